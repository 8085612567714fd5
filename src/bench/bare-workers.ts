import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BareTask, BareWorkerSettings } from './bare-worker.ts';

/** Worker threads that do nothing but bare forward passes. */
export class BareWorkers {
  readonly #workers: readonly Worker[];

  constructor(count: number, settings: BareWorkerSettings) {
    this.#workers = Array.from(
      { length: count },
      () => new Worker(new URL('./bare-worker.js', import.meta.url), { workerData: settings }),
    );
  }

  /** Milliseconds, by a worker's own clock, until the last of the texts is through; without those of the messages. */
  async embed(texts: readonly string[]): Promise<number> {
    const counter = new Int32Array(new SharedArrayBuffer(4));
    const replies = this.#workers.map(async (worker) => {
      worker.postMessage({ texts, counter } satisfies BareTask);
      const [ms] = await once(worker, 'message');
      return ms as number;
    });
    return Math.max(...(await Promise.all(replies)));
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

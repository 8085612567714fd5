import { Worker } from 'node:worker_threads';
import { ReadoutError } from '../errors.ts';
import type { End, Reply, Request, Task, TaskReply, ThreadSettings } from './protocol.ts';

/** Deaths in a row, without a single reply between them, after which a thread is not started again. */
const maxDeaths = 3;
/**
 * How long a thread may take to end by itself, before it is stopped at the risk of aborting the process. Loading the
 * model takes a second, and half a minute on a machine that is very busy: only what hangs takes longer than this.
 */
const endMs = 300_000;

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: ReadoutError) => void;
}

/**
 * One worker thread. It starts with the first task, answers in the order of the tasks, lets the process
 * end when it has nothing to do, and is started afresh by the next task after a crash.
 */
export class Thread {
  readonly #settings: ThreadSettings;
  readonly #script: URL;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #deaths = 0;
  #number = 0;
  #closed = false;

  constructor(settings: ThreadSettings, script = new URL('./worker.js', import.meta.url)) {
    this.#settings = settings;
    this.#script = script;
  }

  /** Tasks sent and not yet answered. */
  get load(): number {
    return this.#waiting.size;
  }

  run<T extends Task>(task: T): Promise<TaskReply[T['kind']]> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(failed('The embedder is closed.'));
      if (this.#deaths >= maxDeaths) return reject(failed(`The embedding thread died ${maxDeaths} times.`));
      const worker = this.#running();
      const number = this.#number++;
      this.#waiting.set(number, { resolve, reject });
      worker.ref();
      worker.postMessage({ number, task } satisfies Request);
    });
  }

  /** Begins to load what its tasks will need, without a task. */
  start(): void {
    if (!this.#closed && this.#deaths < maxDeaths) this.#running();
  }

  /** The thread ends by itself: one that is stopped from outside while it loads the model aborts the whole process. */
  async close(): Promise<void> {
    this.#closed = true;
    const worker = this.#worker;
    if (worker === null) return;
    worker.ref();
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    worker.postMessage({ end: true } satisfies End);
    const overdue = setTimeout(() => void worker.terminate(), endMs);
    await ended;
    clearTimeout(overdue);
  }

  #running(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(this.#script, { workerData: this.#settings });
    let fault: unknown = null;
    worker.on('message', (reply: Reply) => this.#settle(worker, reply));
    worker.on('error', (error) => {
      fault = error;
    });
    worker.on('exit', (code) => this.#died(code, fault));
    this.#worker = worker;
    return worker;
  }

  #settle(worker: Worker, reply: Reply): void {
    const waiting = this.#waiting.get(reply.number);
    this.#waiting.delete(reply.number);
    if (this.#waiting.size === 0 && !this.#closed) worker.unref();
    this.#deaths = 0;
    if ('failure' in reply) waiting?.reject(failed(`The embedding model failed: ${reply.failure}`));
    else waiting?.resolve(reply.value as never);
  }

  #died(code: number, fault: unknown): void {
    this.#worker = null;
    if (!this.#closed) this.#deaths += 1;
    const reason = this.#closed
      ? 'The embedder was closed.'
      : `The embedding thread ended with code ${code}${fault instanceof Error ? `: ${fault.message}` : ''}.`;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(failed(reason, fault));
  }
}

/** The thread of a lane with the fewest tasks before it. */
export function idlest(threads: readonly Thread[]): Thread {
  return threads.reduce((best, thread) => (thread.load < best.load ? thread : best));
}

function failed(message: string, cause?: unknown): ReadoutError {
  const hint = 'Try again; if it stays so, check the model folder and the free memory.';
  return new ReadoutError('embed.failed', `${message} ${hint}`, { cause: cause ?? undefined });
}

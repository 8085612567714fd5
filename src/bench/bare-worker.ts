import { parentPort, workerData } from 'node:worker_threads';
import { loadBareModel } from './bare-model.ts';

/** How a bare worker is started. */
export interface BareWorkerSettings {
  readonly modelDir: string;
  readonly threads: number | null;
}

/** Texts to pass through the model; workers given the same counter share them, each text going to whoever is free. */
export interface BareTask {
  readonly texts: readonly string[];
  readonly counter: Int32Array;
}

const { modelDir, threads } = workerData as BareWorkerSettings;
const model = await loadBareModel(modelDir, threads);

parentPort?.on('message', async ({ texts, counter }: BareTask) => {
  const began = performance.now();
  for (let next = Atomics.add(counter, 0, 1); next < texts.length; next = Atomics.add(counter, 0, 1)) {
    await model.embed(texts[next] as string);
  }
  parentPort?.postMessage(performance.now() - began);
});

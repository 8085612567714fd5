import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { deadline } from '../../deadline.ts';
import { ReadoutError } from '../../errors.ts';
import { type CorpusProblem, unreadable } from '../problem.ts';
import type { Arrival, Recognised } from './read-bytes.ts';

/** What a thread comes back with. */
export type Report = Recognised | CorpusProblem;

/** With loading the parsers; also bounds what a parser can unpack beside the heap, as pdf.js does. */
const limitMs = 20_000;
/** Of JavaScript's own objects: the tree of a page or document of 10 MB. */
const maxHeapMb = 512;

/**
 * Reads a file in a thread of its own: the parsers hold the thread that they run in, for as long as a file made for it
 * can make them, and questions are answered meanwhile. Ends it when it takes too long or too much memory, or at the
 * signal. Throws `corpus.unreadable` or `cancelled`.
 */
export async function readInThread(
  arrival: Arrival,
  options: {
    readonly signal?: AbortSignal | undefined;
    readonly limitMs?: number;
    readonly script?: URL;
  } = {},
): Promise<Recognised> {
  const { signal, script = new URL('./worker.js', import.meta.url) } = options;
  const limit = deadline(options.limitMs ?? limitMs);
  const worker = new Worker(script, {
    workerData: arrival,
    // The keys in the environment are none of its business, nor is standard output.
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
  });
  try {
    const [report] = (await once(worker, 'message', {
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
    })) as [Report];
    if ('code' in report) throw unreadable(report.code, report.message);
    return report;
  } catch (fault) {
    if (signal?.aborted) throw new ReadoutError('cancelled', 'Reading the file was cancelled.');
    if (limit.aborted) throw unreadable('unreadable', `The file takes too long to read. ${advice}`, fault);
    if (isOutOfMemory(fault))
      throw unreadable('unreadable', `The file takes too much memory to read. ${advice}`, fault);
    throw fault;
  } finally {
    await worker.terminate();
  }
}

const advice = 'Save the text of the release alone, as .txt or .docx, and give that.';

function isOutOfMemory(fault: unknown): boolean {
  return fault instanceof Error && (fault as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY';
}

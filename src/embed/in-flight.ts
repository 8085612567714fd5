import { ReadoutError } from '../errors.ts';
import type { EmbedOptions } from './embedder.ts';

/**
 * Maps every item, at most `limit` at a time, keeping the order. The first failure ends it, and so does the
 * signal, at once: what is still on its way is left to finish unheard.
 */
export async function mapInFlight<T, R>(
  items: readonly T[],
  limit: number,
  { signal, onProgress }: EmbedOptions,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(items.length);
  const queue = items.entries();
  let done = 0;
  let ended = false;

  const takeTurns = async (): Promise<void> => {
    for (const [index, item] of queue) {
      results[index] = await work(item);
      if (ended) return;
      done += 1;
      onProgress?.(done);
    }
  };

  try {
    const turns = Array.from({ length: Math.min(limit, items.length) }, takeTurns);
    await untilCancelled(Promise.all(turns), signal);
    return results;
  } finally {
    ended = true;
  }
}

function untilCancelled<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const cancel = (): void =>
      reject(new ReadoutError('cancelled', 'Embedding was cancelled.', { cause: signal.reason }));
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', cancel));
  });
}

import { setImmediate as turn } from 'node:timers/promises';

/** Work on the main thread between two turns of the event loop: a question or a heartbeat waits no longer. */
const stretchMs = 8;

/** Gives everybody who works in stretches a turn of the event loop of one's own: in one turn only one of them works. */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  next(): Promise<void> {
    this.#last = this.#last.then(() => turn());
    return this.#last;
  }
}

/**
 * Maps the items and lets the event loop turn whenever that has taken a while; of several who share `turns` and work at
 * the same time, they together take no longer.
 */
export async function mapInTurns<T, R>(
  items: readonly T[],
  work: (item: T) => R,
  turns = new Turns(),
): Promise<R[]> {
  const results: R[] = [];
  await turns.next();
  let began = performance.now();
  for (const item of items) {
    if (performance.now() - began > stretchMs) {
      await turns.next();
      began = performance.now();
    }
    results.push(work(item));
  }
  return results;
}

/** Items with their results, in order, while the work on some of the following goes on. */
export async function* inOrder<T, R>(
  items: readonly T[],
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<readonly [T, R]> {
  const begun: Promise<R>[] = [];
  for (const [index, item] of items.entries()) {
    while (begun.length < Math.min(items.length, index + ahead)) {
      const next = work(items[begun.length] as T);
      // Its failure is met when its turn comes; until then nobody listens.
      next.catch(() => {});
      begun.push(next);
    }
    yield [item, await (begun[index] as Promise<R>)];
    delete begun[index];
  }
}

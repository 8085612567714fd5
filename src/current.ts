import { ReadoutError } from './errors.ts';
import type { Snapshot } from './index/snapshot.ts';

/** The snapshot that answers, and its change. */
export interface Current {
  /** Lends the current snapshot, which stays open until the work is done, whatever is published meanwhile. */
  use<Result>(work: (snapshot: Snapshot | null) => Promise<Result>): Promise<Result>;
  /** Switches to the newest snapshot. */
  renew(): Promise<void>;
  /** Nothing is lent any more. */
  close(): Promise<void>;
}

/** Holds the one mutable variable of the product: the current snapshot. */
export function createCurrent(open: () => Promise<Snapshot | null>): Current {
  interface Lent {
    readonly snapshot: Promise<Snapshot | null>;
    users: number;
    retired: boolean;
  }
  let lent: Lent | null = null;
  let closed = false;
  const closeIfDone = async (one: Lent) => {
    if (one.retired && one.users === 0) await (await one.snapshot.catch(() => null))?.close();
  };
  const retire = async () => {
    const old = lent;
    lent = null;
    if (!old) return;
    old.retired = true;
    await closeIfDone(old);
  };

  return {
    async use(work) {
      if (closed) throw new ReadoutError('cancelled', 'Readout is closed and answers no more.');
      lent ??= { snapshot: open(), users: 0, retired: false };
      const mine = lent;
      mine.users += 1;
      try {
        const snapshot = await mine.snapshot.catch((error: unknown) => {
          // What could not be opened is tried again by the next use.
          if (lent === mine) lent = null;
          throw error;
        });
        return await work(snapshot);
      } finally {
        mine.users -= 1;
        await closeIfDone(mine);
      }
    },
    renew: retire,
    close() {
      closed = true;
      return retire();
    },
  };
}

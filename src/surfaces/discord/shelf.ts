import { randomBytes } from 'node:crypto';

/** Keeps the last things put into it, under short keys. */
export interface Shelf<Thing> {
  put(thing: Thing): string;
  /** Null for what was put too long ago, or before the last start. */
  get(key: string): Thing | null;
}

export function createShelf<Thing>(most: number): Shelf<Thing> {
  const things = new Map<string, Thing>();
  return {
    put(thing) {
      const key = randomBytes(6).toString('base64url');
      things.set(key, thing);
      const [oldest] = things.keys();
      if (things.size > most && oldest !== undefined) things.delete(oldest);
      return key;
    },
    get(key) {
      const thing = things.get(key);
      if (thing === undefined) return null;
      // What is asked for stays longer.
      things.delete(key);
      things.set(key, thing);
      return thing;
    },
  };
}

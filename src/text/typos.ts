import { distance } from 'fastest-levenshtein';

/** A corpus' words, arranged so that the nearest to a mistyped one are found without looking at all of them. */
export interface Vocabulary {
  has(stem: string): boolean;
  /** Words that the stem may be a slip for, nearest first and, at one distance, in the order given; none where the stem is known. */
  corrections(stem: string): readonly string[];
}

/** Below this a slip looks like another word too often ("riel", "real"); two neighbouring letters exchanged are still seen. */
const shortest = 5;
/** From here on two slips are forgiven. */
const long = 7;
const offered = 3;

/**
 * Indexes the Latin terms of a vocabulary, names included; concepts and numbers are left out. Give the more
 * frequent terms first.
 */
export function createVocabulary(terms: Iterable<string>): Vocabulary {
  const known = new Set<string>();
  const buckets = new Map<string, string[]>();
  for (const term of terms) {
    if (!/^[a-z]{3,}$/.test(term) || known.has(term)) continue;
    known.add(term);
    const key = bucketOf(term.charAt(0), term.length);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(term);
    else buckets.set(key, [term]);
  }

  function* candidates(stem: string, slips: number): Generator<string> {
    // The first letter is rarely wrong but for being exchanged with the second.
    for (const first of new Set([stem.charAt(0), stem.charAt(1)])) {
      for (let length = stem.length - slips; length <= stem.length + slips; length += 1) {
        for (const term of buckets.get(bucketOf(first, length)) ?? []) {
          if (first === stem.charAt(0) || term.charAt(1) === stem.charAt(0)) yield term;
        }
      }
    }
  }

  function corrections(stem: string): readonly string[] {
    // Numbers and other scripts have no spelling to correct.
    if (!/^[a-z]{4,}$/.test(stem) || known.has(stem)) return [];
    const allowed = stem.length >= long ? 2 : 1;
    const near: { term: string; slips: number }[] = [];
    for (const term of candidates(stem, allowed)) {
      // An exchange of neighbours counts two by this quick measure and one by the exact one.
      if (distance(stem, term) > allowed * 2) continue;
      const slips = slipsBetween(stem, term);
      if (slips > allowed || (stem.length < shortest && !isExchange(stem, term))) continue;
      near.push({ term, slips });
    }
    return near
      .sort((a, b) => a.slips - b.slips)
      .slice(0, offered)
      .map(({ term }) => term);
  }

  return { has: (stem) => known.has(stem), corrections };
}

function bucketOf(first: string, length: number): string {
  return first + length;
}

function isExchange(a: string, b: string): boolean {
  return a.length === b.length && slipsBetween(a, b) === 1 && distance(a, b) === 2;
}

/** Letters added, dropped, changed, or exchanged with their neighbour, to come from one word to the other. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(slips);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

import type { Word } from '../text/analysis.ts';

/** Words of a claim, and words of a sentence that stand in their place: the first, and the one behind the last. */
export interface Gap {
  readonly claim: readonly [first: number, next: number];
  readonly source: readonly [first: number, next: number];
  /** How many words right before and right behind it are the same in both; all of them where both texts end there. */
  readonly before: number;
  readonly behind: number;
}

/** A claim laid beside a sentence. */
export interface Alignment {
  /** Of the claim's words, how many stand in the same order in the sentence. */
  readonly kept: number;
  readonly gaps: readonly Gap[];
}

/** Lays two texts beside each other so that as many words as may be stand in one order in both. */
export function align(claim: readonly Word[], source: readonly Word[]): Alignment {
  const lengths = commonLengths(claim, source);
  const runs: Run[] = [{ claim: 0, source: 0, length: 0 }];
  let [i, j] = [0, 0];
  while (i < claim.length && j < source.length) {
    if (isSame(claim[i], source[j])) {
      const last = runs.at(-1);
      if (last && last.claim + last.length === i && last.source + last.length === j) last.length += 1;
      else runs.push({ claim: i, source: j, length: 1 });
      i += 1;
      j += 1;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  runs.push({ claim: claim.length, source: source.length, length: 0 });
  return { kept: runs.reduce((sum, { length }) => sum + length, 0), gaps: gapsBetween(runs) };
}

/** Words that stand together in both texts. */
interface Run {
  readonly claim: number;
  readonly source: number;
  length: number;
}

function gapsBetween(runs: readonly Run[]): readonly Gap[] {
  const lengthOf = (run: Run) =>
    run === runs[0] || run === runs.at(-1) ? Number.POSITIVE_INFINITY : run.length;
  return runs.slice(1).map((next, at) => {
    const last = runs[at] ?? next;
    return {
      claim: [last.claim + last.length, next.claim],
      source: [last.source + last.length, next.source],
      before: lengthOf(last),
      behind: lengthOf(next),
    };
  });
}

/** How many words the rest of the one text, from each of its words on, has in order with the rest of the other. */
function commonLengths(claim: readonly Word[], source: readonly Word[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: claim.length + 1 }, () => new Uint16Array(source.length + 1));
  for (let i = claim.length - 1; i >= 0; i -= 1) {
    for (let j = source.length - 1; j >= 0; j -= 1) {
      const [row, below] = [lengths[i], lengths[i + 1]];
      if (!row || !below) continue;
      row[j] = isSame(claim[i], source[j])
        ? (below[j + 1] ?? 0) + 1
        : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function isSame(a: Word | undefined, b: Word | undefined): boolean {
  return a !== undefined && a.stem === b?.stem;
}

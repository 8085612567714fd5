import { randomFrom } from './random.ts';

/** How far a value moved from one run to the other, with the middle 95 % of what resampling makes of it. */
export interface Difference {
  readonly base: number;
  readonly now: number;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** One witness: what a question or a whole document adds to the share in either run. */
export interface Pair {
  readonly base: readonly [number, number];
  readonly now: readonly [number, number];
}

const resamples = 10_000;

/**
 * Paired bootstrap of the difference of two shares: the witnesses are drawn with replacement, each with what it adds in
 * both runs (percentile interval, Efron & Tibshirani 1993, chapter 13). The same pairs give the same interval.
 */
export function pairedBootstrap(pairs: readonly Pair[], seed = 1): Difference {
  const base = shareOf(pairs.map((pair) => pair.base));
  const now = shareOf(pairs.map((pair) => pair.now));
  const isSame = pairs.every(({ base: a, now: b }) => a[0] === b[0] && a[1] === b[1]);
  if (isSame) return { base, now, difference: 0, low: 0, high: 0 };
  const random = randomFrom(seed);
  const flat = Float64Array.from(pairs.flatMap((pair) => [...pair.base, ...pair.now]));
  const differences = new Float64Array(resamples);
  for (let sample = 0; sample < resamples; sample += 1) {
    let [basePart, baseWhole, nowPart, nowWhole] = [0, 0, 0, 0];
    for (let drawn = 0; drawn < pairs.length; drawn += 1) {
      const at = Math.floor(random() * pairs.length) * 4;
      basePart += flat[at] as number;
      baseWhole += flat[at + 1] as number;
      nowPart += flat[at + 2] as number;
      nowWhole += flat[at + 3] as number;
    }
    differences[sample] = (nowWhole && nowPart / nowWhole) - (baseWhole && basePart / baseWhole);
  }
  differences.sort();
  const at = (share: number) => differences[Math.round(share * (resamples - 1))] as number;
  return { base, now, difference: now - base, low: at(0.025), high: at(0.975) };
}

function shareOf(shares: readonly (readonly [number, number])[]): number {
  const [part, whole] = shares.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  return whole && part / whole;
}

/** One contender of an interleaved comparison: does its work of a round and gives what was measured, such as milliseconds. */
export type Contender = (round: number) => Promise<number>;

/**
 * Lets the contenders take turns, so that a machine that grows busy or quiet does so for all of them. Another one
 * begins each round: none always comes first, onto cold caches.
 */
export async function interleave<Name extends string>(
  rounds: number,
  contenders: Readonly<Record<Name, Contender>>,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(contenders) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length] as Name;
      measured[name].push(await contenders[name](round));
    }
  }
  return measured;
}

/** Milliseconds that the work took. */
export async function timed(work: () => Promise<unknown>, now = () => performance.now()): Promise<number> {
  const began = now();
  await work();
  return now() - began;
}

/** The smallest value that at least this share of the values does not exceed; NaN of no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle value, or the mean of the two in the middle; NaN of no values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** The middle one of the ratios of each pair: a round in which the machine was busy weighs no more than another. */
export function pairedRatio(values: readonly number[], yardstick: readonly number[]): number {
  return median(values.map((value, round) => value / (yardstick[round] ?? Number.NaN)));
}

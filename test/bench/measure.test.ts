import { describe, expect, it } from 'vitest';
import { interleave, median, pairedRatio, percentile, timed } from '../../src/bench/measure.ts';

describe('interleaving', () => {
  it('lets the contenders take turns and another one begin each round', async () => {
    const order: string[] = [];
    const contender = (name: string) => async (round: number) => {
      order.push(`${name}${round}`);
      return round;
    };
    await interleave(3, { a: contender('a'), b: contender('b') });
    expect(order).toEqual(['a0', 'b0', 'b1', 'a1', 'a2', 'b2']);
  });

  it('keeps what each measured in order of the rounds, whoever began', async () => {
    const measured = await interleave(3, { a: async (round) => round, b: async (round) => round * 10 });
    expect(measured).toEqual({ a: [0, 1, 2], b: [0, 10, 20] });
  });

  it('never runs two at a time', async () => {
    let running = 0;
    const contender = async () => {
      running += 1;
      await Promise.resolve();
      const seen = running;
      running -= 1;
      return seen;
    };
    expect(await interleave(2, { a: contender, b: contender })).toEqual({ a: [1, 1], b: [1, 1] });
  });
});

describe('timing', () => {
  it('counts from before the work to after it', async () => {
    let clock = 100;
    const work = async () => {
      clock += 7;
    };
    expect(await timed(work, () => clock)).toBe(7);
  });
});

describe('what is made of the measured values', () => {
  it.each([
    { values: [3, 1, 2], middle: 2 },
    { values: [4, 1, 3, 2], middle: 2.5 },
    { values: [5], middle: 5 },
    { values: [], middle: Number.NaN },
  ])('the median of $values is $middle', ({ values, middle }) => {
    expect(median(values)).toBe(middle);
  });

  it.each([
    { share: 0.95, value: 19 },
    { share: 0.951, value: 20 },
    { share: 1, value: 20 },
    { share: 0.5, value: 10 },
    { share: 0, value: 1 },
  ])('$share of the numbers from 1 to 20 are at most $value', ({ share, value }) => {
    const values = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect(percentile(values, share)).toBe(value);
  });

  it('a round in which the machine was busy does not move the paired ratio', () => {
    expect(pairedRatio([2, 400, 4, 6], [1, 200, 2, 2])).toBe(2);
  });
});

import { describe, expect, test } from 'vitest';
import { type Example, type ExampleGroup, fitAnswering, fitRanking } from '../../src/eval/calibration.ts';

/** Numbers between 0 and 1, the same every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Questions of ten candidates; the one with most "good" and least "bad" is right, "noise" says nothing. */
function plantedRanking(count: number): ExampleGroup[] {
  const random = randomFrom(1);
  return Array.from({ length: count }, () => {
    const drawn = Array.from({ length: 10 }, () => ({ good: random(), bad: random() * 10, noise: random() }));
    const best = Math.max(...drawn.map(({ good, bad }) => good - bad / 20));
    const examples = drawn.map((signals) => ({ signals, right: signals.good - signals.bad / 20 === best }));
    return { weight: 1, examples };
  });
}

/** Single candidates; right where "good" outweighs "bad". */
function plantedAnswering(count: number): ExampleGroup[] {
  const random = randomFrom(2);
  return Array.from({ length: count }, () => {
    const signals = { good: random(), bad: random(), noise: random() };
    return { weight: 1, examples: [{ signals, right: signals.good - signals.bad > 0.2 }] };
  });
}

const directions = { good: 'for', bad: 'against', noise: 'for' } as const;
const weightOf = ({ weights }: ReturnType<typeof fitRanking>, name: string) => weights[name] ?? Number.NaN;
const logOddsOf = (fit: ReturnType<typeof fitRanking>, { signals }: Example) =>
  Object.entries(fit.weights).reduce((sum, [name, weight]) => sum + weight * (signals[name] ?? 0), fit.bias);

describe('fitting a ranking', () => {
  const groups = plantedRanking(80);
  const fit = fitRanking(groups, directions, 0.1);

  test('recovers the planted direction, in raw units', () => {
    expect(weightOf(fit, 'good')).toBeGreaterThan(0);
    expect(weightOf(fit, 'bad') / weightOf(fit, 'good')).toBeCloseTo(-1 / 20, 2);
    expect(weightOf(fit, 'noise')).toBeLessThan(weightOf(fit, 'good') / 10);
  });

  test('puts the right candidate first', () => {
    const firsts = groups.filter(({ examples }) => {
      const ranked = [...examples].sort((a, b) => logOddsOf(fit, b) - logOddsOf(fit, a));
      return ranked[0]?.right;
    });
    expect(firsts.length).toBeGreaterThan(72);
  });

  test('learns nothing from a question without a right candidate', () => {
    const wrong =
      groups[0]?.examples.map(({ signals }) => ({ signals: { ...signals, good: 99 }, right: false })) ?? [];
    expect(fitRanking([...groups, { weight: 1, examples: wrong }], directions, 0.1)).toEqual(fit);
  });

  test('a question that counts twice is one asked twice', () => {
    const [first, ...rest] = groups.slice(0, 6) as [ExampleGroup, ...ExampleGroup[]];
    // Only the scale of the signals knows the difference; with both written twice it is the same.
    const twice = fitRanking([first, first, ...rest, ...rest], directions, 1);
    const heavier = fitRanking(
      [first, ...rest].map((group) => ({ ...group, weight: 2 })),
      directions,
      1,
    );
    for (const name of Object.keys(directions)) {
      expect(weightOf(heavier, name)).toBeCloseTo(weightOf(twice, name), 5);
    }
  });
});

describe('fitting whether a sentence answers', () => {
  const groups = plantedAnswering(400);
  const fit = fitAnswering(groups, directions, 0.1);

  test('recovers the planted direction and its boundary', () => {
    expect(weightOf(fit, 'good') / -weightOf(fit, 'bad')).toBeCloseTo(1, 0);
    expect(-fit.bias / weightOf(fit, 'good')).toBeCloseTo(0.2, 1);
    const examples = groups.flatMap((group) => group.examples);
    const correct = examples.filter((example) => logOddsOf(fit, example) > 0 === example.right);
    expect(correct.length / examples.length).toBeGreaterThan(0.97);
  });

  test('a stronger penalty draws every weight nearer to zero', () => {
    const drawn = fitAnswering(groups, directions, 100);
    for (const name of ['good', 'bad']) {
      expect(Math.abs(weightOf(drawn, name))).toBeLessThan(Math.abs(weightOf(fit, name)));
    }
  });

  test('of a signal that is faint little is left, and the others stay as they are', () => {
    const { bad: _, ...others } = directions;
    const shy = fitAnswering(groups, others, 1, { names: ['bad'], times: 10_000 });
    const plain = fitAnswering(groups, others, 1, { names: ['bad'], times: 1 });
    expect(Math.abs(weightOf(shy, 'bad'))).toBeLessThan(Math.abs(weightOf(plain, 'bad')) / 20);
    expect(weightOf(shy, 'good')).toBeGreaterThan(1);
    expect(weightOf(plain, 'bad')).toBeLessThan(-1);
  });

  test('weighs flags by what else is not known, and of one that is pulled hard little is left', () => {
    const flagged = groups.map(({ weight, examples: [example] }, index) => {
      const { signals, right } = example as Example;
      const isHeld = index % 2 === 0;
      return {
        weight,
        examples: [{ signals, flags: new Set(isHeld ? ['held'] : []), right: right && !isHeld }],
      };
    });
    const fitted = (times: number) =>
      fitAnswering(flagged, directions, 1, undefined, {
        directions: { held: 'against', never: 'either' },
        times,
      });
    expect(weightOf(fitted(1), 'held')).toBeLessThan(-2);
    expect(weightOf(fitted(1), 'never')).toBeCloseTo(0);
    expect(Math.abs(weightOf(fitted(10_000), 'held'))).toBeLessThan(0.2);
    expect(weightOf(fitted(1), 'good')).toBeGreaterThan(1);
  });

  test('without any signal says how often it is right', () => {
    const same = [true, true, true, false].map((right) => ({
      weight: 1,
      examples: [{ signals: { good: 1 }, right }],
    }));
    const { bias, weights } = fitAnswering(same, { good: 'for' }, 1);
    expect(weights.good).toBeCloseTo(0);
    expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(0.75);
  });
});

describe('the sign of a signal', () => {
  const reversed = { good: 'against', bad: 'for', noise: 'for' } as const;
  test.each([
    ['ranking', () => fitRanking(plantedRanking(40), reversed, 0.1)],
    ['answering', () => fitAnswering(plantedAnswering(200), reversed, 0.1)],
  ])('is kept when the data push the other way (%s)', (_, fitted) => {
    const { weights } = fitted();
    expect(weights.good).toBeCloseTo(0, 10);
    expect(weights.bad).toBeCloseTo(0, 10);
  });
});

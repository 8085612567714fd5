import { probability } from '../retrieve/model.ts';

/** One candidate of one question, as the models see it. */
export interface Example {
  readonly signals: Readonly<Record<string, number>>;
  /** Names of what holds of it, of very many that mostly do not. */
  readonly flags?: ReadonlySet<string>;
  /** Ranking: its sentence is gold evidence. Answering: it answers the question. */
  readonly right: boolean;
}

/** The signals of a model and which way each may count. */
export type Directions = Readonly<Record<string, Direction>>;

/** A question's candidates, in any order, with how much the question counts. */
export interface ExampleGroup {
  readonly weight: number;
  readonly examples: readonly Example[];
}

/** A fitted linear model over raw signals. */
export interface Fit {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Signals that are many and say little each: `names` are pulled to zero `times` harder than the others. */
export interface Faint {
  readonly names: readonly string[];
  readonly times: number;
}

/** Flags to be weighed and which way each may count, pulled to zero `times` harder than a signal that deviates by 1. */
export interface Flags {
  readonly directions: Directions;
  readonly times: number;
}

/** Which way a signal may count, or that it may both ways; a weight that the data push the other way stays at zero. */
export type Direction = 'for' | 'against' | 'either';

const steps = 1500;
const rate = 0.05;

/**
 * Ranking: softmax over the candidates of each question, the right ones together against the rest (ListNet with
 * binary relevance), with an L2 penalty. Groups without a right candidate teach nothing and are left out.
 */
export function fitRanking(groups: readonly ExampleGroup[], directions: Directions, l2: number): Fit {
  const names = Object.keys(directions);
  const usable = groups.filter(({ examples }) => examples.some(({ right }) => right));
  const scale = standardise(usable, names);
  const lists = usable.map(({ weight, examples }) => ({
    weight,
    rows: examples.map(scale.row),
    right: examples.map(({ right }) => right),
  }));
  const theta = minimise(names.length, l2, Object.values(directions), (values, gradient) => {
    for (const { weight, rows, right } of lists) {
      const slopes = rankingSlopes(
        weight,
        right,
        rows.map((row) => product(row, values)),
      );
      for (const [e, row] of rows.entries()) addScaled(gradient, row, slopes[e] ?? 0);
    }
  });
  return scale.toRaw(theta, 0);
}

/** Answering: weighted logistic regression of `right` over single examples, with an L2 penalty. */
export function fitAnswering(
  groups: readonly ExampleGroup[],
  directions: Directions,
  l2: number,
  faint: Faint = { names: [], times: 1 },
  flags: Flags = { directions: {}, times: 1 },
): Fit {
  const names = [...Object.keys(directions), ...faint.names];
  const scale = standardise(groups, names, faint);
  const first = names.length;
  const places = new Map(Object.keys(flags.directions).map((name, index) => [name, first + index]));
  const rows = groups.flatMap(({ weight, examples }) =>
    examples.map((example) => ({
      weight,
      row: scale.row(example),
      held: [...(example.flags ?? [])].flatMap((name) => places.get(name) ?? []),
      right: example.right,
    })),
  );
  const either = faint.names.map((): Direction => 'either');
  const free = [...Object.values(directions), ...either, ...Object.values(flags.directions)];
  const height = 1 / Math.sqrt(flags.times);
  const bias = first + places.size;
  const theta = minimise(bias + 1, l2, free, (values, gradient) => {
    for (const { weight, row, held, right } of rows) {
      let score = product(row, values) + (values[bias] ?? 0);
      for (const place of held) score += height * (values[place] ?? 0);
      const slope = slopeOfAnswering(weight, right, score);
      addScaled(gradient, row, slope);
      for (const place of held) gradient[place] = (gradient[place] ?? 0) + slope * height;
      gradient[bias] = (gradient[bias] ?? 0) + slope;
    }
  });
  const fit = scale.toRaw(theta.subarray(0, first), theta[bias] ?? 0);
  const ofFlags = Array.from(places, ([name, place]) => [name, height * (theta[place] ?? 0)] as const);
  return { bias: fit.bias, weights: { ...fit.weights, ...Object.fromEntries(ofFlags) } };
}

/** By how much the loss of a group grows with the score of each of its examples. */
export type Slopes = (group: number, scores: readonly number[]) => readonly number[];

/** The slopes of what `fitRanking` makes small. */
export function slopesOfRanking(groups: readonly ExampleGroup[]): Slopes {
  const right = groups.map(({ examples }) => examples.map((one) => one.right));
  return (group, scores) => rankingSlopes(groups[group]?.weight ?? 0, right[group] ?? [], scores);
}

function rankingSlopes(weight: number, right: readonly boolean[], scores: readonly number[]): number[] {
  const all = softmax(scores);
  const golds = softmax(scores.map((score, i) => (right[i] ? score : Number.NEGATIVE_INFINITY)));
  return all.map((one, i) => weight * (one - (golds[i] ?? 0)));
}

/** The slope of what `fitAnswering` makes small. */
export function slopeOfAnswering(weight: number, right: boolean, score: number): number {
  return weight * (probability(score) - (right ? 1 : 0));
}

interface Standard {
  /** The example's signals with mean 0 and deviation 1 over all examples; faint ones with less. */
  row(example: Example): Float64Array;
  /** Weights over standardised signals as weights over raw ones. */
  toRaw(theta: Float64Array, bias: number): Fit;
}

function standardise(
  groups: readonly ExampleGroup[],
  names: readonly string[],
  faint: Faint = { names: [], times: 1 },
): Standard {
  const isFaint = new Set(faint.names);
  const examples = groups.flatMap((group) => group.examples);
  const scales = names.map((name) => {
    const values = examples.map(({ signals }) => signals[name] ?? 0);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length;
    // A value that is so much smaller needs so much more weight, which the penalty squares.
    const shrink = isFaint.has(name) ? Math.sqrt(faint.times) : 1;
    return { name, mean, deviation: (Math.sqrt(variance) || 1) * shrink };
  });
  return {
    row: ({ signals }) =>
      Float64Array.from(scales, ({ name, mean, deviation }) => ((signals[name] ?? 0) - mean) / deviation),
    toRaw: (theta, bias) => {
      let shifted = bias;
      const weights: Record<string, number> = {};
      for (const [i, { name, mean, deviation }] of scales.entries()) {
        weights[name] = (theta[i] ?? 0) / deviation;
        shifted -= (weights[name] ?? 0) * mean;
      }
      return { bias: shifted, weights };
    },
  };
}

/**
 * Full-batch Adam (Kingma & Ba 2015) from zero, so the result is the same every time. The values
 * that have a direction carry L2 and are held to its side of zero after each step; the last one, the bias, is free.
 */
function minimise(
  size: number,
  l2: number,
  directions: readonly Direction[],
  add: (theta: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const theta = new Float64Array(size);
  const moments = { first: new Float64Array(size), second: new Float64Array(size) };
  for (let step = 1; step <= steps; step += 1) {
    const gradient = theta.map((value, i) => (i < directions.length ? l2 * value : 0));
    add(theta, gradient);
    for (let i = 0; i < size; i += 1) {
      const move = adamMove(moments, i, gradient[i] ?? 0, step, rate);
      theta[i] = hold((theta[i] ?? 0) - move, directions[i]);
    }
  }
  return theta;
}

/** Running means of each value's slope and of its square. */
export interface Moments {
  readonly first: Float64Array | Float32Array;
  readonly second: Float64Array | Float32Array;
}

/** How far Adam (Kingma & Ba 2015) moves a value down at a step, from 1 on. */
export function adamMove(
  { first, second }: Moments,
  i: number,
  slope: number,
  step: number,
  rate: number,
): number {
  first[i] = 0.9 * (first[i] ?? 0) + 0.1 * slope;
  second[i] = 0.999 * (second[i] ?? 0) + 0.001 * slope ** 2;
  const corrected = (first[i] ?? 0) / (1 - 0.9 ** step);
  return (rate * corrected) / (Math.sqrt((second[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
}

function hold(value: number, direction: Direction | undefined): number {
  if (direction === 'for') return Math.max(0, value);
  return direction === 'against' ? Math.min(0, value) : value;
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const total = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / total);
}

function product(row: Float64Array, theta: Float64Array): number {
  let total = 0;
  for (let i = 0; i < row.length; i += 1) total += (row[i] ?? 0) * (theta[i] ?? 0);
  return total;
}

function addScaled(gradient: Float64Array, row: Float64Array, factor: number): void {
  for (let i = 0; i < row.length; i += 1) gradient[i] = (gradient[i] ?? 0) + factor * (row[i] ?? 0);
}

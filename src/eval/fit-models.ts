import { probed } from '../retrieve/answerability.ts';
import { type BilinearForm, fillIn } from '../retrieve/bilinear.ts';
import { type Probe, probability } from '../retrieve/model.ts';
import { isUnknownWord, weighOmissions } from '../retrieve/omissions.ts';
import { fitBilinear } from './bilinear-fit.ts';
import {
  type Direction,
  type Directions,
  type Example,
  type Fit,
  fitAnswering,
  fitRanking,
  type Slopes,
  slopeOfAnswering,
  slopesOfRanking,
} from './calibration.ts';
import { firstRelease, type GoldQuestion } from './data.ts';

/** A sentence as the models see it. */
interface Candidate extends Example {
  /** What it leaves out. */
  readonly flags: ReadonlySet<string>;
  readonly vector: Float32Array;
  /** Id of its release. */
  readonly release: string;
}

/** A question as the models see it. */
export interface Measured {
  readonly set: string;
  readonly question: GoldQuestion;
  readonly weight: number;
  readonly examples: readonly Candidate[];
  /** The question's. */
  readonly vector: Float32Array;
}

/** Signals that tell sentences of one question apart. */
const rankSignals: Directions = {
  similarity: 'for',
  passage: 'for',
  coveredHere: 'for',
  coveredSpoken: 'for',
  wordsSpoken: 'for',
  coveredAround: 'for',
  missingHere: 'against',
  missingAround: 'against',
  missingSum: 'against',
  wordMissing: 'against',
  kindStated: 'for',
  figureCounts: 'for',
  countsOther: 'against',
  figureMissing: 'against',
  mentionMissing: 'against',
  focusStated: 'for',
  focusMissing: 'against',
  namesMissing: 'against',
  numbersMissing: 'against',
};

/** Signals that tell answerable questions from the others, too. */
const answerSignals: Directions = {
  ...rankSignals,
  margin: 'for',
  coveredRelease: 'for',
  whyMissing: 'against',
  relevanceWithin: 'either',
  asksManner: 'either',
  words: 'either',
  missingRelease: 'against',
  focusUnstated: 'against',
  thingUnstated: 'against',
  opposed: 'against',
  unfindable: 'against',
  whoMissing: 'against',
  whereMissing: 'against',
  whenApart: 'against',
  firstMissing: 'against',
  lastMissing: 'against',
};

/** Strength of the pull to zero; from 1 to 30 the cross-validated figures stay within their noise. */
const rankPenalty = 3;
const answerPenalty = 5;
/**
 * How much harder the dimensions of the question's vector are pulled. Between 70 and 400 times, writers of whom a model
 * had seen nothing were judged equally well.
 */
const faintness = 150;
/**
 * The same of a thing that sentence or release leave out, and how many questions have to miss it: writers and documents
 * not fitted on were judged better the more things were weighed.
 */
const omissionPull = 2;
const leastOften = 4;

/** Chosen among 0.001 to 0.3 by what is ranked first of questions on documents not fitted on. */
const relevancePenalty = 0.006;
/** The same by what is told answered from not. Half of it does better on the first release, and worse on others. */
const sufficiencyPenalty = 0.02;
/** Of a question's sentences the form of relevance is shown so many, and all that are right: others weigh next to nothing. */
const contenders = 12;

/** Which sentence of a question is best. */
interface Ranking {
  readonly linear: Fit;
  readonly relevance: BilinearForm;
}

/** Whether the best sentence answers. */
export interface Answering {
  readonly linear: Fit;
  readonly probe: Probe;
  /** What a sentence leaves out, by name. */
  readonly omissions: ReadonlyMap<string, number>;
  readonly sufficiency: BilinearForm;
}

/** A question with the sentence that rankings of other questions put first. */
export interface Placed {
  readonly measured: Measured;
  readonly best: Candidate;
  readonly fold: number;
}

/** Documents, and of the first release the writers of its questions, are dealt out to so many folds. */
export const folds = 4;

/** Fits the linear model and, to what that leaves open, the form. */
export async function fitRankingModels(measured: readonly Measured[], model: string): Promise<Ranking> {
  const answered = measured.filter(
    ({ question, examples }) => question.answerable && examples.some(({ right }) => right),
  );
  const linear = fitRanking(answered, rankSignals, rankPenalty);
  const shown = answered.map((one) => contending(one, linear));
  const pairings = shown.map(({ vector, examples }) => ({
    question: vector,
    sentences: examples.map((one) => one.vector),
    scores: examples.map((one) => scoreOf(linear, one)),
  }));
  const slopes = slopesOfRanking(shown);
  const relevance = await fitBilinear(pairings, slopes, relevancePenalty, model);
  return { linear: withSignals(linear, { relevance: 1 }), relevance };
}

function contending(measured: Measured, linear: Fit): Measured {
  const ranked = measured.examples.toSorted((a, b) => scoreOf(linear, b) - scoreOf(linear, a));
  return { ...measured, examples: ranked.filter(({ right }, rank) => right || rank < contenders) };
}

/** Ranks every question by models that were fitted on the other folds. */
export async function placeHeldOut(measured: readonly Measured[], model: string): Promise<readonly Placed[]> {
  const placed: Placed[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const ranking = await fitRankingModels(
      measured.filter(({ question }) => foldOf(question) !== fold),
      model,
    );
    for (const one of measured) {
      if (foldOf(one.question) === fold) placed.push({ measured: one, best: bestOf(one, ranking), fold });
    }
  }
  return placed;
}

function bestOf({ vector, examples }: Measured, { linear, relevance }: Ranking): Candidate {
  const filled = fillIn(relevance, vector);
  const value = (one: Candidate) => filled.of(one.vector);
  const best = examples
    .map((one) => ({ ...one, signals: { ...one.signals, relevance: value(one) } }))
    .reduce((first, one) => (scoreOf(linear, one) > scoreOf(linear, first) ? one : first));
  const beside = examples.filter(({ release }) => release === best.release);
  const mean = beside.reduce((sum, one) => sum + value(one), 0) / beside.length;
  return { ...best, signals: { ...best.signals, relevanceWithin: value(best) - mean } };
}

function foldOf({ id, contextDocId, evidence, set }: GoldQuestion): number {
  const document = contextDocId ?? evidence[0]?.docId ?? id.replace(/-.*$/u, '');
  const isFirst = document === firstRelease.docId || set === 'seed-dev';
  const group = isFirst ? id.replace(/-[^-]*$/u, '') : document;
  let sum = 0;
  for (const char of group) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % folds;
}

/** Fits the linear model with the probe and, to what they leave open, the form. */
export async function fitAnsweringModels(placed: readonly Placed[], model: string): Promise<Answering> {
  const tops = placed.flatMap(topExample);
  const names = dimensions(placed);
  const omitted = oftenOmitted(placed);
  const whole = fitAnswering(
    tops.map(({ weight, example }) => ({ weight, examples: [example] })),
    answerSignals,
    answerPenalty,
    { names, times: faintness },
    { directions: omitted, times: omissionPull },
  );
  const pairings = tops.map(({ placed: { measured, best }, example }) => ({
    question: measured.vector,
    sentences: [best.vector],
    scores: [scoreOf(whole, example)],
  }));
  const slopes: Slopes = (row, [score = 0]) => {
    const top = tops[row];
    return top ? [slopeOfAnswering(top.weight, top.example.right, score)] : [];
  };
  const sufficiency = await fitBilinear(pairings, slopes, sufficiencyPenalty, model);
  const probe = probeOf(whole, placed, names, model);
  const ofSignals = Object.entries(whole.weights).filter(([name]) => name in answerSignals);
  const linear = { bias: whole.bias - probe.bias, weights: Object.fromEntries(ofSignals) };
  const ones = { answerability: 1, omissions: 1, sufficiency: 1 };
  const omissions = new Map(Object.keys(omitted).map((name) => [name, whole.weights[name] ?? 0]));
  return { linear: withSignals(linear, ones), probe, omissions, sufficiency };
}

/**
 * What the first sentences of enough questions leave out. That counts against an answer; a word that the thesaurus lacks
 * may only be unknown.
 */
function oftenOmitted(placed: readonly Placed[]): Directions {
  const questions = new Map<string, Set<string>>();
  for (const { measured, best } of placed) {
    for (const name of best.flags) {
      const saying = questions.get(name) ?? new Set();
      questions.set(name, saying.add(measured.question.id));
    }
  }
  const often = [...questions].filter(([, saying]) => saying.size >= leastOften).map(([name]) => name);
  const directionOf = (name: string): Direction => (isUnknownWord(name) ? 'either' : 'against');
  return Object.fromEntries(often.sort().map((name) => [name, directionOf(name)]));
}

/** The probability that the sentence put first answers. */
export function probabilityOf({ linear, probe, omissions, sufficiency }: Answering, placed: Placed): number {
  const { vector } = placed.measured;
  const signals = {
    ...placed.best.signals,
    answerability: probed(vector, probe),
    omissions: weighOmissions(placed.best.flags, omissions),
    sufficiency: fillIn(sufficiency, vector).of(placed.best.vector),
  };
  return probability(scoreOf(linear, { signals }));
}

/**
 * The first sentence of a question; a wrong one of an answerable question counts half, as it may answer unlabelled.
 * Where it corrects a false premise, to show it and to refuse are both right, so it teaches nothing.
 */
function topExample(placed: Placed): { placed: Placed; weight: number; example: Example }[] {
  const { question, weight, vector } = placed.measured;
  const { right, signals, flags } = placed.best;
  if (!question.answerable && right) return [];
  const values = Array.from(vector, (value, index) => [dimension(index), value] as const);
  const example = { right, flags, signals: { ...signals, ...Object.fromEntries(values) } };
  return [{ placed, weight: question.answerable && !right ? weight / 2 : weight, example }];
}

const dimension = (index: number) => `vector.${index}`;

function dimensions([first]: readonly Placed[]): readonly string[] {
  return Array.from(first?.measured.vector ?? [], (_, index) => dimension(index));
}

/** What the model makes of the vector alone, 0 for the average question. */
function probeOf(
  { weights }: Fit,
  placed: readonly Placed[],
  names: readonly string[],
  model: string,
): Probe {
  const ofVector = names.map((name) => weights[name] ?? 0);
  const total = placed.reduce(
    (sum, { measured: { vector } }) => sum + probed(vector, { bias: 0, weights: ofVector }),
    0,
  );
  return { model, bias: -total / placed.length, weights: ofVector };
}

function withSignals({ bias, weights }: Fit, further: Readonly<Record<string, number>>): Fit {
  return { bias, weights: { ...weights, ...further } };
}

/** The score by what is measured; of a model with flags what they add. */
function scoreOf({ bias, weights }: Fit, { signals, flags }: Pick<Example, 'signals' | 'flags'>): number {
  const measure = (name: string) => signals[name] ?? Number(flags?.has(name) ?? false);
  return Object.entries(weights).reduce((sum, [name, value]) => sum + value * measure(name), bias);
}

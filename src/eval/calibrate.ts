import { writeFileSync } from 'node:fs';
import type { App } from '../app.ts';
import type { Embedder } from '../embed/embedder.ts';
import type { Probe } from '../retrieve/model.ts';
import {
  type Directions,
  type Example,
  type ExampleGroup,
  type Fit,
  fitAnswering,
  fitRanking,
} from './calibration.ts';
import { coefficientsFile } from './coefficients-file.ts';
import { type GoldQuestion, scopeOf } from './data.ts';
import { overlapsGold } from './gold.ts';

/** Questions with the app that holds their corpus and what one of them counts. */
export interface CalibrationSet {
  readonly name: string;
  readonly app: App;
  readonly questions: readonly GoldQuestion[];
  /** Each question is asked of its own document only. */
  readonly within: boolean;
  readonly weight: number;
}

interface Measured {
  readonly set: string;
  readonly question: GoldQuestion;
  readonly weight: number;
  readonly examples: readonly Example[];
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
  asksManner: 'either',
  words: 'either',
  missingRelease: 'against',
  focusUnstated: 'against',
  opposed: 'against',
  unfindable: 'against',
};

/** Strength of the pull to zero; from 1 to 30 the cross-validated figures stay within their noise. */
const rankPenalty = 3;
const answerPenalty = 5;
/**
 * How much harder the dimensions of the question's vector are pulled. Between 70 and 400 times, writers of whom a model
 * had seen nothing were judged equally well.
 */
const faintness = 150;

/** Measures the signals of all questions, fits both models and writes them as `src/retrieve/coefficients.ts`. */
export async function calibrate(
  sets: readonly CalibrationSet[],
  embedder: Embedder,
  target: string,
): Promise<readonly Judged[]> {
  const measured: Measured[] = [];
  for (const set of sets) measured.push(...(await measure(set, embedder)));
  const { ranking, answering } = fitModels(measured);
  const probe = probeOf(answering, measured, embedder.model.digest);
  writeFileSync(target, coefficientsFile(sets, ranking, withProbe(answering, probe), probe));
  return crossValidate(measured);
}

/** Documents are dealt out to so many folds; a model judges only documents it was not fitted on. */
const folds = 6;

/** What a model that never saw the question's document makes of the question. */
export interface Judged {
  readonly set: string;
  readonly answerable: boolean;
  /** The sentence ranked first is gold: it answers the question or corrects its premise. */
  readonly right: boolean;
  readonly confidence: number;
}

function crossValidate(measured: readonly Measured[]): readonly Judged[] {
  return Array.from({ length: folds }, (_, fold) => {
    const { ranking, answering } = fitModels(measured.filter((one) => foldOf(one) !== fold));
    return measured
      .filter((one) => foldOf(one) === fold)
      .map((one): Judged => {
        const top = withVector(topOf(one, ranking), one);
        const confidence = 1 / (1 + Math.exp(-scoreOf(answering, top)));
        return { set: one.set, answerable: one.question.answerable, right: top.right, confidence };
      });
  }).flat();
}

function foldOf({ question }: Measured): number {
  const document = question.contextDocId ?? question.evidence[0]?.docId ?? question.id.replace(/-.*$/u, '');
  let sum = document === 'seed' || question.set === 'seed-dev' ? 1 : 0;
  if (sum === 0) for (const char of document) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % folds;
}

function fitModels(measured: readonly Measured[]): { readonly ranking: Fit; readonly answering: Fit } {
  const ranking = fitRanking(
    measured.filter(({ question }) => question.answerable),
    rankSignals,
    rankPenalty,
  );
  const tops = measured.flatMap((one) => topExample(one, ranking));
  const faint = { names: dimensions(measured), times: faintness };
  return { ranking, answering: fitAnswering(tops, answerSignals, answerPenalty, faint) };
}

async function measure(
  { name, app, questions, within, weight }: CalibrationSet,
  embedder: Embedder,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const question of questions) {
    const scope = scopeOf(question, within);
    const { evidence } = await app.evidence(question.question, scope);
    if (evidence.length === 0) continue;
    measured.push({
      set: name,
      question,
      weight,
      vector: await embedder.embedQuestion(question.question),
      examples: evidence.map((one) => ({
        signals: one.signals,
        right: overlapsGold(one.sentence, question),
      })),
    });
  }
  return measured;
}

/**
 * The first sentence of a question; a wrong one of an answerable question counts half, as it may answer unlabelled.
 * Where it corrects a false premise, to show it and to refuse are both right, so it teaches nothing.
 */
function topExample(measured: Measured, ranking: Fit): ExampleGroup[] {
  const { question, weight } = measured;
  const top = withVector(topOf(measured, ranking), measured);
  if (!question.answerable && top.right) return [];
  return [{ weight: question.answerable && !top.right ? weight / 2 : weight, examples: [top] }];
}

function topOf({ examples }: Measured, ranking: Fit): Example {
  return examples.reduce((best, one) => (scoreOf(ranking, one) > scoreOf(ranking, best) ? one : best));
}

const dimension = (index: number) => `vector.${index}`;

function dimensions([first]: readonly Measured[]): readonly string[] {
  return Array.from(first?.vector ?? [], (_, index) => dimension(index));
}

/** The example with the dimensions of its question's vector as signals. */
function withVector({ signals, right }: Example, { vector }: Measured): Example {
  const values = Array.from(vector, (value, index) => [dimension(index), value] as const);
  return { right, signals: { ...signals, ...Object.fromEntries(values) } };
}

/** What the model makes of the vector alone, 0 for the average question. */
function probeOf({ weights }: Fit, measured: readonly Measured[], model: string): Probe {
  const ofVector = dimensions(measured).map((name) => weights[name] ?? 0);
  const total = measured.reduce(
    (sum, { vector }) => sum + ofVector.reduce((a, weight, index) => a + weight * (vector[index] ?? 0), 0),
    0,
  );
  return { model, bias: -total / measured.length, weights: ofVector };
}

/** The model of answering with the dimensions of the vector as one signal. */
function withProbe({ bias, weights }: Fit, probe: Probe): Fit {
  const ofSignals = Object.entries(weights).filter(([name]) => name in answerSignals);
  return { bias: bias - probe.bias, weights: { ...Object.fromEntries(ofSignals), answerability: 1 } };
}

function scoreOf({ bias, weights }: Fit, { signals }: Example): number {
  return Object.entries(weights).reduce((sum, [name, value]) => sum + value * (signals[name] ?? 0), bias);
}

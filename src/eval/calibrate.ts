import { writeFileSync } from 'node:fs';
import type { App } from '../app.ts';
import type { Embedder } from '../embed/embedder.ts';
import { encodeForm } from '../retrieve/bilinear.ts';
import { omissions } from '../retrieve/omissions.ts';
import { coefficientsFile, omissionsFile } from './coefficients-file.ts';
import { type GoldQuestion, scopeOf } from './data.ts';
import {
  type Answering,
  fitAnsweringModels,
  fitRankingModels,
  folds,
  type Measured,
  type Placed,
  placeHeldOut,
  probabilityOf,
} from './fit-models.ts';
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

/** Where the models are kept: the program reads them from here. */
const coefficients = 'src/retrieve/coefficients.ts';
const omissionWeights = 'src/retrieve/omission-weights.ts';
const formFile = (name: string) => `assets/forms/${name}.bin`;

/**
 * Measures the signals of all questions, fits the models of ranking and of answering and writes them where the program
 * reads them. The model of answering is fitted on what rankings that had not seen a question made of it: with those
 * that had, it would learn to trust them more than they deserve. Sentences are found among all releases by help of the
 * form that is there, so with another embedding model, which that says nothing of, do it twice.
 */
export async function calibrate(
  sets: readonly CalibrationSet[],
  embedder: Embedder,
): Promise<readonly Judged[]> {
  const measured: Measured[] = [];
  const vectors = new Map<string, Float32Array>();
  for (const set of sets) measured.push(...(await measure(set, embedder, vectors)));
  const { digest } = embedder.model;
  const placed = await placeHeldOut(measured, digest);
  const judged = await crossValidate(placed, digest);
  const ranking = await fitRankingModels(measured, digest);
  const answering = await fitAnsweringModels(placed, digest);
  writeFileSync(coefficients, coefficientsFile(sets, ranking.linear, answering.linear, answering.probe));
  writeFileSync(omissionWeights, omissionsFile(answering.omissions));
  writeFileSync(formFile('relevance'), encodeForm(ranking.relevance));
  writeFileSync(formFile('sufficiency'), encodeForm(answering.sufficiency));
  return judged;
}

/**
 * What models make of a question that saw neither its document nor, of the first release, which all saw, any question by
 * its writer.
 */
export interface Judged {
  readonly set: string;
  readonly answerable: boolean;
  /** The sentence ranked first is gold: it answers the question or corrects its premise. */
  readonly right: boolean;
  readonly confidence: number;
}

async function crossValidate(placed: readonly Placed[], model: string): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const answering = await fitAnsweringModels(
      placed.filter((one) => one.fold !== fold),
      model,
    );
    for (const one of placed.filter((other) => other.fold === fold)) judged.push(judgedBy(answering, one));
  }
  return judged;
}

function judgedBy(answering: Answering, placed: Placed): Judged {
  const { set, question } = placed.measured;
  const confidence = probabilityOf(answering, placed);
  return { set, answerable: question.answerable, right: placed.best.right, confidence };
}

/** `vectors`: those of sentences met so far, by the sentence's id: several sets are asked of one release. */
async function measure(
  { name, app, questions, within, weight }: CalibrationSet,
  embedder: Embedder,
  vectors: Map<string, Float32Array>,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const question of questions) {
    const scope = scopeOf(question, within);
    const { evidence, question: read } = await app.evidence(question.question, scope);
    if (evidence.length === 0) continue;
    // Most sentences leave out the same things, and there are half a million of them.
    const omitted = new Map<string, ReadonlySet<string>>();
    measured.push({
      set: name,
      question,
      weight,
      vector: await embedder.embedQuestion(question.question),
      examples: evidence.map(({ sentence, release, signals, closer, candidate }) => {
        const flags = omissions(read, candidate);
        return {
          signals: { ...signals, ...closer },
          flags: kept(omitted, [...flags].join(), () => flags),
          right: overlapsGold(sentence, question),
          vector: kept(vectors, sentence.id, () => candidate.vector.slice()),
          release: release.id,
        };
      }),
    });
  }
  return measured;
}

function kept<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

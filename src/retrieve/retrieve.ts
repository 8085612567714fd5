import type { NotFoundReason } from '../answer/answer.ts';
import type { Embedder } from '../embed/embedder.ts';
import type { ReleaseFilter, Snapshot } from '../index/snapshot.ts';
import type { Language } from '../text/language.ts';
import { asksOfProgram } from './addressed.ts';
import { answeringSpan } from './answering.ts';
import { backgroundSpread } from './background-similarity.ts';
import { type Candidate, gatherCandidates } from './candidates.ts';
import { answerModel, rankModel } from './coefficients.ts';
import { covers } from './coverage.ts';
import {
  type Demanded,
  type Demands,
  handicap,
  mayAnswer,
  meets,
  readDemands,
  speaksOfIt,
  statingFirst,
  whyNone,
} from './demands.ts';
import { collapseDuplicates } from './duplicates.ts';
import { asksOfWhatWas, searchesOne } from './event.ts';
import type { Evidence } from './evidence.ts';
import { knowNames } from './lower-case-names.ts';
import { probability, score } from './model.ts';
import { type FigureTools, findPremise, type Premise } from './premise.ts';
import { type Question, type QuestionUnit, understandQuestion } from './question.ts';
import { findRivals } from './rivals.ts';
import { isRuledOut } from './ruled-out.ts';
import { type SignalContext, type SignalValues, signalsOf } from './signals.ts';
import { forgiveTypos } from './spelling.ts';
import { knowTitledNames } from './titled-names.ts';
import { unitWeights } from './weights.ts';

/** How a question may be narrowed and read. */
export interface RetrieveOptions extends ReleaseFilter {
  /** Language of the words around the quotations; otherwise the question's. */
  readonly asker?: Language;
  readonly signal?: AbortSignal;
  /** Of a question that follows another. */
  readonly demands?: Demands;
}

/** A sentence with its signals, ranked. */
export interface RankedSentence extends Evidence {
  readonly candidate: Candidate;
  readonly signals: SignalValues & Readonly<Record<string, number>>;
}

/**
 * Least confidence to answer with. By models that never saw the question's document (`npm run eval -- calibrate` prints
 * the table), 0.35 refuses 0.06 of the answerable and handles 0.71 of the unanswerable of our own questions on one
 * release each, and 0.13 and 0.52 of those that no rule was made for; 0.25 refuses 0.04 and 0.07 and handles 0.62 and
 * 0.45, 0.5 refuses 0.14 and 0.28 and handles 0.81 and 0.65.
 */
const threshold = 0.35;

/**
 * Less than that and still worth reading for a writer, who may find an answer that the signals do not see, and may say
 * that there is none. Below it nobody reads.
 */
const readingThreshold = 0.2;

/** From here on the best sentence is given even where a writer finds no answer. */
const sureThreshold = 0.9;

/**
 * How well the evidence supports an answer. `none`: no answer, and nobody is asked to write one. `doubtful`: no answer
 * unless a writer finds one. `likely`: an answer unless a writer finds none. `sure`: an answer in any case.
 */
export type Support = 'none' | 'doubtful' | 'likely' | 'sure';

/** Sentences whose answering part is looked for; an answer never shows more. */
const emphasised = 3;

/** What retrieval found and decided; nothing after it may decide that there is enough. */
export interface Retrieval {
  readonly question: Question;
  /** One weight a unit of the question, as in `SignalContext`. */
  readonly weights: readonly number[];
  /** Best first. */
  readonly evidence: readonly RankedSentence[];
  /** Calibrated probability that the best sentence answers. */
  readonly confidence: number;
  readonly premise: Premise | null;
  /** Null where there is enough to answer: where support is `likely` or `sure`. */
  readonly notFound: NotFoundReason | null;
  readonly support: Support;
  /** Where the question fits several releases the best sentence of each, best first; else none. */
  readonly rivals: readonly RankedSentence[];
}

/** A question's best sentences, and whether they are enough to answer it. */
export async function retrieve(
  text: string,
  snapshot: Snapshot,
  embedder: Embedder,
  figures: FigureTools,
  options: RetrieveOptions = {},
): Promise<Retrieval> {
  const embedding = embedder.embedQuestion(text, options.signal ? { signal: options.signal } : {});
  // The embedding goes on in its worker meanwhile; should it fail, that is met when it is awaited.
  embedding.catch(() => {});
  const named = await knowTitledNames(await knowNames(understandQuestion(text), snapshot), snapshot);
  const question = await forgiveTypos(named, snapshot);
  const weights = await unitWeights(question.units, snapshot);
  const demanded = readDemands(options.demands);
  const evidence = await rankSentences(question, weights, embedding, snapshot, demanded, options);
  // Of the program itself no release says anything; one without a word to look for says something only where but one release can be meant.
  const asksSomething =
    !asksOfProgram(text) &&
    (question.units.length > 0 ||
      figures.inQuestion.length > 0 ||
      (asksOfWhatWas(question) && (await searchesOne(snapshot, options))));
  const found = decide(question, weights, evidence, figures, asksSomething, demanded);
  return { question, weights, evidence, ...found };
}

async function rankSentences(
  question: Question,
  weights: readonly number[],
  embedding: Promise<Float32Array>,
  snapshot: Snapshot,
  demanded: Demanded,
  filter: ReleaseFilter,
): Promise<readonly RankedSentence[]> {
  const [candidates, background, vector] = await Promise.all([
    gatherCandidates(
      snapshot,
      embedding,
      question,
      tellingTerms(question, weights),
      filter,
      demanded.turnsOn,
    ),
    snapshot.background(),
    embedding,
  ]);
  const context: SignalContext = {
    question,
    weights,
    background: backgroundSpread(vector, background),
    best: highestTwo(candidates.map(({ similarity }) => similarity)),
  };
  const ranked = candidates
    .filter((candidate) => mayAnswer(candidate, demanded))
    .map((candidate) => {
      const signals = { ...signalsOf(candidate, context) };
      const { sentence, release } = candidate;
      const ranked = score(rankModel, signals) - handicap(candidate, demanded);
      return { candidate, sentence, release, signals, score: ranked };
    })
    .sort((a, b) => b.score - a.score || a.sentence.id.localeCompare(b.sentence.id));
  const kept = statingFirst(collapseDuplicates(ranked), demanded);
  return (question.latest ? newestFirst(kept) : kept).map((one, rank) => ({
    ...one,
    stated: statedUnits(question, one.candidate.terms),
    statedAround: statedUnits(question, one.candidate.windowTerms),
    // Looked for when it is asked for: of three sentences mostly one is shown.
    get answering() {
      return rank < emphasised ? answeringSpan(question, one.candidate) : null;
    },
  }));
}

/** Below this a unit stands in more than one sentence of twenty. */
const tellingWeight = 0.28;
const enoughTelling = 2;

/**
 * What the keyword index is searched for: the units that tell sentences apart, where there are enough of them. Ranking
 * looks at all units all the same; a search for words of every third sentence only costs time.
 */
function tellingTerms({ units, terms }: Question, weights: readonly number[]): readonly string[] {
  const telling = units.filter((_, index) => (weights[index] ?? 0) >= tellingWeight);
  if (telling.length < enoughTelling) return terms;
  return [...new Set(telling.flatMap(({ alternatives }) => alternatives.flat()))];
}

/** How near to the best a sentence must rank to be preferred for being newer. */
const contendersWithin = 3;

/** For "the latest …": of the sentences that rank about as high as the best, those of the newest release first. */
function newestFirst<T extends Pick<Evidence, 'score' | 'release'>>(ranked: readonly T[]): readonly T[] {
  const bar = (ranked[0]?.score ?? 0) - contendersWithin;
  const contenders = ranked.filter(({ score }) => score >= bar);
  const byDate = contenders.toSorted((a, b) =>
    (b.release.published ?? '').localeCompare(a.release.published ?? ''),
  );
  return [...byDate, ...ranked.slice(contenders.length)];
}

function statedUnits({ units }: Question, terms: ReadonlySet<string>): number[] {
  return [...units.keys()].filter((index) => covers(terms, units[index] as QuestionUnit));
}

/** The one place where "enough" is decided. */
function decide(
  question: Question,
  weights: readonly number[],
  evidence: readonly RankedSentence[],
  figures: FigureTools,
  asksSomething: boolean,
  demanded: Demanded,
): Pick<Retrieval, 'confidence' | 'premise' | 'notFound' | 'support' | 'rivals'> {
  const best = evidence[0];
  const nothing = { confidence: 0, premise: null, support: 'none', rivals: [] } as const;
  if (!best) return { ...nothing, notFound: whyNone(demanded) };
  if (!asksSomething) return { ...nothing, notFound: 'no-question' };
  const confidenceIn = (one: RankedSentence, signals: SignalValues) =>
    meets(question, one.candidate, demanded) ? confidenceOf(question, one, signals) : 0;
  const confidence = confidenceIn(best, best.signals);
  const premise = speaksOfIt(best.candidate, demanded)
    ? findPremise(question, weights, best.candidate, figures)
    : null;
  // The model says whether the question is answered; a correction is as sure as the rest of the question is stated.
  if (premise) {
    const stated = Math.max(confidence, best.signals.coveredAround);
    return { confidence: stated, premise, notFound: null, support: 'sure', rivals: [] };
  }
  if (confidence >= threshold) {
    const answersToo = (one: RankedSentence, signals: SignalValues) =>
      confidenceIn(one, signals) >= threshold &&
      findPremise(question, weights, one.candidate, figures) === null;
    const rivals = findRivals(question, evidence, answersToo);
    const support = confidence >= sureThreshold ? 'sure' : 'likely';
    return { confidence, premise, notFound: null, support, rivals };
  }
  const notFound = best.signals.similarity < 2 ? 'off-topic' : 'not-stated';
  const isReadable = confidence >= readingThreshold && notFound !== 'off-topic';
  return { confidence, premise: null, notFound, support: isReadable ? 'doubtful' : 'none', rivals: [] };
}

/** Calibrated probability that a sentence answers, by these of its signals. */
function confidenceOf(question: Question, ranked: RankedSentence, signals: SignalValues): number {
  return isRuledOut(question, ranked) ? 0 : probability(score(answerModel, signals));
}

function highestTwo(values: readonly number[]): readonly [number, number] {
  const [first = 0, second = first] = [...values].sort((a, b) => b - a);
  return [first, second];
}

import type { NotFoundReason } from '../answer/answer.ts';
import type { Embedder } from '../embed/embedder.ts';
import type { ReleaseFilter, Snapshot } from '../index/snapshot.ts';
import type { Language } from '../text/language.ts';
import { asksOfProgram } from './addressed.ts';
import type { Candidate } from './candidates.ts';
import type { CloserSignals } from './closer-look.ts';
import { answerModel } from './coefficients.ts';
import { type Demanded, type Demands, meets, readDemands, speaksOfIt, whyNone } from './demands.ts';
import { asksOfWhatWas, searchesOne } from './event.ts';
import type { Evidence } from './evidence.ts';
import { knowNames } from './lower-case-names.ts';
import { probability, score } from './model.ts';
import { type FigureTools, findPremise, type Premise } from './premise.ts';
import { type Question, understandQuestion } from './question.ts';
import { rankSentences } from './rank.ts';
import { findRivals } from './rivals.ts';
import { isRuledOut } from './ruled-out.ts';
import type { SignalValues } from './signals.ts';
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
  readonly closer: CloserSignals;
}

/**
 * Least confidence to answer with. Of questions on releases that the models had not seen, fewer than half of those between
 * 0.3 and 0.4 would be answered rightly, and a wrong answer is worse than none. By models that never saw the question's
 * document, nor of the first release its writer (`npm run eval -- calibrate` prints the table), 0.4 refuses 0.03 of the
 * answerable blind questions on the first release and handles 0.71 of the unanswerable, and 0.16 and 0.64 of those on
 * others; 0.35 refuses 0.02 and 0.12 and handles 0.68 and 0.59, 0.5 refuses 0.05 and 0.24 and handles 0.79 and 0.75. What
 * rules an answer out handles more.
 */
const threshold = 0.4;

/**
 * Less than that and still worth reading for a writer, who may find an answer that the signals do not see, and may say
 * that there is none. Below it nobody reads.
 */
const readingThreshold = 0.2;

/**
 * From here on the best sentence is given even where a writer finds no answer: nine in ten are right, of writers and
 * documents that the model had not seen.
 */
const sureThreshold = 0.85;

/**
 * How well the evidence supports an answer. `none`: no answer, and nobody is asked to write one. `doubtful`: no answer
 * unless a writer finds one. `likely`: an answer unless a writer finds none. `sure`: an answer in any case.
 */
export type Support = 'none' | 'doubtful' | 'likely' | 'sure';

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
  figuresOf: (question: string) => FigureTools,
  options: RetrieveOptions = {},
): Promise<Retrieval> {
  const embedding = embedder.embedQuestion(text, options.signal ? { signal: options.signal } : {});
  // The embedding goes on in its worker meanwhile; should it fail, that is met when it is awaited.
  embedding.catch(() => {});
  const figures = figuresOf(text);
  const named = await knowTitledNames(await knowNames(understandQuestion(text), snapshot), snapshot);
  const question = await forgiveTypos(named, snapshot);
  const weights = await unitWeights(question.units, snapshot);
  const demanded = readDemands(options.demands);
  const asked = { question, weights, embedding, model: embedder.model };
  const evidence = await rankSentences(asked, snapshot, demanded, options);
  // Of the program itself no release says anything; one without a word to look for says something only where but one release can be meant.
  const asksSomething =
    !asksOfProgram(text) &&
    (question.units.length > 0 ||
      figures.inQuestion.length > 0 ||
      (asksOfWhatWas(question) && (await searchesOne(snapshot, options))));
  const found = decide(question, weights, evidence, figures, asksSomething, demanded);
  return { question, weights, evidence, ...found };
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
  if (isRuledOut(question, ranked)) return 0;
  return probability(score(answerModel, { ...signals, ...ranked.closer }));
}

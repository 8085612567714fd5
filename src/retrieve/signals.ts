import { detectLanguage } from '../text/language.ts';
import { conceptTerm } from '../text/terms.ts';
import type { AskedKind } from './asked.ts';
import type { FilledForm } from './bilinear.ts';
import type { Candidate } from './candidates.ts';
import { countsOtherThings } from './counted.ts';
import { covers, missingWeights, opposes, shareStated, sum } from './coverage.ts';
import type { Question, QuestionUnit } from './question.ts';
import { asksFigure, countsAsked, figuresOfKind, statesKind } from './stated.ts';
import { leavesOut } from './unstated.ts';
import { vagueWeight } from './vague.ts';

/**
 * What is measured of a sentence for a question. Similarities are in standard deviations above the question's mean
 * similarity with the background sentences; shares lie between 0 and 1; flags are 0 or 1.
 */
export interface SignalValues {
  /** Similarity of the sentence. */
  readonly similarity: number;
  /** Similarity of the best passage it stands in. */
  readonly passage: number;
  /** How far the sentence's similarity lies above (or below) the best other sentence's, in the same unit. */
  readonly margin: number;
  /** Share of the question's weight stated in the sentence … */
  readonly coveredHere: number;
  /** … in the sentence, its speaker and its release's head; and of that the share of the units that are no names … */
  readonly coveredSpoken: number;
  readonly wordsSpoken: number;
  /** … in these and its neighbours … */
  readonly coveredAround: number;
  /** … and anywhere in the release. */
  readonly coveredRelease: number;
  /** Weight of the heaviest unit missing in the sentence, around it, and in the release, 1 for a word never seen. */
  readonly missingHere: number;
  readonly missingAround: number;
  readonly missingRelease: number;
  /** Weight of the heaviest unit that is no name and missing in the sentence, its speaker and its release's head. */
  readonly wordMissing: number;
  /** The same where the question asks why: it takes for granted what else it says, so none of that may be missing. */
  readonly whyMissing: number;
  /** Share of the question's names and numbers that stand nowhere in the release. */
  readonly namesMissing: number;
  readonly numbersMissing: number;
  /**
   * Share of the question's units that cannot be looked for in a release of this language (another script, not in the
   * thesaurus), nor are found there as a name by their sounds.
   */
  readonly unfindable: number;
  /** Weight of all units missing around the sentence. */
  readonly missingSum: number;
  /** The kind asked for is definite (a number, a person, a date …) and the sentence states one. */
  readonly kindStated: number;
  /** A number, an amount, a length of time or an age is asked for, and the sentence states none of that kind. */
  readonly figureMissing: number;
  /** A person, a place, a date … is asked for, and the sentence states none. */
  readonly mentionMissing: number;
  /** A figure of the kind asked for counts something the question names. */
  readonly figureCounts: number;
  /** "How many …" asks for a number of something, and the sentence states numbers of other things alone. */
  readonly countsOther: number;
  /** What "which …" asks for stands in the sentence; or nowhere near it. */
  readonly focusStated: number;
  readonly focusMissing: number;
  /** It stands nowhere in the release. */
  readonly focusUnstated: number;
  /** The release says nothing of a thing that the question turns on (`unstated.ts`). */
  readonly thingUnstated: number;
  /** Share of the question's units that the sentence says the contrary of. */
  readonly opposed: number;
  /** The question asks how: what a sentence says of the matter mostly answers that. */
  readonly asksManner: number;
  /** How many of the question's units are no names; of a long question much may be missing in the sentence that answers. */
  readonly words: number;
  /** Whether releases answer such questions, by the question's vector alone: log-odds beside the average question's. */
  readonly answerability: number;
  /** What the learnt form of relevance (`bilinear.ts`) makes of the vectors of question and sentence, in log-odds … */
  readonly relevance: number;
  /** … and how far that lies above its mean over the candidates of the same release. */
  readonly relevanceWithin: number;
  /** What the learnt form of sufficiency makes of them. */
  readonly sufficiency: number;
}

/** What all candidates of a question share. */
export interface SignalContext {
  readonly question: Question;
  /** One weight a unit, 1 for a word that no text was seen to hold. */
  readonly weights: readonly number[];
  /** Mean and standard deviation of the question's cosines with the background sentences. */
  readonly background: { readonly mean: number; readonly deviation: number };
  /** The two highest sentence similarities among the candidates. */
  readonly best: readonly [number, number];
  readonly answerability: number;
  /** What the question turns on. */
  readonly things: readonly QuestionUnit[];
  /** The learnt forms with the question filled in, and the mean of the first over the candidates of each release. */
  readonly relevance: FilledForm;
  readonly meanRelevance: ReadonlyMap<string, number>;
  readonly sufficiency: FilledForm;
}

/** What is left of the weight of a unit that cannot be looked for: that it is missing says little. */
const foreignWeight = 0.3;

/**
 * Of a question whose words weigh less in all, the names and what is asked for say more: "did Haiti come up?" It is the
 * most that one vague word weighs, and was not fitted.
 */
const enoughWords = vagueWeight;

/** All signals of one candidate. */
export function signalsOf(candidate: Candidate, context: SignalContext): SignalValues {
  const { question, background, best } = context;
  const { units } = question;
  const foreign = units.map((unit) => !unit.translatable && candidate.release.language !== question.language);
  const weights = context.weights.map((weight, index) => (foreign[index] ? weight * foreignWeight : weight));
  const isName = units.map(({ kind }) => kind === 'name');
  const wordsOf = (some: readonly number[]) => some.map((weight, index) => (isName[index] ? 0 : weight));
  const wordWeights = wordsOf(weights);
  const { terms, releaseTerms, similarity } = candidate;
  const [spokenTerms, windowTerms] = withSaying(candidate, units);
  const here = missingWeights(terms, units, weights);
  // What the sentence states is stated around it, too, so only the rest is looked for there.
  const rest = weights.map((weight, index) => (here[index] === 0 ? 0 : weight));
  const spoken = missingWeights(spokenTerms, units, rest);
  const around = missingWeights(windowTerms, units, rest);
  const anywhere = missingWeights(releaseTerms, units, rest);
  const spokenWords = wordsOf(spoken);
  const wordMissing = Math.max(0, ...spokenWords);
  const asks = (kind: AskedKind) => flag(question.asked.some((one) => one.kind === kind));
  const scaled = (cosine: number) => (cosine - background.mean) / background.deviation;
  const bestOther = similarity >= best[0] ? best[1] : best[0];
  const kinds = question.asked.map((asked) => statesKind(asked, candidate));
  const noneStated = kinds.includes(false) && !kinds.includes(true);
  const relevance = context.relevance.of(candidate.vector);
  const focus = question.focus === null ? undefined : units[question.focus];
  return {
    similarity: scaled(similarity),
    passage: scaled(candidate.passageSimilarity || similarity),
    margin: (similarity - bestOther) / background.deviation,
    coveredHere: shareStated(here, weights),
    coveredSpoken: shareStated(spoken, weights),
    wordsSpoken: shareStated(spokenWords, wordWeights, enoughWords),
    coveredAround: shareStated(around, weights),
    coveredRelease: shareStated(anywhere, weights),
    missingHere: Math.max(0, ...here),
    missingAround: Math.max(0, ...around),
    missingRelease: Math.max(0, ...anywhere),
    wordMissing,
    whyMissing: asks('reason') * wordMissing,
    namesMissing: shareMissing(units, 'name', releaseTerms),
    numbersMissing: shareMissing(units, 'number', releaseTerms),
    unfindable: share(units, (unit, index) => foreign[index] === true && !covers(releaseTerms, unit)),
    missingSum: sum(around),
    kindStated: flag(kinds.includes(true)),
    figureMissing: flag(noneStated && asksFigure(question.asked)),
    mentionMissing: flag(noneStated && !asksFigure(question.asked)),
    figureCounts: flag(
      question.asked.some((asked) =>
        figuresOfKind(asked, candidate.figures).some((figure) =>
          countsAsked(figure, detectLanguage(candidate.sentence.text), units),
        ),
      ),
    ),
    countsOther: flag(countsOtherThings(question, candidate)),
    focusStated: flag(focus !== undefined && covers(terms, focus)),
    focusMissing: flag(focus !== undefined && !covers(windowTerms, focus)),
    focusUnstated: flag(focus !== undefined && !covers(releaseTerms, focus)),
    thingUnstated: flag(leavesOut(candidate, context.things)),
    opposed: share(units, (unit) => opposes(terms, unit)),
    asksManner: asks('manner'),
    words: isName.filter((one) => !one).length,
    answerability: context.answerability,
    relevance,
    relevanceWithin: relevance - (context.meanRelevance.get(candidate.release.id) ?? relevance),
    sufficiency: context.sufficiency.of(candidate.vector),
  };
}

/**
 * "What did the minister say?" is stated by whatever is the minister's own: the terms of a sentence with its speaker's and
 * of its surroundings, "say" among them where the names of the question are all there.
 */
function withSaying(
  { sentence, spokenTerms, windowTerms }: Candidate,
  units: readonly QuestionUnit[],
): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  const names = units.filter(({ kind }) => kind === 'name');
  const isTheirs = names.length > 0 && names.every((name) => covers(spokenTerms, name));
  if (sentence.speaker === null || !isTheirs) return [spokenTerms, windowTerms];
  return [new Set([...spokenTerms, saying]), new Set([...windowTerms, saying])];
}

const saying = conceptTerm('say-tell');

function shareMissing(
  units: readonly QuestionUnit[],
  kind: QuestionUnit['kind'],
  terms: ReadonlySet<string>,
): number {
  const ofKind = units.filter((unit) => unit.kind === kind && unit.translatable);
  return share(ofKind, (unit) => !covers(terms, unit));
}

function share<T>(items: readonly T[], holds: (item: T, index: number) => boolean): number {
  return items.length === 0 ? 0 : items.filter(holds).length / items.length;
}

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}

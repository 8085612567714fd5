import { rankModel } from './coefficients.ts';
import { covers } from './coverage.ts';
import type { Question } from './question.ts';
import type { RankedSentence } from './retrieve.ts';
import type { SignalValues } from './signals.ts';

/** So many beside the first: more are no choice but a list. */
const mostOthers = 4;

/*
 * How near to the first sentence another release's must rank. What a question names sets its release apart, so a small
 * distance tells then. Chosen on the tune questions among 400 releases: wider bars offer more releases and hardly a right one more.
 */
const withinOfNamed = 1.5;
const withinOfUnnamed = 5;

/** Whether a sentence that was measured so answers the question and corrects nothing in it. */
type Answers = (ranked: RankedSentence, signals: SignalValues) => boolean;

/**
 * Where a question fits several releases, as "where did they meet?" does, the best sentence of each, best first: nobody
 * but the asker knows which is meant. None where it fits one alone, or asks for the newest.
 */
export function findRivals(
  { units, latest }: Pick<Question, 'units' | 'latest'>,
  evidence: readonly RankedSentence[],
  answers: Answers,
): readonly RankedSentence[] {
  const [first] = evidence;
  if (first === undefined || latest) return [];
  const naming = units.filter(({ kind }) => kind === 'name' || kind === 'number');
  const bar = rankOf(first) - (naming.length > 0 ? withinOfNamed : withinOfUnnamed);
  const told = naming.filter((unit) => covers(first.candidate.windowTerms, unit));
  const others: RankedSentence[] = [];
  for (const one of bestOfReleases(evidence).slice(1)) {
    if (others.length === mostOthers || rankOf(one) < bar) break;
    const isMeant = told.every((unit) => covers(one.candidate.windowTerms, unit));
    // "Where did they meet?" is not answered as well by a sentence without a place.
    const statesAsMuch = one.signals.mentionMissing <= first.signals.mentionMissing;
    if (isMeant && statesAsMuch && answers(one, amongItsOwn(one, evidence))) others.push(one);
  }
  return others.length === 0 ? [] : [first, ...others];
}

/** What the form of relevance has learnt of the sentences of one release must not decide between releases. */
function rankOf({ score, signals }: RankedSentence): number {
  return score - (rankModel.weights.relevance ?? 0) * signals.relevance;
}

/** The best sentence of each release, the first release first and then the best. */
function bestOfReleases(evidence: readonly RankedSentence[]): readonly RankedSentence[] {
  const best = new Map(evidence.slice(0, 1).map((first) => [first.release.id, first]));
  for (const one of evidence.toSorted((a, b) => rankOf(b) - rankOf(a))) {
    if (!best.has(one.release.id)) best.set(one.release.id, one);
  }
  return [...best.values()];
}

/**
 * The signals of a sentence as they would be where its release alone were searched: that one elsewhere is more similar
 * tells which is nearest, and not that this one does not answer.
 */
function amongItsOwn(
  { sentence, release, signals }: RankedSentence,
  evidence: readonly RankedSentence[],
): SignalValues {
  const others = evidence
    .filter((one) => one.release.id === release.id && one.sentence.id !== sentence.id)
    .map((one) => one.signals.similarity);
  const margin = others.length === 0 ? 0 : signals.similarity - Math.max(...others);
  return { ...signals, margin };
}

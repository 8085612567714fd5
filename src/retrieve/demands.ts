import type { NotFoundReason } from '../answer/answer.ts';
import { indexTerms } from '../text/terms.ts';
import type { Candidate } from './candidates.ts';
import { covers } from './coverage.ts';
import { tellsAllAsked } from './event.ts';
import { type Question, type QuestionUnit, understandQuestion } from './question.ts';

/** What a question asks of a sentence beyond what it says itself, for the one that it follows. */
export interface Demands {
  /** It is nothing but asking words: a sentence has to state something of the kind that they ask for. */
  readonly onlyAsks?: boolean;
  /** Words that it turns on ("and Uganda?"): a sentence has to state one of them. */
  readonly turnsOn?: string;
  /** Ids of sentences that answered the question before: what is asked next is likelier said by another. */
  readonly answered?: readonly string[];
  /** Whether it asks for more than those say ("who else?"). */
  readonly asksElse?: boolean;
  /** Id of the sentence of which it asks who said it: somebody has to, and not the release itself. Empty where there is none. */
  readonly whoSaid?: string;
}

/** Demands as sentences are looked at. */
export interface Demanded extends Pick<Demands, 'onlyAsks' | 'asksElse' | 'whoSaid'> {
  readonly turnsOn: readonly QuestionUnit[];
  readonly answered: readonly string[];
}

/** Reads demands. */
export function readDemands({ turnsOn = '', answered = [], ...plain }: Demands = {}): Demanded {
  return { ...plain, answered, turnsOn: understandQuestion(turnsOn).units };
}

/** Whether a sentence may be shown at all. */
export function mayAnswer({ sentence }: Candidate, { asksElse, answered, whoSaid }: Demanded): boolean {
  if (whoSaid !== undefined && sentence.id !== whoSaid) return false;
  return asksElse !== true || !answered.includes(sentence.id);
}

/** Why there is no sentence to show. */
export function whyNone({ asksElse, whoSaid }: Demanded): NotFoundReason {
  if (whoSaid === '') return 'no-question';
  return asksElse === true || whoSaid !== undefined ? 'not-stated' : 'no-releases';
}

/** What a sentence that answered the question before loses in rank: as much as a word more or less would move it. */
const repeating = 1;

/** What a sentence loses in rank. */
export function handicap({ sentence }: Candidate, { answered }: Demanded): number {
  return answered.includes(sentence.id) ? repeating : 0;
}

/** Those first that state what the question turns on. */
export function statingFirst<T extends { readonly candidate: Candidate }>(
  ranked: readonly T[],
  { turnsOn }: Demanded,
): readonly T[] {
  if (turnsOn.length === 0) return ranked;
  const states = new Set(ranked.filter(({ candidate }) => statesOne(turnsOn, candidate)));
  return [...states, ...ranked.filter((one) => !states.has(one))];
}

/** Whether a sentence can answer the question that demands so. */
export function meets(question: Question, candidate: Candidate, demanded: Demanded): boolean {
  const { onlyAsks, whoSaid } = demanded;
  if (whoSaid !== undefined && candidate.sentence.speaker === null) return false;
  const tells = onlyAsks !== true || tellsAllAsked(question, candidate);
  return tells && speaksOfIt(candidate, demanded);
}

/** Whether a sentence states what the question turns on; without that it has nothing in it to correct either. */
export function speaksOfIt(candidate: Candidate, { turnsOn }: Pick<Demanded, 'turnsOn'>): boolean {
  return turnsOn.length === 0 || statesOne(turnsOn, candidate);
}

/** Whether a sentence states one of them, or who speaks in it is one; the title of its release says it of all of it. */
function statesOne(units: readonly QuestionUnit[], { sentence, terms }: Candidate): boolean {
  const { name = '', role = '' } = sentence.speaker ?? {};
  const speaker = new Set<string>(indexTerms(`${role ?? ''} ${name}`, 'en'));
  return units.some((unit) => covers(terms, unit) || covers(speaker, unit));
}

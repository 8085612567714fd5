import type { ListedRelease, ReleaseFilter, Snapshot } from '../index/snapshot.ts';
import { findDates } from '../text/dates.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import { sliceSpan } from '../text/span.ts';
import type { Candidate } from './candidates.ts';
import { saysWhere } from './located.ts';
import type { Question } from './question.ts';
import { statesKind } from './stated.ts';

/**
 * Nothing but when, where or who of what has been; whatever else such a question says ("who was not there?", "where is he
 * now?") may ask for what no release states. Khmer verbs have no tense, so there none is known to ask of the past.
 */
const ofWhatWas: Readonly<Record<Language, RegExp | null>> = {
  en: /^[^\p{L}\p{N}]*(?:when|where|who) (?:was|were) (?:it|that|this|they)[^\p{L}\p{N}]*$/iu,
  ko: /^[^\p{L}\p{N}]*(?:언제|어디|누구)(?:였|이었)(?:어|나|니|냐|지|죠|습니까|을까|는지|는가)요?[^\p{L}\p{N}]*$/u,
  km: null,
  fr: /^[^\p{L}\p{N}]*(?:c['’]était (?:où|quand|qui)|(?:où|quand|qui) (?:était-ce|c['’]était))[^\p{L}\p{N}]*$/iu,
};

/** Whether a question without a word to look for asks when, where or who all the same ("where was it?"). */
export function asksOfWhatWas({ text, language }: Pick<Question, 'text' | 'language'>): boolean {
  return ofWhatWas[language]?.test(text) === true;
}

/** These say until when something is counted, and not when anything was. */
const untilNow = /^(?:to date|so far|(?:at|as of) (?:the )?(?:present|moment|now))$/iu;

/** Whether a sentence states the day, the place or the person that such a question asks for. */
export function tellsWhatWas(
  { asked }: Pick<Question, 'asked'>,
  candidate: Pick<Candidate, 'figures' | 'terms' | 'sentence'>,
): boolean {
  const { text } = candidate.sentence;
  const dates = () => findDates(text, detectLanguage(text)).map(({ span }) => sliceSpan(text, span));
  return asked.some(
    (one) =>
      statesKind(one, candidate) === true &&
      (one.kind !== 'date' || dates().some((words) => !untilNow.test(words))),
  );
}

/** "Since when", "from what day": of what has begun, so that what is so until now does not say it. */
const since = /\b(?:since|from|as of)\b|언제부터|며칠부터|តាំងពី|ចាប់ពី|depuis|à partir d/iu;

/**
 * Whether a sentence states what is of every kind asked for: a day, a figure, somebody, and where something was. What
 * tells of no reason or manner in so many words may still do so.
 */
export function tellsAllAsked(
  { asked, text }: Pick<Question, 'asked' | 'text'>,
  candidate: Pick<Candidate, 'figures' | 'terms' | 'sentence'>,
): boolean {
  return asked.every((one) => {
    if (one.kind === 'reason' || one.kind === 'manner') return true;
    if (one.kind === 'place') return saysWhere(candidate.sentence.text);
    if (one.kind === 'date' && since.test(text)) return tellsWhatWas({ asked: [one] }, candidate);
    return statesKind(one, candidate) !== false;
  });
}

/** Whether only one release is searched, so that "it" can mean no other. */
export async function searchesOne(
  snapshot: Pick<Snapshot, 'releases'>,
  filter: ReleaseFilter,
): Promise<boolean> {
  const isSearched = ({ id, correctedBy }: ListedRelease) =>
    correctedBy === null || filter.releaseIds?.includes(id) === true;
  return (await snapshot.releases(filter)).filter(isSearched).length === 1;
}

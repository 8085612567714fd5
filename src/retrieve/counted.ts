import { detectLanguage } from '../text/language.ts';
import { indexTerms, isPlaceTerm } from '../text/terms.ts';
import { countedNoun } from './asked-noun.ts';
import type { Candidate } from './candidates.ts';
import { covers } from './coverage.ts';
import { isKindOfPerson } from './meanings.ts';
import type { Question } from './question.ts';
import { figuresOfKind } from './stated.ts';

/**
 * Whether the question asks how many of a people ("how many Cambodians") and whatever the sentence counts is of others
 * ("180 Korean nationals").
 */
export function countsAnotherPeople(
  { asked, units, language }: Pick<Question, 'asked' | 'units' | 'language'>,
  { figures, sentence }: Pick<Candidate, 'figures' | 'sentence'>,
): boolean {
  const count = asked.find(({ kind }) => kind === 'count');
  // Elsewhere a place beside "how many" may be where it happened.
  if (count === undefined || (language !== 'en' && language !== 'fr')) return false;
  const people = units.find(
    ({ span, alternatives }) =>
      span.start >= count.span.end &&
      span.start <= count.span.end + 1 &&
      alternatives.flat().some(isPlaceTerm),
  );
  const told = detectLanguage(sentence.text);
  const counted = figuresOfKind(count, figures).map(({ label }) => new Set<string>(indexTerms(label, told)));
  return (
    people !== undefined &&
    counted.length > 0 &&
    counted.every((terms) => namesPlace(terms) && !covers(terms, people))
  );
}

/** "Others" and what has no name in its sentence may be anything. */
const unnamed = /^(?:(?:the )?others?|autres?|나머지|다른|ផ្សេងទៀត)?$/iu;

/** "Korean nationals" of "Korean nationals involved in cybercrime": what is counted, without what is told of it. */
export function bareLabel(label: string, head: string | null): string {
  const at = head === null ? -1 : label.indexOf(head);
  return at < 0 || head === null ? label : label.slice(0, at + head.length);
}

/** Whether the question asks how many of something, and whatever the sentence counts goes by another name. */
export function countsOtherThings(
  question: Pick<Question, 'text' | 'language' | 'units' | 'asked'>,
  { figures, release, sentence }: Pick<Candidate, 'figures' | 'release' | 'sentence'>,
): boolean {
  const noun = countedNoun(question);
  if (noun === undefined || (!noun.translatable && release.language !== question.language)) return false;
  const counted = figures.filter(({ kind }) => kind === 'count');
  const language = detectLanguage(sentence.text);
  return (
    counted.length > 0 &&
    counted.every(({ label, head }) => {
      const terms = new Set<string>(indexTerms(bareLabel(label, head), language));
      const isKind = noun.broader.some((term) => terms.has(term));
      return !unnamed.test(head ?? '') && !covers(terms, noun) && !isKind;
    })
  );
}

/** "How many of them", "any of the guests", "parmi eux", "그 중", "ក្នុងចំណោម". */
const ofThese =
  /\b(?:how many|any|some|all|none|most|one|which) of\b|\bparmi\b|\bd['’]entre (?:eux|elles)\b|(?<!\p{L})그\s?중|\p{L}\s중(?:에|에서|의)?\s(?=.*(?:몇|누가|누구|얼마))|ក្នុងចំណោម/iu;

/**
 * Whether the question asks for the women, the children … among those whom the release tells of, and it has no word for
 * such: a number of all of them is not theirs.
 */
export function asksUnstatedLot(
  { text, units }: Pick<Question, 'text' | 'units'>,
  { releaseTerms }: Pick<Candidate, 'releaseTerms'>,
): boolean {
  return ofThese.test(text) && units.some((unit) => isKindOfPerson(unit) && !covers(releaseTerms, unit));
}

function namesPlace(terms: ReadonlySet<string>): boolean {
  return [...terms].some(isPlaceTerm);
}

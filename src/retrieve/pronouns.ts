import { analyse } from '../text/analysis.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import { findMentions } from '../text/mentions.ts';
import { matchSpan, type Span, sliceSpan, spansOverlap } from '../text/span.ts';
import { findAsked } from './asked.ts';
import type { Previous } from './previous.ts';
import { understandQuestion } from './question.ts';
import { isVague } from './vague.ts';
import { isVisit } from './visits.ts';

type Gender = 'female' | 'male';

/** One person as the subject of a question; of Khmer "គាត់" nobody knows of whom. */
const pronouns: Readonly<Record<Language, readonly (readonly [Gender | null, RegExp])[]>> = {
  en: [
    ['female', /\bshe\b/giu],
    ['male', /\bhe\b/giu],
  ],
  ko: [
    ['female', /(?<!\p{L})그녀(?=[는가의를와])/gu],
    [null, /(?<!\p{L})(?:그|그분)(?=[는가의])/gu],
  ],
  km: [[null, /គាត់/gu]],
  // "Qu'a-t-il dit ?" has no place for a name.
  fr: [],
};

/** "The two" and "두 사람" as if they were any two things: "they" is nothing to look for in a release. */
const both: Readonly<Partial<Record<Language, readonly [RegExp, string]>>> = {
  en: [
    /\b((?:did|do|will|would|have|had|can|could|should|are|were)\s+)the two(?=\s+(?!\p{L}+s\b|people\b|men\b|women\b)\p{L})/iu,
    '$1they',
  ],
  ko: [/(?<!\p{L})두 (?:사람|분)(?=[은이의])/u, '그들'],
};

/** The question with "they" for "the two", which are no two things to look for; null where it does not say so. */
export function withoutBoth(text: string): string | null {
  const found = both[detectLanguage(text)];
  return found?.[0].test(text) ? text.replace(...found) : null;
}

/**
 * The question with the person whom "she" means, where it has nothing else to look for ("what did she say?") and only one
 * person can be meant: of the question before, or where that asked who, of its answer. Null where nobody fits, where it
 * says itself whom it means, and where its other words find the sentence, which mostly says "she" as well.
 */
export function withPerson(text: string, previous: Previous): string | null {
  const language = detectLanguage(text);
  const { units } = understandQuestion(text, language);
  if (!units.every((unit) => isVague(unit) && !isVisit(unit))) return null;
  const found = pronouns[language].flatMap(([gender, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ gender, span: matchSpan(match) })),
  );
  const [first, ...others] = found;
  if (first === undefined || others.length > 0) return null;
  const person = meant(first.gender, previous);
  if (person === null) return null;
  // Khmer is written without spaces, and a name in another script stands apart in it.
  const name = language === 'km' ? ` ${person} ` : person;
  return `${text.slice(0, first.span.start)}${name}${text.slice(first.span.end)}`;
}

/** Somebody whom a text names, by name or by office alone. */
interface Person {
  readonly said: string;
  readonly span: Span;
  readonly gender: Gender | null;
  readonly isNamed: boolean;
}

function meant(gender: Gender | null, { question, cited }: Previous): string | null {
  const quote = cited[0]?.quote ?? '';
  const told = peopleIn(quote);
  const known = (one: Person) =>
    one.gender ?? told.find(({ said }) => isSame(said, one.said))?.gender ?? null;
  const fits = (one: Person) => gender === null || known(one) === null || known(one) === gender;
  const asked = peopleIn(question);
  const named = asked.filter(fits);
  const answer = told.filter(
    (one) => one.isNamed && fits(one) && !asked.some(({ said }) => isSame(said, one.said)),
  );
  const asksWho = findAsked(question, detectLanguage(question)).some(({ kind }) => kind === 'person');
  const [first, ...others] = asksWho && !isWhoIs(question, named) && answer.length === 1 ? answer : named;
  return first === undefined || others.length > 0 ? null : first.said;
}

/** "Who is KIM Jina?" is of her whom it names. */
function isWhoIs(question: string, named: readonly Person[]): boolean {
  return (
    named.some(({ isNamed }) => isNamed) &&
    understandQuestion(question).units.every((unit) =>
      named.some(({ span }) => spansOverlap(span, unit.span)),
    )
  );
}

function peopleIn(text: string): readonly Person[] {
  const language = detectLanguage(text);
  const mentions = findMentions(text, analyse(text, language));
  const people = mentions.filter(({ kind }) => kind === 'person');
  // An office beside a name is that person's.
  const alone = mentions.filter(
    ({ kind, span }) => kind === 'role' && language === 'en' && !people.some((one) => isNear(one.span, span)),
  );
  return [...people, ...alone].map(({ kind, span, name }) => ({
    ...{ span, gender: genderOf(sliceSpan(text, span)), isNamed: kind === 'person' },
    said: name ?? `the ${sliceSpan(text, span)}`,
  }));
}

/** "KIM Jina, 2nd Vice Minister": nothing but a comma stands between them. */
function isNear(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end + 2;
}

function isSame(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().split(/\s+/u));
  return other
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => word !== 'the' && words.has(word));
}

function genderOf(titled: string): Gender | null {
  if (/\b(?:Ms|Mrs|Miss|Madam|Madame|Mme|Lady|Queen|Princess|Her)\b|លោកស្រី/u.test(titled)) return 'female';
  return /\b(?:Mr|Sir|Lord|King|Prince|His|Samdech|Monsieur)\b/u.test(titled) ? 'male' : null;
}

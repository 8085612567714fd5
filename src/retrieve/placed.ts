import { detectLanguage, type Language } from '../text/language.ts';
import { mentionTerm } from '../text/terms.ts';
import type { Candidate } from './candidates.ts';
import type { Question } from './question.ts';

/**
 * Whether the question only asks for a place and the sentence has none for it. Asked where: it names places that act
 * ("met with the Prime Minister of Lithuania") and says of nothing where it was; without the name of a place it may state
 * one all the same. Asked which country: it names no place, and countries have names.
 */
export function lacksPlaceAsked(
  { asked, text }: Pick<Question, 'asked' | 'text'>,
  { terms, sentence }: Pick<Candidate, 'terms' | 'sentence'>,
): boolean {
  const namesPlace = terms.has(mentionTerm('place')) || terms.has(mentionTerm('organisation'));
  return asked.every(({ kind, span }) => {
    if (kind !== 'place') return false;
    // A Korean particle tells "where" from "which": "어디서", and not "두 나라는 어디인가요?"
    const words = text.slice(span.start, span.end + 1);
    return asksWhere(words) ? namesPlace && !saysWhere(sentence.text) : country.test(words) && !namesPlace;
  });
}

const country = /\bcountr(?:y|ies)\b|(?<!\p{L})pays(?!\p{L})|나라|국가|ប្រទេស/iu;

/** Words that ask for a place and no name of one: "which country" may be told of who acted, "where" of where it was. */
const where = /\bwhere(?:abouts)?\b|(?<!\p{L})où(?!\p{L})|어디(?:서|에|로)|ឯណា|ទីណា|កន្លែងណា|ត្រង់ណា/iu;

/** Capitals behind a preposition that are no place: "in January", "on Monday", "to President Biden". */
const noPlace =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Vice |Prime |First |Crown )?(?:President|Minister|Prince|Secretary|Ambassador|King|Mr|Mrs|Ms|Dr|H\\.E))';

/** What puts a sentence's event somewhere: a preposition before a name or a plain place, a visit, a host. */
const placed: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ii]nside|[Aa]board|[Oo]ff|[Oo]n|[Aa]cross|[Aa]long|[Bb]etween|[Oo]ver|[Ff]rom|[Tt]o|[Ii]nto|[Vv]isit(?:ed|ing|s)?|toured|hosted|left|reached)\\s+(?:\\p{Ll}+\\s+){0,2}(?!${noPlace}\\b)\\p{Lu}|\\bto the (?:north|south|east|west)`,
    'u',
  ),
  fr: /(?<!\p{L})(?:à|au|aux|en|dans|chez|sur|près d[eu]|vers|depuis|hors d[eu]|visit\p{L}+)\s+(?:\p{Ll}+\s+|l['’]){0,2}\p{Lu}/u,
  ko: /에서|[가-힣]에 |으?로 |찾[아은았]|방문/u,
  km: /នៅ|ក្នុង|ឯ|ទៅ|មក/u,
};

/** Whether the words ask where something was, and not which country, city or other place by name is meant. */
function asksWhere(words: string): boolean {
  return where.test(words);
}

/** Whether the sentence says of anything where it is, was or will be. A country that acts or is spoken with is no such place. */
export function saysWhere(sentence: string): boolean {
  return placed[detectLanguage(sentence)].test(sentence);
}

import { analyse, type Word } from '../text/analysis.ts';
import { matchSpan, type Span, spansOverlap } from '../text/span.ts';
import { countedBy, heldBy, listsAsMany } from './lists.ts';
import type { Finding } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';

const spelled: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .flatMap((word, value) => [[word, String(value)] as const])
    .concat(
      'first second third fourth fifth sixth seventh eighth ninth tenth'
        .split(' ')
        .map((word, index) => [word, `${index + 1}th`] as const),
    ),
);

/**
 * Numbers that are no quantities ("Article 5", "2nd Vice Minister", "the two leaders", "G7") are names in all but
 * letters: each must stand in the sentences as it is, or as a quantity of them.
 */
export function checkNumerals(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  const stated = new Set(
    sources.flatMap(({ analysis, figures, references }) => [
      ...analysis.words.flatMap((word) => [...numeralsOf(word), ...heldBy(word)]),
      ...figures.flatMap(({ value, high }) => [String(value), String(high)]),
      // The "we" of a statement of the G7.
      ...references.flatMap(({ bodies }) => bodies.flatMap((body) => body.match(/\d+/gu) ?? [])),
    ]),
  );
  const elsewhere = [...claim.figures, ...claim.dates];
  const changed = claim.analysis.words
    .filter((word) => numeralsOf(word).length > 0)
    .filter(({ span }) => !elsewhere.some((other) => spansOverlap(other.span, span)))
    .filter((word) => !numeralsOf(word).every((numeral) => stated.has(numeral)))
    .filter(({ span }) => !pointsAtTwo(claim, span, sources))
    .filter((word) => !isOfOffice(claim, word, sources))
    .filter((word) => !isAnniversary(claim, word, stated))
    .filter((word) => !listsAsMany(countedBy(claim, word.span, Number(numeralsOf(word)[0]), null), sources))
    .map(({ span }): Finding => ({ reason: 'number-changed', span, stated: null }));
  return [...changed, ...sources.flatMap((source) => promoted(claim, source))];
}

const second =
  /\b(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))[\s-](?<english>\p{L}{2,}est|most \p{L}+)|(?:deuxième|troisième|quatrième|cinquième) (?<french>plus \p{L}+))\b/giu;

/** "The largest" for "the second largest". */
function promoted(claim: Reading, source: SourceReading): Finding[] {
  return [...source.text.matchAll(second)].flatMap((match): Finding[] => {
    const { 0: words, groups } = match;
    const superlative = groups?.english ?? groups?.french ?? '';
    const start = claim.text.toLowerCase().indexOf(superlative.toLowerCase());
    const ranked = /(?:\p{L}th|second|third|\d(?:st|nd|rd|th)|ième)[\s-]$/iu.test(claim.text.slice(0, start));
    // The sentence may say of another thing that it is the largest.
    const isSaid = source.text.replaceAll(words, '').toLowerCase().includes(superlative.toLowerCase());
    if (start < 0 || ranked || isSaid) return [];
    const stated = { sentenceId: source.id, span: matchSpan(match) };
    return [{ reason: 'qualifier-dropped', span: { start, end: start + superlative.length }, stated }];
  });
}

/** "The second anniversary" of what happened two years ago. */
function isAnniversary({ text }: Reading, word: Word, stated: ReadonlySet<string>): boolean {
  return (
    /^[\s-]anniversary\b/iu.test(text.slice(word.span.end)) &&
    numeralsOf(word).every((numeral) => stated.has(numeral.replace(/th$/u, '')))
  );
}

const theTwo =
  /^(?:the|our|both|these) two (?:(leaders|countries|nations|sides|presidents|ministers|parties|governments|officials|peoples)\b|(?=(?:are|were|have|had|will|also|\p{Ll}+ed)\b))/iu;

/** "The two leaders" and "the two discussed" count nothing, unless the sentences have another number of them. */
function pointsAtTwo({ text }: Reading, { start }: Span, sources: readonly SourceReading[]): boolean {
  const found = theTwo.exec(text.slice(Math.max(0, start - 4)).trimStart());
  if (!found) return false;
  const [, noun = '(?:leaders|countries|sides|parties)'] = found;
  const counted = new RegExp(String.raw`\b(?:three|four|five|six|seven|eight|nine|ten|\d+) ${noun}\b`, 'iu');
  return !sources.some((source) => counted.test(source.text));
}

/** "The 2nd Vice Minister" for "she", whose office the release gives elsewhere. */
function isOfOffice({ mentions }: Reading, word: Word, sources: readonly SourceReading[]): boolean {
  if (!mentions.some(({ kind, span }) => kind === 'role' && spansOverlap(span, word.span))) return false;
  const held = sources.flatMap(({ speaker, references, language }) =>
    [...(speaker ? [speaker] : []), ...references.flatMap(({ people }) => people)].flatMap(({ role }) =>
      analyse(role ?? '', language).words.flatMap(numeralsOf),
    ),
  );
  return numeralsOf(word).every((numeral) => held.includes(numeral));
}

/** The numerals of a word in one writing: "2nd" and "second" are 2th, "F-16" is 16. */
export function numeralsOf({ surface, stem, kind }: Word): string[] {
  if (kind === 'number') return [stem];
  const word = surface.toLowerCase();
  const known = spelled.get(word);
  if (known !== undefined) return known === '1' ? [] : [known];
  return (word.match(/\d+(?:st|nd|rd|th)?/gu) ?? []).map((digits) => digits.replace(/\D+$/u, 'th'));
}

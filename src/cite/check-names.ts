import type { Mention } from '../text/mentions.ts';
import { matchNames } from '../text/names.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import { isNameConcept, thesaurus } from '../text/thesaurus.ts';
import type { Finding } from './proof.ts';
import { type Reading, type SourceReading, wordsIn } from './reading.ts';

/** Every person, place, body and title of the claim must be named in the sentences, in any writing that is the same name. */
export function checkNames(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  const named = claim.mentions.filter(
    ({ kind }) => kind === 'person' || kind === 'organisation' || kind === 'role' || kind === 'place',
  );
  const stated = named.filter((mention) => isStated(mention, claim, sources));
  const unstated = named.filter((mention) => !stated.includes(mention));
  const elsewhere = [...claim.figures, ...claim.dates, ...named.filter(({ kind }) => kind !== 'role')];
  const words = nameWords(claim).filter(
    (index) =>
      !elsewhere.some(({ span }) => spansOverlap(span, spanOf(claim, index))) &&
      !isWordStated(claim, index, sources),
  );
  // A name inside a longer one that is stated is stated with it.
  const spans = [
    ...unstated
      .filter(({ span }) => !stated.some((whole) => isInside(span, whole.span)))
      .map(({ span }) => span),
    ...words.map((index) => spanOf(claim, index)),
  ];
  return spans.map((span) => ({ reason: 'name-not-stated', span, stated: null }));
}

function isStated(mention: Mention, claim: Reading, sources: readonly SourceReading[]): boolean {
  const { kind, name, span } = mention;
  if (kind === 'person' && name !== undefined) {
    return sources.some(
      ({ people, text }) => people.some((other) => matchNames(name, other)) || holdsName(text, name),
    );
  }
  const { first, next } = wordsIn(claim, span);
  const indexes = Array.from({ length: next - first }, (_, i) => first + i);
  // "Royal Palace" is no "Peace Palace", though both are palaces: of a place's name each word must stand there.
  const known = indexes.every((index) =>
    kind === 'place' && claim.language === 'en'
      ? isSpelled(claim, index, sources)
      : isWordStated(claim, index, sources),
  );
  return known || (mention.concept !== undefined && isRank(claim, span, mention.concept, sources));
}

/** An office by a wider word for it ("minister" for a foreign minister) where no rank stands before it. */
function isRank(claim: Reading, span: Span, concept: string, sources: readonly SourceReading[]): boolean {
  const whole = claim.analysis.concepts.some(
    (one) => one.concept === concept && one.span.start <= span.start && one.span.end >= span.end,
  );
  return whole && sources.some((source) => isKnown(concept, source));
}

/** Words that are a name or part of one: capitals within the sentence, and whatever the thesaurus knows as a place or body. */
function nameWords({ analysis: { words }, concepts }: Reading): number[] {
  return words.flatMap((word, index) => {
    if (word.kind !== 'content') return [];
    const ids = [...(concepts[index] ?? [])];
    const isPlace = ids.some((id) => /^place-/u.test(id)) && /^\P{Ll}/u.test(word.surface);
    // At the start of a sentence every word has a capital; one that no dictionary word is must be a name.
    const opens = index === 0 && /^\p{Lu}/u.test(word.surface) && !thesaurus().knows(word);
    return word.capitalised || isPlace || opens ? [index] : [];
  });
}

function isWordStated(claim: Reading, index: number, sources: readonly SourceReading[]): boolean {
  const word = claim.analysis.words[index];
  if (!word || word.kind === 'function') return true;
  const ids = [...(claim.concepts[index] ?? [])];
  return sources.some(
    (source) =>
      source.stems.has(word.stem) ||
      ids.some((id) => isKnown(id, source)) ||
      isAbbreviationIn(word.surface, source.text) ||
      (/^\p{Lu}/u.test(word.surface) && source.people.some((name) => matchNames(word.surface, name))),
  );
}

/** The word itself, or another writing of the name that it is. */
function isSpelled(claim: Reading, index: number, sources: readonly SourceReading[]): boolean {
  const word = claim.analysis.words[index];
  if (!word?.capitalised) return isWordStated(claim, index, sources);
  const names = [...(claim.concepts[index] ?? [])].filter(isNameConcept);
  return sources.some(
    ({ stems, known, language }) =>
      language !== claim.language || stems.has(word.stem) || names.some((name) => known.has(name)),
  );
}

/** Whether the sentence has the concept or, for anything but a name, a narrower one. */
function isKnown(concept: string, { known }: SourceReading): boolean {
  if (known.has(concept)) return true;
  if (isNameConcept(concept)) return false;
  return [...known].some((other) => thesaurus().broader(other).includes(concept));
}

/** "GCF" for the Green Climate Fund, and the Fund for its abbreviation. */
function isAbbreviationIn(surface: string, text: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(surface)) return false;
  const between = String.raw`[\p{L}\p{M}’'.]*(?:[\s-]+(?:of|for|the|and|on|in|to|de|du|des|la|et))*[\s-]+`;
  return new RegExp(`(?<!\\p{L})${[...surface].join(between)}\\p{Ll}`, 'u').test(text);
}

function holdsName(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at >= 0 && !/\p{L}/u.test(text.charAt(at + name.length)) && !/\p{L}/u.test(text.charAt(at - 1));
}

function spanOf({ analysis: { words } }: Reading, index: number): Span {
  return words[index]?.span ?? { start: 0, end: 0 };
}

function isInside(span: Span, whole: Span): boolean {
  return whole.start <= span.start && span.end <= whole.end;
}

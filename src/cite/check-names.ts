import type { Reference } from '../corpus/speech/references.ts';
import type { Mention } from '../text/mentions.ts';
import { isPartOfName, matchNames, matchSpellings } from '../text/names.ts';
import { isPlace } from '../text/seats.ts';
import { type Span, sliceSpan, spansOverlap } from '../text/span.ts';
import { foldLatin } from '../text/stem.ts';
import { isNameConcept, thesaurus } from '../text/thesaurus.ts';
import { isEverydayWord } from '../text/wordnet.ts';
import { isAbbreviationIn } from './abbreviated.ts';
import { hasDerived, isAdministrationStated, isGroup, speaksOfSeveral } from './groups.ts';
import { mayBeNamed, statesSpeaking } from './namings.ts';
import { officesIn } from './offices.ts';
import type { Finding } from './proof.ts';
import { type Named, type Reading, type SourceReading, wordsIn } from './reading.ts';
import { sameMeaning } from './same-word.ts';

/** Every person, place, body and title of the claim must be named in the sentences, in any writing that is the same name. */
export function checkNames(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  const named = claim.mentions.filter(
    ({ kind, concept }) =>
      kind === 'person' ||
      kind === 'organisation' ||
      kind === 'role' ||
      // "A place" is none.
      (kind === 'place' && (concept === undefined || isNameConcept(concept))),
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
      (source) =>
        namesAt(claim, span, source).some(({ people }) =>
          people.some((other) => matchNames(name, other) || isPartOfName(name, other)),
        ) ||
        holdsName(source.text, name) ||
        name.split(/\s+/u).every((part) => hasLetters(claim, part, source)),
    );
  }
  if (isGroup(mention, claim) && sources.some(speaksOfSeveral)) return true;
  if (sources.some((source) => isAdministrationStated(mention, claim, source))) return true;
  if (sources.some((source) => hasDerived(mention, claim, source))) return true;
  if (kind === 'role' && sources.some((source) => isHeldThere(mention, claim, source))) return true;
  const { first, next } = wordsIn(claim, span);
  const indexes = Array.from({ length: next - first }, (_, i) => first + i);
  // "Envoys" and "a panel" are no names: other words may tell of them.
  const isNoName = kind !== 'place' && !/\p{Lu}/u.test(sliceSpan(claim.text, span));
  if (isNoName && indexes.every((index) => isMeantThere(claim, index, sources))) return true;
  // "Royal Palace" is no "Peace Palace", though both are palaces: of a place's name each word must stand there.
  const known = indexes.every((index) =>
    kind === 'place' && claim.language === 'en'
      ? isSpelled(claim, index, sources)
      : isWordStated(claim, index, sources),
  );
  return known || (mention.concept !== undefined && isRank(claim, span, mention.concept, sources));
}

/**
 * What the sentence names and, as far as a name at this place of the claim may be that, who publishes it and whom it
 * means: what "the White House announced" need not have happened there.
 */
function namesAt(claim: Reading, span: Span, source: SourceReading): readonly Named[] {
  const { named, publisher, meant } = source;
  const isThere = isPlace(claim.text.slice(0, span.start), claim.text.slice(span.start));
  return [
    ...(isThere ? [named] : [named, publisher]),
    { stems: new Set<string>(), known: statesSpeaking(claim, span, source), people: [] },
    ...meant.filter(({ by }) => mayBeNamed(by, claim, span, source)),
  ];
}

/** Whether the sentences say a word by itself or by one that means as much: "envoys" for "representatives". */
function isMeantThere(claim: Reading, index: number, sources: readonly SourceReading[]): boolean {
  return (
    claim.analysis.words[index]?.kind === 'function' ||
    sources.some((source) =>
      source.analysis.words.some((_, other) => sameMeaning(claim, index, source, other)),
    )
  );
}

/** An office by a wider word for it ("minister" for a foreign minister) where no rank stands before it. */
function isRank(claim: Reading, span: Span, concept: string, sources: readonly SourceReading[]): boolean {
  const isName = /\p{Lu}/u.test(claim.text.slice(span.start, span.end));
  return isWholly(claim, span, concept) && sources.some(({ said }) => isKnown(concept, said.known, isName));
}

/** Whether all words of a span are of the concept: "President of the Council" is more than a president. */
function isWholly({ analysis }: Reading, span: Span, concept: string): boolean {
  return analysis.concepts.some(
    (one) => one.concept === concept && one.span.start <= span.start && one.span.end >= span.end,
  );
}

/** Words that are a name or part of one: capitals within the sentence, and whatever the thesaurus knows as a place or body. */
function nameWords({ language, analysis: { words }, concepts }: Reading): number[] {
  return words.flatMap((word, index) => {
    if (word.kind !== 'content') return [];
    const ids = [...(concepts[index] ?? [])];
    const isPlace = ids.some((id) => /^place-/u.test(id)) && /^\P{Ll}/u.test(word.surface);
    // At the start of a sentence every word has a capital; one that no dictionary word is must be a name.
    const isKnownWord = thesaurus().knows(word) || (language === 'en' && isEverydayWord(word.stem));
    const opens = index === 0 && /^\p{Lu}/u.test(word.surface) && !isKnownWord;
    return word.capitalised || isPlace || opens ? [index] : [];
  });
}

function isWordStated(claim: Reading, index: number, sources: readonly SourceReading[]): boolean {
  const word = claim.analysis.words[index];
  if (!word || word.kind === 'function') return true;
  if (isStateOfOffice(claim, index, sources)) return true;
  const ids = [...(claim.concepts[index] ?? [])];
  const isName = /^\p{Lu}/u.test(word.surface);
  return sources.some(
    (source) =>
      isAbbreviationIn(word.surface, source.text) ||
      hasLetters(claim, word.surface, source) ||
      namesAt(claim, word.span, source).some(
        ({ stems, known, people }) =>
          stems.has(word.stem) ||
          ids.some((id) => isKnown(id, known, isName)) ||
          (isName && people.some((name) => matchNames(word.surface, name))),
      ),
  );
}

/** Whether the sentence names somebody who, the release says elsewhere, holds the office: "the adviser" for Dr. Sherwood-Randall. */
function isHeldThere({ concept, span }: Mention, claim: Reading, { meant, named }: SourceReading): boolean {
  if (concept === undefined || !isWholly(claim, span, concept)) return false;
  // Beside another's name it is that one's office.
  const beside = claim.mentions.filter(
    (one) => one.kind === 'person' && /^[\s,]*$/u.test(between(claim.text, one.span, span)),
  );
  // By itself it may be anybody's whom the sentence names.
  const isOpen = beside.length === 0 && claim.language === 'en' && named.people.length > 1;
  return meant.some(
    ({ by, people }) =>
      !isOpen &&
      isHeldIn(by) &&
      by.people.some(({ role }) => isKnown(concept, officesIn(role), true)) &&
      beside.every(({ name = '' }) => people.some((other) => matchNames(name, other))),
  );
}

/** What stands between two spans; nothing where they overlap. */
function between(text: string, a: Span, b: Span): string {
  return a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
}

/** What may stand before the office that two hold: "American and Indian advisors". */
const andAnother = /^\s*(?:(?:and|et) \p{Lu}\p{L}+ )?$/u;
const colleagues = /^(?:[’']s)? (?:counterpart|delegation|side|team)s?(?!\p{L})/u;

/** "Japan's" and "Korean" right before an office or "counterpart", where somebody of that state is meant who holds one. */
function isStateOfOffice(claim: Reading, index: number, sources: readonly SourceReading[]): boolean {
  const { end } = spanOf(claim, index);
  const isBeside =
    colleagues.test(claim.text.slice(end)) ||
    claim.mentions.some(
      ({ kind, span }) =>
        kind === 'role' &&
        andAnother.test(claim.text.slice(end, Math.max(end, span.start))) &&
        span.end > end,
    );
  if (!isBeside) return false;
  const ids = claim.concepts[index] ?? new Set<string>();
  return sources.some(({ meant }) =>
    meant.some(
      ({ by }) => isHeldIn(by) && by.people.some(({ states }) => states.some((one) => ids.has(one))),
    ),
  );
}

function isHeldIn({ naming }: Reference): boolean {
  return naming === 'anywhere' || naming === 'office';
}

/** Each language stems and spells in its own way: "Apple" in the same letters, "Loukachenko" nearly so. */
function hasLetters(claim: Reading, surface: string, source: SourceReading): boolean {
  if (claim.language === source.language || !/^\p{Lu}\p{Script=Latin}/u.test(surface)) return false;
  const letters = foldLatin(surface);
  const written = source.analysis.words.map((word) => word.surface);
  return [...written, ...source.people.flatMap((name) => name.split(/\s+/u))].some(
    (other) => /^\p{Lu}/u.test(other) && (foldLatin(other) === letters || matchSpellings(surface, other)),
  );
}

/** The word itself, or another writing of the name that it is. */
function isSpelled(claim: Reading, index: number, sources: readonly SourceReading[]): boolean {
  const word = claim.analysis.words[index];
  if (!word?.capitalised || isStateOfOffice(claim, index, sources))
    return isWordStated(claim, index, sources);
  const names = [...(claim.concepts[index] ?? [])].filter(isNameConcept);
  return sources.some(
    (source) =>
      source.language !== claim.language ||
      namesAt(claim, word.span, source).some(
        ({ stems, known }) => stems.has(word.stem) || names.some((name) => known.has(name)),
      ),
  );
}

/** Whether the concept is known or, for anything but a name, a narrower one: "departments" for USDA. */
function isKnown(concept: string, known: ReadonlySet<string>, isName: boolean): boolean {
  if (known.has(concept)) return true;
  if (isName && isNameConcept(concept)) return false;
  if (/^(?:place|region)-/u.test(concept)) return false;
  return [...known].some((other) => thesaurus().broader(other).includes(concept));
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

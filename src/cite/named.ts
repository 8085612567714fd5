import type { Mention } from '../text/mentions.ts';
import { matchNames } from '../text/names.ts';
import { matchSpan, type Span, spansOverlap } from '../text/span.ts';
import { isNameConcept } from '../text/thesaurus.ts';
import { type Reading, type SourceReading, wordsIn } from './reading.ts';

/** Somebody or something that a text names. */
export interface Name {
  readonly span: Span;
  readonly person: string | null;
  readonly concepts: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** People, bodies and places, the adjectives of countries among them: "Korean nationals" names Korea. */
export function namesOf(reading: Reading): Name[] {
  const { mentions, analysis, figures } = reading;
  const people = mentions.filter(({ kind }) => kind === 'person');
  const isFree = ({ span }: { span: Span }) =>
    ![...people, ...figures].some((other) => spansOverlap(other.span, span));
  const known = analysis.concepts.filter((one) => isNameConcept(one.concept) && isFree(one));
  const isUnknown = ({ kind, span }: Mention) =>
    (kind === 'place' || kind === 'organisation') && !known.some((one) => spansOverlap(one.span, span));
  const spans = new Map(
    [...known, ...mentions.filter(isUnknown)]
      .filter(({ span }) => /^\P{Ll}/u.test(reading.text.slice(span.start, span.end)))
      .map(({ span }) => [span.start, span]),
  );
  return [
    ...people.map(({ span, name = null }) => nameAt(reading, span, name)),
    ...[...spans.values()].map((span) => nameAt(reading, span, null)),
  ];
}

function nameAt(reading: Reading, span: Span, person: string | null): Name {
  const { first, next } = wordsIn(reading, bareName(reading, span, person));
  const concepts = reading.concepts.slice(first, next).flatMap((set) => [...set].filter(isNameConcept));
  const stems = reading.analysis.words.slice(first, next).map(({ stem }) => stem);
  return { span, person, concepts: new Set(concepts), stems: new Set(stems) };
}

/** "Indonesian President Joko Widodo" without the title: he is no other writing of Indonesia. */
function bareName({ text }: Reading, span: Span, person: string | null): Span {
  const start = span.end - (person?.length ?? 0);
  return person !== null && text.slice(start, span.end) === person ? { start, end: span.end } : span;
}

/** The same with those for whom an office or a group stands in a sentence. */
export function namesMeant(source: SourceReading): Name[] {
  const spoken = source.references.filter(({ span }) => span.end > span.start);
  return [...namesOf(source), ...spoken.flatMap(({ span, people }) => meant(span, people))];
}

/** The names of a claim, its offices and groups taken for whom they stand in the sentences. */
export function namesMeantBy(claim: Reading, sources: readonly SourceReading[]): Name[] {
  const own = namesOf(claim);
  const lower = claim.text.toLowerCase();
  const offices = sources.flatMap(({ text, references }) =>
    references.flatMap(({ span, people }) => {
      if (span.start === span.end) return [];
      const words = text.slice(span.start, span.end).toLowerCase();
      return placesOf(words, lower)
        .filter((place) => !own.some((name) => spansOverlap(name.span, place)))
        .flatMap((place) => meant(place, people));
    }),
  );
  const isFree = ({ span }: { readonly span: Span }) =>
    ![...own, ...offices].some((name) => spansOverlap(name.span, span));
  return [...own, ...offices, ...surnamesIn(claim, sources).filter(isFree)];
}

/** Surnames that nothing but the sentences tells to be a person's: "Harris earned praise". */
function surnamesIn({ text }: Reading, sources: readonly SourceReading[]): Name[] {
  const people = sources.flatMap((source) => source.people);
  return [...text.matchAll(capitalised)].flatMap((found): Name[] => {
    const name = people.find((one) => matchNames(found[0], one));
    return name ? meant(matchSpan(found), [{ name }]) : [];
  });
}

const capitalised = /(?<!\p{L})\p{Lu}[\p{L}\p{M}]+(?:[’'-]\p{Lu}[\p{L}\p{M}]+)*/gu;

function placesOf(words: string, text: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const place = { start: at, end: at + words.length };
    // "The president" within "the vice president" is another.
    if (!/\p{L}/u.test(text.charAt(at - 1) + text.charAt(place.end))) places.push(place);
  }
  return places;
}

function meant(span: Span, people: readonly { readonly name: string }[]): Name[] {
  return people.map(({ name }) => ({ span, person: name, concepts: new Set(), stems: new Set() }));
}

/** A person with the state whose office he holds, by the words of the name itself, behind it, or elsewhere in the release. */
export function withStates(name: Name, source: SourceReading): Name {
  const { person, span } = name;
  if (person === null) return name;
  const known = source.meant.flatMap(({ by, known: concepts }) => [
    ...by.people.filter((one) => matchNames(person, one.name)).flatMap(({ states }) => states),
    ...(by.people.length === 1 && by.people.every((one) => one.name === person) ? concepts : []),
  ]);
  const behind = ofState.exec(source.text.slice(span.end))?.[0].length ?? 0;
  const beside = source.analysis.concepts
    .filter((one) => spansOverlap(one.span, { start: span.start, end: span.end + behind }))
    .map(({ concept }) => concept);
  return { ...name, concepts: new Set([...name.concepts, ...known, ...beside].filter(isNameConcept)) };
}

/** Behind a name, whose office that is: ", 2nd Vice Minister of Foreign Affairs of the Republic of Korea". */
const ofState =
  /^(?:,(?: \p{Lu}\S*| \d\w+| of| the| for| and)+)?(?: of(?: the)?(?: \p{Lu}[\p{L}’'-]*)(?:(?: of)? \p{Lu}[\p{L}’'-]*)*)?/u;

/** Whether some names and others have one in common. */
export function isShared(some: readonly Name[], others: readonly Name[]): boolean {
  return some.some((name) => isAmong(name, others));
}

/** Whether a name is one of others. */
export function isAmong(name: Name, others: readonly Name[]): boolean {
  return others.some((other) => isSame(name, other));
}

/** Whether two names are one's. */
export function isSame(a: Name, b: Name): boolean {
  if (a.person !== null && b.person !== null) return matchNames(a.person, b.person);
  return (
    [...a.concepts].some((concept) => b.concepts.has(concept)) ||
    [...a.stems].some((stem) => b.stems.has(stem))
  );
}

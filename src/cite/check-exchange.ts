import type { Mention } from '../text/mentions.ts';
import { matchNames } from '../text/names.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import { isNameConcept } from '../text/thesaurus.ts';
import { type Context, contextOf, likeness } from './context.ts';
import type { Finding } from './proof.ts';
import { type Reading, type SourceReading, wordsIn } from './reading.ts';

/** How much two names must gain by standing in each other's place, and one that stands in another's place alone. */
const clearly = 0.3;
const unmistakable = 0.5;

interface Name {
  readonly span: Span;
  readonly person: string | null;
  readonly concepts: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** "Were arrested and deported by": what stands before it is acted upon. */
const passive =
  /\b(?:was|were|is|are|been|being|be)\s(?:\p{Ll}+ly\s)?\p{Ll}+(?:ed|en)(?:\sand\s\p{Ll}+(?:ed|en))?\sby\b/u;

/** Whether a name stands where the sentence has another: "Biden thanked Kishida" turned round. */
export function checkExchange(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  const turned = passive.test(claim.text) !== sources.some(({ text }) => passive.test(text));
  const stated = sources.flatMap((source) =>
    namesOf(source).map((name) => ({
      name,
      source,
      context: contextOf(source, name.span, { sided: true }),
    })),
  );
  const claimed = namesOf(claim).map((name) => ({
    name,
    context: contextOf(claim, name.span, { sided: true, turned }),
  }));
  const nearest = (one: Claimed, there: readonly Stated[]) =>
    Math.max(0, ...there.map(({ context }) => likeness(one.context, context)));

  return claimed.flatMap((one): Finding[] => {
    const own = stated.filter(({ name }) => isSame(name, one.name));
    // The one whom the sentence calls "she" has no place of her own in it; `checkSpeaker` has looked at her.
    if (own.length === 0 && speaks(one.name, sources)) return [];
    const rival = stated
      .filter((other) => !own.includes(other) && !own.some((place) => isJoined(place, other)))
      .sort((a, b) => nearest(one, [b]) - nearest(one, [a]))[0];
    if (!rival) return [];
    const gain = nearest(one, [rival]) - nearest(one, own);
    const [instead] = claimed
      .filter(({ name }) => isSame(name, rival.name))
      .map((other) => nearest(other, own) - nearest(other, [rival]))
      .sort((a, b) => b - a);
    // Another word order makes a name look a little like its neighbour; two that look like each other are exchanged.
    const isExchanged = instead === undefined ? gain > unmistakable : gain + instead > clearly && gain > 0;
    if (!isExchanged) return [];
    const there = { sentenceId: rival.source.id, span: rival.name.span };
    return [{ reason: 'names-exchanged', span: one.name.span, stated: there }];
  });
}

interface Claimed {
  readonly name: Name;
  readonly context: Context;
}

interface Stated extends Claimed {
  readonly source: SourceReading;
}

/** People, bodies and places, the adjectives of countries among them: "Korean nationals" names Korea. */
function namesOf(reading: Reading): Name[] {
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

function speaks({ person }: Name, sources: readonly SourceReading[]): boolean {
  return person !== null && sources.some(({ speaker }) => speaker && matchNames(person, speaker.name));
}

function isSame(a: Name, b: Name): boolean {
  if (a.person !== null && b.person !== null) return matchNames(a.person, b.person);
  return (
    [...a.concepts].some((concept) => b.concepts.has(concept)) ||
    [...a.stems].some((stem) => b.stems.has(stem))
  );
}

/** "Cambodia and the RoK", "Biden met with Kishida": what is true of the one is true of the other. */
function isJoined(a: { name: Name; source: Reading }, b: { name: Name; source: Reading }): boolean {
  if (a.source !== b.source) return false;
  const [left, right] = [a.name.span, b.name.span].sort((one, other) => one.start - other.start);
  const between = a.source.text.slice(left?.end ?? 0, right?.start ?? 0);
  return /^[\s,]*(?:\([^()]*\)[\s,]*)?(?:and|&|et|,|met(?: \p{Ll}+ly)?(?: today)? with|spoke(?: by phone)?(?: today)? with|with)(?:\s(?:the|la|le))?[\s,]*$/u.test(
    between,
  );
}

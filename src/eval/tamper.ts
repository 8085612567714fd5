import { analyse } from '../text/analysis.ts';
import { statesMeant } from '../text/seats.ts';
import type { Span } from '../text/span.ts';
import { clauses, negations, unNegations } from './tamper-clauses.ts';
import { dateChanges, respelledDates } from './tamper-dates.ts';
import {
  type Change,
  countedThings,
  numberChanges,
  qualifierChanges,
  respelledFigures,
  unitChanges,
} from './tamper-figures.ts';
import { aliases, respelledPlaces } from './tamper-names.ts';
import { otherModality, otherVerbs } from './tamper-verbs.ts';

/** A name as a sentence writes it: "Prime Minister Kishida", with the name alone where it is a person's. */
export interface MarkedName extends Span {
  readonly kind: 'person' | 'place' | 'organisation';
  /** What tells two writings of one name: the thesaurus concept, or the person's name. */
  readonly identity: string;
}

/** A sentence of a release with the places that can be tampered with; all offsets are into `text`. */
export interface MarkedSentence {
  readonly id: string;
  readonly text: string;
  /** Quantities with their qualifiers and units, as a reader marked them, and the noun counted. */
  readonly figures: readonly (Span & { readonly head: string | null })[];
  readonly dates: readonly Span[];
  readonly names: readonly MarkedName[];
  readonly voice: 'release' | 'reported';
  /** Who speaks: the place of the name or of "she"; null where the sentence does not begin with it. */
  readonly speaker: (Span & { readonly name: string }) | null;
}

/** Names of the corpus to put in the place of others. */
export interface OtherNames {
  readonly person: readonly string[];
  readonly place: readonly string[];
  readonly organisation: readonly string[];
}

/** What was done to a sentence. */
export type VariantKind =
  | 'number'
  | 'qualifier dropped'
  | 'qualifier added or exchanged'
  | 'unit'
  | 'counted thing'
  | 'figures exchanged'
  | 'date'
  | 'speaker swapped'
  | 'speaker invented'
  | 'speaker dropped'
  | 'names exchanged'
  | 'name'
  | 'negation inserted'
  | 'negation removed'
  | 'predicate'
  | 'hedge'
  | TruthfulKind;

/** Ways to say the same. */
export type TruthfulKind =
  | 'itself'
  | 'clause'
  | 'speaker moved'
  | 'number respelled'
  | 'date respelled'
  | 'name respelled'
  | 'speaker named';

/** A claim made of a sentence, and whether the sentence still carries it. */
export interface Variant {
  readonly kind: VariantKind;
  readonly truthful: boolean;
  readonly text: string;
  readonly sentence: MarkedSentence;
}

/** All claims that are made of a sentence, the same ones every time. */
export function variantsOf(sentence: MarkedSentence, others: OtherNames): Variant[] {
  const made = new Set([sentence.text]);
  const collect = (truthful: boolean, kind: VariantKind, texts: readonly string[]): Variant[] =>
    texts.flatMap((text) => {
      if (made.has(text)) return [];
      made.add(text);
      return { kind, truthful, text, sentence };
    });
  const itself: Variant = { kind: 'itself', truthful: true, text: sentence.text, sentence };
  return [
    itself,
    ...collect(true, 'clause', clauses(sentence.text)),
    ...collect(true, 'number respelled', eachPlace(sentence.text, sentence.figures, respelledFigures)),
    ...collect(true, 'date respelled', eachPlace(sentence.text, sentence.dates, respelledDates)),
    ...collect(true, 'name respelled', eachPlace(sentence.text, sentence.names, aliases)),
    ...collect(true, 'name respelled', respelledPlaces(sentence.text)),
    ...collect(true, 'speaker named', speakerNamed(sentence)),
    ...collect(true, 'speaker moved', reported(sentence).moved),
    ...collect(false, 'speaker dropped', reported(sentence).dropped),
    ...collect(false, 'number', eachPlace(sentence.text, sentence.figures, numberChanges)),
    ...collect(
      false,
      'qualifier dropped',
      eachPlace(sentence.text, sentence.figures, (words) => qualifierChanges(words).dropped),
    ),
    ...collect(
      false,
      'qualifier added or exchanged',
      eachPlace(sentence.text, sentence.figures, (words) => qualifierChanges(words).other),
    ),
    ...collect(false, 'unit', eachPlace(sentence.text, sentence.figures, unitChanges)),
    ...collect(false, 'counted thing', countedChanges(sentence)),
    ...collect(false, 'figures exchanged', exchangedFigures(sentence)),
    ...collect(false, 'date', eachPlace(sentence.text, sentence.dates, dateChanges)),
    ...collect(false, 'speaker swapped', swappedSpeakers(sentence, others)),
    ...collect(false, 'speaker invented', inventedSpeakers(sentence, others)),
    ...collect(false, 'names exchanged', exchangedWithSpeaker(sentence)),
    ...collect(false, 'name', otherNames(sentence, others)),
    ...collect(false, 'negation inserted', negations(sentence.text)),
    ...collect(false, 'negation removed', unNegations(sentence.text)),
    ...collect(false, 'predicate', otherVerbs(sentence.text)),
    ...collect(false, 'hedge', otherModality(sentence.text)),
  ];
}

/** The text with the words of a place replaced. */
function replaced(text: string, { start, end }: Span, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}

function eachPlace(text: string, places: readonly Span[], change: Change): string[] {
  return places.flatMap((place) =>
    change(text.slice(place.start, place.end)).map((words) => replaced(text, place, words)),
  );
}

/** Every two figures in each other's place; those that read alike make no other claim. */
function exchangedFigures({ text, figures }: MarkedSentence): string[] {
  return figures.flatMap((a, index) =>
    figures.slice(index + 1, index + 3).flatMap((b) => {
      const [first, second] = [text.slice(a.start, a.end), text.slice(b.start, b.end)];
      if (first.toLowerCase() === second.toLowerCase() || a.end > b.start) return [];
      return [replaced(replaced(text, b, first), a, second)];
    }),
  );
}

function countedChanges({ text, figures }: MarkedSentence): string[] {
  return figures.flatMap(({ end, head }) => {
    const at = head === null ? -1 : text.indexOf(head, end);
    if (head === null || at < 0 || at > end + 40) return [];
    return countedThings(head).map((thing) => replaced(text, { start: at, end: at + head.length }, thing));
  });
}

function swappedSpeakers({ id, text, speaker, names }: MarkedSentence, others: OtherNames): string[] {
  if (speaker === null) return [];
  const strangers = others.person.filter((name) => !names.some(({ identity }) => shareWord(identity, name)));
  return pick(strangers, id, 2)
    .filter((name) => !shareWord(name, speaker.name))
    .map((name) => replaced(text, speaker, name));
}

/** The release's own words in somebody's mouth. */
function inventedSpeakers({ id, text, voice, speaker, names }: MarkedSentence, others: OtherNames): string[] {
  if (voice === 'reported' || speaker !== null || !/^(?:The|This|These|In|To|More|It)\s/u.test(text))
    return [];
  const [stranger] = pick(others.person, id, 1);
  const present = names.find(({ kind }) => kind === 'person');
  const opening = text.charAt(0).toLowerCase() + text.slice(1);
  return [stranger, present && text.slice(present.start, present.end)].flatMap((name) =>
    name === undefined ? [] : [`${name} said that ${opening}`],
  );
}

/** "X noted that …" without X, and with "According to X" before it. */
function reported({ text, speaker }: MarkedSentence): {
  readonly moved: string[];
  readonly dropped: string[];
} {
  const words =
    speaker === null
      ? null
      : /^ (?:also )?(?:noted|said|stated|stressed|emphasi[sz]ed|affirmed|added) that (.+)$/su.exec(
          text.slice(speaker.end),
        );
  if (speaker === null || speaker.start > 0 || !words?.[1]) return { moved: [], dropped: [] };
  const told = words[1];
  return {
    moved: [
      `According to ${/^(?:she|he)$/iu.test(text.slice(0, speaker.end)) ? speaker.name : text.slice(0, speaker.end)}, ${told}`,
    ],
    dropped: [told.charAt(0).toUpperCase() + told.slice(1)],
  };
}

/** The speaker and the next person or place named, in each other's place. */
function exchangedWithSpeaker({ text, speaker, names }: MarkedSentence): string[] {
  if (speaker === null) return [];
  const other = names.find(({ kind, start, identity }) => {
    const between = text.slice(speaker.end, start);
    return (
      kind !== 'organisation' &&
      start > speaker.end &&
      !shareWord(identity, speaker.name) &&
      !/^[\s,]*(?:and|with)\b|\b(?:met|spoke|call|meeting|with|and)\b/u.test(between)
    );
  });
  if (other === undefined) return [];
  const [first, second] = [text.slice(speaker.start, speaker.end), text.slice(other.start, other.end)];
  if (/^(?:she|he)$/iu.test(first)) return [];
  return [replaced(replaced(text, other, first), speaker, second)];
}

function otherNames({ id, text, names, speaker }: MarkedSentence, others: OtherNames): string[] {
  return names.slice(0, 4).flatMap((name) => {
    if (speaker && name.start < speaker.end && speaker.start < name.end) return [];
    const strangers = others[name.kind].filter(
      (one) =>
        !names.some(
          ({ start, end, identity }) => shareWord(one, identity) || shareWord(one, text.slice(start, end)),
        ),
    );
    return pick(strangers, `${id}${name.start}`, 1)
      .filter((other) => !isSeatOf(other, name.identity))
      .map((other) => replaced(text, name, other));
  });
}

/** "Washington" for the United States names no other. */
function isSeatOf(other: string, identity: string): boolean {
  const concepts = analyse(other, 'en').concepts.map(({ concept }) => concept);
  return statesMeant(concepts, { start: 0, end: other.length }, other).includes(identity);
}

/** "She affirmed" with the name that the sentences before give her. */
function speakerNamed({ text, speaker }: MarkedSentence): string[] {
  if (speaker === null || !/^(?:she|he)$/iu.test(text.slice(speaker.start, speaker.end))) return [];
  return [replaced(text, speaker, speaker.name)];
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return (b.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => words.has(word));
}

/** Some of a list, the same ones for the same seed. */
function pick(list: readonly string[], seed: string, count: number): string[] {
  let at = [...seed].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003, 7);
  const picked = new Set<string>();
  for (let tries = 0; tries < count * 3 && picked.size < count && list.length > 0; tries += 1) {
    picked.add(list[at % list.length] ?? '');
    at = (at * 7 + 3) % 1_000_003;
  }
  return [...picked];
}

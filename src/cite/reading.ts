import { LRUCache } from 'lru-cache';
import type { Speaker } from '../corpus/release.ts';
import type { Reference } from '../corpus/speech/references.ts';
import type { FigureMention } from '../figures/figure.ts';
import { type Analysis, analyse } from '../text/analysis.ts';
import { type DateMention, findDates } from '../text/dates.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import { findMentions, type Mention } from '../text/mentions.ts';
import { statesMeant } from '../text/seats.ts';
import { type Span, sliceSpan, spansOverlap } from '../text/span.ts';
import { isNameConcept, thesaurus } from '../text/thesaurus.ts';
import type { ProofSentence, ProofTools, TaggedWord } from './proof.ts';

/** A text with everything that the checks compare; all spans are in the text. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly analysis: Analysis;
  /** Concepts over each word, by the word's index; over a seat of government also the state that it stands for. */
  readonly concepts: readonly ReadonlySet<string>[];
  readonly figures: readonly FigureMention[];
  readonly dates: readonly DateMention[];
  readonly mentions: readonly Mention[];
}

interface Terms {
  readonly stems: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

/** Whom and what some words name: stems and concepts of the names, and people. */
export interface Named extends Terms {
  readonly people: readonly string[];
}

/** A cited sentence with what is known of it besides its words. */
export interface SourceReading extends Reading {
  readonly id: string;
  readonly voice: 'release' | 'reported';
  readonly speaker: Speaker | null;
  readonly published: string | null;
  /** Stems and concepts of the sentence, its speaker and those it means: what it says. */
  readonly said: Terms;
  /** The same with its outlet: what a claim on it may name. */
  readonly stems: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  readonly people: readonly string[];
  /** What it names itself, its speaker among it; its outlet; and beside each reference those for whom that stands. */
  readonly named: Named;
  readonly publisher: Named;
  readonly meant: readonly (Named & { readonly by: Reference })[];
  /** For whom offices and groups stand in it. */
  readonly references: readonly Reference[];
}

// A claim is read for every sentence that may carry it, and again to judge it; nothing but speed depends on it.
const readLately = new WeakMap<ProofTools['figuresIn'], LRUCache<string, Reading>>();

/** Reads a claim or one sentence of it. */
export function readText(text: string, tools: ProofTools, language = detectLanguage(text)): Reading {
  const lately = readLately.get(tools.figuresIn) ?? new LRUCache<string, Reading>({ max: 16 });
  readLately.set(tools.figuresIn, lately);
  const key = `${language} ${text}`;
  const reading = lately.get(key) ?? readWords(text, tools, language);
  lately.set(key, reading);
  return reading;
}

function readWords(text: string, tools: ProofTools, language: Language): Reading {
  const analysis = analyse(text, language);
  const figures = tools.figuresIn(text, language);
  return {
    text,
    language,
    analysis,
    concepts: conceptsByWord(text, analysis),
    figures,
    dates: findDates(text, language),
    // The "US" of "US$3 million" is no country.
    mentions: findMentions(text, analysis).filter(
      (mention) => !figures.some((figure) => spansOverlap(figure.span, mention.span)),
    ),
  };
}

/** Words by which a release calls those who met without naming them. */
const theTwo =
  /\b(?:two|both) (?:nations|countries|sides|governments|peoples|states|parties)\b|\bbilateral\b|양국|양측|ប្រទេសទាំងពីរ|\bdeux (?:pays|nations|parties)\b/iu;

const sources = new WeakMap<ProofSentence, SourceReading>();

/** Reads a cited sentence, once for all claims and checks that ask for it. */
export function readSource(sentence: ProofSentence, tools: ProofTools): SourceReading {
  const known = sources.get(sentence) ?? readAnew(sentence, tools);
  sources.set(sentence, known);
  return known;
}

function readAnew(sentence: ProofSentence, tools: ProofTools): SourceReading {
  const { id, voice, speaker, published, outlet, parties, references } = sentence;
  const reading = readText(sentence.text, tools);
  const read = (words: readonly (string | null | undefined)[]) =>
    analyse(words.filter(Boolean).join('; '), reading.language);
  const own = read([speaker?.name, speaker?.role, ...(theTwo.test(sentence.text) ? parties : [])]);
  const meant = references.map((by) => {
    const people = by.people.map(({ name }) => name);
    const words = by.people.flatMap(({ name, role }) => [name, role]);
    return { by, people, words: read(words), bodies: read(by.bodies) };
  });
  // Whom no word of the sentence stands for it says nothing of.
  const spoken = meant.filter(({ by }) => by.naming === 'anywhere');
  const others = spoken.map(({ words }) => words);
  const released = read([outlet]);
  const people = [...reading.mentions.flatMap(({ name }) => name ?? []), ...(speaker ? [speaker.name] : [])];
  return {
    ...reading,
    ...{ id, voice, speaker, published, references: spoken.map(({ by }) => by) },
    said: termsOf(reading, [own, ...others]),
    ...termsOf(reading, [own, ...others, released]),
    people: [...people, ...spoken.flatMap((one) => one.people)],
    named: { ...termsOf(reading, [own, read(writtenOut(reading))]), people },
    publisher: { ...termsOf(null, [released]), people: [] },
    meant: meant.map((one) => ({
      ...termsOf(null, [one.words, one.bodies]),
      people: one.people,
      by: one.by,
    })),
  };
}

/** The full names of what a sentence abbreviates: "DOI" is the Department of the Interior. */
function writtenOut({ text, language, analysis: { concepts } }: Reading): readonly string[] {
  return concepts
    .filter(({ concept, span }) => isNameConcept(concept) && /^\p{Lu}{2,}$/u.test(sliceSpan(text, span)))
    .flatMap(({ concept }) => thesaurus().terms(concept, language));
}

/** The terms of a sentence and of what stands beside it. */
function termsOf(reading: Reading | null, beside: readonly Analysis[]): Terms {
  const analyses = reading ? [reading.analysis, ...beside] : beside;
  const concepts = analyses.flatMap((one) => one.concepts.map(({ concept }) => concept));
  const meant = reading?.concepts.flatMap((some) => [...some]) ?? [];
  return {
    stems: new Set(analyses.flatMap(({ words }) => words.map(({ stem }) => stem))),
    known: new Set([...concepts, ...meant]),
  };
}

/** Names and titles: what is looked at for itself wherever words are compared. */
export function namesAndTitles({ mentions }: Reading): readonly Mention[] {
  return mentions.filter(({ kind }) => /^(?:person|place|organisation|role)$/u.test(kind));
}

/** The whole text. */
export function whole({ text }: Pick<Reading, 'text'>): Span {
  return { start: 0, end: text.length };
}

/** Index of the word that begins at a place; -1 where none does. */
export function wordAt({ analysis: { words } }: Reading, start: number | undefined): number {
  return words.findIndex(({ span }) => span.start === start);
}

/** The parts of speech of tagged words, by where they begin. */
export function partsAt(tagged: readonly TaggedWord[]): ReadonlyMap<number, TaggedWord['part']> {
  return new Map(tagged.map(({ start, part }) => [start, part]));
}

/** Indexes of the words that a span covers, the last one excluded; the place it would have where it covers none. */
export function wordsIn({ analysis: { words } }: Reading, span: Span): { first: number; next: number } {
  const first = words.findIndex((word) => word.span.end > span.start);
  if (first < 0) return { first: words.length, next: words.length };
  let next = first;
  while (next < words.length && spansOverlap(words[next]?.span ?? span, span)) next += 1;
  return { first, next };
}

/** What joins two names in one row. */
const besides = /^(?:[-–]|,? (?:and|&|et) (?:the )?|, (?:the )?)$/u;

function conceptsByWord(text: string, { words, concepts }: Analysis): ReadonlySet<string>[] {
  const sets = words.map(() => new Set<string>());
  const isBeside = (state: string, { start, end }: Span) =>
    concepts.some(
      (one) =>
        one.concept === state &&
        besides.test(text.slice(Math.min(one.span.end, end), Math.max(one.span.start, start))),
    );
  for (const { concept, span, first, last } of concepts) {
    // "Kyiv and Ukraine" are two.
    const meant = statesMeant([concept], span, text).filter((state) => !isBeside(state, span));
    for (let i = first; i <= last; i += 1) for (const one of [concept, ...meant]) sets[i]?.add(one);
  }
  return sets;
}

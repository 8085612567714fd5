import type { Speaker } from '../corpus/release.ts';
import type { Reference } from '../corpus/speech/references.ts';
import type { FigureMention } from '../figures/figure.ts';
import { type Analysis, analyse } from '../text/analysis.ts';
import { type DateMention, findDates } from '../text/dates.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import { findMentions, type Mention } from '../text/mentions.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import type { ProofSentence, ProofTools } from './proof.ts';

/** A text with everything that the checks compare; all spans are in the text. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly analysis: Analysis;
  /** Concepts over each word, by the word's index. */
  readonly concepts: readonly ReadonlySet<string>[];
  readonly figures: readonly FigureMention[];
  readonly dates: readonly DateMention[];
  readonly mentions: readonly Mention[];
}

interface Terms {
  readonly stems: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
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
  /** For whom offices and groups stand in it. */
  readonly references: readonly Reference[];
}

/** Reads a claim or one sentence of it. */
export function readText(text: string, tools: ProofTools, language = detectLanguage(text)): Reading {
  const analysis = analyse(text, language);
  const figures = tools.figuresIn(text, language);
  return {
    text,
    language,
    analysis,
    concepts: conceptsByWord(analysis),
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

/** Reads a cited sentence. */
export function readSource(sentence: ProofSentence, tools: ProofTools): SourceReading {
  const { id, voice, speaker, published, outlet, parties, references } = sentence;
  const meant = references.flatMap(({ people }) => people);
  const reading = readText(sentence.text, tools);
  const named = [
    ...[speaker?.name, speaker?.role],
    ...meant.flatMap(({ name, role }) => [name, role]),
    ...(theTwo.test(sentence.text) ? parties : []),
  ];
  const beside = analyse(named.filter(Boolean).join('; '), reading.language);
  const said = termsOf([reading.analysis, beside]);
  const { stems, known } = termsOf([reading.analysis, beside, analyse(outlet ?? '', reading.language)]);
  return {
    ...reading,
    ...{ id, voice, speaker, published, references },
    ...{ said, stems, known },
    people: [
      ...reading.mentions.flatMap(({ name }) => name ?? []),
      ...(speaker === null ? [] : [speaker.name]),
      ...meant.map(({ name }) => name),
    ],
  };
}

function termsOf(analyses: readonly Analysis[]): Terms {
  return {
    stems: new Set(analyses.flatMap(({ words }) => words.map(({ stem }) => stem))),
    known: new Set(analyses.flatMap(({ concepts }) => concepts.map(({ concept }) => concept))),
  };
}

/** Indexes of the words that a span covers, the last one excluded; the place it would have where it covers none. */
export function wordsIn({ analysis: { words } }: Reading, span: Span): { first: number; next: number } {
  const first = words.findIndex((word) => word.span.end > span.start);
  if (first < 0) return { first: words.length, next: words.length };
  let next = first;
  while (next < words.length && spansOverlap(words[next]?.span ?? span, span)) next += 1;
  return { first, next };
}

function conceptsByWord({ words, concepts }: Analysis): ReadonlySet<string>[] {
  const sets = words.map(() => new Set<string>());
  for (const { concept, first, last } of concepts) {
    for (let i = first; i <= last; i += 1) sets[i]?.add(concept);
  }
  return sets;
}

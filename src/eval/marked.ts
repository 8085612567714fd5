import type { ProofSentence } from '../cite/proof.ts';
import { referencesOf } from '../corpus/references-of.ts';
import { attributeSentences } from '../corpus/speakers.ts';
import { analyse } from '../text/analysis.ts';
import { findDates } from '../text/dates.ts';
import { findMentions } from '../text/mentions.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { type Span, shiftSpan, sliceSpan } from '../text/span.ts';
import { type GoldDocument, readRows } from './data.ts';
import type { GoldFigure, GoldSentence } from './figures.ts';
import type { MarkedName, MarkedSentence, OtherNames } from './tamper.ts';

/** A sentence to tamper with, beside what a claim on it is proven with. */
export interface ProofCase {
  readonly marked: MarkedSentence;
  readonly proof: ProofSentence;
}

/** What the proof is measured on: every sentence of one half's documents, and the names that they write. */
export interface ProofCorpus {
  readonly cases: readonly ProofCase[];
  readonly names: OtherNames;
}

/** The first release's quantities as a reader marks them; it has no labels of its own. */
const firstRelease = {
  docId: 'seed',
  figures: [
    ['180', 'nationals'],
    ['More than 60', 'others'],
  ],
} as const;

/** Reads the documents of one half of the labelled sentences; the first release belongs to `tune`. */
export function readProofCorpus(evalDir: string, split: 'tune' | 'report'): ProofCorpus {
  const sentences = readRows<GoldSentence>(evalDir, 'figures-sentences-dev.jsonl').filter(
    (row) => row.split === split,
  );
  const labelled = new Set(sentences.map(({ id }) => id));
  const figures = readRows<GoldFigure & { readonly docId: string }>(evalDir, 'figures-dev.jsonl').filter(
    ({ sentenceId }) => labelled.has(sentenceId),
  );
  const ids = new Set(sentences.map(({ docId }) => docId));
  const documents = readRows<GoldDocument & { readonly date?: string | null }>(
    evalDir,
    'releases-docs.jsonl',
  ).filter(({ docId }) => ids.has(docId));
  const cases = documents.flatMap((document) =>
    casesOf(
      document,
      document.date ?? null,
      figures.filter(({ docId }) => docId === document.docId),
    ),
  );
  if (split === 'tune') cases.push(...firstCases(evalDir));
  return { cases, names: namesOf(cases.map(({ marked }) => marked)) };
}

function firstCases(evalDir: string): ProofCase[] {
  const document = readRows<GoldDocument>(evalDir, 'seed-docs.jsonl')[0];
  if (!document) return [];
  const figures = firstRelease.figures.map(([words, head]) => {
    const start = document.text.indexOf(words);
    return { start, end: start + words.length, heads: [head] };
  });
  return casesOf(document, null, figures);
}

type MarkedFigure = Span & Pick<GoldFigure, 'heads'>;

/** The sentences of a document, with the figures that are labelled in it. */
export function casesOf(
  { docId, title, text }: Pick<GoldDocument, 'docId' | 'title' | 'text'>,
  published: string | null,
  figures: readonly MarkedFigure[],
): ProofCase[] {
  const spans = sentenceSpans(text).map(({ span }) => span);
  const attributions = attributeSentences(text, spans, 'en');
  const references = referencesOf({ title, outlet: null, text, language: 'en' });
  return spans.flatMap((span, index): ProofCase[] => {
    const words = sliceSpan(text, span);
    const attribution = attributions[index];
    // A line without a verb or a full stop is a heading, a list item or a signature.
    if (!attribution || words.length > 700 || !/^["“]?\p{Lu}.*[.”]$/su.test(words)) return [];
    const { voice, speaker } = attribution;
    const mentions = findMentions(words, analyse(words, 'en'));
    const marked: MarkedSentence = {
      id: `${docId}#${index + 1}`,
      text: words,
      figures: figures
        .filter(({ start, end }) => start >= span.start && end <= span.end)
        .map(({ heads, ...place }) => ({ ...shiftSpan(place, -span.start), head: heads[0] ?? null })),
      dates: findDates(words, 'en').map((date) => date.span),
      names: mentions.flatMap(({ kind, span: place, name, concept }): MarkedName[] => {
        const identity = name ?? concept ?? sliceSpan(words, place);
        return kind === 'person' || kind === 'place' || kind === 'organisation'
          ? [{ ...place, kind, identity }]
          : [];
      }),
      voice,
      speaker: speaker && placeOfSpeaker(words, speaker.name, mentions),
    };
    const proof: ProofSentence = {
      id: marked.id,
      text: words,
      voice,
      speaker,
      outlet: null,
      published,
      parties: [],
      references: references[index] ?? [],
    };
    return [{ marked, proof }];
  });
}

function placeOfSpeaker(
  words: string,
  name: string,
  mentions: ReturnType<typeof findMentions>,
): MarkedSentence['speaker'] {
  const named = mentions.find(
    (mention) =>
      mention.kind === 'person' && words.slice(mention.span.start, mention.span.end).includes(name),
  );
  if (named) return { ...named.span, name };
  const pronoun = /^(?:She|He)\b/u.exec(words);
  return pronoun ? { start: 0, end: pronoun[0].length, name } : null;
}

/** Names that stand for one person, place or body, each in the first writing met. */
function namesOf(sentences: readonly MarkedSentence[]): OtherNames {
  const of = (kind: MarkedName['kind']) => {
    const byIdentity = new Map<string, string>();
    for (const { text, names } of sentences) {
      for (const name of names) {
        const words = text.slice(name.start, name.end);
        const fits = kind === 'person' ? / /u.test(words) : /^\p{Lu}[\p{Ll} \p{Lu}]+$/u.test(words);
        if (name.kind === kind && fits && !byIdentity.has(name.identity))
          byIdentity.set(name.identity, words);
      }
    }
    return [...byIdentity.values()];
  };
  return { person: of('person'), place: of('place'), organisation: of('organisation') };
}

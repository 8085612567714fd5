import type { ProofSentence } from '../cite/proof.ts';
import { referencesOf } from '../corpus/references-of.ts';
import { attributeSentences } from '../corpus/speakers.ts';
import type { Language } from '../text/language.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { sliceSpan } from '../text/span.ts';
import { type GoldDocument, readOwnRows, readRows } from './data.ts';

/** A claim written for this project by somebody who read the release: what it claims, and the sentence it is on. */
interface OwnClaim {
  readonly id: string;
  readonly docId: string;
  readonly lang: Language;
  readonly truthful: boolean;
  /** `paraphrase`, or what was made false of it. */
  readonly kind: string;
  readonly text: string;
  /** `[start, end)` in the release's text. */
  readonly sentences: readonly (readonly [number, number])[];
  readonly split: 'tune' | 'report';
}

/** A release with its day and who published it, where they are known. */
interface SourceDocument extends GoldDocument {
  readonly date?: string | null;
  readonly source?: string | null;
}

/** A claim beside what it is proven with. */
export interface ClaimCase {
  readonly id: string;
  readonly kind: string;
  readonly lang: Language;
  readonly truthful: boolean;
  readonly text: string;
  readonly sentence: ProofSentence;
  /** All sentences of its release, with what the model reads of each. */
  readonly beside: readonly { readonly id: string; readonly embedded: string }[];
}

/** The files that hold them: one written beside the rules, one by four writers, each of one half, who had seen neither rules nor claims. */
export const ownClaimFiles = {
  'own claims': 'claims.jsonl',
  'claims of other writers': 'claims-other-writers.jsonl',
} as const;

/** The claims of one file and half, each with its sentence. */
export function ownClaims(
  file: keyof typeof ownClaimFiles,
  half: 'tune' | 'report',
  evalDir: string,
): readonly ClaimCase[] {
  const documents = ['seed-docs.jsonl', 'releases-docs.jsonl'].flatMap((name) =>
    readRows<SourceDocument>(evalDir, name),
  );
  const read = new Map(
    documents.map((document) => [document.docId, lazily(() => sentencesOf(document))] as const),
  );
  return readOwnRows<OwnClaim>(ownClaimFiles[file])
    .filter(({ split }) => split === half)
    .flatMap(({ id, kind, lang, truthful, text, docId, sentences: [place] }) => {
      const { sentences = [], beside = [] } = read.get(docId)?.() ?? {};
      const stated = sentences.find(({ start, end }) => place && start <= place[0] && place[0] < end);
      return stated ? [{ id, kind, lang, truthful, text, sentence: stated.sentence, beside }] : [];
    });
}

function sentencesOf({ docId, title, text, date = null, source = null }: SourceDocument) {
  const spans = sentenceSpans(text).map(({ span }) => span);
  const attributions = attributeSentences(text, spans, 'en');
  const references = referencesOf({ title, outlet: source, text, language: 'en' });
  const sentences = spans.map((span, index) => {
    const { voice = 'release', speaker = null } = attributions[index] ?? {};
    const words = sliceSpan(text, span);
    const sentence: ProofSentence = {
      ...{ id: `${docId}#${index + 1}`, text: words, voice, speaker },
      ...{ outlet: source, published: date, parties: [], references: references[index] ?? [] },
    };
    return { ...span, sentence };
  });
  const beside = sentences.map(({ sentence: { id, text: words, speaker } }) => {
    const said = speaker?.by === 'resolved' ? `${speaker.name}: ` : '';
    return { id, embedded: `${said}${words} (${title})` };
  });
  return { sentences, beside };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

import { readFileSync } from 'node:fs';
import { type GoldDocument, type GoldQuestion, readRows } from './data.ts';

/** A question written for this project: which sentences answer it, by their place in the release's text. */
interface OwnQuestion {
  readonly id: string;
  /** `seed`: the first release. */
  readonly docId: string;
  readonly lang: string;
  readonly type: string;
  readonly question: string;
  readonly answerable: boolean;
  /** Groups of alternatives, each a `[start, end)`; of a false premise, the sentences that correct it. */
  readonly gold: readonly (readonly (readonly [number, number])[])[];
  readonly correction?: readonly string[];
  readonly split: 'tune' | 'report';
}

// The same place from the sources and from what is compiled of them.
const file = new URL('../../src/eval/data/questions.jsonl', import.meta.url);

/** The text of a document that questions are on; the places of gold sentences are in it. */
export type TextOf = (docId: string) => string;

/** The texts of the development data. */
export function developmentTexts(evalDir: string): TextOf {
  const documents = ['seed-docs.jsonl', 'releases-docs.jsonl'].flatMap((name) =>
    readRows<GoldDocument>(evalDir, name),
  );
  const texts = new Map(documents.map(({ docId, text }) => [docId, text]));
  return (docId) => texts.get(docId) ?? '';
}

/**
 * The project's own questions of one half, on the first release or on the others. What the sentence says is the gold
 * answer: they were labelled by sentence, not by wording.
 */
export function ownQuestions(
  about: 'first' | 'others',
  half: 'tune' | 'report',
  textOf: TextOf,
): readonly GoldQuestion[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as OwnQuestion)
    .filter(({ docId, split }) => split === half && (docId === 'seed') === (about === 'first'))
    .map((row) => toGold(row, textOf(row.docId)));
}

function toGold(row: OwnQuestion, text: string): GoldQuestion {
  const { id, docId, lang, type, question, answerable, gold, correction, split } = row;
  const parts = answerable ? gold.map((group) => group.map(([start, end]) => text.slice(start, end))) : [];
  return {
    id,
    set: 'own',
    lang,
    type,
    question,
    answerable,
    answers: parts.length === 1 ? (parts[0] ?? []) : [],
    ...(parts.length > 1 ? { answerParts: parts } : {}),
    evidence: gold.flatMap((group, index) =>
      group.map(([start, end]) => ({ docId, start, end, group: index, text: text.slice(start, end) })),
    ),
    ...(correction ? { correction: [correction] } : {}),
    contextDocId: docId,
    split,
  };
}

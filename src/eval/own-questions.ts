import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const file = join('src', 'eval', 'data', 'questions.jsonl');

/**
 * The project's own questions of one half, on the first release or on the others. What the sentence says is the gold
 * answer: they were labelled by sentence, not by wording.
 */
export function ownQuestions(
  about: 'first' | 'others',
  half: 'tune' | 'report',
  evalDir: string,
): readonly GoldQuestion[] {
  const documents = ['seed-docs.jsonl', 'releases-docs.jsonl'].flatMap((name) =>
    readRows<GoldDocument>(evalDir, name),
  );
  const texts = new Map(documents.map(({ docId, text }) => [docId, text]));
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as OwnQuestion)
    .filter(({ docId, split }) => split === half && (docId === 'seed') === (about === 'first'))
    .map((row) => toGold(row, texts.get(row.docId) ?? ''));
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

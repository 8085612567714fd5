import { firstRelease, type GoldDocument, type GoldQuestion, readOwnRows, readRows } from './data.ts';

/** Groups of alternatives, each a `[start, end)` in a document's text. */
export type GoldPlaces = readonly (readonly (readonly [number, number])[])[];

/** A question written for this project: which sentences answer it, by their place in the release's text. */
export interface OwnQuestion {
  readonly id: string;
  /** `seed`: the first release. */
  readonly docId: string;
  readonly lang: string;
  readonly type: string;
  readonly question: string;
  readonly answerable: boolean;
  readonly named: boolean;
  /** Of a false premise, the sentences that correct it. */
  readonly gold: GoldPlaces;
  readonly correction?: readonly string[];
  readonly split: 'tune' | 'report';
}

/** Files of the project's own questions: those put with care, those typed into a channel, and those that no rule was made for. */
export type OwnQuestionFile = 'questions.jsonl' | 'questions-everyday.jsonl' | 'questions-blind.jsonl';

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
  file: OwnQuestionFile = 'questions.jsonl',
): readonly GoldQuestion[] {
  return readOwnRows<OwnQuestion>(file)
    .filter((row) => isOf(row, about, half))
    .map((row) => toGold(row, textOf(row.docId)));
}

/** Whether a row of our own is of this half, and on the first release or on another. */
export function isOf(
  { docId, split }: Pick<OwnQuestion, 'docId' | 'split'>,
  about: 'first' | 'others',
  half: 'tune' | 'report',
): boolean {
  return split === half && (docId === firstRelease.docId) === (about === 'first');
}

/** The gold sentences at these places of a document. */
export function evidenceOf(docId: string, gold: GoldPlaces, text: string): GoldQuestion['evidence'] {
  return gold.flatMap((places, group) =>
    places.map(([start, end]) => ({ docId, start, end, group, text: text.slice(start, end) })),
  );
}

/** The row as a question of the development data; what its sentences say is the gold answer. */
export function toGold(row: OwnQuestion, text: string): GoldQuestion {
  const { id, docId, lang, type, question, answerable, named, gold, correction, split } = row;
  const parts = answerable ? gold.map((group) => group.map(([start, end]) => text.slice(start, end))) : [];
  return {
    id,
    set: 'own',
    lang,
    type,
    question,
    answerable,
    named,
    answers: parts.length === 1 ? (parts[0] ?? []) : [],
    ...(parts.length > 1 ? { answerParts: parts } : {}),
    evidence: evidenceOf(docId, gold, text),
    ...(correction ? { correction: [correction] } : {}),
    contextDocId: docId,
    split,
  };
}

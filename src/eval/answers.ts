import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Answer } from '../answer/answer.ts';
import type { App } from '../app.ts';
import type { Figure } from '../figures/figure.ts';
import type { Retrieval } from '../retrieve/retrieve.ts';
import { answerJson } from '../surfaces/cli/json.ts';
import { answerColumns, type ScoredQuestion } from './answer-columns.ts';
import { documentId, firstRelease, type GoldDocument, type GoldQuestion, scopeOf } from './data.ts';
import { type Explanation, explain } from './explanation.ts';
import { documentOf, overlapsGold } from './gold.ts';
import { type MeasuredRow, sharesOf } from './measured.ts';

/** A question with how it was answered. */
export interface AnswerRow extends MeasuredRow {
  readonly answerable: boolean;
  /** The sentence ranked first is gold: it answers the question or corrects its premise, whether it was shown or not. */
  readonly firstIsGold: boolean;
  readonly confidence: number;
  /** Why it went as it did; null where it went right, or where nobody may look. */
  readonly explanation: Explanation | null;
}

interface Scorer {
  scoreAll(
    gold: readonly GoldQuestion[],
    predictions: readonly Prediction[],
    documents: readonly GoldDocument[],
  ): { readonly rows: readonly ScoredQuestion[] };
}

interface Prediction {
  readonly id: string;
  readonly answer: string;
  readonly abstained: boolean;
  readonly citations: readonly {
    readonly docId: string;
    readonly quote: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** As the ledger has them: the scorer does not read "5.2 billion". */
  readonly figures: readonly { readonly value: number; readonly qualifier?: string }[];
}

/** How questions are asked. */
export interface AskedOf {
  readonly evalDir: string;
  readonly documents: readonly GoldDocument[];
  /** Each question is asked of its own document only. */
  readonly within: boolean;
  /** Questions that went wrong are explained, with their texts. */
  readonly explained: boolean;
}

/** Asks every question and scores the answers by the data's own scorer. */
export async function measureAnswers(
  app: App,
  questions: readonly GoldQuestion[],
  { evalDir, documents, within, explained }: AskedOf,
): Promise<readonly AnswerRow[]> {
  const amongSeveral = !within && documents.length > 1;
  const docIds = new Map(documents.map(({ docId }) => [documentId(docId), docId]));
  docIds.set(firstRelease.id, firstRelease.docId);
  const asked: { question: GoldQuestion; answer: Answer; retrieval: Retrieval }[] = [];
  for (const question of questions) {
    const scope = scopeOf(question, within);
    const answer = await app.ask(question.question, scope);
    asked.push({ question, answer, retrieval: await app.evidence(question.question, scope) });
  }
  const scorer: Scorer = await import(pathToFileURL(join(evalDir, 'score.mjs')).href);
  const predictions = asked.map(({ question, answer }) => toPrediction(question.id, answer, docIds));
  const { rows } = scorer.scoreAll(questions, predictions, documents);
  const scored = new Map(rows.map((row) => [row.id, row]));
  return asked.flatMap(({ question, answer, retrieval }) => {
    const score = scored.get(question.id);
    return score ? [rowOf({ question, answer, retrieval, scored: score, amongSeveral, explained })] : [];
  });
}

interface AskedQuestion {
  readonly question: GoldQuestion;
  readonly answer: Answer;
  readonly retrieval: Retrieval;
  readonly scored: ScoredQuestion;
  readonly amongSeveral: boolean;
  readonly explained: boolean;
}

function rowOf({ question, answer, retrieval, scored, amongSeveral, explained }: AskedQuestion): AnswerRow {
  const { id, lang, type, named, answerable } = question;
  const { citations: cited, others } = answer.kind === 'answered' ? answer : { citations: [], others: [] };
  const offered = amongSeveral ? others : null;
  const ranked = retrieval.evidence.map(({ sentence }) => sentence);
  const [first] = ranked;
  const right = (answerable ? scored.correctAndCited : scored.handled) === 1;
  return {
    id,
    document: documentOf(question),
    lang,
    type,
    named,
    right,
    shares: sharesOf(answerColumns, { scored, question, cited, offered, ranked }),
    answerable,
    firstIsGold: first !== undefined && overlapsGold(first, question),
    confidence: answer.confidence,
    explanation: explained && !right ? explain(question, answer, retrieval) : null,
    ...(explained && !right ? { wrong: [question.question, wentAs(answerable, answer)] } : {}),
  };
}

function wentAs(answerable: boolean, { kind }: Answer): string {
  return `${answerable ? 'answerable' : 'unanswerable'}; ${kind}`;
}

function toPrediction(id: string, answer: Answer, docIds: ReadonlyMap<string, string>): Prediction {
  const { answer: text } = answerJson(answer, 0);
  const citations = answer.kind === 'answered' ? answer.citations : [];
  return {
    id,
    answer: String(text),
    abstained: answer.kind === 'not-found',
    citations: citations.map(({ releaseId, quote, span }) => ({
      docId: docIds.get(releaseId) ?? releaseId,
      quote,
      ...span,
    })),
    figures:
      answer.kind === 'answered' ? answer.claims.flatMap(({ figures }) => figures.map(statedFigure)) : [],
  };
}

/** An exact figure has no qualifier for the scorer. */
function statedFigure({ value, qualifier }: Figure): Prediction['figures'][number] {
  return qualifier === 'exactly' ? { value } : { value, qualifier };
}

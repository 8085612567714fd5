import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Answer } from '../answer/answer.ts';
import type { App } from '../app.ts';
import { answerJson } from '../surfaces/cli/json.ts';
import { documentId } from './corpora.ts';
import { type GoldDocument, type GoldQuestion, readRows } from './data.ts';

/** A measured row: one question set, or one language or type of it. */
export interface AnswerScores {
  readonly n: number;
  readonly answerable: number;
  readonly unanswerable: number;
  readonly answer: { readonly containment: number | null };
  readonly abstention: {
    readonly precision: number | null;
    readonly recall: number | null;
    readonly f1: number | null;
    readonly overAbstainRate: number | null;
    readonly handledRate: number | null;
    readonly forbiddenRate: number | null;
  };
  readonly citation: {
    readonly precision: number | null;
    readonly recall: number | null;
    readonly verbatimRate: number | null;
    readonly offsetRate: number | null;
  };
  readonly correctAndCited: number | null;
}

/** What the scorer that comes with the development data returns. */
export interface AnswerReport extends AnswerScores {
  readonly lang: Readonly<Record<string, AnswerScores>>;
  readonly type: Readonly<Record<string, AnswerScores>>;
  readonly rows: readonly {
    readonly id: string;
    readonly correctAndCited: number | null;
    readonly handled: number | null;
  }[];
}

interface Scorer {
  scoreAll(
    gold: readonly GoldQuestion[],
    predictions: readonly Prediction[],
    documents: readonly GoldDocument[],
  ): AnswerReport;
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
}

/** The development data calls the first release by this name. */
/** The product's own release, as the development data and as the corpus name it. */
export const firstRelease = { id: 'cambodia-rok-courtesy-meeting', docId: 'seed' };

/** Asks every question and scores the answers by the data's own scorer. `within` narrows a question to its document. */
export async function measureAnswers(
  app: App,
  questions: readonly GoldQuestion[],
  evalDir: string,
  documentFiles: readonly string[],
  within = false,
): Promise<AnswerReport> {
  const documents = documentFiles.flatMap((file) => readRows<GoldDocument>(evalDir, file));
  const docIds = new Map(documents.map(({ docId }) => [documentId(docId), docId]));
  docIds.set(firstRelease.id, firstRelease.docId);
  const predictions: Prediction[] = [];
  for (const question of questions) {
    const scope = within && question.contextDocId ? { releaseIds: [documentId(question.contextDocId)] } : {};
    predictions.push(toPrediction(question.id, await app.ask(question.question, scope), docIds));
  }
  const scorer: Scorer = await import(pathToFileURL(join(evalDir, 'score.mjs')).href);
  return scorer.scoreAll(questions, predictions, documents);
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
  };
}

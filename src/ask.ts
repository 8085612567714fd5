import type { Answer } from './answer/answer.ts';
import { extract } from './answer/extract.ts';
import { citeAnswer, citeNotFound } from './cite/cite.ts';
import type { Release } from './corpus/release.ts';
import type { Embedder } from './embed/embedder.ts';
import { compareFigures, figuresInQuestion } from './figures/question.ts';
import type { Snapshot } from './index/snapshot.ts';
import { proofTools } from './proving.ts';
import { standalone } from './retrieve/follow-up.ts';
import type { FigureTools } from './retrieve/premise.ts';
import { type Retrieval, type RetrieveOptions, retrieve } from './retrieve/retrieve.ts';
import { detectLanguage } from './text/language.ts';

/** Sentences shown beside "the releases do not say". */
const nearestShown = 3;

/** How far a question is, for whoever waits for its answer. */
export interface AskStage {
  readonly stage: 'reading';
  /** Sentences that may answer. */
  readonly sentences: number;
}

/** How a question is asked. */
export interface AskingOptions extends RetrieveOptions {
  readonly onStage?: (stage: AskStage) => void;
  /** The question before it, as it was read: what "and when?" asks about. */
  readonly previous?: string;
}

/** question ▸ embed ▸ retrieve ▸ answer ▸ cite ▸ Answer */
export async function ask(
  text: string,
  snapshot: Snapshot,
  embedder: Embedder,
  { onStage, previous, ...options }: AskingOptions = {},
): Promise<Answer> {
  const read = previous === undefined ? text : standalone(text, previous);
  const retrieval = await findEvidence(read, snapshot, embedder, options);
  const { evidence, confidence, notFound } = retrieval;
  onStage?.({ stage: 'reading', sentences: evidence.length });
  const asker = {
    question: text,
    ...(read === text ? {} : { readAs: read }),
    language: options.asker ?? detectLanguage(text),
    confidence,
  };
  const nearest = evidence.slice(0, nearestShown);
  const draft = notFound === null ? extract(retrieval) : null;
  const named = draft?.claims.flatMap(({ sentenceIds }) => sentenceIds) ?? [];
  const cited = evidence.filter(({ sentence }) => named.includes(sentence.id));
  const texts = await textsOf(
    snapshot,
    [...cited, ...nearest].map(({ release }) => release.id),
  );
  const answer = draft && citeAnswer(draft, cited, texts, asker, proofTools);
  return answer ?? citeNotFound(nearest, texts, { ...asker, reason: notFound ?? 'not-stated' });
}

/** question ▸ embed ▸ retrieve: what `ask` answers from, with every signal. */
export function findEvidence(
  text: string,
  snapshot: Snapshot,
  embedder: Embedder,
  options: RetrieveOptions = {},
): Promise<Retrieval> {
  const figures: FigureTools = { inQuestion: figuresInQuestion(text), compare: compareFigures };
  return retrieve(text, snapshot, embedder, figures, options);
}

async function textsOf(
  snapshot: Snapshot,
  releaseIds: readonly string[],
): Promise<ReadonlyMap<string, Release>> {
  const releases = await Promise.all([...new Set(releaseIds)].map((id) => snapshot.release(id)));
  return new Map(releases.flatMap((release) => (release ? [[release.id, release] as const] : [])));
}

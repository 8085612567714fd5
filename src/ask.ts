import type { Answer, Answered } from './answer/answer.ts';
import { extract } from './answer/extract.ts';
import { sentenceTokens } from './answer/prompt.ts';
import type { Writer, WrittenClaim } from './answer/writer.ts';
import { beginCiting, citeAnswer, citeNotFound, citeOthers } from './cite/cite.ts';
import { citeWritten } from './cite/cite-written.ts';
import type { Embedder } from './embed/embedder.ts';
import { figuresToCompare } from './figures/question.ts';
import type { ReleaseFilter, Snapshot } from './index/snapshot.ts';
import { measureMeaning, proofTools, textsOf, wordsAlone } from './proving.ts';
import { type FollowUp, readAlone, readFollowUp } from './retrieve/follow-up.ts';
import { statedParts } from './retrieve/parts.ts';
import { type Previous, releasesOf } from './retrieve/previous.ts';
import { readingList } from './retrieve/reading-list.ts';
import { type Retrieval, type RetrieveOptions, retrieve } from './retrieve/retrieve.ts';
import { isFaithful } from './retrieve/rewritten.ts';
import { withAntecedents, withOtherAmounts } from './stating.ts';
import { detectLanguage } from './text/language.ts';

/** Sentences shown beside "the releases do not say". */
const nearestShown = 3;

/** How far a question is, for whoever waits for its answer. */
export type AskStage =
  /** These many sentences may answer. */
  | { readonly stage: 'reading'; readonly sentences: number }
  /** Proven so far, where a language model writes; claims and citations are only ever added. */
  | { readonly stage: 'writing'; readonly soFar: Answered };

/** How a question is asked. */
export interface AskingOptions extends RetrieveOptions {
  readonly onStage?: (stage: AskStage) => void;
  /** What it follows: what "and when?" asks about. */
  readonly previous?: Previous;
  /** Who writes the answer; without one it is quoted. */
  readonly writer?: Writer | null;
}

/** question ▸ embed ▸ retrieve ▸ answer ▸ cite ▸ Answer */
export async function ask(
  text: string,
  snapshot: Snapshot,
  embedder: Embedder,
  { previous, ...options }: AskingOptions = {},
): Promise<Answer> {
  const followUp = previous ? await read(text, previous, options) : readAlone(text);
  const about = previous ? await releasesOf(previous, snapshot, options) : [];
  const [readAs, whole] = await findFollowing(followUp, about, snapshot, embedder, options);
  const { retrieval, unstated } = await ofStatedParts(whole, snapshot, embedder, options);
  const { subject, leans } = followUp;
  const answered = await answer(text, readAs, retrieval, snapshot, embedder, options);
  const found = subject === undefined ? answered : { ...answered, subject };
  if (found.kind === 'answered') {
    return withAntecedents(unstated.length > 0 ? { ...found, unstated } : found, snapshot);
  }
  if (found.reason === 'no-question' || !leans || about.length === 0) return found;
  const all = await snapshot.releases(options);
  const asked = all.filter(({ id }) => about.includes(id));
  return asked.length < all.length ? { ...found, askedOf: asked.map(({ title }) => title) } : found;
}

/**
 * A question that follows another is asked of the releases that the conversation is about, and of all of them only if it
 * can be understood without the one before, and they do not say or others state more of what it asks.
 */
async function findFollowing(
  { readings, leans, demands }: FollowUp,
  about: readonly string[],
  snapshot: Snapshot,
  embedder: Embedder,
  options: RetrieveOptions,
): Promise<readonly [string, Retrieval]> {
  const find = async (filter: ReleaseFilter) => {
    const found: (readonly [string, Retrieval])[] = [];
    for (const reading of readings) {
      const narrowed = { ...options, ...filter, demands };
      found.push([reading, await findEvidence(reading, snapshot, embedder, narrowed)]);
      if (found.at(-1)?.[1].notFound === null) break;
    }
    return found.find(([, { notFound }]) => notFound === null) ?? (found[0] as (typeof found)[0]);
  };
  if (about.length === 0) return find({});
  const there = await find({ releaseIds: about });
  if (leans) return there;
  const anywhere = await find({});
  return there[1].notFound === null && statedBy(there[1]) >= statedBy(anywhere[1]) ? there : anywhere;
}

/** How much of a question the release of its best sentence states. */
function statedBy({ evidence }: Retrieval): number {
  return evidence[0]?.signals.coveredRelease ?? 0;
}

/**
 * Of a question of several clauses some of which the release does not answer, what is found for the others, so that the
 * answer to one is not lost with, nor taken for, the answer to another.
 */
async function ofStatedParts(
  whole: Retrieval,
  snapshot: Snapshot,
  embedder: Embedder,
  options: RetrieveOptions,
): Promise<{ readonly retrieval: Retrieval; readonly unstated: readonly string[] }> {
  const parts = whole.premise === null ? statedParts(whole.question, whole.evidence) : null;
  if (parts === null) return { retrieval: whole, unstated: [] };
  const retrieval = await findEvidence(parts.kept, snapshot, embedder, options);
  // Of another release nobody has looked whether it states the rest.
  const isOfSame = retrieval.evidence[0]?.release.id === whole.evidence[0]?.release.id;
  return retrieval.notFound === null && isOfSame
    ? { retrieval, unstated: parts.unstated }
    : { retrieval: whole, unstated: [] };
}

/** What was found ▸ answer ▸ cite ▸ Answer */
async function answer(
  text: string,
  read: string,
  retrieval: Retrieval,
  snapshot: Snapshot,
  embedder: Embedder,
  { onStage, writer = null, ...options }: Omit<AskingOptions, 'previous'>,
): Promise<Answer> {
  const { evidence, confidence, notFound, support, rivals } = retrieval;
  onStage?.({ stage: 'reading', sentences: evidence.length });
  const asker = {
    question: text,
    ...(read === text ? {} : { readAs: read }),
    language: options.asker ?? detectLanguage(text),
    confidence,
  };
  const nearest = evidence.slice(0, nearestShown);
  const draft = notFound === null ? withOtherAmounts(extract(retrieval), evidence) : null;
  const reading =
    writer && support !== 'none'
      ? await readingList(evidence, snapshot, writer.readingTokens, sentenceTokens)
      : [];
  const named = draft?.claims.flatMap(({ sentenceIds }) => sentenceIds) ?? [];
  const cited = evidence.filter(({ sentence }) => named.includes(sentence.id));
  const sources = [...reading, ...cited];
  const texts = await textsOf(
    snapshot,
    [...sources, ...nearest, ...rivals].map(({ release }) => release.id),
  );
  const missing = { reason: notFound ?? 'not-stated' } as const;
  if (writer === null || reading.length === 0) {
    const quoted = draft && citeAnswer(draft, cited, texts, asker, wordsAlone);
    return quoted
      ? citeOthers(quoted, rivals, texts)
      : citeNotFound(nearest, texts, { ...asker, ...missing });
  }
  const figures = await snapshot.figures(reading.map(({ sentence }) => sentence.id));
  const material = { retrieval, draft, reading, figures, language: asker.language };
  const citing = beginCiting(sources, texts, asker, wordsAlone);
  const signal = options.signal ? { signal: options.signal } : {};
  const measured = ({ text: claimed, sentenceIds }: WrittenClaim) => {
    const named = reading.filter(({ sentence }) => sentenceIds.includes(sentence.id));
    const releaseIds = named.map(({ release }) => release.id);
    return measureMeaning(claimed, releaseIds, snapshot, embedder, signal);
  };
  const tools = { figuresIn: proofTools.figuresIn, measured };
  const { answer: written, account } = await citeWritten(material, writer, citing, tools, {
    onAnswer: (soFar) => onStage?.({ stage: 'writing', soFar }),
    ...signal,
  });
  const found = written
    ? citeOthers(written, rivals, texts)
    : citeNotFound(nearest, texts, { ...asker, ...missing });
  return { ...found, writer: account };
}

/** A question that follows another is read as one that stands alone: a writer's words for it, or the last one's subject. */
async function read(
  text: string,
  previous: Previous,
  { writer, signal }: Pick<AskingOptions, 'writer' | 'signal'>,
): Promise<FollowUp> {
  const read = readFollowUp(text, previous);
  const rewritten = await writer?.standalone(text, previous.question, signal ? { signal } : {});
  return rewritten && isFaithful(rewritten, text, previous.question)
    ? { ...read, readings: [rewritten] }
    : read;
}

/** question ▸ embed ▸ retrieve: what `ask` answers from, with every signal. */
export function findEvidence(
  text: string,
  snapshot: Snapshot,
  embedder: Embedder,
  options: RetrieveOptions = {},
): Promise<Retrieval> {
  return retrieve(text, snapshot, embedder, figuresToCompare, options);
}

import type { Embedder } from './embed/embedder.ts';
import type { ReleaseFilter, Snapshot } from './index/snapshot.ts';
import { rankPassages } from './retrieve/passages.ts';
import { understandQuestion } from './retrieve/question.ts';
import { type Span, sliceSpan } from './text/span.ts';

/** A passage that search found, and what it was ranked by. */
export interface SearchHit {
  readonly releaseId: string;
  readonly title: string;
  /** In the release's text. */
  readonly span: Span;
  readonly text: string;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
  /** `similarity`: cosine with the query; `keyword`: BM25. */
  readonly signals: Readonly<Record<string, number>>;
}

/** words ▸ embed ▸ retrieve ▸ SearchHit: the ranked passages that questions are answered from. */
export async function search(
  query: string,
  snapshot: Snapshot,
  embedder: Embedder,
  options: ReleaseFilter & {
    readonly k: number;
    /** See `Fusion`. */
    readonly keywordWeight?: number;
    readonly signal?: AbortSignal;
  },
): Promise<readonly SearchHit[]> {
  const { k, keywordWeight, signal, ...filter } = options;
  const vector = await embedder.embedQuestion(query, signal ? { signal } : {});
  const { terms } = understandQuestion(query);
  const ranked = await rankPassages(snapshot, vector, terms, k, filter, { keywordWeight });
  const ids = [...new Set(ranked.map(({ passage }) => passage.releaseId))];
  const releases = new Map(
    await Promise.all(ids.map(async (id) => [id, await snapshot.release(id)] as const)),
  );
  return ranked.flatMap(({ passage, score, similarity, keyword }) => {
    const release = releases.get(passage.releaseId);
    if (!release) return [];
    const { span } = passage;
    const text = sliceSpan(release.text, span);
    return {
      releaseId: release.id,
      title: release.title,
      span,
      text,
      score,
      signals: { similarity, keyword },
    };
  });
}

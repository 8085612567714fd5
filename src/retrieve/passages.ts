import type { Passage } from '../chunk/passage.ts';
import type { Hit, ReleaseFilter, Snapshot } from '../index/snapshot.ts';
import { dot } from './background-similarity.ts';

/** A passage found by vector, by keyword or by both. */
export interface RankedPassage {
  readonly passage: Passage;
  /** Fused; higher is better; comparable within one question only. */
  readonly score: number;
  /** Cosine with the question. */
  readonly similarity: number;
  /** BM25; 0 where no term of the question stands in it. */
  readonly keyword: number;
}

/** How many of each list are fused for a search. */
const usualDepth = 50;

/** Half and half: as good as any weight between 0.3 and 0.7, and better than either alone (docs/evaluation.md). */
const usualKeywordWeight = 0.5;

/** How the two lists become one. */
export interface Fusion {
  /** 0 is by vector alone, 1 by keyword alone. */
  readonly keywordWeight?: number | undefined;
  /** How many of each list are fused; at least as many as are wanted. */
  readonly depth?: number;
  /** Which passages are near the question; by default the nearest by their own vectors. */
  readonly near?: (vector: Float32Array) => Promise<readonly string[]>;
}

/**
 * The `k` best passages of the hybrid search: a weighted sum of both scores, each stretched to 0..1 over its own list.
 * All that keywords find is read while the question is embedded.
 */
export async function rankPassages(
  snapshot: Snapshot,
  embedding: Float32Array | Promise<Float32Array>,
  terms: readonly string[],
  k: number,
  filter: ReleaseFilter,
  {
    keywordWeight = usualKeywordWeight,
    depth = Math.max(usualDepth, k),
    near = async (vector) => (await snapshot.nearest('passage', vector, depth, filter)).map(({ id }) => id),
  }: Fusion = {},
): Promise<readonly RankedPassage[]> {
  const byKeyword = await snapshot.keywords('passage', terms, depth, filter);
  const keywords = scoreById(byKeyword);
  const ofKeywords = await snapshot.vectors('passage', [...keywords.keys()]);
  const vector = await embedding;
  const others = (await near(vector)).filter((id) => !keywords.has(id));
  const ofOthers = await snapshot.vectors('passage', others);
  const similarities = new Map(
    [...ofOthers, ...ofKeywords].map(([id, passage]) => [id, dot(vector, passage)] as const),
  );
  const ids = [...similarities.keys()];
  const similarityOf = (id: string) => similarities.get(id) ?? 0;
  const keywordOf = (id: string) => keywords.get(id) ?? 0;
  const nearScale = stretch(ids.map(similarityOf));
  const keywordScale = stretch([0, ...keywords.values()]);
  const scored = ids
    .map((id) => ({
      id,
      score: (1 - keywordWeight) * nearScale(similarityOf(id)) + keywordWeight * keywordScale(keywordOf(id)),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, k);
  const passages = new Map(
    (await snapshot.passages(scored.map(({ id }) => id))).map((passage) => [passage.id, passage]),
  );
  return scored.flatMap(({ id, score }) => {
    const passage = passages.get(id);
    return passage ? { passage, score, similarity: similarityOf(id), keyword: keywordOf(id) } : [];
  });
}

function scoreById(hits: readonly Hit[]): ReadonlyMap<string, number> {
  return new Map(hits.map(({ id, score }) => [id, score]));
}

/** Maps the lowest of the values to 0 and the highest to 1. */
function stretch(values: readonly number[]): (value: number) => number {
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  return (value) => (range > 0 ? (value - low) / range : 1);
}

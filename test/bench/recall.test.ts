import { expect, it } from 'vitest';
import { recallOf } from '../../src/bench/recall.ts';
import type { Snapshot } from '../../src/index/snapshot.ts';

const scores = Array.from({ length: 20 }, (_, index) => [`a#${index + 1}`, 1 - index / 20] as const);

/** Twenty sentences of known similarity, and a search that misses the best `missed`. */
function snapshotMissing(missed: number): Parameters<typeof recallOf>[0] {
  const hits = scores.map(([id, score]) => ({ id, score }));
  const snapshot: Pick<Snapshot, 'nearest' | 'vectors'> = {
    nearest: async (_kind, _vector, k) => hits.slice(missed, missed + k),
    vectors: async () => new Map(scores.map(([id, score]) => [id, Float32Array.of(score, 0, 0)])),
  };
  return {
    ...snapshot,
    releases: async () => [],
    sentencesOf: async () => [],
  };
}

it.each([
  { missed: 0, recall: 1 },
  { missed: 1, recall: 0.9 },
  { missed: 10, recall: 0 },
])('a search that misses the best $missed has a recall@10 of $recall', async ({ missed, recall }) => {
  const query = Float32Array.of(1, 0, 0);
  expect(await recallOf(snapshotMissing(missed), [query, query])).toBeCloseTo(recall, 9);
});

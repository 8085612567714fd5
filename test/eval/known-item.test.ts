import { expect, test } from 'vitest';
import { scoreRanks } from '../../src/eval/known-item.ts';

test.each([
  ['everything first', [0, 0], { ndcg10: 1, mrr10: 1, hit1: 1, hit5: 1, hit10: 1 }],
  ['nothing found', [-1, -1], { ndcg10: 0, mrr10: 0, hit1: 0, hit5: 0, hit10: 0 }],
  ['all second', [1], { ndcg10: 1 / Math.log2(3), mrr10: 0.5, hit1: 0, hit5: 1, hit10: 1 }],
  ['the last place that counts for five', [4], { mrr10: 0.2, hit5: 1, hit10: 1 }],
  ['the first that does not', [5], { mrr10: 1 / 6, hit5: 0, hit10: 1 }],
  ['the last place that counts at all', [9], { mrr10: 0.1, ndcg10: 1 / Math.log2(11), hit10: 1 }],
  ['the first that does not at all', [10], { mrr10: 0, ndcg10: 0, hit10: 0 }],
  ['one of two found', [0, -1], { ndcg10: 0.5, mrr10: 0.5, hit1: 0.5, hit5: 0.5, hit10: 0.5 }],
  ['no query', [], { queries: 0, ndcg10: 0, mrr10: 0, hit1: 0, hit5: 0, hit10: 0 }],
])('ranks are scored: %s', (_, ranks, expected) => {
  const scores = scoreRanks(ranks);
  expect(scores.queries).toBe(ranks.length);
  for (const [name, value] of Object.entries(expected)) {
    expect(scores[name as keyof typeof scores]).toBeCloseTo(value);
  }
});

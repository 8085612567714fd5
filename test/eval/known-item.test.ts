import { expect, test } from 'vitest';
import { gainsOfRank, meanGains } from '../../src/eval/gains.ts';
import { knownItemColumns, knownItemRows } from '../../src/eval/known-item.ts';
import { columnValue } from '../../src/eval/measured.ts';

const nothing = { ndcg10: 0, mrr10: 0, recall1: 0, recall5: 0, recall10: 0 };

test.each([
  ['everything first', [0, 0], { ndcg10: 1, mrr10: 1, recall1: 1, recall5: 1, recall10: 1 }],
  ['nothing found', [-1, -1], nothing],
  ['all second', [1], { ndcg10: 1 / Math.log2(3), mrr10: 0.5, recall1: 0, recall5: 1, recall10: 1 }],
  ['the last place that counts for five', [4], { mrr10: 0.2, recall5: 1, recall10: 1 }],
  ['the first that does not', [5], { mrr10: 1 / 6, recall5: 0, recall10: 1 }],
  ['the last place that counts at all', [9], { mrr10: 0.1, ndcg10: 1 / Math.log2(11), recall10: 1 }],
  ['the first that does not at all', [10], nothing],
  ['one of two found', [0, -1], { ndcg10: 0.5, mrr10: 0.5, recall1: 0.5, recall5: 0.5, recall10: 0.5 }],
  ['no query', [], nothing],
])('ranks are scored: %s', (_, ranks, expected) => {
  const scores = meanGains(ranks.map(gainsOfRank));
  for (const [name, value] of Object.entries(expected)) {
    expect(scores[name as keyof typeof scores]).toBeCloseTo(value);
  }
});

test('a run keeps of each item what the table says of all', () => {
  const rows = knownItemRows([
    { id: 'a', kind: 'title', rank: 0 },
    { id: 'b', kind: 'title with date', rank: 1 },
  ]);
  expect(rows.map(({ type, right }) => [type, right])).toEqual([
    ['title', true],
    ['title with date', false],
  ]);
  expect(knownItemColumns.map(({ name }) => columnValue(rows, name))).toEqual([
    (1 + 1 / Math.log2(3)) / 2,
    ...[0.75, 0.5, 1, 1],
  ]);
});

import { expect, test } from 'vitest';
import { gainsOf } from '../../src/eval/gains.ts';
import { goldGroupsIn } from '../../src/eval/gold.ts';

const held = (...ranks: readonly (readonly number[])[]) => ranks.map((groups) => new Set(groups));

test('a part counts where it first comes, and only once', () => {
  expect(gainsOf(held([], [0], [0]), 1)).toEqual({
    ndcg10: 1 / Math.log2(3),
    mrr10: 1 / 2,
    recall1: 0,
    recall5: 1,
    recall10: 1,
  });
});

test('an answer in parts is found as far as its parts are', () => {
  const { ndcg10, mrr10, recall1, recall5 } = gainsOf(held([1], [], [], [], [], [0]), 2);
  expect({ mrr10, recall1, recall5 }).toEqual({ mrr10: 1, recall1: 0.5, recall5: 0.5 });
  expect(ndcg10).toBeCloseTo((1 + 1 / Math.log2(7)) / (1 + 1 / Math.log2(3)));
});

test('one passage with all parts is as good as it can be, and no better', () => {
  expect(gainsOf(held([0, 1]), 2)).toMatchObject({ ndcg10: 1, recall1: 1 });
});

test('nothing found is nothing gained', () => {
  expect(gainsOf(held([], []), 3)).toEqual({ ndcg10: 0, mrr10: 0, recall1: 0, recall5: 0, recall10: 0 });
});

test('a place holds the parts that it overlaps by half of the shorter one, of its own release', () => {
  const piece = (group: number, start: number, end: number) => ({ docId: 'd', group, start, end, text: '' });
  const question = { evidence: [piece(0, 0, 20), piece(1, 40, 60), piece(2, 55, 90)] };
  const at = (releaseId: string, start: number, end: number) =>
    goldGroupsIn({ releaseId, span: { start, end } }, question);
  expect([...at('d', 0, 60)]).toEqual([0, 1]);
  expect([...at('d', 70, 100)]).toEqual([2]);
  expect([...at('other', 0, 60)]).toEqual([]);
});

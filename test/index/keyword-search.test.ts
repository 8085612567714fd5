import { expect, test } from 'vitest';
import { KeywordSearch, type ListedTerm } from '../../src/index/keyword-search.ts';
import { pack } from '../../src/index/packed.ts';

/** Rows as lists of words, numbered from 1. */
const rows = [
  'treaty wine wine ships',
  'treaty',
  'a long row about nothing but talks and more talks of a treaty',
  'wine',
  'ships and ships and ships',
  'treaty',
].map((row) => row.split(' '));

const listed = (word: string): ListedTerm => ({
  rows: rows.filter((words) => words.includes(word)).length,
  places: pack(rows.flatMap((words, index) => words.filter((one) => one === word).map(() => index + 1))),
});
const search = new KeywordSearch(Uint32Array.from(rows, ({ length }) => length));
const best = (words: readonly string[], k = 10, allowed = (_: number) => true) =>
  search.best(words.map(listed), k, allowed);

/** BM25 as it is written in the books. */
function bm25(words: readonly string[], row: readonly string[]): number {
  const mean = rows.flat().length / rows.length;
  return words.reduce((sum, word) => {
    const holding = rows.filter((one) => one.includes(word)).length;
    const weight = Math.max(1e-6, Math.log((rows.length - holding + 0.5) / (holding + 0.5)));
    const times = row.filter((one) => one === word).length;
    return sum + (weight * times * 2.2) / (times + 1.2 * (0.25 + (0.75 * row.length) / mean));
  }, 0);
}

test.each([[['wine']], [['treaty', 'wine']], [['ships', 'treaty', 'talks']], [['treaty']]])(
  'rows rank by BM25: %j',
  (words) => {
    const expected = rows
      .map((row, index) => ({ row: index + 1, score: bm25(words, row) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.row - b.row);
    const found = best(words);
    expect(found.map(({ row }) => row)).toEqual(expected.map(({ row }) => row));
    for (const [index, { score }] of found.entries())
      expect(score).toBeCloseTo(expected[index]?.score ?? 0, 12);
  },
);

test('one search leaves nothing behind for the next', () => {
  const first = best(['wine', 'ships']);
  best(['treaty']);
  expect(best(['wine', 'ships'])).toEqual(first);
});

test('the best few are those of the whole list, and of equals the earlier', () => {
  expect(best(['treaty', 'wine'], 3)).toEqual(best(['treaty', 'wine']).slice(0, 3));
  expect(best(['treaty'], 2).map(({ row }) => row)).toEqual([2, 6]);
  expect(best(['treaty'], 0)).toEqual([]);
});

test('a row outside the filter takes no place', () => {
  expect(best(['treaty'], 2, (row) => row !== 2).map(({ row }) => row)).toEqual([6, 1]);
});

test('words that stand nowhere find nothing', () => {
  expect(best(['nowhere'])).toEqual([]);
  expect(best([])).toEqual([]);
});

test.each([
  ['with a row that there is not', { rows: 1, places: pack([7]) }],
  ['with fewer rows than were written', { rows: 3, places: pack([1, 4]) }],
  ['cut off', { rows: 1, places: Uint8Array.of(0x81) }],
])('a list %s is no list, and the next search knows nothing of it', (_, term) => {
  const before = best(['wine']);
  expect(() => search.best([listed('wine'), term], 10, () => true)).toThrow(RangeError);
  expect(best(['wine'])).toEqual(before);
});

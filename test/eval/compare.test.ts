import { describe, expect, test } from 'vitest';
import { pairedBootstrap } from '../../src/eval/bootstrap.ts';
import { compareTables } from '../../src/eval/compare.ts';
import type { MeasuredRow, MeasuredTable } from '../../src/eval/measured.ts';

const columns = [
  { name: 'right and cited', better: 'more' },
  { name: 'false refusals', better: 'less' },
] as const;

const row = (id: number, right: boolean, document = `d${id}`): MeasuredRow => ({
  id: `q${id}`,
  document,
  lang: 'en',
  type: 'who',
  right,
  shares: { 'right and cited': [Number(right), 1], 'false refusals': [Number(!right), 1] },
});
const tableOf = (rows: readonly MeasuredRow[]): MeasuredTable => ({ name: 'releases', columns, rows });
const rows = (count: number, isRight: (id: number) => boolean, document?: (id: number) => string) =>
  tableOf(Array.from({ length: count }, (_, id) => row(id, isRight(id), document?.(id))));
const compare = (base: MeasuredTable, now: MeasuredTable) => compareTables([base], [now])[0];

describe('two runs', () => {
  test('that say the same differ in nothing', () => {
    const compared = compare(
      rows(40, (id) => id % 3 > 0),
      rows(40, (id) => id % 3 > 0),
    );
    expect(compared).toMatchObject({ becameRight: [], becameWrong: [], onlyBase: 0, onlyNow: 0 });
    expect(compared?.columns.map(({ low, high, isWorse }) => [low, high, isWorse])).toEqual([
      [0, 0, false],
      [0, 0, false],
    ]);
  });

  test('name the questions that became right and wrong', () => {
    expect(
      compare(
        rows(9, (id) => id !== 4),
        rows(9, (id) => id !== 7),
      ),
    ).toMatchObject({
      becameRight: ['q4'],
      becameWrong: ['q7'],
    });
  });

  test('are worse in every column that fell beyond its interval, whichever way it counts', () => {
    const compared = compare(
      rows(60, () => true),
      rows(60, (id) => id % 4 > 0),
    );
    expect(compared?.columns.map(({ isWorse }) => isWorse)).toEqual([true, true]);
    const back = compare(
      rows(60, (id) => id % 4 > 0),
      rows(60, () => true),
    );
    expect(back?.columns.map(({ isWorse }) => isWorse)).toEqual([false, false]);
  });

  test('are not worse for one question of sixty', () => {
    const compared = compare(
      rows(60, () => true),
      rows(60, (id) => id > 0),
    );
    expect(compared?.columns[0]?.difference).toBeCloseTo(-1 / 60);
    expect(compared?.columns.map(({ isWorse }) => isWorse)).toEqual([false, false]);
  });

  test('are compared over the questions that both asked', () => {
    const compared = compare(
      rows(10, () => true),
      tableOf([...rows(8, () => true).rows, row(99, false)]),
    );
    expect(compared).toMatchObject({ questions: 8, onlyBase: 2, onlyNow: 1, becameWrong: [] });
  });

  test('draw documents, and questions where nearly all are of one document', () => {
    const of = (document: (id: number) => string) => rows(30, () => true, document);
    expect(
      compare(
        of((id) => `d${id % 6}`),
        of((id) => `d${id % 6}`),
      ),
    ).toMatchObject({ drawn: 'documents', witnesses: 6 });
    expect(
      compare(
        of(() => 'one'),
        of(() => 'one'),
      ),
    ).toMatchObject({ drawn: 'questions', witnesses: 30 });
  });

  test('of questions that share documents are less certain than of as many documents', () => {
    const width = (document: (id: number) => string) => {
      const { low, high } = compare(
        rows(60, () => true, document),
        rows(60, (id) => id % 10 !== 0, document),
      )?.columns[0] ?? { low: 0, high: 0 };
      return high - low;
    };
    expect(width((id) => `d${id % 10}`)).toBeGreaterThan(width((id) => `d${id}`));
  });
});

describe('the bootstrap', () => {
  const pairs = Array.from({ length: 50 }, (_, index) => ({
    base: [1, 1] as const,
    now: [index % 5 === 0 ? 0 : 1, 1] as const,
  }));

  test('gives the same interval every time', () => {
    expect(pairedBootstrap(pairs)).toEqual(pairedBootstrap(pairs));
  });

  test('gives about the interval that theory does', () => {
    const { difference, low, high } = pairedBootstrap(pairs);
    const halfWidth = 1.96 * Math.sqrt((0.2 * 0.8) / 50);
    expect(difference).toBeCloseTo(-0.2);
    expect(low).toBeCloseTo(-0.2 - halfWidth, 1);
    expect(high).toBeCloseTo(-0.2 + halfWidth, 1);
  });

  test('of nothing is nothing', () => {
    expect(pairedBootstrap([])).toEqual({ base: 0, now: 0, difference: 0, low: 0, high: 0 });
  });
});

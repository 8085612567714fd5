import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type FigureCase,
  figureColumns,
  figureRow,
  type GoldFigure,
  measureFigures,
} from '../../src/eval/figures.ts';
import { columnValue } from '../../src/eval/measured.ts';
import type { FigureMention } from '../../src/figures/figure.ts';

const evalDir = process.env.EVAL_DIR ?? '../shared/eval';

const label: GoldFigure = {
  sentenceId: 's',
  start: 0,
  end: 12,
  value: 60,
  qualifier: 'more than',
  kind: 'count',
  heads: ['others'],
  status: 'awaiting',
};
const found: FigureMention = {
  value: 60,
  high: null,
  qualifier: 'more than',
  kind: 'count',
  unit: 'others',
  label: 'others',
  head: 'others',
  status: 'awaiting',
  asOf: null,
  negated: false,
  span: { start: 0, end: 12 },
};

const text = 'More than 60 others are awaiting.';
const rowOf = (stated: Partial<FigureCase>) =>
  figureRow({
    ...{ id: 's', document: 'd', text, span: { start: 0, end: text.length } },
    ...{ gold: [label], ignored: [], found: [found] },
    ...stated,
  });
const shares = (stated: Partial<FigureCase>, ...columns: readonly string[]) =>
  columns.map((column) => rowOf(stated).shares[column]);

describe('scoring figures', () => {
  it('gives everything for the labels themselves', () => {
    const unlabelled = /^(?:as of|label head of (?:money|durations)) /u;
    for (const { name } of figureColumns)
      expect(columnValue([rowOf({})], name), name).toBe(unlabelled.test(name) ? null : 1);
    expect(rowOf({})).toMatchObject({ right: true, type: 'one' });
    expect(rowOf({}).wrong).toBeUndefined();
  });

  it('counts the heads of one kind apart', () => {
    const money: GoldFigure = { ...label, start: 20, end: 24, kind: 'money', heads: ['aid'] };
    const columns = ['label head recall', 'label head of counts recall', 'label head of money recall'];
    expect(shares({ gold: [label, money] }, ...columns)).toEqual([
      [1, 2],
      [1, 1],
      [0, 1],
    ]);
  });

  it('counts a lost qualifier as a wrong value, and says so', () => {
    const stated = { found: [{ ...found, qualifier: 'exactly' as const }] };
    expect(shares(stated, 'value with qualifier F1', 'span F1')).toEqual([
      [0, 2],
      [2, 2],
    ]);
    expect(rowOf(stated)).toMatchObject({
      right: false,
      wrong: [text, 'labelled: More than 60 (more than 60)', 'found: More than 60 (exactly 60)'],
    });
  });

  it('counts a span that begins after its qualifier as a wrong span', () => {
    const stated = { found: [{ ...found, span: { start: 10, end: 12 } }] };
    expect(shares(stated, 'value with qualifier F1', 'span F1')).toEqual([
      [2, 2],
      [0, 2],
    ]);
  });

  it('lets one figure match one label only', () => {
    const columns = ['value with qualifier precision', 'value with qualifier recall'];
    expect(shares({ found: [found, found] }, ...columns)).toEqual([
      [1, 2],
      [1, 1],
    ]);
  });

  it('neither asks for nor punishes values that only point', () => {
    const pointing = { ...found, value: 2, span: { start: 20, end: 23 } };
    const extra = { ...found, value: 3, span: { start: 30, end: 33 } };
    const stated = { ignored: [2], found: [found, pointing, extra] };
    expect(shares(stated, 'value with qualifier precision')).toEqual([[1, 2]]);
  });

  it('counts a figure that was not found as one without its label', () => {
    expect(shares({ found: [] }, 'label head precision', 'label head recall')).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });
});

describe.skipIf(!existsSync(evalDir))('on the labelled sentences (skipped where EVAL_DIR is absent)', () => {
  it('values with qualifier reach F1 0.95, spans 0.93, heads of labels 0.90', () => {
    const rows = measureFigures(evalDir, 'tune');
    expect(columnValue(rows, 'value with qualifier F1')).toBeGreaterThanOrEqual(0.95);
    expect(columnValue(rows, 'span F1')).toBeGreaterThanOrEqual(0.93);
    expect(columnValue(rows, 'label head recall')).toBeGreaterThanOrEqual(0.9);
  });
});

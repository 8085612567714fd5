import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateFigures, type GoldFigure, scoreFigures } from '../../src/eval/figures.ts';
import type { FigureMention } from '../../src/figures/figure.ts';

const evalDir = process.env.EVAL_DIR ?? '../shared/eval';

const label: GoldFigure = {
  sentenceId: 's',
  start: 0,
  end: 12,
  value: 60,
  qualifier: 'more than',
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

describe('scoring figures', () => {
  it('gives everything for the labels themselves', () => {
    const {
      value,
      span,
      label: head,
      status,
    } = scoreFigures([{ gold: [label], ignored: [], found: [found] }]);
    expect([value.f1, span.f1, head.recall, status.f1]).toEqual([1, 1, 1, 1]);
  });

  it('counts a lost qualifier as a wrong value', () => {
    const { value, span } = scoreFigures([
      { gold: [label], ignored: [], found: [{ ...found, qualifier: 'exactly' }] },
    ]);
    expect([value.f1, span.f1]).toEqual([0, 1]);
  });

  it('counts a span that begins after its qualifier as a wrong span', () => {
    const { value, span } = scoreFigures([
      { gold: [label], ignored: [], found: [{ ...found, span: { start: 10, end: 12 } }] },
    ]);
    expect([value.f1, span.f1]).toEqual([1, 0]);
  });

  it('lets one figure match one label only', () => {
    const { value } = scoreFigures([{ gold: [label], ignored: [], found: [found, found] }]);
    expect(value).toMatchObject({ right: 1, found: 2, wanted: 1, precision: 0.5, recall: 1 });
  });

  it('neither asks for nor punishes values that only point', () => {
    const pointing = { ...found, value: 2, span: { start: 20, end: 23 } };
    const extra = { ...found, value: 3, span: { start: 30, end: 33 } };
    const { value } = scoreFigures([{ gold: [label], ignored: [2], found: [found, pointing, extra] }]);
    expect(value).toMatchObject({ right: 1, found: 2, wanted: 1 });
  });

  it('counts a figure that was not found as one without its label', () => {
    const { label: head } = scoreFigures([{ gold: [label], ignored: [], found: [] }]);
    expect(head).toMatchObject({ right: 0, wanted: 1, f1: 0 });
  });
});

describe.skipIf(!existsSync(evalDir))('on the labelled sentences (skipped where EVAL_DIR is absent)', () => {
  it('values with qualifier reach F1 0.95, spans 0.93, heads of labels 0.90', () => {
    const { value, span, label: head } = evaluateFigures(evalDir, 'tune');
    expect(value.f1).toBeGreaterThanOrEqual(0.95);
    expect(span.f1).toBeGreaterThanOrEqual(0.93);
    expect(head.recall).toBeGreaterThanOrEqual(0.9);
  });
});

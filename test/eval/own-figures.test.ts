import { describe, expect, it } from 'vitest';
import { readOwnRows } from '../../src/eval/data.ts';
import { columnValue } from '../../src/eval/measured.ts';
import {
  measureOwnFigures,
  type OwnFigures,
  type OwnSentence,
  ownFigureFiles,
} from '../../src/eval/own-figures.ts';

type Row = OwnSentence & { readonly figures: readonly { readonly text: string }[] };

const sentences = Object.values(ownFigureFiles).flatMap((file) => readOwnRows<Row>(file));

describe('the project’s own labelled sentences', () => {
  it('share no release between the set that rules are made on and the held-out one', () => {
    const releases = (set: OwnSentence['set']) =>
      new Set(sentences.filter((sentence) => sentence.set === set).map(({ docId }) => docId));
    const tune = releases('tune');
    expect([...releases('held-out')].filter((release) => tune.has(release))).toEqual([]);
  });

  it('hold every quantity and head at the place the label gives', () => {
    for (const { text, start, figures } of sentences) {
      for (const figure of figures) {
        expect(text.slice(figure.start - start, figure.end - start)).toBe(figure.text);
        expect(figure.heads.every((head) => text.includes(head))).toBe(true);
      }
    }
  });

  const f1 = (labels: OwnFigures, ...aspects: readonly string[]) => {
    const rows = measureOwnFigures(labels, 'held-out');
    return Math.min(...aspects.map((aspect) => columnValue(rows, `${aspect} F1`) ?? 0));
  };

  it('of which the held-out ones find value and span at 0.95 and the head of the label at 0.85', () => {
    expect(f1('own labels', 'value with qualifier', 'span')).toBeGreaterThan(0.95);
    expect(f1('own labels', 'label head')).toBeGreaterThan(0.85);
  });

  it('and those of a reader who had not seen the extractor as well, the head at 0.9', () => {
    expect(f1('labels of a second reader', 'value with qualifier', 'span')).toBeGreaterThan(0.95);
    expect(f1('labels of a second reader', 'label head')).toBeGreaterThan(0.9);
  });

  it('and what money and lengths of time are of at 0.8, labelled blind', () => {
    expect(f1('labels of money and durations', 'value with qualifier', 'span')).toBeGreaterThan(0.93);
    expect(f1('labels of money and durations', 'label head')).toBeGreaterThan(0.8);
    expect(f1('blind labels of money and durations', 'value with qualifier', 'span')).toBeGreaterThan(0.95);
    expect(f1('blind labels of money and durations', 'label head')).toBeGreaterThan(0.8);
  });

  it('find what happened at 0.7 and when at 0.7', () => {
    expect(f1('own labels', 'status, same verb', 'as of')).toBeGreaterThan(0.7);
  });
});

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../src/eval/data.ts';
import type { GoldSentence } from '../../src/eval/figures.ts';
import { compareFigures } from '../../src/figures/compare.ts';
import type { FigureMention } from '../../src/figures/figure.ts';
import { figuresInQuestion } from '../../src/figures/question.ts';

const evalDir = process.env.EVAL_DIR ?? '../shared/eval';
const bounding =
  /^(?:(?:just|well) )?(?:more than|over|at least|nearly|almost|about|around|approximately|up to|less than|an estimated|exceeding|no more than|as few as) /iu;

/** Whether a retelling states exactly the figures of its sentence, one by one in their order. */
function isSupported(retold: string, sentence: string): boolean {
  const [claimed, stated] = [figuresInQuestion(retold, 'en'), figuresInQuestion(sentence, 'en')];
  return (
    claimed.length === stated.length &&
    claimed.every((figure, index) => compareFigures(figure, stated[index] as FigureMention) === 'same')
  );
}

/** The sentence with the text of one figure changed. */
function withFigure(sentence: string, figure: FigureMention, change: (text: string) => string): string {
  const { start, end } = figure.span;
  return sentence.slice(0, start) + change(sentence.slice(start, end)) + sentence.slice(end);
}

/** The same kind of number, another one: every first digit or number word is moved up. */
function anotherNumber(text: string): string {
  const digit = /\p{Nd}/u.exec(text);
  if (digit) return text.replace(/\p{Nd}/u, String((Number(digit[0]) % 9) + 1));
  return text.replace(
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|dozens|hundreds|thousands|millions|billions|tens)\b/iu,
    (word) => (/s$/iu.test(word) ? 'trillions' : 'nineteen'),
  );
}

/** The sentence with the texts of two neighbouring figures in each other's place. */
function exchanged(sentence: string, a: FigureMention, b: FigureMention): string {
  const [first, second] = [a, b].map(({ span }) => sentence.slice(span.start, span.end));
  return (
    sentence.slice(0, a.span.start) +
    second +
    sentence.slice(a.span.end, b.span.start) +
    first +
    sentence.slice(b.span.end)
  );
}

describe('a tampered figure is never taken for the stated one', () => {
  const deported =
    'To date, Cambodia has arrested and deported 180 Korean nationals and more than 60 others are awaiting deportation.';

  it.each([
    deported.replace('180', '810'),
    deported.replace('180', '18'),
    deported.replace('60', '90'),
    deported.replace('more than 60', '60'),
    deported.replace('180', 'more than 180'),
    deported.replace('more than 60', 'up to 60'),
    deported.replace('180', 'more than 60').replace('more than 60 others', '180 others'),
    deported.replace('180 Korean nationals', '180 ships'),
  ])('%s', (tampered) => {
    expect(isSupported(deported, deported)).toBe(true);
    expect(isSupported(tampered, deported)).toBe(false);
  });
});

describe.skipIf(!existsSync(evalDir))('in the labelled sentences (skipped where EVAL_DIR is absent)', () => {
  const sentences = existsSync(evalDir)
    ? readRows<GoldSentence & { text: string }>(evalDir, 'figures-sentences-dev.jsonl')
        .filter(({ split }) => split === 'tune')
        .map(({ text }) => text)
    : [];
  const figures = sentences.flatMap((sentence) =>
    figuresInQuestion(sentence, 'en').map((figure, index, all) => ({
      sentence,
      figure,
      next: all[index + 1],
    })),
  );
  const textOf = (sentence: string, { span }: FigureMention) => sentence.slice(span.start, span.end);

  it('an untouched sentence supports itself', () => {
    expect(figures.length).toBeGreaterThan(200);
    expect(sentences.filter((sentence) => !isSupported(sentence, sentence))).toEqual([]);
  });

  it('every changed number is noticed', () => {
    const tampered = figures.map(
      ({ sentence, figure }) => [withFigure(sentence, figure, anotherNumber), sentence] as const,
    );
    expect(
      tampered.filter(([changed, sentence]) => changed === sentence || isSupported(changed, sentence)),
    ).toEqual([]);
  });

  it('every dropped qualifier is noticed', () => {
    const bounded = figures.filter(({ sentence, figure }) => bounding.test(textOf(sentence, figure)));
    const tampered = bounded.map(
      ({ sentence, figure }) =>
        [withFigure(sentence, figure, (text) => text.replace(bounding, '')), sentence] as const,
    );
    expect(tampered.length).toBeGreaterThan(50);
    expect(tampered.filter(([changed, sentence]) => isSupported(changed, sentence))).toEqual([]);
  });

  it('every added qualifier is noticed', () => {
    const exact = figures.filter(({ figure }) => figure.qualifier === 'exactly');
    const tampered = exact.map(
      ({ sentence, figure }) =>
        [withFigure(sentence, figure, (text) => `more than ${text}`), sentence] as const,
    );
    expect(tampered.filter(([changed, sentence]) => isSupported(changed, sentence))).toEqual([]);
  });

  it('every exchange of two neighbouring figures is noticed', () => {
    const pairs = figures.flatMap(({ sentence, figure, next }) =>
      next && textOf(sentence, figure) !== textOf(sentence, next)
        ? [[exchanged(sentence, figure, next), sentence] as const]
        : [],
    );
    expect(pairs.length).toBeGreaterThan(60);
    expect(pairs.filter(([changed, sentence]) => isSupported(changed, sentence))).toEqual([]);
  });
});

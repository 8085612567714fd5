import { describe, expect, it } from 'vitest';
import { compareFigures, differenceOf } from '../../src/figures/compare.ts';
import { figuresInQuestion } from '../../src/figures/question.ts';

/** Compares the first figure of one text with the first of another. */
function compare(asked: string, stated: string) {
  const [[a], [b]] = [figuresInQuestion(asked), figuresInQuestion(stated)];
  if (!a || !b) throw new Error(`No figure in "${a ? stated : asked}".`);
  return compareFigures(a, b);
}

describe('comparing an asked figure with a stated one', () => {
  it.each([
    ['180 Koreans', '180 Korean nationals'],
    ['more than 60 others', 'over 60 others'],
    ['half of the budget', '50 percent of the budget'],
    ['two years of service', '24 months of service'],
    ['$1.5 billion', 'USD 1,500 million'],
    ['한국인 180명', '180 Korean nationals'],
    ['ជនជាតិកូរ៉េ ១៨០ នាក់', '180 Korean nationals'],
    ['50년 만의 최저', 'the lowest in 50 years'],
    ['쌀 300톤', '300 tons of rice'],
    ['រយៈពេល ៥ ឆ្នាំ', 'for five years'],
    ['over 3.5 million high-risk acres', 'over 3.5 million acres'],
  ])('%s is the same as %s', (asked, stated) => {
    expect(compare(asked, stated)).toBe('same');
  });

  it.each([
    ['60 others', 'more than 60 others'],
    ['more than 180 nationals', '180 nationals'],
    ['more than 50 others', '60 others'],
    ['at least 60 others', 'more than 60 others'],
    ['up to 70 ships', 'nearly 70 ships'],
    ['between 50 and 70 ships', '60 ships'],
    ['about 180 nationals', '175 nationals'],
    ['about -4 %', '-4.1 %'],
    ['up to -4 %', '-5 %'],
  ])('%s says less than %s, without contradicting it', (asked, stated) => {
    expect(compare(asked, stated)).toBe('weaker-bound');
  });

  it.each([
    ['500 Koreans', '180 Korean nationals'],
    ['70 others', 'more than 60 others'],
    ['fewer than 60 others', 'more than 60 others'],
    ['more than 200 nationals', '180 nationals'],
    ['$5 million in aid', '$6 million in aid'],
    ['between 50 and 60 ships', 'between 50 and 70 ships'],
    ['한국인 500명', '180 Korean nationals'],
    ['4 %', '-4 %'],
    ['성장률 4%', 'growth of -4 %'],
  ])('%s contradicts %s', (asked, stated) => {
    expect(compare(asked, stated)).toBe('contradicts');
  });

  it.each([
    ['60 ships', '180 nationals'],
    ['60 percent of the budget', '180 nationals'],
    ['$5 million', '€5 million'],
    ['한국인 60명', '60 ships'],
    ['50년 만의 최저', 'the lowest in 50 days'],
  ])('%s has nothing to do with %s', (asked, stated) => {
    expect(compare(asked, stated)).toBe('unrelated');
  });
});

describe('the figures of a question', () => {
  it('lie in the question', () => {
    const question = 'Why did Cambodia deport 500 Koreans in 2024?';
    const figures = figuresInQuestion(question);
    expect(figures).toMatchObject([{ value: 500, head: 'Koreans', status: 'deport' }]);
    expect(figures.map(({ span }) => question.slice(span.start, span.end))).toEqual(['500']);
  });

  it.each([
    'How many Korean nationals has Cambodia deported?',
    '한국인 몇 명이 추방되었나요?',
    'Combien de Coréens ont été expulsés ?',
  ])('are none where it only asks: %s', (question) => {
    expect(figuresInQuestion(question)).toEqual([]);
  });
});

describe('what a claimed figure changes of a stated one', () => {
  /** The difference between the first figure of one text and the first of another. */
  const difference = (claimed: string, stated: string) => {
    const [[a], [b]] = [figuresInQuestion(claimed), figuresInQuestion(stated)];
    if (!a || !b) throw new Error(`No figure in "${a ? stated : claimed}".`);
    return differenceOf(a, b);
  };

  it.each([
    ['none', 'one hundred and eighty Koreans', '180 Korean nationals'],
    ['none', 'over 60 others', 'more than 60 others'],
    ['none', '$1.5 billion', 'USD 1,500 million'],
    ['qualifier', '60 others', 'more than 60 others'],
    ['qualifier', 'at least 60 others', 'more than 60 others'],
    ['none', 'three themes', 'three topics'],
    ['none', 'des millions de réfugiés', 'millions of refugees'],
    ['counted', '180 ships', '180 Korean nationals'],
    ['counted', 'three rooms', 'three topics'],
    ['unit', '€1.5 billion', '$1.5 billion'],
    ['unit', '12 weeks', '12 months'],
    ['number', '810 Koreans', '180 Korean nationals'],
    ['number', '1.5 million ships', '1.5 billion ships'],
    ['number', 'more than 90 others', '60 others'],
  ])('is %s: %s for %s', (result, claimed, stated) => {
    expect(difference(claimed, stated)).toBe(result);
  });
});

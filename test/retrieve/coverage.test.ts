import { describe, expect, test } from 'vitest';
import { coverage, covers, missingWeights, opposes, sum as total } from '../../src/retrieve/coverage.ts';
import { type QuestionUnit, understandQuestion } from '../../src/retrieve/question.ts';
import { indexTerms } from '../../src/text/terms.ts';

const terms = (...all: string[]) => new Set(all);
const unit = (
  alternatives: readonly (readonly string[])[],
  rest: Partial<QuestionUnit> = {},
): QuestionUnit => ({
  span: { start: 0, end: 1 },
  surface: 'x',
  kind: 'word',
  alternatives,
  broader: [],
  akin: new Map(),
  opposites: [],
  translatable: true,
  isConcept: false,
  sounds: [],
  ...rest,
});
const deport = unit([['deport'], ['§deport']], { broader: ['§remove'], opposites: ['§admit'] });
const ministry = unit([['prime', 'minister']]);

describe('stating a unit', () => {
  test.each([
    ['its word', terms('deport'), deport, true],
    ['another word for it', terms('§deport'), deport, true],
    ['the broader idea', terms('§remove'), deport, false],
    ['nothing', terms(), deport, false],
    ['every word of a phrase', terms('minister', 'prime'), ministry, true],
    ['half a phrase', terms('minister'), ministry, false],
  ])('a text with %s', (_, text, asked, expected) => {
    expect(covers(text, asked)).toBe(expected);
  });
});

describe('saying the contrary', () => {
  test.each([
    ['the contrary', terms('§admit'), true],
    ['the contrary and the thing itself', terms('§admit', 'deport'), false],
    ['neither', terms('§fly'), false],
  ])('a text with %s', (_, text, expected) => {
    expect(opposes(text, deport)).toBe(expected);
  });

  test.each([
    ['Has the partnership ended?', 'The strategic partnership was established in 2024.', true],
    ['Has the partnership ended?', 'The strategic partnership ended in 2024.', false],
    ['Was the airport opened?', 'The airport was closed.', true],
    ['Was the airport opened?', 'The airport is large.', false],
  ])('%s – "%s": %s', (question, sentence, expected) => {
    const text = new Set(indexTerms(sentence, 'en'));
    expect(understandQuestion(question).units.some((one) => opposes(text, one))).toBe(expected);
  });
});

describe('shares of a question', () => {
  const akin = new Map([['expel', 0.9]]);
  const units = [unit([['deport']], { broader: ['§remove'], akin }), unit([['airline']]), unit([['seoul']])];
  const weights = [0.5, 0.3, 0.2];

  test.each([
    ['everything', terms('deport', 'airline', 'seoul'), 1, 0, 0],
    ['the heaviest unit', terms('deport'), 0.5, 0.5, 0.3],
    ['all but the heaviest', terms('airline', 'seoul'), 0.5, 0.5, 0.5],
    ['nothing', terms(), 0, 1, 0.5],
    ['nearly all, where a word akin stands', terms('expel', '§remove', 'airline', 'seoul'), 0.95, 0.05, 0.05],
    ['half of it, where the broader idea stands', terms('§remove', 'airline', 'seoul'), 0.75, 0.25, 0.25],
  ])('a text states %s', (_, text, share, sum, heaviest) => {
    expect(coverage(text, units, weights)).toBeCloseTo(share);
    const missing = missingWeights(text, units, weights);
    expect(total(missing)).toBeCloseTo(sum);
    expect(Math.max(...missing)).toBeCloseTo(heaviest);
  });

  test('of nothing all is stated and nothing is missing', () => {
    expect(coverage(terms(), [], [])).toBe(1);
    expect(missingWeights(terms(), [], [])).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { isRuledOut } from '../../src/retrieve/ruled-out.ts';
import { candidateOf, rankedOf } from '../support/candidates.ts';

describe('a number of those to whom it was not done, which a sentence gives by other words than a denial', () => {
  test.each([
    ['How many have not been deported yet?', 'More than 60 others are awaiting deportation.'],
    ['What share of residents cannot count on enough to eat?', 'About 67% suffer from food insecurity.'],
    ['By how much did arrivals decline?', 'Arrivals have fallen by 70 percent.'],
  ])('%s %s', (text, sentence) => {
    const question = understandQuestion(text);
    expect(isRuledOut(question, rankedOf(question, candidateOf(sentence)))).toBe(false);
  });
});

describe('a name that only begins like an age', () => {
  test('Nigeria in Korean', () => {
    const question = understandQuestion('나이지리아 사람들은 어디로 가나요?');
    expect(question.asked.map(({ kind }) => kind)).toEqual(['place']);
  });
});

describe('a number of those to whom it was not done', () => {
  const release = 'To date, Cambodia has deported 180 Korean nationals.';
  test.each([
    ['How many Korean nationals were not deported?', true],
    ["How many Korean nationals weren't deported?", true],
    ['Combien de Coréens n’ont pas été expulsés ?', true],
    ['How many Korean nationals were deported?', false],
    ["Korean nationals were deported, weren't they? How many?", false],
    ["Weren't some Korean nationals deported? How many?", false],
    ["But weren't some Korean nationals deported? How many?", false],
    ["Korean nationals will be deported, won't they? How many?", false],
    ['Korean nationals were deported, were they not? How many?', false],
    ["Can't you say how many Korean nationals were deported?", false],
    ['Des Coréens ont été expulsés, n’est-ce pas ? Combien ?', false],
  ])('%s %s', (text, isOut) => {
    const question = understandQuestion(text);
    expect(isRuledOut(question, rankedOf(question, candidateOf(release)))).toBe(isOut);
  });
});

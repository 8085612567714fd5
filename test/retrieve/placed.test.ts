import { describe, expect, test } from 'vitest';
import { lacksPlaceAsked, saysWhere } from '../../src/retrieve/placed.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { candidateOf } from '../support/candidates.ts';

describe('where something was', () => {
  test.each([
    'They met at the White House.',
    'The participants came to the White House from Florida and Maine.',
    'The agreement was signed in San Francisco.',
    'She visited Phnom Penh.',
    'The residents fled to the north.',
    'La rencontre a eu lieu à Paris.',
    '두 사람은 프놈펜에서 만났다.',
  ])('is said by "%s"', (sentence) => {
    expect(saysWhere(sentence)).toBe(true);
  });

  test.each([
    'The Vice President met with Prime Minister Simonyte of Lithuania.',
    'The statement was signed by the governments of Denmark and Norway.',
    'They met in January.',
    'She spoke to President Biden of Korea.',
  ])('is not said by "%s"', (sentence) => {
    expect(saysWhere(sentence)).toBe(false);
  });
});

describe('a question of where', () => {
  const rulesOut = (question: string, sentence: string) =>
    lacksPlaceAsked(understandQuestion(question), candidateOf(sentence));
  const met = 'Vice President Harris met with Prime Minister Simonyte of Lithuania.';

  test.each(['where did they meet?', '어디서 만났어?', 'où se sont-ils rencontrés ?'])(
    'has no answer where countries only act: %s',
    (question) => {
      expect(rulesOut(question, met)).toBe(true);
    },
  );

  test('which countries has no answer where none is named', () => {
    expect(rulesOut('which six countries are almost there?', 'Six countries are close to this goal.')).toBe(
      true,
    );
    expect(rulesOut('어느 나라가 서명했어?', 'Six countries signed it.')).toBe(true);
  });

  test.each([
    ['where did they meet?', 'They met in Lithuania.'],
    ['which countries signed?', 'Norway and Peru signed it.'],
    ['where do thrust faults form?', 'Thrust faults form in shallow crust.'],
    ['which country did she meet?', met],
    ['who met, and where?', met],
  ])('may be answered otherwise: %s – %s', (question, sentence) => {
    expect(rulesOut(question, sentence)).toBe(false);
  });
});

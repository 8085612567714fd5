import { describe, expect, test } from 'vitest';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { isVague } from '../../src/retrieve/vague.ts';

const vagueOf = (question: string): string[] =>
  understandQuestion(question)
    .units.filter(isVague)
    .map(({ surface }) => surface.toLowerCase());

describe('words that a question is only put with', () => {
  test.each([
    ['What did the minister say about the scams?', ['say']],
    ['How did the partnership come about?', ['come']],
    ['What do the two sides want to get from it?', ['want', 'get']],
    ['What sort of meeting was it?', ['sort']],
    ['Will they get out of the agreement?', []],
    ['did haiti come up', ['come']],
    ['Qu’a-t-elle dit des arnaques ?', ['dit']],
  ])('of "%s" are %j', (question, vague) => {
    expect(vagueOf(question)).toEqual(vague);
  });

  test.each([
    'How many Koreans were deported?',
    'Which palace hosted the talks?',
    'Why was the visit postponed?',
  ])('are none of "%s"', (question) => {
    expect(vagueOf(question)).toEqual([]);
  });

  test('a name is never one of them', () => {
    expect(vagueOf('Did President Word thank Korea?')).toEqual([]);
  });
});

describe('Korean words for "to be" and "to do"', () => {
  test.each([
    '양국이 합의한 것이 있었나요?',
    '무엇을 하기로 했나요?',
    '진전이 있었던 분야는?',
    '면담은 언제 있었어?',
  ])('are nothing that a release states: %s', (question) => {
    const surfaces = understandQuestion(question).units.map(({ surface }) => surface);
    expect(surfaces.filter((one) => /^(?:있|했|하기)/u.test(one))).toEqual([]);
  });
});

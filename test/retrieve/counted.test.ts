import { describe, expect, test } from 'vitest';
import { countsAnotherPeople } from '../../src/retrieve/counted.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { candidateOf } from '../support/candidates.ts';

const deported = 'Cambodia has arrested and deported 180 Korean nationals.';
const rulesOut = (question: string, sentence = deported) =>
  countsAnotherPeople(understandQuestion(question), candidateOf(sentence));

describe('how many of a people', () => {
  test.each([
    'How many Cambodians were arrested?',
    'How many Cambodian nationals were deported?',
    'Combien de Cambodgiens ont été arrêtés ?',
  ])('is not answered by a count of another people: %s', (question) => {
    expect(rulesOut(question)).toBe(true);
  });

  test.each([
    ['How many Koreans were deported?', deported],
    ['How many people did Cambodia deport?', deported],
    ['How many were deported from Cambodia?', deported],
    ['How many Cambodians were arrested?', 'Police arrested 180 people.'],
    ['How many Cambodians were arrested?', 'Police arrested 12 Cambodians and 180 Korean nationals.'],
    ['Who arrested Cambodians?', deported],
  ])('may be answered otherwise: %s – %s', (question, sentence) => {
    expect(rulesOut(question, sentence)).toBe(false);
  });
});

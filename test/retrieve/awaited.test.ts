import { describe, expect, test } from 'vitest';
import { countsAwaited } from '../../src/retrieve/awaited.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { candidateOf } from '../support/candidates.ts';

const waiting = 'More than 60 others are currently awaiting deportation to the RoK in the near future.';
const awaits = (question: string, sentence = waiting) =>
  countsAwaited(understandQuestion(question), candidateOf(sentence));

describe('how many something was done to', () => {
  test.each([
    'How many were deported?',
    'how many got deported',
    'how many deported',
    'How many people has Cambodia deported so far?',
    '몇 명이 추방되었나요?',
    '지금까지 몇 명을 추방했습니까?',
    'តើមានប៉ុន្មាននាក់ត្រូវបានបណ្តេញចេញ?',
    'Combien ont été expulsés ?',
    'Combien de personnes le Cambodge a-t-il expulsées ?',
  ])('is not how many wait for it: %s', (question) => {
    expect(awaits(question)).toBe(true);
  });

  test.each([
    'How many are awaiting deportation?',
    'How many have not been deported yet?',
    'How many will be deported?',
    'How many are still to be deported?',
    'How many others were there?',
    'How many were arrested?',
    'Who was deported?',
    '몇 명이 추방을 기다리고 있나요?',
    '아직 추방되지 않은 사람은 몇 명입니까?',
    'តើប៉ុន្មាននាក់កំពុងរង់ចាំការបណ្តេញចេញ?',
    'Combien attendent d’être expulsés ?',
    'Combien seront expulsés ?',
  ])('may be another matter: %s', (question) => {
    expect(awaits(question)).toBe(false);
  });

  test('is stated where the sentence counts those of whom it is told, too', () => {
    const both = '180 Korean nationals were deported and 60 others are awaiting deportation.';
    expect(awaits('How many were deported?', both)).toBe(false);
  });
});

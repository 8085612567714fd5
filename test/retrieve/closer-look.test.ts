import { describe, expect, test } from 'vitest';
import { type CloserSignals, closerLook } from '../../src/retrieve/closer-look.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { candidateOf } from '../support/candidates.ts';

const looked = (question: string, sentence: string): CloserSignals =>
  closerLook(understandQuestion(question), candidateOf(sentence));

describe('somebody who is asked for', () => {
  test.each([
    ['Who met the youth leaders?', 'The White House met youth leaders.', 1],
    ['Who met KIM Jina?', 'KIM Jina met the delegation.', 1],
    ['Who met KIM Jina?', 'Prime Minister Hun Manet met KIM Jina.', 0],
    ['Who is the Foreign Minister?', 'Foreign Minister Park Jin attended.', 0],
    ['김진아를 만난 사람은 누구인가요?', 'Prime Minister Hun Manet met KIM Jina.', 0],
    ['What did KIM Jina say?', 'The delegation was thanked.', 0],
  ])('is missing where nobody else is named: %s – %s', (question, sentence, missing) => {
    expect(looked(question, sentence).whoMissing).toBe(missing);
  });
});

describe('a place that is asked for', () => {
  test.each([
    ['Where did they meet?', 'The President met the Prime Minister of Greece.', 1],
    ['Where did they meet?', 'They met in Phnom Penh.', 0],
    ['Which country will host the summit?', 'Cambodia will host the summit.', 0],
    ['Which country will Cambodia invite?', 'Cambodia will invite a guest.', 1],
    ['어디서 만났나요?', '두 장관은 서울에서 만났다.', 0],
    ['When did they meet?', 'The President met the Prime Minister of Greece.', 0],
  ])('is missing where nothing is said to be there: %s – %s', (question, sentence, missing) => {
    expect(looked(question, sentence).whereMissing).toBe(missing);
  });
});

describe('a time that is asked for', () => {
  const long = 'the two sides, which share a long border and a longer history of trade and of travel,';
  test.each([
    ['When was the treaty signed?', 'The treaty was signed on 3 May 2025.', 0],
    ['When was the treaty signed?', `The treaty was signed, and ${long} will talk again in June 2026.`, 1],
    ['When was the treaty signed?', 'The treaty was signed.', 1],
    ['When is the free trade agreement?', 'The free trade agreement starts on 3 May 2025.', 0],
    ['When was KIM Jina there?', 'KIM Jina was there on 3 May 2025.', 0],
    ['What year was the treaty signed?', 'The treaty was signed.', 1],
    ['When was it?', 'The treaty was signed.', 0],
    ['Who signed the treaty?', 'The treaty was signed.', 0],
  ])('stands beside what was done then: %s – %s', (question, sentence, apart) => {
    expect(looked(question, sentence).whenApart).toBe(apart);
  });
});

test.each([
  ['Did they sign the treaty?', 'They signed the treaty.', { firstMissing: 0, lastMissing: 0 }],
  ['Did they sign the treaty?', 'They signed a letter.', { firstMissing: 0, lastMissing: 1 }],
  ['Did they sign the treaty?', 'They praised the treaty.', { firstMissing: 1, lastMissing: 0 }],
  ['Did Cambodia?', 'They praised the treaty.', { firstMissing: 0, lastMissing: 0 }],
])('the first and the last word that is no name are looked for: %s – %s', (question, sentence, signals) => {
  expect(looked(question, sentence)).toMatchObject(signals);
});

import { describe, expect, test } from 'vitest';
import { countsAnotherPeople, countsOthersThanLive, countsOtherThings } from '../../src/retrieve/counted.ts';
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

describe('how many of something', () => {
  const counts = (question: string, sentence: string) =>
    countsOtherThings(understandQuestion(question), candidateOf(sentence));
  const cybercrime = 'Cambodia has arrested and deported 180 Korean nationals involved in cybercrime.';

  test.each([
    ['How many police officers took part in the arrests?', cybercrime],
    ['How many cybercrimes were there?', cybercrime],
    ['Combien de policiers ont participé ?', cybercrime],
    ['경찰관 몇 명이 참여했나요?', cybercrime],
  ])('is not told where other things are counted: %s', (question, sentence) => {
    expect(counts(question, sentence)).toBe(true);
  });

  test.each([
    ['How many Korean nationals were deported?', cybercrime],
    ['How many people were deported?', cybercrime],
    ['How many were deported?', cybercrime],
    ['How many suspects are awaiting deportation?', 'More than 60 others are awaiting deportation.'],
    ['How many schools opened?', 'Exactly 12 schools and 3 clinics opened.'],
    ['How many schools opened?', 'Some schools opened.'],
    ['Who deported police officers?', cybercrime],
  ])('may be told: %s – %s', (question, sentence) => {
    expect(counts(question, sentence)).toBe(false);
  });
});

describe('how many of something there are somewhere', () => {
  const rulesOut = (question: string, sentence: string) =>
    countsOthersThanLive(understandQuestion(question), candidateOf(sentence));
  const roundtable = 'The White House held a roundtable with seven young people.';

  test.each(['how many foster families are there in america', 'How many nurses live in the US?'])(
    'is not told by those of an event: %s',
    (question) => {
      expect(rulesOut(question, roundtable)).toBe(true);
    },
  );

  test.each([
    ['how many nurses are there in america', 'There are four million nurses.'],
    ['how many nurses came?', roundtable],
  ])('may be told otherwise: %s – %s', (question, sentence) => {
    expect(rulesOut(question, sentence)).toBe(false);
  });
});

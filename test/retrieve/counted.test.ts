import { describe, expect, test } from 'vitest';
import { asksUnstatedLot, countsAnotherPeople, countsOtherThings } from '../../src/retrieve/counted.ts';
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
    ['How many civilians were killed?', 'The attack killed 40 people.'],
    ['How many citizens were evacuated?', 'They evacuated 300 people.'],
    ['How many children were vaccinated?', 'The clinics vaccinated 2,000 people.'],
    ['How many refugees crossed the border?', '500 people crossed the border.'],
    ['How many foreigners were arrested?', 'Police arrested 12 people.'],
    ['How many schools opened?', 'Exactly 12 schools and 3 clinics opened.'],
    ['How many schools opened?', 'Some schools opened.'],
    ['Who deported police officers?', cybercrime],
  ])('may be told: %s – %s', (question, sentence) => {
    expect(counts(question, sentence)).toBe(false);
  });
});

describe('some of those who are counted', () => {
  const asks = (question: string, sentence = deported) =>
    asksUnstatedLot(understandQuestion(question), candidateOf(sentence));

  test.each([
    'How many of the deported Koreans were women?',
    'Were any of them children?',
    '추방된 한국인 중 여성은 몇 명인가요?',
    '그 중 여성은 몇 명인가요?',
    'Combien de femmes parmi les Coréens expulsés ?',
    'តើក្នុងចំណោមជនជាតិកូរ៉េដែលត្រូវនិរទេស មានស្ត្រីប៉ុន្មាននាក់?',
  ])('are not told where the release has no word for them: %s', (question) => {
    expect(asks(question)).toBe(true);
  });

  test.each([
    ['How many of them were women?', 'Cambodia deported 180 Koreans, 20 of whom were women.'],
    ['How many of the people were deported?', deported],
    ['How many of the nationals were deported?', deported],
    ['How many women were deported?', deported],
    ['회담 중 여성 차관은 무엇을 말했나요?', deported],
    ['How many of the crimes did they solve?', deported],
  ])('may be told: %s – %s', (question, sentence) => {
    expect(asks(question, sentence)).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { statedParts } from '../../src/retrieve/parts.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { candidateOf, rankedOf } from '../support/candidates.ts';

const deported =
  'To date, Cambodia has deported 180 Korean nationals. KIM Jina met Hun Manet at the Peace Palace.';
const partsOf = (text: string, release = deported) => {
  const question = understandQuestion(text);
  const numbers = [1, 2].filter((number) => release.split('. ').length >= number);
  return statedParts(
    question,
    numbers.map((number) => rankedOf(question, candidateOf(release, { number }))),
  );
};

describe('the clauses of a question that a release does not answer', () => {
  test.each([
    ['How many Koreans were deported and which airline flew them?', 'which airline flew them?'],
    ['How many Koreans were deported and how many of them were women?', 'how many of them were women?'],
    ['Who met Hun Manet and how old is she?', 'how old is she?'],
    ['Where did they meet, and how long did it last?', 'how long did it last?'],
    ['Where did KIM Jina meet Hun Manet? Who paid for it?', 'Who paid for it?'],
    ['추방된 한국인은 몇 명이고, 그 중 여성은 몇 명인가요?', '그 중 여성은 몇 명인가요?'],
    ['Combien de Coréens ont été expulsés et qui a payé les vols ?', 'qui a payé les vols ?'],
    ['តើមានជនជាតិកូរ៉េប៉ុន្មាននាក់ត្រូវបាននិរទេស និងតើអ្នកណាបង់ថ្លៃ?', 'តើអ្នកណាបង់ថ្លៃ?'],
  ])('%s', (question, unstated) => {
    const parts = partsOf(question);
    expect(parts?.unstated).toEqual([unstated]);
    expect(question.startsWith(parts?.kept ?? '-')).toBe(true);
  });

  test('stand before those that it answers, too', () => {
    expect(partsOf('How old is KIM Jina and where did she meet Hun Manet?')).toEqual({
      kept: 'where did she meet Hun Manet?',
      unstated: ['How old is KIM Jina'],
    });
  });

  test.each([
    'How many Koreans were deported?',
    'How many Koreans were deported and where did KIM Jina meet Hun Manet?',
    'How many of them were women and who paid for the flights?',
    'What did KIM Jina and Hun Manet discuss?',
    'When will they meet again and what will it be about?',
    'Tell me of the deportations and who paid for them',
  ])('are none in: %s', (question) => {
    expect(partsOf(question)).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { answeringSpan } from '../../src/retrieve/answering.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { candidateOf } from '../support/candidates.ts';

/** The answering part of the second sentence of a release, so that offsets cannot be the sentence's own. */
const answering = (question: string, sentence: string) => {
  const text = `The guests arrived early. ${sentence}`;
  const span = answeringSpan(understandQuestion(question), candidateOf(text, { number: 2 }));
  return span && text.slice(span.start, span.end);
};

describe('the part of a sentence that answers', () => {
  test.each([
    ['How many Korean nationals were deported?', 'Cambodia deported 180 Korean nationals.', /^180/u],
    ['How many others are waiting?', 'More than 60 others are waiting.', /^More than 60/u],
    ['한국 국민 몇 명이 추방되었나요?', 'Cambodia deported 180 Korean nationals.', /^180/u],
    ['How many bridges were built?', 'It hired 40 engineers and built 12 bridges.', /^12/u],
    ['How much was pledged?', 'The ministry of 40 people pledged $25 million.', /\$25 million$/u],
    ['What percentage was online?', 'Of 180 cases 40 percent were online.', /^40 percent$/u],
    ['How long did she stay?', 'With 40 guests she stayed for three days.', /three days$/u],
    ['Who praised the ties?', 'In Paris, Mr. Jake Sullivan praised the ties.', /Jake Sullivan$/u],
    ['Where did they meet?', 'Mr. Jake Sullivan met them in Paris.', /Paris$/u],
    ['When was it established?', 'The partnership of both was established in 2024.', /2024$/u],
    ['In which year was it established?', 'The partnership was established in 2024.', /2024$/u],
  ])('%s – "%s"', (question, sentence, expected) => {
    expect(answering(question, sentence)).toMatch(expected);
  });

  test('is not what the question itself names', () => {
    expect(answering('Who met Jake Sullivan?', 'Mr. Jake Sullivan met Mr. Robert Malley.')).toMatch(
      /Robert Malley$/u,
    );
  });

  test.each([
    ['Where did they meet?', 'They met in the morning rain.'],
    ['How many came?', 'Many came.'],
    ['What did they say?', 'They praised 40 engineers in Paris.'],
    ['', 'They praised 40 engineers in Paris.'],
  ])('is the whole where no part stands out: %s – "%s"', (question, sentence) => {
    expect(answering(question, sentence)).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { figuresToCompare } from '../../src/figures/question.ts';
import { findPremise } from '../../src/retrieve/premise.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { candidateOf } from '../support/candidates.ts';

const premiseOf = (text: string, sentence: string) => {
  const question = understandQuestion(text);
  const tools = figuresToCompare(text);
  const premise = findPremise(
    question,
    question.units.map(() => 1),
    candidateOf(sentence),
    tools,
  );
  return (
    premise && [
      premise.kind,
      premise.asked,
      premise.stated && sentence.slice(premise.stated.start, premise.stated.end),
    ]
  );
};

const met = 'Prime Minister Hun Manet met KIM Jina at the Peace Palace.';
const deported = 'Cambodia has arrested and deported 180 Korean nationals involved in cybercrime.';
const awaiting = 'More than 60 others are currently awaiting deportation from Cambodia to the RoK.';

describe('somebody of the same first name', () => {
  test('is corrected', () => {
    expect(premiseOf('Why did Hun Sen meet KIM Jina at the Peace Palace?', met)).toEqual([
      'name',
      'Hun Sen',
      'Hun Manet',
    ]);
  });

  test.each([
    ['Why did Hun Manet meet KIM Jina?', met],
    ['Why did they welcome the Windsor Deal?', 'They welcomed the Windsor Framework.'],
    ['Why did Philip Gordon meet KIM Jina?', 'Phil Gordon met KIM Jina.'],
    ['Why did Yoon Suk Yeol meet her?', 'President Yoon met her.'],
    ['Why did Hun Sen meet KIM Jina?', 'Hun Manet met KIM Jina, as Hun Sen had asked him to.'],
  ])('is none in "%s" of "%s"', (question, sentence) => {
    expect(premiseOf(question, sentence)).toBeNull();
  });
});

describe('a number of another people', () => {
  test.each([
    ['Why did South Korea deport 180 Cambodians?', '180'],
    ['한국은 왜 캄보디아인 180명을 추방했나요?', '180명'],
    ['Pourquoi la Corée a-t-elle expulsé 180 Cambodgiens ?', '180'],
  ])('is corrected: %s', (question, asked) => {
    expect(premiseOf(question, deported)).toEqual(['statement', asked, null]);
  });

  test.each([
    'Why did Cambodia deport 180 Koreans?',
    'Why were 180 people deported from Cambodia?',
    'Why were 180 people arrested in Cambodia?',
  ])('is none: %s', (question) => {
    expect(premiseOf(question, deported)).toBeNull();
  });

  test('is none where as many of theirs are counted beside', () => {
    const both = 'Russia released five American citizens and five German citizens.';
    expect(premiseOf('Why were the five Germans released by Russia?', both)).toBeNull();
  });
});

describe('what is awaited', () => {
  test.each(['When were the 60 others deported?', 'Why did Cambodia deport the more than 60 others?'])(
    'has not been done: %s',
    (question) => {
      expect(premiseOf(question, awaiting)?.[0]).toBe('statement');
    },
  );

  test.each([
    'When will the 60 others be deported?',
    'Why were the 60 others not deported?',
    'Why were the more than 60 others awaiting deportation?',
    'Why did Cambodia decide to deport the 60 others?',
  ])('is asked as it is: %s', (question) => {
    expect(premiseOf(question, awaiting)).toBeNull();
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { knowTitledNames } from '../../src/retrieve/titled-names.ts';
import { indexOf, type SmallIndex } from '../support/small-index.ts';

let index: SmallIndex;
beforeAll(async () => {
  index = await indexOf({
    a: { text: 'President Joseph R. Biden spoke with President Cyril Ramaphosa.' },
  });
});
afterAll(() => index.close());

const namesIn = async (text: string) =>
  (await knowTitledNames(understandQuestion(text), index.snapshot)).units
    .filter(({ kind, isConcept }) => kind === 'name' && !isConcept)
    .map(({ surface }) => surface);

test.each([
  ['바이든 대통령은 무엇을 말했나요?', ['바이든']],
  ['라마포사 대통령과의 통화는 언제였나요?', ['라마포사']],
])('somebody whom a release names is known by the office beside: %s', async (question, names) => {
  expect(await namesIn(question)).toEqual(names);
});

test.each([
  ['whom no release names', '박영수 대통령은 무엇을 말했나요?'],
  ['without an office', '바이든은 무엇을 말했나요?'],
])('nobody is %s: %s', async (_, question) => {
  expect(await namesIn(question)).toEqual([]);
});

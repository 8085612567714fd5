import { describe, expect, test } from 'vitest';
import { checkQuantifiers } from '../../src/cite/check-quantifiers.ts';
import { readSource, readText } from '../../src/cite/reading.ts';
import { wordsAlone } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

const found = (claim: string, text: string) =>
  checkQuantifiers(readText(claim, wordsAlone), [readSource(proofSentenceOf(text), wordsAlone)]).map(
    ({ span }) => claim.slice(span.start, span.end),
  );

describe('what is said of some', () => {
  test.each([
    ['The fund pays for every ferry.', 'The fund pays for eligible ferries.', 'every'],
    ['All of the towns will build bridges.', 'Some of the towns will build bridges.', 'All'],
    [
      'The fund lends exclusively to fishermen.',
      'The fund lends with a primary focus on fishermen.',
      'exclusively',
    ],
  ])('is not said of all or of one alone: %s', (claim, text, word) => {
    expect(found(claim, text)).toEqual([word]);
  });

  test.each([
    ['All towns will build bridges.', 'Each town will build a bridge.'],
    ['The fund lends only to fishermen.', 'The fund lends to fishermen alone.'],
    ['The towns trade with each other, above all in salt.', 'The towns trade, especially in salt.'],
    ['모든 도시가 다리를 짓는다.', 'Some of the towns will build bridges.'],
  ])('may be said of all where the sentence says so: %s', (claim, text) => {
    expect(found(claim, text)).toEqual([]);
  });
});

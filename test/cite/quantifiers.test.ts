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
    ['Peru and Chile will each pay $3 million.', 'Peru and Chile will pay $3 million together.', 'each'],
    ['Peru and Chile will pay $3 million combined.', 'Peru and Chile will each pay $3 million.', 'combined'],
    [
      'The town mended every one of its bridges.',
      'Over 80 percent of the bridges across town are mended.',
      'every one of',
    ],
    [
      'All ferry workers get a raise.',
      'Most ferry workers will get a raise, the union said without joy.',
      'All',
    ],
    ['Most ports are covered.', 'A few ports are covered.', 'Most'],
    ['Chile alone paid for the dam.', 'Chile and all its partners paid for the dam.', 'alone'],
    ['Most sailors are from Peru.', 'Peru has 30 percent of the sailors.', 'Most'],
    [
      '30 percent of the workers in Peru are sailors.',
      'Workers in Peru are 30 percent of all sailors.',
      'percent of',
    ],
    ['The grant is for every farmer.', 'The grant is for eligible farmers throughout Chile.', 'every'],
    ['Only Chile closed the harbour.', 'Chile closed the harbour last week.', 'Only'],
    ['Only Chile bought ferries.', 'Chile bought ferries for the first time.', 'Only'],
    ['Only Chile bought ferries.', 'Chile bought ferries of its own make.', 'Only'],
  ])('is not said of all or of one alone: %s', (claim, text, word) => {
    expect(found(claim, text)).toEqual([word]);
  });

  test.each([
    ['All towns will build bridges.', 'Each town will build a bridge.'],
    ['The fund lends only to fishermen.', 'The fund lends to fishermen alone.'],
    ['The towns trade with each other, above all in salt.', 'The towns trade, especially in salt.'],
    ['Peru and Chile will each pay $3 million.', 'Together, Peru and Chile pay $3 million per country.'],
    ['Most of the towns will mend all bridges.', 'Most towns will mend all of their bridges.'],
    ['All of the eligible farmers get a grant.', 'Every eligible farmer gets a grant.'],
    ['Chile paid for the dam alone.', 'Chile paid for the dam on its own.'],
    ['Chile paid for the dam alone.', 'Chile paid for the dam by itself.'],
    ['Chile will not pay for the dam alone.', 'Chile and all its partners will pay for the dam.'],
    ['Most sailors are from Peru.', 'Peru has 60 percent of the sailors.'],
    ['모든 도시가 다리를 짓는다.', 'Some of the towns will build bridges.'],
  ])('may be said of all where the sentence says so: %s', (claim, text) => {
    expect(found(claim, text)).toEqual([]);
  });
});

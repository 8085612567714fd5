import { describe, expect, test } from 'vitest';
import { checkOpposites } from '../../src/cite/check-opposites.ts';
import { readSource, readText } from '../../src/cite/reading.ts';
import { wordsAlone } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

const found = (claim: string, text: string) =>
  checkOpposites(readText(claim, wordsAlone), [readSource(proofSentenceOf(text), wordsAlone)]).map(
    ({ span }) => claim.slice(span.start, span.end),
  );

describe('the opposite of what a sentence says', () => {
  test.each([
    ['The fund is for towns with the highest rents.', 'The fund serves towns with lower rents.', 'highest'],
    ['The bank repairs urban roads.', 'The bank will repair rural roads.', 'urban'],
    ['Loans go to the smallest farms.', 'Loans go to large farms.', 'smallest'],
    ['The bank repairs rural and urban roads.', 'The bank repairs rural roads.', 'urban'],
    ['The tax falls on foreign steel.', 'The tax falls on domestic steel.', 'foreign'],
  ])('is not what it says: %s', (claim, text, word) => {
    expect(found(claim, text)).toEqual([word]);
  });

  test.each([
    ['The fund is for towns with low rents.', 'The fund serves towns with lower rents.'],
    ['The bank repairs rural and urban roads.', 'The bank repairs all roads, rural or not.'],
    ['The rents are not high.', 'The rents are low.'],
    ['High demand lowered the stocks.', 'Stocks are low because of high demand.'],
    ['Short talks led to an accord.', 'The accord is meant to be a long one, they said.'],
  ])('may be told of another thing, or denied: %s', (claim, text) => {
    expect(found(claim, text)).toEqual([]);
  });
});

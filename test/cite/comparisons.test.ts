import { describe, expect, test } from 'vitest';
import { checkComparisons } from '../../src/cite/check-comparisons.ts';
import { readSource, readText } from '../../src/cite/reading.ts';
import { wordsAlone } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

const found = (claim: string, text: string) =>
  checkComparisons(readText(claim, wordsAlone), [readSource(proofSentenceOf(text), wordsAlone)]).length > 0;

describe('what is compared', () => {
  test.each([
    [
      'More ships sank in the north than in the south.',
      'Losses in the north were smaller than in the south.',
    ],
    ['Norway sells more fish than Chile.', 'Norway sells less fish than Chile.'],
    ['Wages are lower than a year ago.', 'Wages are higher than a year ago.'],
    ['The talks on tolls came before the spring fair.', 'The talks followed the spring fair in Lima.'],
    ['They dined after the talks on tolls.', 'They dined ahead of the talks on tolls.'],
  ])('is not more where the sentence has less, nor before what comes first: %s', (claim, text) => {
    expect(found(claim, text)).toBe(true);
  });

  test.each([
    [
      'Fewer ships sank in the north than in the south.',
      'Losses in the north were smaller than in the south.',
    ],
    ['Wages are not lower than a year ago.', 'Wages are higher than a year ago.'],
    ['More than 50 ships sank.', 'Fewer than 60 ships sank.'],
    ['The spring fair came before the talks.', 'The talks on tolls followed the spring fair.'],
    ['The fair was held 10 years before the war.', 'The war came 10 years after the fair.'],
    ['They dined before the talks on tolls.', 'They dined ahead of the talks, and after them slept.'],
    ['Tolls are lower than in Peru.', 'Wages are higher than a year ago.'],
  ])('may be compared otherwise, or with another thing: %s', (claim, text) => {
    expect(found(claim, text)).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { checkHedges } from '../../src/cite/check-hedges.ts';
import { readSource, readText } from '../../src/cite/reading.ts';
import { wordsAlone } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

const found = (claim: string, text: string) =>
  checkHedges(readText(claim, wordsAlone), [readSource(proofSentenceOf(text), wordsAlone)], wordsAlone).map(
    ({ span }) => claim.slice(span.start, span.end),
  );

describe('what a sentence leaves open', () => {
  test.each([
    ['The board put a rule on tolls into force.', 'The board published a proposed rule on tolls.', 'rule'],
    ['Famine has come to the islands.', 'The islands are at risk of famine.', 'Famine'],
    ['La famine a atteint les îles.', 'The islands are at risk of famine.', 'famine'],
    ['Catches have passed those of last year.', 'Catches are closing in on those of last year.', 'passed'],
    ['The dam has reached its highest level.', 'The dam is nearing its highest level.', 'reached'],
    ['They asked whether the harbour is safe.', 'They affirmed that the harbour is safe.', 'whether'],
  ])('is not told outright, nor the other way round: %s', (claim, text, word) => {
    expect(found(claim, text)).toEqual([word]);
  });

  test.each([
    ['The board proposed a rule on tolls.', 'The board published a proposed rule on tolls.'],
    ['The rule on tolls would end a dispute.', 'The board published a proposed rule on tolls.'],
    ['The old rule on tolls stands.', 'The proposed rule on tolls is to follow the old rule.'],
    ['The islands face a danger of famine.', 'The islands are at risk of famine.'],
    ['The dam reached its highest level.', 'As the rain neared, the dam reached its highest level.'],
    ['The dam comes near its highest level.', 'The dam is approaching its highest level.'],
    ['They discussed whether the harbour is safe.', 'They discussed the safety of the harbour.'],
  ])('may be told as open: %s', (claim, text) => {
    expect(found(claim, text)).toEqual([]);
  });
});

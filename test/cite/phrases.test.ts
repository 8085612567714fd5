import { describe, expect, test } from 'vitest';
import { checkPhrases } from '../../src/cite/check-phrases.ts';
import { readSource, readText } from '../../src/cite/reading.ts';
import { meaningOf, wordsAlone } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

const found = (claim: string, text: string) =>
  checkPhrases(
    readText(claim, wordsAlone),
    [readSource(proofSentenceOf(text), wordsAlone)],
    wordsAlone,
    meaningOf([]),
  ).map(({ span }) => claim.slice(span.start, span.end));

describe('a phrase of which the sentence has nothing', () => {
  test.each([
    [
      'Norway is lengthening fishing permits to five years and subsidizing the harpoons.',
      'Norway will extend the validity of fishing permits to five years.',
      ['subsidizing the harpoons'],
    ],
    [
      'The ministers spoke about the harbour and signed up for joint submarine drills.',
      'The ministers discussed the harbour.',
      ['joint submarine drills'],
    ],
    [
      'The loan goes to the cooperative so that it can demolish its warehouses.',
      'The loan of the bank goes to the cooperative to connect its farmers to buyers.',
      ['demolish its warehouses'],
    ],
    [
      'The visit shows the readiness of Chile to deport the squatters.',
      'The visit of the minister demonstrates that Chile is ready to help its neighbours.',
      ['deport the squatters'],
    ],
  ])('is not said with the rest: %s', (claim, text, phrases) => {
    expect(found(claim, text)).toEqual(phrases);
  });

  test.each([
    // One word of the two is there, or another for it.
    [
      'Norway will subsidize fishing boats.',
      'Norway will provide subsidies to those who fish and to their vessels.',
    ],
    ['They discussed fresh sanctions.', 'They talked about new sanctions.'],
    // Words that may be said of anything.
    ['They hope that the troops leave the country.', 'They called for the removal of all troops.'],
    ['They spoke about ties between the two countries.', 'The leaders discussed the bilateral ties.'],
    // What tells the main deed, and what something is, is told in many words.
    ['The rouble sank to a record low.', 'The ruble is worth less than a penny.'],
    ['Clean energy was the main theme.', 'The meeting focused on clean energy.'],
    ['They marked a quarter century of the accord.', 'They marked the 25th anniversary of the accord.'],
    ['She wants to reach out to important players.', 'She will engage with key stakeholders.'],
  ])('may be said with it: %s', (claim, text) => {
    expect(found(claim, text)).toEqual([]);
  });

  test('is looked for in English alone', () => {
    expect(found('Le ministre veut supprimer les douanes.', 'The minister spoke of the harbour.')).toEqual(
      [],
    );
  });
});

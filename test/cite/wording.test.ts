import { describe, expect, test } from 'vitest';
import { align } from '../../src/cite/alignment.ts';
import { checkWording } from '../../src/cite/check-wording.ts';
import { proveClaim } from '../../src/cite/prove.ts';
import { readSource, readText } from '../../src/cite/reading.ts';
import { wordsAlone } from '../../src/proving.ts';
import { analyse } from '../../src/text/analysis.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

const years = 'The board paid for one ferry in fiscal year 2024 and for two bridges in fiscal year 2019.';
const never = 'The number of passengers has never been higher, and the board expects more of them.';

const findings = (claim: string, text: string) =>
  proveClaim(claim, [proofSentenceOf(text)], wordsAlone).findings.map(
    ({ reason, span }) => `${reason} ${claim.slice(span.start, span.end)}`,
  );

const ferry = 'The harbour board measured the noise of the old ferry and of the two bridges beside it.';
const costs = 'The new law lowered the costs of ferries and increased the number of passengers by night.';

describe('a claim that repeats a sentence', () => {
  test.each([
    [ferry.replace('measured', 'organized'), ferry, 'organized'],
    [ferry.replace('measured', 'measured and sold'), ferry.replace('measured', 'measured and hid'), 'sold'],
    // "Lowered" stands in the sentence, but in the place of another verb.
    [costs.replace('increased', 'reduced'), costs, 'reduced'],
    [costs.replace('passengers', 'pirates'), costs, 'pirates'],
  ])('may not have another word in the place of one of its: %s', (claim, text, word) => {
    expect(findings(claim, text)).toContain(`meaning ${word}`);
  });

  test.each([
    // Both years stand in the sentence, each in another place.
    [years.replace('2019', '2024'), years, 'number-changed 2024'],
    [never.replace(' never', ''), never, 'negation been'],
  ])('may not have another number there, or leave out a denial: %s', (claim, text, found) => {
    const readings = [readSource(proofSentenceOf(text), wordsAlone)];
    const [first] = checkWording(readText(claim, wordsAlone), readings, wordsAlone);
    expect(`${first?.reason} ${claim.slice(first?.span.start, first?.span.end)}`).toBe(found);
  });

  test.each([
    [ferry.replace('measured', 'also measured'), ferry],
    [ferry.replace('old ferry', 'old ferries'), ferry],
    [costs.replace('increased', 'raised'), costs],
    [costs.replace('passengers by night', 'passengers'), costs],
  ])('may leave words out, and tell one by its like: %s', (claim, text) => {
    expect(findings(claim, text)).toEqual([]);
  });

  test('is told from one in words of its own', () => {
    const claim = 'More people took the ferry by night once the law had made it cheap.';
    expect(findings(claim, costs).filter((found) => found.endsWith('cheap'))).toEqual([]);
  });
});

test('two texts are laid beside each other by the words that both have in order', () => {
  const words = (text: string) => analyse(text, 'en').words;
  const { kept, gaps } = align(
    words('Chile measured the old ferry'),
    words('Peru has measured the very old ferry'),
  );
  expect(kept).toBe(4);
  expect(gaps.map(({ claim, source }) => [claim, source])).toEqual([
    [
      [0, 1],
      [0, 2],
    ],
    [
      [3, 3],
      [4, 5],
    ],
    [
      [5, 5],
      [7, 7],
    ],
  ]);
});

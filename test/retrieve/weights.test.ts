import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { covers } from '../../src/retrieve/coverage.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { forgiveTypos } from '../../src/retrieve/spelling.ts';
import { knownFrequencies, unitWeights } from '../../src/retrieve/weights.ts';
import { indexTerms } from '../../src/text/terms.ts';
import { indexOf, type SmallIndex } from '../support/small-index.ts';

let index: SmallIndex;
beforeAll(async () => {
  index = await indexOf({
    a: { text: 'The ministers spoke of friendship. The ministers met Hovsepian. The ministers left.' },
    b: { text: 'The ministers signed a treaty on extradition. The ministers praised Sihanoukville.' },
  });
});
afterAll(() => index.close());

const weightsOf = async (text: string) => {
  const { units } = understandQuestion(text);
  const weights = await unitWeights(units, index.snapshot);
  return new Map(units.map(({ surface }, at) => [surface, weights[at] ?? Number.NaN]));
};

describe('what a unit weighs', () => {
  test('a rare word weighs more than a common one, and a word never seen weighs 1', async () => {
    const weights = await weightsOf('Did the ministers discuss extradition in Xyzzyburg?');
    const [common, rare] = [weights.get('ministers'), weights.get('extradition')];
    expect(common).toBeGreaterThan(0);
    expect(common).toBeLessThan(rare ?? 0);
    expect(rare).toBeLessThan(1);
    expect(weights.get('Xyzzyburg')).toBe(1);
  });

  test('what this corpus never says, yet official releases often do, is not rare', async () => {
    const weights = await weightsOf('Did the president announce an extradition?');
    expect(weights.get('president')).toBeLessThan(weights.get('extradition') ?? 0);
  });

  test('a word counts wherever it was seen, here or in official releases at large', async () => {
    const known = await knownFrequencies(['hovsepian', 'president', 'xyzzyburg'], index.snapshot);
    expect(known.get('hovsepian')).toBe(1);
    expect(known.get('president')).toBeGreaterThan(100);
    expect(known.get('xyzzyburg')).toBe(0);
  });

  test('a question without units has no weights', async () => {
    expect(await unitWeights([], index.snapshot)).toEqual([]);
  });
});

describe('mistyped words', () => {
  const forgive = (text: string) => forgiveTypos(understandQuestion(text), index.snapshot);

  test.each([
    ['Did they speak of frendship?', 'The ministers spoke of friendship.'],
    ['Who met Hovsepain?', 'The ministers met Hovsepian.'],
    ['What of Sihanoukvile?', 'The ministers praised Sihanoukville.'],
  ])('%s is read as what the corpus says', async (text, sentence) => {
    const stated = new Set(indexTerms(sentence, 'en'));
    const before = understandQuestion(text).units.filter((unit) => covers(stated, unit)).length;
    const question = await forgive(text);
    expect(question.units.filter((unit) => covers(stated, unit)).length).toBe(before + 1);
    expect(question.terms.filter((term) => stated.has(term)).length).toBeGreaterThan(
      understandQuestion(text).terms.filter((term) => stated.has(term)).length,
    );
  });

  test.each(['Who signed the treaty?', 'What of 9999?', '김진아는 누구인가요?', 'Xq?', ''])(
    'nothing is changed in "%s"',
    async (text) => {
      expect(await forgive(text)).toEqual(understandQuestion(text));
    },
  );

  test('a word that resembles nothing stays as it is', async () => {
    const question = await forgive('Is Qwrtzuiop here?');
    expect(question.units).toEqual(understandQuestion('Is Qwrtzuiop here?').units);
  });
});

import { describe, expect, test } from 'vitest';
import { akinStems } from '../../src/text/akin.ts';
import type { StemmedLanguage } from '../../src/text/stem.ts';
import { latinStem } from '../../src/text/words.ts';

/** What a word of a release is worth of one of a question. */
function worth(asked: string, stated: string, language: StemmedLanguage = 'en'): number | undefined {
  return akinStems(latinStem(asked, language), language).get(latinStem(stated, 'en'));
}

describe('words by which a release may say that of a question', () => {
  test.each([
    ['buy', 'bought', 'an irregular form'],
    ['bought', 'buy', 'what it is a form of'],
    ['sold', 'sell', 'what it is a form of'],
  ])('%s – %s: %s', (asked, stated) => {
    expect(worth(asked, stated)).toBe(1);
  });

  test.each([
    ['decide', 'decision', 'en', 'another part of speech'],
    ['decision', 'decide', 'en', 'another part of speech'],
    ['unveil', 'announced', 'en', 'what it retells'],
    ['bought', 'purchased', 'en', 'what its lemma retells'],
    ['acheter', 'purchased', 'fr', 'what a French word retells'],
  ] as const)('%s – %s (%s): %s', (asked, stated, language, _) => {
    expect(worth(asked, stated, language)).toBe(0.9);
  });

  test.each([
    ['purchase', 'abducted'],
    ['tariff', 'tax'],
  ])('no other: %s – %s', (asked, stated) => {
    expect(worth(asked, stated)).toBeUndefined();
  });

  test('none for a language without such lists', () => {
    expect(akinStems('구매', 'ko').size).toBe(0);
  });

  test('nor itself', () => {
    expect(worth('decide', 'decide')).toBeUndefined();
  });
});

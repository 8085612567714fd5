import { describe, expect, it } from 'vitest';
import { withPartsOfSpeech } from '../../src/figures/parts-of-speech.ts';
import { tokensOf } from '../../src/figures/tokens.ts';

function tagged(text: string): string[] {
  return withPartsOfSpeech(tokensOf(text, { start: 0, end: text.length })).map(
    ({ text: word, pos }) => `${word}/${pos ?? '-'}`,
  );
}

describe('the parts of speech of a sentence', () => {
  it('belong to the same tokens, whatever the tagger splits', () => {
    expect(tagged('The nation’s low-income families received $5.2 billion.')).toEqual([
      'The/determiner',
      'nation’s/noun',
      'low-income/noun',
      'families/noun',
      'received/verb',
      '$/other',
      '5.2/number',
      'billion/number',
      './other',
    ]);
  });

  it('tell a verb from the noun that is written like it', () => {
    expect(
      tagged('They support the reform with their support.').filter((word) => word.startsWith('support')),
    ).toEqual(['support/verb', 'support/noun']);
  });

  it('are found of a word of 100 kB without hanging', () => {
    expect(tagged(`${'a-'.repeat(50_000)}a 5`)).toHaveLength(2);
  }, 30_000);
});

import { describe, expect, test } from 'vitest';
import { createVocabulary } from '../../src/text/typos.ts';

const vocabulary = createVocabulary([
  'friendship',
  'cambodia',
  'kim',
  'jina',
  'deport',
  'report',
  'releas',
  'minist',
  'stronger',
  'trade',
  'tread',
  'real',
  'sign',
  '2024',
  '§deport',
  'korean',
]);

describe('slips of the keyboard', () => {
  test.each([
    ['frendship', ['friendship']],
    ['frindshp', ['friendship']],
    ['cambodja', ['cambodia']],
    ['jinna', ['jina']],
    ['jian', ['jina']],
    ['jima', []],
    ['jnia', ['jina']],
    ['depotr', ['deport']],
    ['edport', ['deport']],
    ['traed', ['trade', 'tread']],
    ['riel', []],
    ['weport', []],
    ['deport', []],
    ['2025', []],
    ['', []],
  ])('"%s" may mean %j', (stem, expected) => {
    expect(vocabulary.corrections(stem)).toEqual(expected);
  });

  test('a word that a corpus of thirty thousand words does not have is looked up at once', () => {
    const large = createVocabulary(
      Array.from({ length: 30_000 }, (_, i) => `w${i.toString(26).replace(/\d/g, 'q')}xyz`),
    );
    expect(large.corrections('friendship')).toEqual([]);
  });
});

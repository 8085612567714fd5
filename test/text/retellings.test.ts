import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isRetelling } from '../../src/text/retellings.ts';
import { latinStem } from '../../src/text/words.ts';

const stem = (word: string) => latinStem(word, 'en');

describe('a retelling', () => {
  test.each([
    ['buy', 'purchase'],
    ['bought', 'purchased'],
    ['gave', 'provided'],
    ['unveiled', 'announced'],
    ['underlined', 'underscored'],
    ['purchase', 'get', false],
    ['order', 'urge', false],
    ['give', 'pledge', false],
    ['eliminate', 'reduce', false],
  ])('says "%s" for "%s"', (retelling, stated, isOne = true) => {
    expect(isRetelling(stem(retelling), stem(stated))).toBe(isOne);
  });

  test('may be in French', () => {
    expect(isRetelling(latinStem('annonce', 'fr'), stem('announced'), 'fr')).toBe(true);
    expect(isRetelling(latinStem('ordonner', 'fr'), stem('asked'), 'fr')).toBe(false);
  });

  test.each(['en', 'fr'])('in %s is never the word itself, and each word has one sorted line', (language) => {
    const file = readFileSync(new URL(`../../assets/retellings/${language}.txt`, import.meta.url), 'utf8');
    const lines = file.trimEnd().split('\n');
    const heads = lines.map((line) => line.split(': ')[0] ?? '');
    expect(heads).toEqual([...new Set(heads)].sort());
    for (const line of lines) {
      expect(line).toMatch(/^[a-z]+:(?: [\p{Ll}']+)+$/u);
      const [head = '', words = ''] = line.split(': ');
      if (language === 'en') expect(words.split(' ')).not.toContain(head);
    }
  });
});

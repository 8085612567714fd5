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

  test('is never the word itself, and each word has one sorted line', () => {
    const file = readFileSync(new URL('../../assets/retellings/en.txt', import.meta.url), 'utf8');
    const lines = file.trimEnd().split('\n');
    const heads = lines.map((line) => line.split(': ')[0] ?? '');
    expect(heads).toEqual([...new Set(heads)].sort());
    for (const line of lines) {
      expect(line).toMatch(/^[a-z]+:(?: [a-z]+)+$/u);
      const [head = '', words = ''] = line.split(': ');
      expect(words.split(' ')).not.toContain(head);
    }
  });
});

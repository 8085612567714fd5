import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { relationOf } from '../../src/text/wordnet.ts';
import { latinStem } from '../../src/text/words.ts';

const between = (a: string, b: string) => relationOf(latinStem(a, 'en'), latinStem(b, 'en'));
const lines = readFileSync(new URL('../../assets/wordnet/relations.txt', import.meta.url), 'latin1')
  .trimEnd()
  .split('\n');

describe('how a word stands to another', () => {
  test.each([
    ['duty', 'tariffs', 'synonym'],
    ['sites', 'locations', 'synonym'],
    ['theme', 'topics', 'synonym'],
    ['desolate', 'abandoned', 'rarer'],
    ['dispute', 'differences', 'synonym'],
    ['shrank', 'shrink', 'same'],
    ['stole', 'stolen', 'same'],
    ['shrank', 'decreased', 'narrower'],
    ['decreased', 'shrunk', 'broader'],
    ['tariff', 'taxes', 'narrower'],
    ['decision', 'decided', 'derived'],
    ['rises', 'fell', 'antonym'],
    ['buy', 'sold', 'antonym'],
    ['tariff', 'dog', null],
    ['tariff', 'qwertyish', null],
    ['', 'tariff', null],
  ])('%s, %s: %s', (a, b, relation) => {
    expect(between(a, b)).toBe(relation);
  });

  test('a word that is also a form of another is both', () => {
    expect(between('found', 'find')).toBe('same');
    expect(between('found', 'establish')).toBe('synonym');
  });
});

describe('the table', () => {
  test('is sorted as it is searched, each stem once', () => {
    const stems = lines.map((line) => line.slice(0, line.indexOf(' ')));
    expect(stems).toEqual([...new Set(stems)].sort());
  });

  test('gives the first, the last and every other line', () => {
    for (const line of [...lines.slice(0, 2), ...lines.filter((_, i) => i % 500 === 0), ...lines.slice(-2)]) {
      const [stem = '', first = ''] = line.split(' ');
      expect([stem, relationOf(stem, first.slice(1))]).not.toEqual([stem, null]);
    }
  });

  test('says the same of synonyms and antonyms from either side', () => {
    const mutual = lines.flatMap((line) => {
      const [stem = '', ...fields] = line.split(' ');
      return fields.filter((field) => /^[~!=]/u.test(field)).map((field) => [stem, field] as const);
    });
    const stated = new Set(mutual.map(([stem, field]) => `${stem} ${field}`));
    const alone = mutual.filter(
      ([stem, field]) =>
        !field.startsWith('=') &&
        // A form that is a word too ("thought") is told as the form alone.
        ![field.charAt(0), '='].some((sign) => stated.has(`${field.slice(1)} ${sign}${stem}`)),
    );
    expect(alone).toEqual([]);
  });
});

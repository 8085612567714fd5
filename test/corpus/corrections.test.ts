import { describe, expect, test } from 'vitest';
import { correctionsAmong } from '../../src/corpus/corrections.ts';

/** Releases by id with what they supersede, and their dates. */
const among = (stated: Readonly<Record<string, string | null>>, published: Record<string, string> = {}) =>
  correctionsAmong(
    Object.entries(stated).map(([id, supersedes]) => ({ id, supersedes, published: published[id] ?? null })),
  );

describe('a release', () => {
  test('that supersedes another one corrects it', () => {
    const { corrections, ignored } = among({ a: null, b: 'a', c: null });
    expect(corrections).toEqual([{ newer: 'b', older: 'a' }]);
    expect(ignored.size).toBe(0);
  });

  test('that is corrected and corrected again stands corrected by the next one, and only the last is left', () => {
    const { corrections } = among({ a: null, b: 'a', c: 'b' });
    expect(corrections).toEqual([
      { newer: 'b', older: 'a' },
      { newer: 'c', older: 'b' },
    ]);
  });

  test('that several supersede is corrected by the newest of them first, whatever the order of the files', () => {
    const days = { b: '2025-01-01', d: '2025-02-01' };
    expect(among({ a: null, b: 'a', c: 'a', d: 'a' }, days)).toEqual(
      among({ d: 'a', c: 'a', b: 'a', a: null }, days),
    );
    expect(among({ a: null, b: 'a', c: 'a', d: 'a' }, days).corrections.map(({ newer }) => newer)).toEqual([
      'd',
      'b',
      'c',
    ]);
  });

  test.each<[string, Record<string, string | null>, Record<string, string>]>([
    ['an id that there is not', { a: null, b: 'z' }, { b: '"z"' }],
    ['itself', { a: 'a', b: null }, { a: 'itself' }],
    ['one that supersedes it', { a: 'b', b: 'a' }, { a: '(a, b)', b: '(a, b)' }],
    ['itself by way of two', { a: 'c', b: 'a', c: 'b' }, { a: '(a, c, b)', b: '(a, c, b)', c: '(a, c, b)' }],
  ])('that supersedes %s corrects nothing, and is told so', (_, stated, told) => {
    const { corrections, ignored } = among(stated);
    expect(corrections).toEqual([]);
    expect([...ignored.keys()].sort()).toEqual(Object.keys(told));
    for (const [id, words] of Object.entries(told)) expect(ignored.get(id)).toContain(words);
  });

  test('beside a circle still corrects the one it names', () => {
    const { corrections, ignored } = among({ a: 'b', b: 'a', c: 'a' });
    expect(corrections).toEqual([{ newer: 'c', older: 'a' }]);
    expect([...ignored.keys()].sort()).toEqual(['a', 'b']);
  });
});

import { describe, expect, it } from 'vitest';
import { resolveAsOf } from '../../src/figures/as-of-dates.ts';
import type { Language } from '../../src/text/language.ts';

const resolved = (words: string, published: string | null, language: Language = 'en') => {
  const { from, to } = resolveAsOf(words, published, language);
  return [from, to];
};

describe('the time of a figure', () => {
  it.each([
    ['To date', 'en', [null, '2025-03-20']],
    ['currently', 'en', [null, '2025-03-20']],
    ['As of 5 May 2024', 'en', [null, '2024-05-05']],
    ['as of 5 March', 'en', [null, '2025-03-05']],
    ['in 2024', 'en', ['2024-01-01', '2024-12-31']],
    ['since 2020', 'en', ['2020-01-01', '2025-03-20']],
    ['since January', 'en', ['2025-01-01', '2025-03-20']],
    ['since November', 'en', ['2024-11-01', '2025-03-20']],
    ['depuis janvier', 'fr', ['2025-01-01', '2025-03-20']],
    ['in January', 'en', [null, null]],
    ['by the end of May 2025', 'en', [null, '2025-05-31']],
    ['this morning', 'en', ['2025-03-20', '2025-03-20']],
    ['yesterday', 'en', ['2025-03-19', '2025-03-19']],
    ['last month', 'en', ['2025-02-01', '2025-02-28']],
    ['last year', 'en', ['2024-01-01', '2024-12-31']],
    ['à ce jour', 'fr', [null, '2025-03-20']],
    ["l'année dernière", 'fr', ['2024-01-01', '2024-12-31']],
    ['지금까지', 'ko', [null, '2025-03-20']],
    ['올해', 'ko', ['2025-01-01', '2025-12-31']],
    ['ឆ្នាំនេះ', 'km', ['2025-01-01', '2025-12-31']],
  ] as const)('"%s" (%s) is read beside the date of its release', (words, language, range) => {
    expect(resolved(words, '2025-03-20', language)).toEqual(range);
  });

  it.each(['To date', 'currently', 'this morning', 'last year', 'on 5 May', 'since May'])(
    '"%s" stays open in a release without a date, whatever today is',
    (words) => expect(resolved(words, null)).toEqual([null, null]),
  );

  it('is what the sentence states, without a date of the release too', () => {
    expect(resolved('in 2024', null)).toEqual(['2024-01-01', '2024-12-31']);
  });

  it('stays open for a day of the year that was still to come: it may be of either year', () => {
    expect(resolved('on 5 May', '2025-03-20')).toEqual([null, null]);
  });

  it.each([
    ['To date', 'standing'],
    ['as of 5 May', 'standing'],
    ['in 2024', 'period'],
    ['this morning', 'period'],
  ])('tells how things stand from what happened in a time: "%s"', (words, kind) => {
    expect(resolveAsOf(words, '2025-06-01', 'en').kind).toBe(kind);
  });
});

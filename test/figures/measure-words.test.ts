import { describe, expect, it } from 'vitest';
import { allMeasureTerms, measureTerms } from '../../src/figures/measure-words.ts';
import { indexTerms } from '../../src/text/terms.ts';

describe('what a figure is measured in', () => {
  it.each([
    ['dollars', 'en', 'money', 'USD'],
    ['argent', 'en', 'money', 'USD'],
    ['montant', 'fr', 'money', 'EUR'],
    ['달러', 'ko', 'money', 'USD'],
    ['percentage', 'en', 'percent', 'percent'],
    ['kilometres', 'en', 'distance', 'kilometers'],
  ] as const)('is found as "%s" where the sentence may hold a sign only', (word, language, kind, unit) => {
    const terms = measureTerms({ kind, unit }, language);
    expect(terms.some((term) => indexTerms(word, language).includes(term))).toBe(true);
  });

  it('is not found by the words of another measure', () => {
    expect(measureTerms({ kind: 'money', unit: 'USD' }, 'en')).not.toContain('euro');
  });

  it('is known beforehand for the usual measures, so that no sentence is asked to hold it', () => {
    expect([...allMeasureTerms('en')]).toEqual(expect.arrayContaining(['money', 'dollar']));
    expect(allMeasureTerms('en').has('deport')).toBe(false);
  });
});

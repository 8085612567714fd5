import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/text/analysis.ts';
import type { Language } from '../../src/text/language.ts';
import { indexTerms, questionTerms, termsOfWord } from '../../src/text/terms.ts';

describe('index terms', () => {
  test('function words are left out, numbers and concepts kept', () => {
    const terms = indexTerms('To date, Cambodia has arrested and deported 180 Korean nationals.', 'en');
    expect(terms).toEqual(expect.arrayContaining(['deport', '180', '§deport', '§place-kh', '§place-kr']));
    expect(terms).not.toEqual(expect.arrayContaining(['to']));
    expect(terms).not.toContain('and');
  });

  test('a text on cybercrime is found by "crime", a question on cybercrime does not look for any crime', () => {
    expect(indexTerms('cybercrime', 'en')).toContain('§crime');
    expect(questionTerms(analyse('cybercrime', 'en'))).not.toContain('§crime');
    expect(questionTerms(analyse('Which crime?', 'en'))).toContain('§crime');
  });

  test('a question has each term once', () => {
    const terms = questionTerms(analyse('deport deport deported', 'en'));
    expect(terms).toEqual([...new Set(terms)]);
  });

  test('a name in a French question is looked for as English releases write it', () => {
    expect(questionTerms(analyse('Quel est l’âge de Mme Kim Jina ?', 'fr'))).toEqual(
      expect.arrayContaining(indexTerms('KIM Jina', 'en').filter((term) => !term.startsWith('§'))),
    );
  });

  test('a French name may also be read as a French noun', () => {
    const [, palace] = analyse('Le Palais', 'fr').words;
    const [, small] = analyse('le palais', 'fr').words;
    if (!palace || !small) throw new Error('two words each');
    expect(termsOfWord(palace, 'fr')).toEqual(expect.arrayContaining(termsOfWord(small, 'fr')));
  });

  test.each<[Language, string]>([
    ['en', 'André’s “2,400” 1.5% O’Brien U.S. co-operation (H.E.) §x a_b 🙂 C++ R&D'],
    ['fr', 'L’Œuvre à 2 400 €, n° 5 «cœur»'],
    ['ko', '한·중 정상회담 180여 명, “공식” 방문'],
    ['km', 'កម្ពុជា\u200bបាន “និរទេស” ១៨០នាក់៖ ។'],
  ])('terms have no spaces, quotation marks or signs (%s)', (language, text) => {
    const terms = indexTerms(text, language);
    expect(terms.length).toBeGreaterThan(3);
    for (const term of terms) expect(term).toMatch(/^§?[\p{L}\p{M}\p{N}._-]+$/u);
  });
});

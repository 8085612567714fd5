import { describe, expect, test } from 'vitest';
import { proveForReader } from '../../src/cite/for-reader.ts';
import type { ProofSentence } from '../../src/cite/proof.ts';
import { wordsAlone } from '../../src/proving.ts';
import type { Language } from '../../src/text/language.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

const sentenceOf = (text: string, name: string | null): ProofSentence =>
  proofSentenceOf(text, {
    id: `a#${text.length}`,
    voice: name === null ? 'release' : 'reported',
    speaker: name === null ? null : { name, role: null, by: 'named' },
  });
const noted = sentenceOf(
  'KIM Jina noted that the visit of May had strengthened the partnership.',
  'KIM Jina',
);
const shownOf = (text: string, sentences: readonly ProofSentence[], language: Language = 'en') =>
  proveForReader(text, sentences, wordsAlone, language).shown;

describe('a claim that leaves out only who said it', () => {
  test.each([
    [
      'en',
      'The visit of May strengthened the partnership.',
      'According to KIM Jina: The visit of May strengthened the partnership.',
    ],
    [
      'fr',
      'La visite de mai a renforcé le partenariat.',
      'Selon KIM Jina\u00a0: La visite de mai a renforcé le partenariat.',
    ],
    ['ko', '5월 방문은 파트너십을 강화했다.', 'KIM Jina에 따르면, 5월 방문은 파트너십을 강화했다.'],
    ['km', 'ដំណើរទស្សនកិច្ចខែឧសភាបានពង្រឹងភាពជាដៃគូ។', 'យោងតាម KIM Jina៖ ដំណើរទស្សនកិច្ចខែឧសភាបានពង្រឹងភាពជាដៃគូ។'],
  ] as const)('is shown with the speaker before it (%s)', (language, text, shown) => {
    const { proof, shown: told } = proveForReader(text, [noted], wordsAlone, language);
    expect(proof.verdict).toBe('partly');
    expect(told).toBe(shown);
  });

  test('is not where it is also false', () => {
    expect(shownOf('The visit of June strengthened the partnership.', [noted])).toBeNull();
  });

  test('is not where the speaker only wishes it', () => {
    const urged = sentenceOf('KIM Jina urged Cambodia to strengthen the partnership.', 'KIM Jina');
    expect(shownOf('Cambodia strengthens the partnership.', [urged])).toBeNull();
  });

  test('is not where it rests on two who speak, or on the release too', () => {
    const other = sentenceOf(
      'Hun Manet noted that the visit of May had strengthened the partnership.',
      'Hun Manet',
    );
    const release = sentenceOf('The visit of May was the second one.', null);
    const text = 'The visit of May strengthened the partnership.';
    expect(shownOf(text, [noted, other])).toBeNull();
    expect(shownOf(text, [noted, release])).toBeNull();
  });

  test('is not where it is more than one sentence', () => {
    expect(shownOf('The visit was in May. It strengthened the partnership.', [noted])).toBeNull();
  });
});

test('a claim that is proven is shown as it is', () => {
  const text = 'KIM Jina noted that the visit of May strengthened the partnership.';
  expect(shownOf(text, [noted])).toBe(text);
});

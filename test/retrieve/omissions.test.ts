import { describe, expect, test } from 'vitest';
import { omissionWeights } from '../../src/retrieve/omission-weights.ts';
import { omissions, weighOmissions } from '../../src/retrieve/omissions.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { isNameConcept, thesaurus } from '../../src/text/thesaurus.ts';
import { candidateOf } from '../support/candidates.ts';

describe('what a sentence leaves out of a question', () => {
  const sentence = candidateOf('The minister praised the treaty.');

  test('is named by its concepts, once for the sentence and once for the release', () => {
    const left = omissions(understandQuestion('Who was chosen as ambassador?'), sentence);
    expect([...left]).toEqual(expect.arrayContaining(['sentence:choose', 'release:choose']));
    expect([...left].filter((name) => name.includes('minister'))).toEqual([]);
  });

  test('may stand elsewhere in its release', () => {
    const { releaseTerms } = candidateOf('The minister praised the treaty. An envoy was chosen.');
    const left = omissions(understandQuestion('Who was chosen?'), { ...sentence, releaseTerms });
    expect([...left]).toContain('sentence:choose');
    expect([...left]).not.toContain('release:choose');
  });

  test('is one name a language for words that the thesaurus lacks', () => {
    expect([...omissions(understandQuestion('Who zorbed?'), sentence)]).toEqual(['release:word-en']);
  });

  test('is nothing where all is stated', () => {
    expect([...omissions(understandQuestion('Did the minister praise the treaty?'), sentence)]).toEqual([]);
    expect(weighOmissions(new Set(), omissionWeights())).toBe(0);
  });
});

test('what is weighed is known to the thesaurus, and a name that is not weighs nothing', () => {
  const concepts = [...omissionWeights().keys()].map((name) => name.replace(/^(?:sentence|release):/u, ''));
  expect(concepts.length).toBeGreaterThan(500);
  const isWord = (one: string) => /^word-(?:en|fr|ko|km)$/u.test(one);
  expect(concepts.filter((one) => !isWord(one) && !thesaurus().has(one))).toEqual([]);
  expect(concepts.filter(isNameConcept)).toEqual([]);
  expect(weighOmissions(new Set(['release:no-such-concept']), omissionWeights())).toBe(0);
});

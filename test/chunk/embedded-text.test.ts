import { describe, expect, test } from 'vitest';
import { embeddedSentenceText } from '../../src/chunk/embedded-text.ts';
import type { Speaker } from '../../src/corpus/release.ts';
import { releaseOf, sentencesOf } from '../support/releases.ts';

describe('what the model reads of a sentence', () => {
  const release = releaseOf({ id: 'r', title: 'Courtesy meeting', text: 'She thanked Cambodia.' });
  const read = (speaker: Speaker | null) =>
    sentencesOf(release).map((sentence) => embeddedSentenceText(release, { ...sentence, speaker }));

  test('the title of its release follows it', () => {
    expect(read(null)).toEqual(['She thanked Cambodia. (Courtesy meeting)']);
  });

  test('who "she" is goes before it', () => {
    expect(read({ name: 'KIM Jina', role: 'Vice Minister', by: 'resolved' })).toEqual([
      'KIM Jina, Vice Minister: She thanked Cambodia. (Courtesy meeting)',
    ]);
  });

  test('a speaker whom the sentence names itself is not said twice', () => {
    expect(read({ name: 'KIM Jina', role: null, by: 'named' })).toEqual([
      'She thanked Cambodia. (Courtesy meeting)',
    ]);
  });
});

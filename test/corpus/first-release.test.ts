import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import type { Release, Sentence } from '../../src/corpus/release.ts';
import { toSentences } from '../../src/corpus/sentences-of.ts';

const corpus = join(import.meta.dirname, '../../corpus');

describe('the first release', () => {
  let release: Release;
  let sentences: Sentence[];
  beforeAll(async () => {
    const { releases } = await readCorpus(corpus);
    release = releases.find(({ id }) => id === 'cambodia-rok-courtesy-meeting') as Release;
    sentences = toSentences(release);
  });

  test('is the text as it was given, to the byte', async () => {
    const digest = '8a6620c336e6063d6620dbd8fb70df4e6b2b2d9efc9448c0a9ae1223b0d67f46';
    expect(release.digest).toBe(digest);
    expect(release.text).toHaveLength(2138);
    const file = await readFile(join(corpus, 'cambodia-rok-courtesy-meeting.md'));
    const body = file.subarray(file.indexOf('---\n\n') + 5);
    expect(createHash('sha256').update(body).digest('hex')).toBe(digest);
  });

  test('states no date and no address, and its title is ours', () => {
    expect(release).toMatchObject({
      published: null,
      url: null,
      titleIsOurs: true,
      outlet: 'Phnom Penh news desk, citing Agence Kampuchea Presse',
      language: 'en',
      parties: ['Cambodia', 'Republic of Korea'],
    });
  });

  test('names and resolves its speakers, and leaves the figures to its own voice', () => {
    const said = sentences.map(({ voice, speaker }) =>
      speaker === null ? voice : `${voice}, ${speaker.name}, ${speaker.by}`,
    );
    expect(said).toEqual([
      // Two states have praised: reported, by no one speaker.
      'reported',
      'release',
      'reported, KIM Jina, named',
      'reported, KIM Jina, resolved',
      'reported, KIM Jina, resolved',
      'reported, KIM Jina, resolved',
      'reported, Hun Manet, named',
      'reported, Hun Manet, resolved',
      'reported, Hun Manet, resolved',
      'reported',
      'release',
      'release',
    ]);
    expect(sentences[3]?.speaker?.role).toBe('2nd Vice Minister of Foreign Affairs');
    expect(sentences[8]?.speaker?.role).toBe('Prime Minister');
  });

  test('numbers its sentences and paragraphs from 1, in ids that a link can name', () => {
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 4, 5, 5, 5]);
    expect(sentences[10]).toMatchObject({
      id: 'cambodia-rok-courtesy-meeting#11',
      number: 11,
      span: { start: 1964, end: 2052 },
    });
  });
});

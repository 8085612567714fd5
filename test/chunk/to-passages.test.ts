import { describe, expect, test } from 'vitest';
import { embeddedPassageText } from '../../src/chunk/embedded-text.ts';
import { toPassages } from '../../src/chunk/to-passages.ts';
import { createHashedEmbedder } from '../support/embedder.ts';
import { releaseOf, sentencesOf } from '../support/releases.ts';

// Words and two special tokens; the context "Talks (2026-01-02)" is four words.
const { countTokens } = createHashedEmbedder();
const words = (count: number, first = 'Word'): string =>
  `${[first, ...Array(count - 1).fill('word')].join(' ')}.`;

const passagesOf = async (text: string, budget: number) => {
  const release = releaseOf({ id: 'talks', title: 'Talks', published: '2026-01-02', text });
  const passages = await toPassages(release, sentencesOf(release), countTokens, budget);
  return {
    release,
    passages,
    numbers: passages.map((passage) => passage.sentenceIds.map((id) => id.split('#')[1])),
  };
};

describe('passages', () => {
  test('hold as many whole sentences as the budget takes, context and special tokens counted', async () => {
    const text = `${words(5)} ${words(5)} ${words(5)}`;
    expect((await passagesOf(text, 16)).numbers).toEqual([['1', '2'], ['3']]);
    expect((await passagesOf(text, 15)).numbers).toEqual([['1'], ['2'], ['3']]);
    expect((await passagesOf(text, 21)).numbers).toEqual([['1', '2', '3']]);
  });

  test('end with a paragraph once they are more than half full', async () => {
    const text = `${words(5)} ${words(5)}\n${words(5)} ${words(5)}`;
    expect((await passagesOf(text, 24)).numbers).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('run on over short paragraphs', async () => {
    const text = `${words(2)}\n${words(2)}\n${words(2)}`;
    expect((await passagesOf(text, 40)).numbers).toEqual([['1', '2', '3']]);
  });

  test('give a sentence over the budget a passage of its own', async () => {
    const text = `${words(3)} ${words(50)} ${words(3)}`;
    expect((await passagesOf(text, 20)).numbers).toEqual([['1'], ['2'], ['3']]);
  });

  test('cover every sentence once, in order, from its first character to its last', async () => {
    const text = `${words(7, 'Alpha')} ${words(9, 'Beta')}\n\n${words(4, 'Gamma')} ${words(12, 'Delta')}`;
    const { release, passages } = await passagesOf(text, 22);
    expect(passages.flatMap(({ sentenceIds }) => sentenceIds)).toEqual([
      'talks#1',
      'talks#2',
      'talks#3',
      'talks#4',
    ]);
    for (const { span } of passages)
      expect(release.text.slice(span.start, span.end)).toMatch(/^(?:Alpha|Beta|Gamma|Delta)\b.*\.$/su);
    expect(passages.map(({ id }) => id)).toEqual(passages.map((_, index) => `talks/${index + 1}`));
  });

  test('of a release without sentences are none', async () => {
    expect((await passagesOf('', 20)).passages).toEqual([]);
  });
});

describe('what is embedded', () => {
  test('a passage with the title and date of its release', async () => {
    const { release, passages } = await passagesOf(`${words(2)} ${words(3)}`, 40);
    expect(passages.map((passage) => embeddedPassageText(release, passage))).toEqual([
      'Talks (2026-01-02)\nWord word. Word word word.',
    ]);
  });

  test('a release without a date gets none', async () => {
    const release = releaseOf({ id: 'undated', title: 'Talks', published: null, text: 'One word.' });
    const [passage] = await toPassages(release, sentencesOf(release), countTokens);
    expect(passage && embeddedPassageText(release, passage)).toBe('Talks\nOne word.');
  });
});

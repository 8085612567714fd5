import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../src/ask.ts';
import { check } from '../src/check.ts';
import { type LookupOptions, lookup } from '../src/lookup.ts';
import { search } from '../src/search.ts';
import { indexOf, type SmallIndex } from './support/small-index.ts';

const deported = (count: number) =>
  `To date, Cambodia has arrested and deported ${count} Korean nationals involved in cybercrime.`;

/** First, then twice corrected; and one about something else. */
let index: SmallIndex;
beforeAll(async () => {
  index = await indexOf({
    first: { title: 'Courtesy meeting', published: '2025-05-01', text: deported(180) },
    second: {
      title: 'Courtesy meeting, again',
      published: '2025-05-01',
      text: deported(185),
      supersedes: 'first',
    },
    third: {
      title: 'Courtesy meeting, at last',
      published: '2025-05-02',
      text: deported(190),
      supersedes: 'second',
    },
    trade: { published: '2025-03-10', text: 'France and Japan signed an agreement on trade in wine.' },
  });
});
afterAll(() => index.close());

const question =
  'How many Korean nationals involved in cybercrime has Cambodia arrested and deported to date?';
const answerTo = (options = {}) => ask(question, index.snapshot, index.embedder, options);
const found = (options: LookupOptions = {}) => lookup('deported', index.snapshot, options);

describe('of a release that was corrected twice', () => {
  test('an answer quotes the last correction and says what it corrects', async () => {
    const answer = await answerTo();
    expect(answer).toMatchObject({
      kind: 'answered',
      citations: [
        {
          releaseId: 'third',
          quote: deported(190),
          corrects: { releaseId: 'second', title: 'Courtesy meeting, again' },
          correctedBy: null,
        },
      ],
    });
  });

  test('an answer from the release that was asked for by name says by what it was corrected', async () => {
    expect(await answerTo({ releaseIds: ['first'] })).toMatchObject({
      kind: 'answered',
      citations: [{ quote: deported(180), corrects: null, correctedBy: { releaseId: 'second' } }],
    });
  });

  test('a search finds the last correction only, unless it is told where to look', async () => {
    const releasesOf = async (filter = {}) =>
      (await search('nationals deported', index.snapshot, index.embedder, { k: 10, ...filter })).map(
        ({ releaseId }) => releaseId,
      );
    expect((await releasesOf()).sort()).toEqual(['third', 'trade']);
    expect((await releasesOf({ until: '2025-05-01' })).sort()).toEqual(['trade']);
    expect(await releasesOf({ releaseIds: ['second'] })).toEqual(['second']);
  });

  test('a check goes by the last correction, and says that it is one', async () => {
    const checked = await check(deported(180), index.snapshot, index.embedder);
    expect(checked).toMatchObject({
      verdict: 'contradicted',
      citations: [{ quote: deported(190), corrects: { releaseId: 'second' } }],
    });
    expect((await check(deported(190), index.snapshot, index.embedder)).verdict).toBe('supported');
  });

  test('the ledger has the figure of the last correction alone, and its timeline no other', async () => {
    const { figures, timelines } = await found();
    expect(figures).toMatchObject([{ quantity: '190', supersededBy: [], conflicts: [] }]);
    expect(figures[0]?.citation.corrects).toMatchObject({ releaseId: 'second' });
    expect(timelines.map((points) => points.map(({ quantity }) => quantity))).toEqual([['190']]);
  });

  test('a timeline of the releases asked for has each figure superseded by its correction', async () => {
    const { timelines } = await found({ releaseIds: ['first', 'second', 'third'] });
    expect(timelines).toHaveLength(1);
    expect(timelines[0]).toMatchObject([
      { quantity: '180', supersededBy: ['second#1.1'], conflicts: [] },
      { quantity: '185', supersededBy: ['third#1.1'], conflicts: [] },
      { quantity: '190', supersededBy: [], conflicts: [] },
    ]);
  });
});

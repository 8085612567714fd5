import { expect, it } from 'vitest';
import type { ListedRelease, ReleaseFilter } from '../../src/index/snapshot.ts';
import { releasesOf } from '../../src/retrieve/previous.ts';
import { release } from '../support/app.ts';

const corrected = (id: string, by: string | null, published = '2024-05-01'): ListedRelease => ({
  ...release,
  ...{ id, published, correctedBy: by === null ? null : { releaseId: by, title: by } },
});
const stored = [
  corrected('first', 'second'),
  corrected('second', 'third'),
  corrected('third', null),
  corrected('other', null, '2020-01-01'),
  corrected('this', 'that'),
  corrected('that', 'this'),
];
const snapshot = {
  releases: async ({ releaseIds, since }: ReleaseFilter = {}) =>
    stored.filter(
      ({ id, published }) =>
        releaseIds?.includes(id) !== false && (since === undefined || (published ?? '') >= since),
    ),
};
const citing = (...ids: readonly string[]) => ({
  question: 'Who met?',
  cited: ids.map((releaseId) => ({ releaseId, sentenceId: `${releaseId}#1`, quote: '' })),
});

it.each([
  ['what was cited', ['other'], {}, ['other']],
  ['its last correction', ['first', 'other'], {}, ['third', 'other']],
  ['nothing that is gone', ['nowhere'], {}, []],
  ['nothing, where releases name each other in a circle', ['this'], {}, []],
  ['what a filter lets pass', ['third', 'other'], { since: '2023-01-01' }, ['third']],
  ['none of those that are not asked', ['third', 'other'], { releaseIds: ['other', 'first'] }, ['other']],
  ['nothing before an answer', [], {}, []],
])('a conversation is about %s', async (_, cited, filter, about) => {
  expect(await releasesOf(citing(...cited), snapshot, filter)).toEqual(about);
});

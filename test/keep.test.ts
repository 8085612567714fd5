import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '../src/index/lock.ts';
import type { reindex } from '../src/reindex.ts';
import { dara, keeperOf } from './support/keeper.ts';

const first = 'Cambodia and Korea met in Phnom Penh. Cambodia deported 180 nationals to Korea in May.';
const second = 'Japan and Laos signed a treaty on rivers. More than 60 engineers will visit Vientiane.';

let keeper: Awaited<ReturnType<typeof keeperOf>>;
beforeEach(async () => {
  keeper = await keeperOf({ meeting: { text: first, published: '2025-01-31' } });
});
afterEach(() => keeper.leave());

describe('a release under review', () => {
  it('is shown with its figures, and is not in the corpus', async () => {
    const review = await keeper.review('Rivers Treaty.txt', second, { published: '2025-02-01' });
    expect(review).toMatchObject({
      release: { id: 'rivers-treaty', published: '2025-02-01', titleIsOurs: true, text: second },
      sentences: 2,
      figures: [{ quantity: 'More than 60', text: 'More than 60 engineers will visit Vientiane.' }],
      near: [],
    });
    expect(await keeper.keeping.reindex({})).toMatchObject({ added: 0, unchanged: 1 });
    expect(await keeper.files()).toEqual(['meeting.md']);
  });

  it('keeps its key while details are put right, and an empty one takes away', async () => {
    const { id } = await keeper.review('treaty.txt', second, { outlet: 'A desk', title: 'Rivers: a treaty' });
    await keeper.keeping.amend(id, { outlet: '', published: '2025-02-03' });
    expect((await keeper.keeping.reviewed(id))?.release).toMatchObject({
      ...{ id: 'treaty', title: 'Rivers: a treaty', titleIsOurs: false },
      ...{ outlet: null, published: '2025-02-03' },
    });
  });

  it('gets an id of its own where the name is taken, and is told what says nearly the same', async () => {
    const review = await keeper.review('../../meeting.md', `${first} It was a good day for both sides.`);
    expect(review.release.id).toBe('meeting-2');
    expect(review.near).toMatchObject([{ release: { id: 'meeting' }, share: 1 }]);
  });

  it.each([
    [
      'a text that is there already',
      'copy.txt',
      first,
      {},
      'input.invalid',
      /"Release meeting" \(meeting\)/u,
    ],
    ['an id that is taken', 'new.txt', second, { id: 'meeting' }, 'input.invalid', /"meeting" already/u],
    ['an id that is a path', 'new.txt', second, { id: '../up' }, 'input.invalid', /id must be letters/u],
    ['half a date', 'new.txt', second, { published: '2025-13' }, 'input.invalid', /YYYY-MM-DD/u],
    ['a NUL in the text', 'new.txt', 'A \u0000 text.', {}, 'corpus.unreadable', /neither text/u],
    ['a terminal escape', 'new.txt', 'A \u001b[2J text.', {}, 'corpus.unreadable', /U\+001B/u],
  ])('is refused for %s', async (_, name, text, details, code, message) => {
    await expect(keeper.review(name, text, details)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
    expect(await keeper.hidden('.review')).toEqual([]);
  });

  it('is nobody else’s file, whatever the key says', async () => {
    expect(await keeper.keeping.reviewed('../meeting')).toBeNull();
    await expect(keeper.keeping.add('../meeting', dara)).rejects.toMatchObject({ code: 'input.invalid' });
  });
});

describe('adding', () => {
  it('puts the very release into corpus and index, once, and says who did it', async () => {
    const { id, release } = await keeper.review('treaty.txt', second, { title: 'Rivers' });
    const kept = await keeper.keeping.add(id, dara);
    expect(kept.report).toMatchObject({ added: 1, unchanged: 1 });
    expect(await keeper.ids()).toEqual(['meeting', 'treaty']);
    expect(await keeper.files()).toEqual(['meeting.md', 'treaty.md']);
    const snapshot = await keeper.store.current();
    expect(await snapshot?.release('treaty')).toEqual({ ...release, corrects: null, correctedBy: null });
    await snapshot?.close();
    expect(await keeper.hidden('.review')).toEqual([]);
    expect(await keeper.keeping.history({ limit: 1 })).toMatchObject([
      {
        by: dara,
        did: 'add',
        outcome: 'done',
        release: { id: 'treaty', title: 'Rivers' },
        snapshot: '000002',
      },
    ]);
    await expect(keeper.keeping.add(id, dara)).rejects.toMatchObject({ code: 'input.invalid' });
  });

  it('refuses a text that came to the corpus during the review', async () => {
    const [one, other] = [await keeper.review('a.txt', second), await keeper.review('b.txt', second)];
    await keeper.keeping.add(one.id, dara);
    await expect(keeper.keeping.add(other.id, dara)).rejects.toThrow(/this very text already/u);
    expect(await keeper.keeping.history({ limit: 1 })).toMatchObject([{ did: 'add', outcome: 'refused' }]);
    expect(await keeper.files()).toEqual(['a.md', 'meeting.md']);
  });

  it('that is cancelled leaves the file under review and the corpus as it was', async () => {
    const { id } = await keeper.review('treaty.txt', second);
    const stop = new AbortController();
    const adding = keeper.keeping.add(id, dara, {
      signal: stop.signal,
      onProgress: ({ stage }) => stage === 'embedding' && stop.abort(),
    });
    await expect(adding).rejects.toMatchObject({ code: 'cancelled' });
    expect(await keeper.files()).toEqual(['meeting.md']);
    expect(await keeper.ids()).toEqual(['meeting']);
    expect(await keeper.keeping.history({ limit: 1 })).toMatchObject([{ outcome: 'cancelled' }]);
    await keeper.keeping.add(id, dara);
    expect(await keeper.ids()).toEqual(['meeting', 'treaty']);
  });

  it('is refused while another changes the corpus, and names it', async () => {
    const { id } = await keeper.review('treaty.txt', second);
    const lock = takeLock(keeper.corpusDir, { refused: 'No', doing: 'removing a release' });
    await expect(keeper.keeping.add(id, dara)).rejects.toMatchObject({
      code: 'index.locked',
      message: expect.stringMatching(
        /^The corpus cannot be changed now: process \d+ has been removing a release/u,
      ),
    });
    lock.release();
    expect(await keeper.keeping.history({ limit: 1 })).toMatchObject([{ did: 'add', outcome: 'refused' }]);
    await keeper.keeping.add(id, dara);
  });
});

it('a release whose indexing fails stays kept, and the fault says what to do', async () => {
  const failing = await keeperOf(
    { meeting: { text: first } },
    {
      async reindex(options) {
        if (options.full) throw new Error('The disk is full.');
        return { snapshotId: '' } as Awaited<ReturnType<typeof reindex>>;
      },
    },
  );
  const { id } = await failing.review('treaty.txt', second);
  await expect(failing.keeping.add(id, dara, { full: true })).rejects.toThrow(
    /is kept, but not indexed yet: The disk is full\. Put that right and run "readout index"/u,
  );
  expect(await failing.files()).toEqual(['meeting.md', 'treaty.md']);
  await failing.leave();
});

describe('removing', () => {
  it('takes the release out of the index, and its file to where it is found again', async () => {
    const file = await readFile(join(keeper.corpusDir, 'meeting.md'), 'utf8');
    await keeper.keeping.remove('meeting', dara);
    expect(await keeper.ids()).toEqual([]);
    expect(await keeper.files()).toEqual([]);
    const [aside = ''] = await keeper.hidden('.removed');
    expect(aside).toMatch(/^\d{8}T\d{6}Z-meeting\.md$/u);
    expect(await readFile(join(keeper.corpusDir, '.removed', aside), 'utf8')).toBe(file);
    expect(await keeper.keeping.reindex({})).toMatchObject({ removed: 0, unchanged: 0 });
    expect(await keeper.keeping.history({ limit: 1 })).toMatchObject([
      { did: 'remove', outcome: 'done', release: { id: 'meeting', title: 'Release meeting' } },
    ]);
  });

  it('refuses what is not there', async () => {
    await expect(keeper.keeping.remove('nothing', dara)).rejects.toMatchObject({ code: 'release.unknown' });
    expect(await keeper.files()).toEqual(['meeting.md']);
  });

  it('that is cancelled puts the file back', async () => {
    const stop = new AbortController();
    const removing = keeper.keeping.remove('meeting', dara, {
      signal: stop.signal,
      onProgress: ({ stage }) => stage === 'reading' && stop.abort(),
    });
    await expect(removing).rejects.toMatchObject({ code: 'cancelled' });
    expect(await keeper.files()).toEqual(['meeting.md']);
    expect(await keeper.ids()).toEqual(['meeting']);
  });
});

import { mkdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dara, keeperOf, openKeeper } from './support/keeper.ts';
import { writeCorpus } from './support/small-index.ts';

const texts = {
  kept: { text: 'Cambodia and Korea met in Phnom Penh.', published: '2025-01-31' },
  changed: { text: 'The ministers spoke about 12 projects.', title: 'Twelve projects' },
  removed: { text: 'A bridge was opened in Vientiane.' },
};

let keeper: Awaited<ReturnType<typeof keeperOf>>;
beforeEach(async () => {
  keeper = await keeperOf(texts);
  await keeper.keeping.remove('removed', dara);
  await writeCorpus(keeper.corpusDir, {
    changed: { text: 'The ministers spoke about 13 projects.' },
    added: { text: 'Rice was sold to Japan.' },
  });
  await keeper.keeping.reindex({});
});
afterEach(() => keeper.leave());

/** What the current snapshot holds, text and all. */
async function held() {
  const snapshot = await keeper.store.current(keeper.embedder.model);
  const releases = await Promise.all((await keeper.ids()).map((id) => snapshot?.release(id)));
  const corpusDigest = snapshot?.manifest.corpusDigest;
  await snapshot?.close();
  return { corpusDigest, texts: Object.fromEntries(releases.map((release) => [release?.id, release?.text])) };
}
const asAtFirst = { kept: texts.kept.text, changed: texts.changed.text, removed: texts.removed.text };

it('the snapshots are listed with what reading each of them instead would change', async () => {
  const named = (await keeper.keeping.snapshots()).map(({ added, changed, removed, ...snapshot }) => ({
    ...{ id: snapshot.id, current: snapshot.current, releases: snapshot.releases, fault: snapshot.fault },
    changes: [added, changed, removed].map((list) => list.map(({ id }) => id).join()),
  }));
  expect(named).toEqual([
    { id: '000003', current: true, releases: 3, fault: null, changes: ['', '', ''] },
    { id: '000002', current: false, releases: 2, fault: null, changes: ['', 'changed', 'added'] },
    { id: '000001', current: false, releases: 3, fault: null, changes: ['removed', 'changed', 'added'] },
  ]);
});

it('going back makes corpus and index what they were, and indexing finds nothing to do', async () => {
  expect(await keeper.keeping.rollback('000001', dara)).toEqual({
    ...{ snapshotId: '000004', added: 1, changed: 1, removed: 1 },
  });
  expect((await held()).texts).toEqual(asAtFirst);
  expect(await keeper.files()).toEqual(['changed.md', 'kept.md', 'removed.md']);
  const report = await keeper.keeping.reindex({});
  expect(report).toMatchObject({ snapshotId: '000004', added: 0, changed: 0, removed: 0, unchanged: 3 });
  await keeper.store.verify('000004');
  expect((await keeper.keeping.history({ limit: 1 }))[0]).toMatchObject({
    ...{ by: dara, did: 'rollback', outcome: 'done', snapshot: '000004' },
    detail: 'As in 000001: 1 added, 1 changed, 1 removed.',
  });
});

it('going back can be undone by going back', async () => {
  const before = await held();
  await keeper.keeping.rollback('000001', dara);
  await keeper.keeping.rollback('000003', dara);
  expect(await held()).toEqual(before);
});

it('nothing is lost: what the corpus had since lies aside', async () => {
  await keeper.keeping.rollback('000001', dara);
  const aside = await keeper.hidden('.removed');
  expect(aside.map((name) => name.slice(17)).sort()).toEqual(['added.md', 'changed.md', 'removed.md']);
  const changed = aside.find((name) => name.endsWith('changed.md')) ?? '';
  expect(await readFile(join(keeper.corpusDir, '.removed', changed), 'utf8')).toContain('13 projects');
});

it('the current snapshot and one that is not there are no way back', async () => {
  await expect(keeper.keeping.rollback('000003', dara)).rejects.toThrow(
    /is the current one; choose one of 000002, 000001/u,
  );
  await expect(keeper.keeping.rollback('../000001', dara)).rejects.toMatchObject({ code: 'input.invalid' });
  expect((await keeper.keeping.history({ limit: 1 }))[0]).toMatchObject({ outcome: 'refused' });
});

it('a snapshot that was damaged is refused before anything is changed', async () => {
  await writeFile(join(keeper.root, 'snapshots', '000001', 'index.sqlite'), 'no');
  await expect(keeper.keeping.rollback('000001', dara)).rejects.toMatchObject({ code: 'index.corrupt' });
  expect(await keeper.files()).toEqual(['added.md', 'changed.md', 'kept.md']);
  expect((await keeper.keeping.snapshots()).at(-1)).toMatchObject({
    id: '000001',
    fault: expect.any(String),
  });
});

it.each([
  ['before its first step', async () => {}],
  ['with one file taken away', () => unlink(join(keeper.corpusDir, 'added.md'))],
  ['with a file half written', () => writeFile(join(keeper.corpusDir, '.writing-x'), '---\ntit')],
  [
    'published, but not said to be done',
    async () => {
      await rm(join(keeper.corpusDir, '.restoring.json'));
      await keeper.keeping.rollback('000001', dara);
    },
  ],
  [
    'published, and the snapshot gone since',
    async () => {
      await rm(join(keeper.corpusDir, '.restoring.json'));
      await keeper.keeping.rollback('000001', dara);
      await rm(join(keeper.root, 'snapshots', '000001'), { recursive: true });
    },
  ],
])('a rollback killed %s is ended by whoever comes next', async (_, meanwhile) => {
  const snapshot = await keeper.store.open('000001');
  const { corpusDigest } = snapshot.manifest;
  await snapshot.close();
  const intent = join(keeper.corpusDir, '.restoring.json');
  const restoring = JSON.stringify({ snapshot: '000001', corpusDigest, by: dara });
  await writeFile(intent, restoring);
  await meanwhile();
  await writeFile(intent, restoring);

  await openKeeper(keeper.root);
  expect((await held()).texts).toEqual(asAtFirst);
  expect((await keeper.hidden('.')).filter((name) => /restoring|writing/u.test(name))).toEqual([]);
  expect(await keeper.keeping.reindex({})).toMatchObject({ added: 0, changed: 0, removed: 0 });
});

it('a rollback whose snapshot is gone is given up, and the corpus stays as it is', async () => {
  const restoring = JSON.stringify({ snapshot: '000009', corpusDigest: 'other', by: dara });
  await writeFile(join(keeper.corpusDir, '.restoring.json'), restoring);
  await keeper.keeping.reindex({});
  expect(await keeper.ids()).toEqual(['added', 'changed', 'kept']);
  expect((await keeper.keeping.history({ limit: 1 }))[0]).toMatchObject({
    did: 'rollback',
    outcome: 'failed',
  });
});

it('two files of one text in the corpus do not keep it from becoming what it was', async () => {
  const folder = join(keeper.corpusDir, 'later');
  await mkdir(folder);
  await writeFile(join(folder, 'again.txt'), 'Rice was sold to Japan.');
  await writeFile(join(folder, 'once-more.txt'), 'Rice was sold to Japan.');
  await keeper.keeping.rollback('000001', dara);
  expect(await keeper.keeping.reindex({})).toMatchObject({ added: 0, changed: 0, removed: 0, problems: [] });
});

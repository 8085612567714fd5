import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLocalStore } from '../src/index/local-store.ts';
import type { Snapshot } from '../src/index/snapshot.ts';
import type { SnapshotStore } from '../src/index/store.ts';
import { type ReindexOptions, reindex } from '../src/reindex.ts';
import { createHashedEmbedder, type HashedEmbedder } from './support/embedder.ts';

let root: string;
let corpusDir: string;
let store: SnapshotStore;
let embedder: HashedEmbedder;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'readout-reindex-'));
  corpusDir = join(root, 'corpus');
  await mkdir(corpusDir);
  store = createLocalStore({ dir: join(root, 'snapshots') });
  embedder = createHashedEmbedder();
  await put('a', 'Cambodia deported 180 Korean nationals.\nMore than 60 await deportation.');
  await put('b', 'France and Korea met in Paris.');
});
afterEach(() => rm(root, { recursive: true, force: true }));

const put = (id: string, text: string, title = `Release ${id}`, supersedes: string | null = null) =>
  writeFile(
    join(corpusDir, `${id}.md`),
    `---\ntitle: ${title}\npublished: 2026-01-02\n${supersedes === null ? '' : `supersedes: ${supersedes}\n`}---\n${text}\n`,
  );
const run = (options: Partial<ReindexOptions> = {}) => reindex({ corpusDir, store, embedder, ...options });
const withSnapshot = async <T>(use: (snapshot: Snapshot) => Promise<T>): Promise<T> => {
  const snapshot = (await store.current(embedder.model)) ?? expect.fail('there is no snapshot');
  try {
    return await use(snapshot);
  } finally {
    await snapshot.close();
  }
};

describe('indexing a corpus', () => {
  test('makes every sentence, figure and term of it searchable', async () => {
    expect(await run()).toMatchObject({ added: 2, changed: 0, removed: 0, unchanged: 0, problems: [] });
    await withSnapshot(async (snapshot) => {
      expect(snapshot.manifest.counts).toEqual({ releases: 2, sentences: 3, passages: 2 });
      const [hit] = await snapshot.nearest('sentence', await embedder.embedQuestion('Who met in Paris?'), 1);
      expect(hit?.id).toBe('b#1');
      expect(await snapshot.figures(['a#1', 'a#2'])).toMatchObject([
        { value: 180, qualifier: 'exactly', sentenceId: 'a#1' },
        { value: 60, qualifier: 'more than', sentenceId: 'a#2' },
      ]);
      expect((await snapshot.searchedReleases(['b'], ['2026-01', '2026-02'])).get('b')?.terms).toEqual(
        new Set(['2026-01']),
      );
      expect((await snapshot.background()).length).toBeGreaterThan(10);
    });
  });

  test('embeds titles with passages, and with sentences behind them', async () => {
    await put('b', 'France and Korea met in Paris.', 'Zebra');
    await run();
    expect(embedder.embedded.filter((text) => text.includes('Zebra'))).toEqual([
      'France and Korea met in Paris. (Zebra)',
      'Zebra (2026-01-02)\nFrance and Korea met in Paris.',
    ]);
  });

  test('reports files it could not read and indexes the rest', async () => {
    await writeFile(join(corpusDir, 'empty.txt'), '');
    const report = await run();
    expect(report.problems.map(({ file }) => file)).toEqual(['empty.txt']);
    expect(report.added).toBe(2);
  });

  test('reports progress in releases', async () => {
    const seen: string[] = [];
    await run({ onProgress: ({ stage, done, total }) => seen.push(`${stage} ${done}/${total}`) });
    expect(seen).toEqual(['reading 0/0', 'embedding 1/2', 'embedding 2/2', 'publishing 2/2']);
  });
});

describe('indexing again', () => {
  test('an unchanged corpus builds nothing', async () => {
    const { snapshotId } = await run();
    const before = embedder.embedded.length;
    expect(await run()).toMatchObject({ snapshotId, unchanged: 2, added: 0, embedded: 0 });
    expect(embedder.embedded).toHaveLength(before);
  });

  test('embeds only what changed, down to the sentence', async () => {
    await run();
    const before = embedder.embedded.length;
    await put('a', 'Cambodia deported 180 Korean nationals.\nMore than 70 await deportation.');
    expect(await run()).toMatchObject({ changed: 1, unchanged: 1, embedded: 2 });
    expect(embedder.embedded.slice(before)).toEqual([
      'More than 70 await deportation. (Release a)',
      'Release a (2026-01-02)\nCambodia deported 180 Korean nationals.\nMore than 70 await deportation.',
    ]);
  });

  test('a removed release is gone and answers nothing', async () => {
    await run();
    await rm(join(corpusDir, 'b.md'));
    await put('c', 'Japan spoke.');
    expect(await run()).toMatchObject({ added: 1, removed: 1, unchanged: 1 });
    await withSnapshot(async (snapshot) => {
      expect((await snapshot.releases()).map(({ id }) => id)).toEqual(['a', 'c']);
      expect(await snapshot.keywords('sentence', ['paris'], 5)).toEqual([]);
      const hits = await snapshot.nearest('sentence', await embedder.embedQuestion('met in Paris'), 9);
      expect(hits.map(({ id }) => id).sort()).toEqual(['a#1', 'a#2', 'c#1']);
    });
  });

  test('a new title changes what is shown and embeds the release anew', async () => {
    await run();
    await put('b', 'France and Korea met in Paris.', 'Paris meeting');
    expect(await run()).toMatchObject({ changed: 1, embedded: 2 });
    await withSnapshot(async (snapshot) =>
      expect((await snapshot.release('b'))?.title).toBe('Paris meeting'),
    );
  });

  test('with another model embeds everything', async () => {
    await run();
    embedder = createHashedEmbedder({ version: '2' });
    expect(await run()).toMatchObject({ added: 2, reused: 0 });
  });

  test('in full takes nothing from before', async () => {
    await run();
    const embedded = embedder.embedded.length;
    expect(await run({ full: true })).toMatchObject({ reused: 0 });
    expect(embedder.embedded).toHaveLength(2 * embedded);
  });

  test('a damaged snapshot is built anew though the corpus is unchanged', async () => {
    const { snapshotId } = await run();
    const path = join(root, 'snapshots', snapshotId, 'sentences.vectors');
    await writeFile(path, Buffer.alloc(3 * 64 * 4));
    const report = await run();
    expect(report).toMatchObject({ added: 2, reused: 0 });
    await store.verify(report.snapshotId);
  });
});

describe('a release that supersedes another', () => {
  const found = () =>
    withSnapshot(async (snapshot) => ({
      releases: await snapshot.releases(),
      deport: (await snapshot.keywords('sentence', ['deport'], 9)).map(({ id }) => id).sort(),
      digest: snapshot.manifest.corpusDigest,
    }));
  /** Brings the index up to date, and looks whether one built from nothing is the same. */
  const again = async () => {
    const report = await run();
    const incremental = await found();
    await run({ full: true });
    expect(incremental).toEqual(await found());
    return { ...incremental, report };
  };
  const second = 'Cambodia deported 190 Korean nationals.';

  test('takes its place when it is added, changed and taken away', async () => {
    await run();
    await put('c', second, 'Release c', 'a');
    const added = await again();
    expect(added.report).toMatchObject({ added: 1, changed: 0, warnings: [] });
    expect(added.deport).toEqual(['c#1']);

    await put('c', second, 'Another title', 'a');
    const renamed = await again();
    expect(renamed.releases.find(({ id }) => id === 'a')?.correctedBy).toEqual({
      releaseId: 'c',
      title: 'Another title',
    });

    await put('c', second, 'Another title', 'b');
    const other = await again();
    expect(other.report).toMatchObject({ changed: 1, embedded: 0 });
    expect(other.deport).toEqual(['a#1', 'a#2', 'c#1']);
    expect(other.releases.find(({ id }) => id === 'b')?.correctedBy).toMatchObject({ releaseId: 'c' });

    await rm(join(corpusDir, 'c.md'));
    const without = await again();
    expect(without.deport).toEqual(['a#1', 'a#2']);
    expect(without.releases.map(({ correctedBy }) => correctedBy)).toEqual([null, null]);
  });

  test('takes its place once that one is there, and is warned of until then', async () => {
    await put('c', second, 'Release c', 'z');
    expect((await again()).report.warnings).toMatchObject([{ file: 'c.md' }]);
    await put('z', 'Cambodia deported 18 Korean nationals.');
    const { deport, report } = await again();
    expect(report).toMatchObject({ added: 1, changed: 0, warnings: [] });
    expect(deport).toEqual(['a#1', 'a#2', 'c#1']);
  });
});

describe('an index run that ends early', () => {
  test('is cancelled at once and leaves the current snapshot', async () => {
    const { snapshotId } = await run();
    await put('b', 'Something else.');
    const controller = new AbortController();
    const cancelled = run({
      signal: controller.signal,
      onProgress: ({ done }) => done === 1 && controller.abort(),
    });
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
    await withSnapshot(async ({ manifest }) => expect(manifest.id).toBe(snapshotId));
    expect((await readdir(join(root, 'snapshots'))).filter((name) => name.startsWith('.building'))).toEqual(
      [],
    );
    expect(await run()).toMatchObject({ changed: 1 });
  });

  test('by a failing embedder leaves the current snapshot', async () => {
    const { snapshotId } = await run();
    await put('b', 'Something else.');
    const failing = { ...embedder, embedPassages: () => Promise.reject(new Error('no memory')) };
    await expect(run({ embedder: failing })).rejects.toThrow('no memory');
    await withSnapshot(async ({ manifest }) => expect(manifest.id).toBe(snapshotId));
    expect(await run()).toMatchObject({ changed: 1 });
  });

  test('a corpus from which the last release was taken leaves an index of nothing', async () => {
    await run();
    await rm(join(corpusDir, 'a.md'));
    await rm(join(corpusDir, 'b.md'));
    const { snapshotId, ...report } = await run();
    expect(report).toMatchObject({ removed: 2, problems: [] });
    await withSnapshot(async (snapshot) => {
      expect(snapshot.manifest.counts).toEqual({ releases: 0, sentences: 0, passages: 0 });
      expect(await snapshot.keywords('sentence', ['deport'], 5)).toEqual([]);
    });
    expect(await run()).toMatchObject({ snapshotId, removed: 0 });
  });

  test('a corpus without a readable release is refused, and the snapshot stays', async () => {
    await run();
    await rm(join(corpusDir, 'a.md'));
    await writeFile(join(corpusDir, 'b.md'), '');
    await expect(run()).rejects.toMatchObject({ code: 'corpus.missing' });
    await withSnapshot(async ({ manifest }) => expect(manifest.counts.releases).toBe(2));
  });
});

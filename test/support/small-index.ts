import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalStore } from '../../src/index/local-store.ts';
import type { Snapshot } from '../../src/index/snapshot.ts';
import { reindex } from '../../src/reindex.ts';
import { createHashedEmbedder, type HashedEmbedder } from './embedder.ts';

/** A release as a moderator would write its file. */
export interface File {
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  readonly supersedes?: string;
}

/** An index that a test asks. */
export interface SmallIndex {
  readonly snapshot: Snapshot;
  readonly embedder: HashedEmbedder;
  close(): Promise<void>;
}

/** Writes the releases into a corpus folder. */
export async function writeCorpus(dir: string, files: Readonly<Record<string, File>>): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const [id, { text, title = `Release ${id}`, published, supersedes }] of Object.entries(files)) {
    const stated = Object.entries({ title, published, supersedes }).filter(
      ([, value]) => value !== undefined,
    );
    const head = ['---', ...stated.map(([name, value]) => `${name}: ${value}`), '---'];
    await writeFile(join(dir, `${id}.md`), `${head.join('\n')}\n${text}\n`);
  }
}

/** Indexes the releases by the real walk, with the small embedder, in a folder of its own. */
export async function indexOf(files: Readonly<Record<string, File>>): Promise<SmallIndex> {
  const root = await mkdtemp(join(tmpdir(), 'readout-small-'));
  const corpusDir = join(root, 'corpus');
  const store = createLocalStore({ dir: join(root, 'snapshots') });
  const embedder = createHashedEmbedder({ dimensions: 256 });
  await writeCorpus(corpusDir, files);
  await reindex({ corpusDir, store, embedder });
  const snapshot = await store.current(embedder.model);
  if (!snapshot) throw new Error('There is no snapshot after indexing');
  return {
    snapshot,
    embedder,
    async close() {
      await snapshot.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

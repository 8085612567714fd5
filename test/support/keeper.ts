import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor, Details } from '../../src/app.ts';
import { createLocalStore } from '../../src/index/local-store.ts';
import type { Snapshot } from '../../src/index/snapshot.ts';
import { createKeeping, type KeepingContext } from '../../src/keeping.ts';
import { createLog } from '../../src/log.ts';
import { reindex } from '../../src/reindex.ts';
import { createHashedEmbedder } from './embedder.ts';
import { type File, writeCorpus } from './small-index.ts';

export const dara: Actor = { surface: 'cli', id: 'dara', name: 'Dara' };

/** A corpus with an index, kept by the real walks with the small embedder. */
export async function keeperOf(files: Readonly<Record<string, File>>, changes: Partial<KeepingContext> = {}) {
  const root = await mkdtemp(join(tmpdir(), 'readout-keeper-'));
  const corpusDir = join(root, 'corpus');
  await writeCorpus(corpusDir, files);
  return { ...(await openKeeper(root, changes)), leave: () => rm(root, { recursive: true, force: true }) };
}

/** The same as another process would open it, on a folder that is there. */
export async function openKeeper(root: string, changes: Partial<KeepingContext> = {}) {
  const corpusDir = join(root, 'corpus');
  const store = createLocalStore({ dir: join(root, 'snapshots'), keep: 5 });
  const embedder = createHashedEmbedder();
  const use: KeepingContext['use'] = async (work) => {
    const snapshot: Snapshot | null = await store.current(embedder.model);
    try {
      return await work(snapshot);
    } finally {
      await snapshot?.close();
    }
  };
  const keeping = createKeeping({
    ...{ corpusDir, store, model: embedder.model, use },
    reindex: (options) => reindex({ corpusDir, store, embedder, ...options }),
    renew: async () => {},
    log: createLog({ LOG_LEVEL: 'silent', LOG_FILE: null }),
    ...changes,
  });
  await keeping.reindex({});
  return {
    ...{ root, corpusDir, store, embedder, keeping },
    /** Puts a text under review. */
    review: (name: string, text: string, details: Details = {}) =>
      keeping.review({ bytes: new TextEncoder().encode(text), name }, details),
    /** Ids of the releases that answer now. */
    ids: () => use(async (snapshot) => ((await snapshot?.releases()) ?? []).map(({ id }) => id).sort()),
    /** Files of the corpus that are read. */
    files: async () => (await readdir(corpusDir)).filter((name) => !name.startsWith('.')).sort(),
    /** Files in one of its dot-folders. */
    hidden: (folder: string) => readdir(join(corpusDir, folder)).catch((): string[] => []),
  };
}

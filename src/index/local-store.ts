import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmbeddingModel } from '../embed/embedder.ts';
import { ReadoutError } from '../errors.ts';
import { removeFolder, unusableFolder } from './files.ts';
import { beginLocalDraft } from './local-draft.ts';
import { openLocalSnapshot } from './local-snapshot.ts';
import { type Lock, takeLock } from './lock.ts';
import { checkChecksums, checkSizes, readManifest } from './manifest.ts';
import { republish } from './republish.ts';
import type { Manifest, Snapshot } from './snapshot.ts';
import type { Draft, SnapshotStore, StoredSnapshot } from './store.ts';

export interface LocalStoreOptions {
  /** Folder of the snapshots; made by the first build. */
  readonly dir: string;
  /** Snapshots kept, the current one included. */
  readonly keep?: number;
  /** Told of every snapshot that was passed over for an older one, and why. */
  readonly onRejected?: (id: string, fault: ReadoutError) => void;
  readonly now?: () => Date;
}

/** `000012`: numbers, not times, so that no clock decides which snapshot is newest. */
const snapshotName = /^\d{6,}$/u;
const unfinished = /^\.(?:building|removed)-/u;

/**
 * Snapshots as folders of one folder. The newest that can serve is the current one: there is no pointer that
 * could be wrong. A folder gets its name by one rename when it is whole.
 */
export function createLocalStore(options: LocalStoreOptions): SnapshotStore {
  const { dir, keep = 3, onRejected = () => {}, now = () => new Date() } = options;

  return {
    async current(model) {
      for (const id of await snapshotIds(dir)) {
        const snapshot = await serving<Snapshot>(id, onRejected, () =>
          openLocalSnapshot(join(dir, id), model),
        );
        if (snapshot !== null) return snapshot;
      }
      return null;
    },

    async list() {
      const stored = (await snapshotIds(dir)).map((id) => describe(dir, id));
      return Promise.all(stored);
    },

    open: (id, model) => openLocalSnapshot(join(dir, id), model),

    async verify(id) {
      await readIntact(join(dir, id));
    },

    async begin(model, { fresh = false } = {}): Promise<Draft> {
      const lock = await lockedFolder(dir, 'building one', now);
      try {
        const ids = await snapshotIds(dir);
        const id = idAfter(ids);
        const { newest, damaged } = await intact(dir, ids, model, onRejected);
        return await beginLocalDraft({
          id,
          model,
          building: join(dir, `.building-${id}`),
          destination: join(dir, id),
          previous: fresh ? null : newest,
          now,
          ended: async (published) => {
            try {
              if (published) await prune(dir, keep, damaged);
            } finally {
              lock.release();
            }
          },
        });
      } catch (fault) {
        lock.release();
        throw fault;
      }
    },

    async republish(id, model) {
      const lock = await lockedFolder(dir, 'going back to an older one', now);
      try {
        const from = join(dir, id);
        const stated = await readIntact(from, model);
        const next = idAfter(await snapshotIds(dir));
        const folders = { from, building: join(dir, `.building-${next}`), destination: join(dir, next) };
        const manifest = await republish({ ...stated, id: next, builtAt: now().toISOString() }, folders);
        await prune(dir, keep, new Set());
        return manifest;
      } finally {
        lock.release();
      }
    },
  };
}

/** The writer's lock of a folder from which what killed builds left has been cleared away. */
async function lockedFolder(dir: string, doing: string, now: () => Date): Promise<Lock> {
  const lock = takeLock(dir, { refused: 'No snapshot can be built now', doing }, now);
  try {
    await sweep(dir);
    return lock;
  } catch (fault) {
    lock.release();
    throw fault;
  }
}

/** What a snapshot states of itself, once every byte of it has been read. */
async function readIntact(directory: string, model?: EmbeddingModel): Promise<Manifest> {
  const manifest = await readManifest(directory, model);
  await checkSizes(directory, manifest);
  await checkChecksums(directory, manifest);
  return manifest;
}

/** The number behind the newest. */
function idAfter(newestFirst: readonly string[]): string {
  return String(Number(newestFirst[0] ?? 0) + 1).padStart(6, '0');
}

/** Newest first. */
async function snapshotIds(dir: string): Promise<string[]> {
  const names = await readdir(dir).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return [];
    throw unusableFolder(dir, fault);
  });
  return names.filter((name) => snapshotName.test(name)).sort((a, b) => Number(b) - Number(a));
}

/** The result, or null where the snapshot is at fault, which is told. */
async function serving<T>(
  id: string,
  onRejected: (id: string, fault: ReadoutError) => void,
  open: () => Promise<T>,
): Promise<T | null> {
  try {
    return await open();
  } catch (fault) {
    if (!(fault instanceof ReadoutError)) throw fault;
    onRejected(id, fault);
    return null;
  }
}

async function describe(dir: string, id: string): Promise<StoredSnapshot> {
  let fault: ReadoutError | null = null;
  const manifest = await serving<Manifest>(
    id,
    (_, met) => {
      fault = met;
    },
    async () => {
      const stated = await readManifest(join(dir, id));
      await checkSizes(join(dir, id), stated);
      return stated;
    },
  );
  return { id, manifest, fault };
}

/**
 * Folder of the newest snapshot to build on, and the damaged ones that are newer still: every byte is read first, lest a
 * damaged vector live on in all that follow.
 */
async function intact(
  dir: string,
  ids: readonly string[],
  model: EmbeddingModel,
  onRejected: (id: string, fault: ReadoutError) => void,
): Promise<{ readonly newest: string | null; readonly damaged: ReadonlySet<string> }> {
  const damaged = new Set<string>();
  const rejected = (id: string, fault: ReadoutError): void => {
    if (fault.code === 'index.corrupt') damaged.add(id);
    onRejected(id, fault);
  };
  for (const id of ids) {
    const directory = join(dir, id);
    const manifest = await serving(id, rejected, () => readIntact(directory, model));
    if (manifest !== null) return { newest: directory, damaged };
  }
  return { newest: null, damaged };
}

/** Clears away what killed builds left. */
async function sweep(dir: string): Promise<void> {
  const leftovers = (await readdir(dir)).filter((name) => unfinished.test(name));
  await Promise.all(leftovers.map((name) => rm(join(dir, name), { recursive: true, force: true })));
}

/** Removes the damaged and the old; those of another model or format are still good for whoever has that. */
async function prune(dir: string, keep: number, damaged: ReadonlySet<string>): Promise<void> {
  let kept = 0;
  for (const id of await snapshotIds(dir)) {
    const isDamaged = damaged.has(id) || (await describe(dir, id)).fault?.code === 'index.corrupt';
    if (!isDamaged) kept += 1;
    if (isDamaged || kept > keep) {
      await removeFolder(join(dir, id), join(dir, `.removed-${id}`));
    }
  }
}

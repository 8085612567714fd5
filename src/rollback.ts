import { join } from 'node:path';
import { differences } from './corpus/keeping/differences.ts';
import { sweepUnfinished, writeDurably } from './corpus/keeping/durable.ts';
import type { Actor } from './corpus/keeping/history.ts';
import { freeFileName, setAside } from './corpus/keeping/places.ts';
import { toReleaseFile } from './corpus/keeping/release-file.ts';
import { clearRestoring, type Restoring, readRestoring, writeRestoring } from './corpus/keeping/restoring.ts';
import { readCorpus } from './corpus/read-corpus.ts';
import type { Release, ReleaseMetadata } from './corpus/release.ts';
import type { EmbeddingModel } from './embed/embedder.ts';
import { ReadoutError } from './errors.ts';
import type { Snapshot } from './index/snapshot.ts';
import type { SnapshotStore } from './index/store.ts';

/** A snapshot that one may go back to, with what reading it instead of the current one would change. */
export interface StoredChange {
  readonly id: string;
  /** ISO time; null where the snapshot does not say. */
  readonly builtAt: string | null;
  /** How many it holds; 0 where that cannot be read. */
  readonly releases: number;
  readonly current: boolean;
  /** Why it cannot serve; null where it can. */
  readonly fault: string | null;
  /** Releases that it has and the current one has not. */
  readonly added: readonly ReleaseMetadata[];
  /** Releases that it has with another text or other details, as it has them. */
  readonly changed: readonly ReleaseMetadata[];
  /** Releases that the current one has and it has not. */
  readonly removed: readonly ReleaseMetadata[];
}

/** What going back did to the corpus. */
export interface RolledBack {
  /** The snapshot that is current now: the same as the one asked for, under a new name. */
  readonly snapshotId: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface RollbackContext {
  readonly corpusDir: string;
  readonly store: SnapshotStore;
  readonly model: EmbeddingModel;
  readonly now?: () => Date;
}

/** All snapshots, newest first. */
export async function storedChanges(
  store: SnapshotStore,
  model: EmbeddingModel,
): Promise<readonly StoredChange[]> {
  const current = await store.current(model);
  try {
    const present = (await current?.releases()) ?? [];
    const changes: StoredChange[] = [];
    for (const { id, manifest } of await store.list()) {
      const { builtAt = null, counts } = manifest ?? {};
      const stated = { id, builtAt, releases: counts?.releases ?? 0 };
      const isCurrent = id === current?.manifest.id;
      changes.push({ ...stated, current: isCurrent, ...(await readChanges(store, id, model, present)) });
    }
    return changes;
  } finally {
    await current?.close();
  }
}

/**
 * snapshot ▸ corpus as it was ▸ that snapshot again as the newest. Whoever calls it holds the lock of the corpus. The
 * intent is written first and removed last, and each step may be done twice: `finishRollback` ends what was interrupted.
 */
export async function rollback(id: string, by: Actor, context: RollbackContext): Promise<RolledBack> {
  const { corpusDir, store, model } = context;
  await requireKnown(id, store, model);
  await store.verify(id);
  const snapshot = await store.open(id, model);
  const { corpusDigest } = snapshot.manifest;
  try {
    for (const release of (await planOf(corpusDir, snapshot)).missing) await fileOf(release, snapshot);
  } finally {
    await snapshot.close();
  }
  const restoring = { snapshot: id, corpusDigest, by };
  await writeRestoring(corpusDir, restoring);
  try {
    return await restore(restoring, context);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const message = `Going back to ${id} was begun and is not finished: ${why} Put that right; "readout index" ends it.`;
    throw new ReadoutError('index.failed', message, { data: { id }, cause });
  }
}

/** What became of a rollback that was interrupted; `done` is null where its snapshot cannot serve any more. */
export interface Finished {
  readonly restoring: Restoring;
  readonly done: RolledBack | null;
}

/** Ends a rollback that was interrupted; null where none was. Whoever calls it holds the lock of the corpus. */
export async function finishRollback(context: RollbackContext): Promise<Finished | null> {
  const restoring = await readRestoring(context.corpusDir);
  if (restoring === null) return null;
  try {
    return { restoring, done: await restore(restoring, context) };
  } catch (fault) {
    if (!(fault instanceof ReadoutError) || !['index.corrupt', 'index.stale'].includes(fault.code))
      throw fault;
    // Nobody can ever go back to it; the corpus stays as it is, and whoever asks may choose another.
    await clearRestoring(context.corpusDir);
    return { restoring, done: null };
  }
}

async function readChanges(
  store: SnapshotStore,
  id: string,
  model: EmbeddingModel,
  present: readonly ReleaseMetadata[],
): Promise<Pick<StoredChange, 'fault' | 'added' | 'changed' | 'removed'>> {
  try {
    const snapshot = await store.open(id, model);
    try {
      return { fault: null, ...differences(present, await snapshot.releases()) };
    } finally {
      await snapshot.close();
    }
  } catch (fault) {
    if (!(fault instanceof ReadoutError)) throw fault;
    return { fault: fault.message, added: [], changed: [], removed: [] };
  }
}

async function requireKnown(id: string, store: SnapshotStore, model: EmbeddingModel): Promise<void> {
  const current = await store.current(model);
  await current?.close();
  const ids = (await store.list()).map((stored) => stored.id);
  if (ids.includes(id) && current?.manifest.id !== id) return;
  const what = ids.includes(id) ? `Snapshot ${id} is the current one` : `There is no snapshot "${id}"`;
  const others = ids.filter((other) => other !== current?.manifest.id);
  const choice = others.length === 0 ? 'there is none to go back to' : `choose one of ${others.join(', ')}`;
  throw new ReadoutError('input.invalid', `${what}; ${choice}.`, { data: { id, others } });
}

async function restore(
  { snapshot: id, corpusDigest }: Restoring,
  context: RollbackContext,
): Promise<RolledBack> {
  const { corpusDir, store, model } = context;
  const current = await store.current(model);
  await current?.close();
  const published = current?.manifest.corpusDigest === corpusDigest ? current.manifest.id : null;
  const counts = await restoreCorpus(id, published !== null, context);
  const snapshotId = published ?? (await store.republish(id, model)).id;
  await clearRestoring(corpusDir);
  return { snapshotId, ...counts };
}

type Counts = Pick<RolledBack, 'added' | 'changed' | 'removed'>;

async function restoreCorpus(id: string, published: boolean, context: RollbackContext): Promise<Counts> {
  const { store, model } = context;
  // The corpus is made equal before the snapshot is published again, and only then may the old one be cleared away.
  if (published && !(await store.list()).some((stored) => stored.id === id)) {
    return { added: 0, changed: 0, removed: 0 };
  }
  const snapshot = await store.open(id, model);
  try {
    return await makeEqual(snapshot, context);
  } finally {
    await snapshot.close();
  }
}

async function makeEqual(snapshot: Snapshot, context: RollbackContext): Promise<Counts> {
  const { corpusDir, now = () => new Date() } = context;
  await sweepUnfinished(corpusDir);
  const written = new Set<string>();
  let plan = await planOf(corpusDir, snapshot);
  const { counts } = plan;
  // Again after each round: where a file is taken away, another of the same text or id comes to light.
  while (plan.surplus.length + plan.missing.length > 0) {
    for (const file of plan.surplus) await setAside(corpusDir, file, now());
    for (const release of plan.missing) {
      if (written.has(release.id)) throw notReadBack(release);
      written.add(release.id);
      const path = join(corpusDir, await freeFileName(corpusDir, release.id));
      await writeDurably(path, await fileOf(release, snapshot));
    }
    plan = await planOf(corpusDir, snapshot);
  }
  return counts;
}

function notReadBack({ id }: ReleaseMetadata): ReadoutError {
  const message = `The release "${id}" was written and is not read back as it was.`;
  return new ReadoutError('index.failed', message, { data: { id } });
}

/** Files that hold what the snapshot does not, and releases of it that no file holds. */
async function planOf(corpusDir: string, snapshot: Snapshot) {
  const { releases, files } = await readCorpus(corpusDir);
  const present = releases.map(({ text: _, ...release }) => release);
  const { added, changed, removed } = differences(present, await snapshot.releases());
  const counts = { added: added.length, changed: changed.length, removed: removed.length };
  const surplus = [...removed, ...changed].flatMap(({ id }) => files.get(id) ?? []);
  return { surplus, missing: [...added, ...changed], counts };
}

async function fileOf({ id }: ReleaseMetadata, snapshot: Snapshot): Promise<Uint8Array> {
  return toReleaseFile((await snapshot.release(id)) as Release);
}

import { access, constants } from 'node:fs/promises';
import type { Source } from './corpus/incoming/read-incoming.ts';
import type { Details } from './corpus/keeping/details.ts';
import { type Actor, appendHistory, type HistoryEntry, readHistory } from './corpus/keeping/history.ts';
import { discardReview, readUnderReview } from './corpus/keeping/review-folder.ts';
import { corpusRoot } from './corpus/read-corpus.ts';
import type { ReleaseMetadata } from './corpus/release.ts';
import type { EmbeddingModel } from './embed/embedder.ts';
import { type ErrorCode, isCancelled, ReadoutError } from './errors.ts';
import { takeLock } from './index/lock.ts';
import type { Snapshot } from './index/snapshot.ts';
import type { SnapshotStore } from './index/store.ts';
import { add, type KeepOptions, type Kept, remove } from './keep.ts';
import type { Log } from './log.ts';
import type { ReindexReport } from './reindex.ts';
import { amend, type Review, review, reviewed } from './review.ts';
import {
  type Finished,
  finishRollback,
  type RolledBack,
  rollback,
  type StoredChange,
  storedChanges,
} from './rollback.ts';

/** What moderators do with the corpus. */
export interface Keeping {
  /** Reads a file or page and puts it under review; nothing of the corpus changes yet. */
  review(source: Source, details?: Details, options?: { readonly signal?: AbortSignal }): Promise<Review>;
  /** Null where nothing is under review by that key, or no longer. */
  reviewed(id: string): Promise<Review | null>;
  /** Puts right what is under review. Throws `input.invalid` where nothing is, or where a detail does not fit. */
  amend(id: string, details: Details): Promise<Review>;
  /** Throws away what is under review. */
  discard(id: string): Promise<void>;
  /** Adds what is under review and indexes it. Throws `index.locked` while somebody else changes the corpus. */
  add(id: string, by: Actor, options?: KeepOptions): Promise<Kept>;
  /** Takes a release out of the corpus, to `.removed/` in its folder, and out of the index. */
  remove(releaseId: string, by: Actor, options?: KeepOptions): Promise<Kept>;
  /** Newest first, with what reading it instead of the current one would change. */
  snapshots(): Promise<readonly StoredChange[]>;
  /** Makes the corpus and the index what they were in a snapshot. */
  rollback(snapshotId: string, by: Actor): Promise<RolledBack>;
  /** Who did what, newest first. */
  history(options?: { readonly limit?: number }): Promise<readonly HistoryEntry[]>;
  /** Puts into the history what a surface refused or reindexed. */
  record(entry: Omit<HistoryEntry, 'at'>): Promise<void>;
}

export interface KeepingContext {
  readonly corpusDir: string;
  readonly store: SnapshotStore;
  readonly model: EmbeddingModel;
  /** Lends the current snapshot. */
  readonly use: <Result>(work: (snapshot: Snapshot | null) => Promise<Result>) => Promise<Result>;
  /** Indexes the corpus and switches to what came of it. */
  readonly reindex: (options: KeepOptions) => Promise<ReindexReport>;
  /** Switches to the newest snapshot. */
  readonly renew: () => Promise<void>;
  readonly log: Log;
  readonly now?: () => Date;
}

/** Puts the moderators' walks under the lock of the corpus and into its history. */
export function createKeeping(context: KeepingContext): Keeping & {
  /** Indexes while nobody changes the corpus. */
  reindex(options: KeepOptions): Promise<ReindexReport>;
} {
  const { corpusDir, store, model, use, reindex, renew, log, now = () => new Date() } = context;
  const walking = { corpusDir, store, model, reindex, now };

  const record: Keeping['record'] = (entry) =>
    appendHistory(corpusDir, { at: now().toISOString(), ...entry });

  /** Works while nobody else changes the corpus; a rollback that was interrupted is ended first. */
  async function alone<Result>(doing: string, work: () => Promise<Result>): Promise<Result> {
    await corpusRoot(corpusDir);
    const lock = takeLock(corpusDir, { refused: 'The corpus cannot be changed now', doing }, now);
    try {
      const finished = await finishRollback(walking);
      if (finished !== null) await tellFinished(finished);
      return await work();
    } finally {
      lock.release();
    }
  }

  async function tellFinished({ restoring: { by, snapshot }, done }: Finished): Promise<void> {
    await renew();
    const outcome = done === null ? 'failed' : 'done';
    const detail = 'It was interrupted, and ended by the next change.';
    log.warn({ snapshot, outcome }, 'a rollback was interrupted');
    await record({ by, did: 'rollback', outcome, snapshot: done?.snapshotId ?? snapshot, detail });
  }

  /** Changes the corpus alone, and puts into the history what became of it, whatever became of it. */
  async function changing<Result>(
    doing: string,
    entry: Pick<HistoryEntry, 'by' | 'did' | 'release' | 'snapshot'>,
    work: () => Promise<Result>,
    told: (result: Result) => Partial<HistoryEntry>,
  ): Promise<Result> {
    let changed = false;
    try {
      return await alone(doing, async () => {
        const result = await work();
        changed = true;
        await record({ ...entry, outcome: 'done', ...told(result) });
        return result;
      });
    } catch (fault) {
      const detail = fault instanceof Error ? fault.message : String(fault);
      if (!changed) await record({ ...entry, outcome: outcomeOf(fault), detail });
      throw fault;
    }
  }

  /** What the history names a release by. */
  const named = (release: Pick<ReleaseMetadata, 'id' | 'title'> | null | undefined) =>
    release ? { release: { id: release.id, title: release.title } } : {};
  const kept = ({ release, report }: Kept) => ({ ...named(release), snapshot: report.snapshotId });

  return {
    async review(source, details = {}, options = {}) {
      await corpusRoot(corpusDir);
      return use((snapshot) => review(source, details, { corpusDir, snapshot, ...options }, now));
    },
    reviewed: (id) => use((snapshot) => reviewed(id, { corpusDir, snapshot })),
    amend: (id, details) => use((snapshot) => amend(id, details, { corpusDir, snapshot })),
    discard: (id) => discardReview(corpusDir, id),
    async add(id, by, options = {}) {
      const release = (await readUnderReview(corpusDir, id))?.release;
      const did = release?.supersedes ? 'replace' : 'add';
      const entry = { by, did, ...named(release) } as const;
      return changing('adding a release', entry, () => add(id, options, walking), kept);
    },
    async remove(id, by, options = {}) {
      const release = await use(async (snapshot) => snapshot?.release(id));
      const entry = { by, did: 'remove', ...named(release) } as const;
      return changing('removing a release', entry, () => remove(id, options, walking), kept);
    },
    snapshots: () => storedChanges(store, model),
    rollback: (id, by) =>
      changing(
        'going back to an older snapshot',
        { by, did: 'rollback', snapshot: id },
        async () => {
          const result = await rollback(id, by, walking);
          await renew();
          return result;
        },
        ({ snapshotId, added, changed, removed }) => ({
          snapshot: snapshotId,
          detail: `As in ${id}: ${added} added, ${changed} changed, ${removed} removed.`,
        }),
      ),
    history: (options) => readHistory(corpusDir, options),
    record,
    async reindex(options) {
      // Where nobody may write, nobody changes anything that would have to be waited for.
      return (await isWritable(corpusDir)) ? alone('indexing', () => reindex(options)) : reindex(options);
    },
  };
}

/** Faults that say no, where others say that something broke. */
const refusals: ReadonlySet<ErrorCode> = new Set(['input.invalid', 'release.unknown', 'index.locked']);

function outcomeOf(fault: unknown): HistoryEntry['outcome'] {
  if (isCancelled(fault)) return 'cancelled';
  return fault instanceof ReadoutError && refusals.has(fault.code) ? 'refused' : 'failed';
}

function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}

import { join } from 'node:path';
import { moveDurably, sweepUnfinished } from './corpus/keeping/durable.ts';
import { freeFileName, setAside } from './corpus/keeping/places.ts';
import { nothingUnderReview, requireFreeId, requireNewText } from './corpus/keeping/refusals.ts';
import { readUnderReview, reviewPath } from './corpus/keeping/review-folder.ts';
import { readCorpus } from './corpus/read-corpus.ts';
import type { Release, ReleaseMetadata } from './corpus/release.ts';
import { isCancelled, ReadoutError } from './errors.ts';
import type { ReindexOptions, ReindexReport } from './reindex.ts';

/** What a change of the corpus came to. */
export interface Kept {
  readonly release: ReleaseMetadata;
  readonly report: ReindexReport;
}

/** How a change may be watched and stopped. */
export type KeepOptions = Pick<ReindexOptions, 'full' | 'onProgress' | 'signal'>;

export interface KeepContext {
  readonly corpusDir: string;
  /** Indexes the corpus as it is then. */
  readonly reindex: (options: KeepOptions) => Promise<ReindexReport>;
  readonly now?: () => Date;
}

/**
 * review ▸ check again ▸ corpus ▸ index. Whoever calls it holds the lock of the corpus. Cancelled, the file is under
 * review again; where indexing fails the release stays kept, and the fault says so.
 */
export async function add(key: string, options: KeepOptions, context: KeepContext): Promise<Kept> {
  const { corpusDir } = context;
  const path = reviewPath(corpusDir, key);
  const found = await readUnderReview(corpusDir, key);
  if (path === null || found === null) throw nothingUnderReview(key);
  const release = found.release;
  await sweepUnfinished(corpusDir);
  const { releases } = await readCorpus(corpusDir, options.signal ? { signal: options.signal } : {});
  requireNewText(release, releases);
  requireFreeId(release.id, releases);
  const place = join(corpusDir, await freeFileName(corpusDir, release.id));
  await moveDurably(path, place);
  return indexed(release, 'kept', () => moveDurably(place, path), options, context);
}

/** corpus ▸ `.removed/` ▸ index; the mirror image of `add`. Throws `release.unknown` where no file holds the release. */
export async function remove(releaseId: string, options: KeepOptions, context: KeepContext): Promise<Kept> {
  const { corpusDir, now = () => new Date() } = context;
  const { releases, files } = await readCorpus(corpusDir, options.signal ? { signal: options.signal } : {});
  const release = releases.find(({ id }) => id === releaseId);
  const file = files.get(releaseId);
  if (release === undefined || file === undefined) {
    const message = `There is no release "${releaseId}" in ${corpusDir}. "readout releases" lists those there are.`;
    throw new ReadoutError('release.unknown', message, { data: { id: releaseId } });
  }
  const aside = await setAside(corpusDir, file, now());
  const undo = () => moveDurably(join(corpusDir, aside), join(corpusDir, file));
  return indexed(release, 'removed', undo, options, context);
}

async function indexed(
  { text: _, ...release }: Release,
  what: 'kept' | 'removed',
  undo: () => Promise<void>,
  options: KeepOptions,
  { reindex }: KeepContext,
): Promise<Kept> {
  try {
    return { release, report: await reindex(options) };
  } catch (fault) {
    if (isCancelled(fault)) {
      await undo();
      throw fault;
    }
    const why = fault instanceof Error ? fault.message : String(fault);
    const message = `"${release.title}" (${release.id}) is ${what}, but not indexed yet: ${why} Put that right and run "readout index".`;
    const code = fault instanceof ReadoutError ? fault.code : 'index.failed';
    throw new ReadoutError(code, message, { data: { release, what }, cause: fault });
  }
}

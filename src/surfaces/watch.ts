import { basename } from 'node:path';
import { watch } from 'chokidar';
import type { App } from '../app.ts';
import { ReadoutError } from '../errors.ts';
import type { Log } from '../log.ts';

/** What is being watched. */
export interface Watched {
  /** Watches no longer, breaks off an index run that is under way, and waits until that has ended. */
  close(): Promise<void>;
}

/** How long nothing may change before the releases are indexed: a file that is being copied is not whole before. */
const settleMs = 2_000;
/** Somebody else may be changing the corpus or building; then it is tried again. */
const againMs = 10_000;

/**
 * Indexes the releases whenever a file of their folder has changed and settled. What fails is logged, and tried again
 * with the next change; the index stays as it was.
 */
export async function watchCorpus(
  app: Pick<App, 'reindex' | 'record'>,
  folder: string,
  log: Log,
  { settle = settleMs, again = againMs }: { readonly settle?: number; readonly again?: number } = {},
): Promise<Watched> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const by = { surface: 'watch', id: 'watch', name: 'watch' } as const;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;

  const wait = (ms: number): void => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(start, ms);
  };
  const start = (): void => {
    // What changes while it runs may have been read already, or not yet.
    if (running !== null) wait(settle);
    else {
      running = index().finally(() => {
        running = null;
      });
    }
  };
  const index = async (): Promise<void> => {
    try {
      const { added, changed, removed, snapshotId } = await app.reindex({ signal });
      if (added + changed + removed === 0) return;
      const detail = `${added} added, ${changed} changed, ${removed} removed`;
      await app.record({ by, did: 'reindex', outcome: 'done', snapshot: snapshotId, detail });
    } catch (error) {
      if (signal.aborted) return;
      log.warn({ err: error }, 'a change of the corpus could not be indexed');
      if (error instanceof ReadoutError && error.code === 'index.locked') wait(again);
    }
  };

  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => path !== folder && isAside(path),
  });
  watcher.on('all', () => wait(settle));
  watcher.on('error', (error) => log.warn({ err: error }, 'the corpus cannot be watched'));
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return {
    async close() {
      stopping.abort();
      clearTimeout(timer);
      await watcher.close();
      await running;
    },
  };
}

/** Reviews, removed files, the history and locks are not the corpus. */
export function isAside(path: string): boolean {
  return basename(path).startsWith('.');
}

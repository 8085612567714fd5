import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../src/app.ts';
import { ReadoutError } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';
import { isAside, type Watched, watchCorpus } from '../../src/surfaces/watch.ts';
import { report } from '../support/app.ts';

const log = createLog({ LOG_LEVEL: 'silent', LOG_FILE: null });
let folder: string;
let watched: Watched | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-watch-'));
});
afterEach(async () => {
  await watched?.close();
  watched = null;
  await rm(folder, { recursive: true, force: true });
});

/** An app that counts its index runs; `outcomes` says how each ends, and all others find one release added. */
function counting(outcomes: readonly (Error | null)[] = []) {
  const recorded: Omit<HistoryEntry, 'at'>[] = [];
  let runs = 0;
  let reached: () => void = () => {};
  let wanted = 0;
  const app = {
    async reindex() {
      const outcome = outcomes[runs];
      runs += 1;
      if (runs >= wanted) reached();
      if (outcome) throw outcome;
      return { ...report, added: 1 };
    },
    async record(entry: Omit<HistoryEntry, 'at'>) {
      recorded.push(entry);
    },
  };
  const untilRuns = (count: number) =>
    new Promise<void>((resolve) => {
      wanted = count;
      reached = resolve;
      if (runs >= count) resolve();
    });
  return { app, recorded, untilRuns };
}
const begin = async (app: Parameters<typeof watchCorpus>[0]) => {
  watched = await watchCorpus(app, folder, log, { settle: 20, again: 20 });
};

describe('a watched corpus', () => {
  it('is indexed when a file of it has changed, and the history tells so', async () => {
    const { app, recorded, untilRuns } = counting();
    await begin(app);
    await writeFile(join(folder, 'new.md'), 'They met.');
    await untilRuns(1);
    await watched?.close();
    expect(recorded[0]).toMatchObject({ by: { surface: 'watch' }, did: 'reindex', outcome: 'done' });
  });

  it('is indexed again after somebody else is done with it', async () => {
    const { app, untilRuns } = counting([new ReadoutError('index.locked', 'Wait.')]);
    await begin(app);
    await writeFile(join(folder, 'new.md'), 'They met.');
    await untilRuns(2);
  });

  it.each(['/corpus/.review', '/corpus/.history.jsonl', '/corpus/2024/.writing-1'])(
    'is not what is kept beside it: %s',
    (path) => {
      expect(isAside(path)).toBe(true);
    },
  );
});

import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { createLocalStore } from '../src/index/local-store.ts';
import { reindex } from '../src/reindex.ts';
import { createHashedEmbedder } from './support/embedder.ts';

/** Of `npm run test:crash`, which kills far more often. */
const kills = Number(process.env.CRASH_KILLS ?? 2);
/** Lines told of three adds, indexings and removals: the change after any of them may be the last. */
const mostLines = 18;

const file = (name: string): string => fileURLToPath(new URL(`support/${name}`, import.meta.url));
const embedder = createHashedEmbedder();

let root: string;
let corpusDir: string;
let snapshots: string;
/** What was told to be in the corpus for good. */
let present: readonly string[] = [];
/** How long a change takes on this machine, as far as has been seen. */
let changeMs = 40;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'readout-keeping-kill-'));
  corpusDir = join(root, 'corpus');
  snapshots = join(root, 'snapshots');
  await mkdir(corpusDir);
  await writeFile(join(corpusDir, 'first.txt'), 'The ministers met in Phnom Penh.');
  await reindex({ corpusDir, store: createLocalStore({ dir: snapshots }), embedder });
  present = ['first'];
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** What a process that changes the corpus told until it was killed, at any moment of the change after so many lines. */
function killedAfter(lines: number, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const given = [root, name, ...present];
    const child = spawn(process.execPath, [
      '--import',
      file('typescript.mjs'),
      file('keeping-process.ts'),
      ...given,
    ]);
    let told = '';
    let faults = '';
    let begunAt = 0;
    let isDoomed = false;
    child.stdout.on('data', (chunk) => {
      told += chunk;
      const now = performance.now();
      if (begunAt > 0 && String(chunk).includes('done')) changeMs = now - begunAt;
      if (told.split('\n').at(-2)?.startsWith('begin')) begunAt = now;
      if (isDoomed || told.split('\n').length <= lines) return;
      isDoomed = true;
      setTimeout(() => child.kill('SIGKILL'), Math.random() * changeMs);
    });
    child.stderr.on('data', (chunk) => {
      faults += chunk;
    });
    child.on('error', reject);
    child.on('close', (_, signal) =>
      signal === 'SIGKILL' ? resolve(told) : reject(new Error(`It ended by itself: ${faults}`)),
    );
  });
}

/** What the corpus has to hold after what was told, and the one change of which only the beginning was told. */
function expectedAfter(told: string) {
  const kept = new Set(present);
  let begun: readonly string[] = [];
  for (const line of told.split('\n').slice(0, -1)) {
    const [when, what = '', id = ''] = line.split(' ');
    begun = when === 'begin' ? [what, id] : [];
    if (when === 'done' && what === 'remove') kept.delete(id);
    else if (when === 'done') kept.add(id);
  }
  return { kept, open: begun[1] ?? null };
}

test.each(Array.from({ length: kills }, (_, kill) => [kill]))(
  'kill %i: nothing half-done is seen, nothing that was confirmed is lost',
  async (kill) => {
    const told = await killedAfter(1 + Math.floor(Math.random() * mostLines), `k${kill}`);
    const { kept, open } = expectedAfter(told);
    const why = `killed having told:\n${told}`;
    const settled = (ids: readonly string[]) => ids.filter((id) => id !== open).sort();
    const confirmed = settled([...kept]);

    // A file that is written and not told of yet may be there; it is whole.
    const { releases, problems } = await readCorpus(corpusDir);
    expect(problems, why).toEqual([]);
    const untold = (id: string) => id.endsWith('-written') && !kept.has(id);
    expect(
      settled(releases.map(({ id }) => id)).filter((id) => !untold(id)),
      why,
    ).toEqual(confirmed);

    const store = createLocalStore({
      dir: snapshots,
      onRejected: (id, fault) => expect.fail(`${id}: ${fault.message}\n${why}`),
    });
    const snapshot = (await store.current(embedder.model)) ?? expect.fail(`no snapshot serves\n${why}`);
    await store.verify(snapshot.manifest.id);
    const served = (await snapshot.releases()).map(({ id }) => id);
    await snapshot.close();
    expect(settled(served), why).toEqual(confirmed);

    // The next run finds everything as it should be.
    await reindex({ corpusDir, store, embedder });
    const after = (await store.current(embedder.model)) ?? expect.fail(`no snapshot serves\n${why}`);
    present = (await after.releases()).map(({ id }) => id);
    await after.close();
    expect([...present].sort(), why).toEqual(releases.map(({ id }) => id).sort());
  },
);

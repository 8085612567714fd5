import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLocalStore } from '../src/index/local-store.ts';
import { reindex } from '../src/reindex.ts';
import { createHashedEmbedder } from './support/embedder.ts';

const file = (name: string): string => fileURLToPath(new URL(`support/${name}`, import.meta.url));
const embedder = createHashedEmbedder();

let root: string;
let corpusDir: string;
let snapshots: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'readout-kill-'));
  corpusDir = join(root, 'corpus');
  snapshots = join(root, 'snapshots');
  await mkdir(corpusDir);
  for (let number = 0; number < 60; number += 1) await put(number, 'first');
  await reindex({ corpusDir, store: createLocalStore({ dir: snapshots }), embedder });
});
afterAll(() => rm(root, { recursive: true, force: true }));

const put = (number: number, version: string) =>
  writeFile(
    join(corpusDir, `release-${number}.txt`),
    Array.from({ length: 12 }, (_, line) => `This ${version} text has sentence ${line} of ${number}.`).join(
      '\n',
    ),
  );

/** Kills an index run when it prints the line, or that many milliseconds after. */
function killedRun(line: string, afterMs: number): Promise<NodeJS.Signals | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [
      '--import',
      file('typescript.mjs'),
      file('reindex-process.ts'),
      corpusDir,
      snapshots,
    ]);
    let printed = '';
    child.stdout.on('data', (chunk) => {
      const before = printed.includes(line);
      printed += chunk;
      if (!before && printed.includes(line)) setTimeout(() => child.kill('SIGKILL'), afterMs);
    });
    child.on('error', reject);
    child.on('exit', (_, signal) => resolve(signal));
  });
}

test.each([
  ['reading', 0],
  ['embedding 1\n', 0],
  ['embedding 30\n', 0],
  ['publishing', 0],
  ['publishing', 5],
  ['publishing', 40],
])('killed at "%s" and %i ms, a good snapshot serves and the next run succeeds', async (line, afterMs) => {
  const version = `changed-${line.trim().replace(' ', '-')}-${afterMs}`;
  for (let number = 0; number < 60; number += 2) await put(number, version);
  const signal = await killedRun(line, afterMs);
  // The last of them may come after the end; all others must have met a living process.
  if (afterMs === 0) expect(signal).toBe('SIGKILL');

  const store = createLocalStore({
    dir: snapshots,
    onRejected: (id, fault) => expect.fail(`${id}: ${fault.message}`),
  });
  const snapshot = (await store.current(embedder.model)) ?? expect.fail('no snapshot serves');
  await store.verify(snapshot.manifest.id);
  expect(await snapshot.sentencesOf('release-1')).toHaveLength(12);
  expect(await snapshot.nearest('sentence', await embedder.embedQuestion('sentence 3 of 7'), 5)).toHaveLength(
    5,
  );
  await snapshot.close();

  const report = await reindex({ corpusDir, store, embedder });
  await store.verify(report.snapshotId);
  const next = (await store.current(embedder.model)) ?? expect.fail('no snapshot serves');
  expect((await next.release('release-0'))?.text).toContain(version);
  await next.close();
});

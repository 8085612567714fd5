import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, open, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReadoutError } from '../../src/errors.ts';
import { createLocalStore } from '../../src/index/local-store.ts';
import type { SnapshotStore } from '../../src/index/store.ts';
import { createHashedEmbedder } from '../support/embedder.ts';
import { describeSnapshotStore, entryOf } from '../support/snapshot-contract.ts';

const newFolder = () => mkdtemp(join(tmpdir(), 'readout-store-'));

describeSnapshotStore('local', async () => {
  const dir = await newFolder();
  return { store: createLocalStore({ dir }), remove: () => rm(dir, { recursive: true, force: true }) };
});

describe('a damaged local snapshot', () => {
  const { model } = createHashedEmbedder();
  let dir: string;
  let store: SnapshotStore;
  let rejected: [string, ReadoutError][];

  beforeEach(async () => {
    dir = await newFolder();
    rejected = [];
    store = createLocalStore({ dir, onRejected: (id, fault) => rejected.push([id, fault]) });
    await publish('The first talks.');
    await publish('The second talks.');
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  async function publish(text: string): Promise<void> {
    const draft = await store.begin(model);
    await draft.add(await entryOf({ id: 'talks', text }));
    await draft.publish();
  }
  const servedText = async () => {
    const snapshot = await store.current(model);
    const release = await snapshot?.release('talks');
    await snapshot?.close();
    return release?.text ?? null;
  };
  const newest = (file: string) => join(dir, '000002', file);

  test.each([
    [
      'a cut-off database',
      () => truncate(newest('index.sqlite'), 5_000),
      'index.corrupt',
      /index\.sqlite has 5000/u,
    ],
    [
      'a cut-off vector file',
      () => truncate(newest('sentences.vectors'), 10),
      'index.corrupt',
      /sentences\.vectors/u,
    ],
    [
      'a missing file',
      () => rm(newest('passages.vectors')),
      'index.corrupt',
      /passages\.vectors is missing/u,
    ],
    [
      'a manifest that is no JSON',
      () => writeFile(newest('manifest.json'), 'garbage'),
      'index.corrupt',
      /not JSON/u,
    ],
    [
      'a manifest of something else',
      () => writeFile(newest('manifest.json'), '{"a":1}'),
      'index.corrupt',
      /manifest/u,
    ],
    [
      'an empty folder',
      async () => mkdir(join(dir, '000003')),
      'index.corrupt',
      /manifest\.json cannot be read/u,
    ],
  ])('%s is said, and the one before serves', async (_, damage, code, message) => {
    await damage();
    expect(await servedText()).toBe(
      (await readdir(dir)).includes('000003') ? 'The second talks.' : 'The first talks.',
    );
    expect(rejected.map(([, fault]) => fault)).toMatchObject([
      { code, message: expect.stringMatching(message) },
    ]);
    expect(rejected[0]?.[1].message).toContain('readout index');
  });

  test.each([
    ['a keyword list that is cut off', "UPDATE places SET sentences = x'ff'"],
    ['a keyword list of other rows', "UPDATE places SET sentences = x'7f'"],
    ['no lengths of its rows', 'DELETE FROM lengths'],
  ])('with %s says so instead of finding nothing', async (_, damage) => {
    const database = new Database(newest('index.sqlite'));
    database.exec(`PRAGMA journal_mode = OFF; ${damage}`);
    database.close();
    const snapshot = await createLocalStore({ dir }).current(model);
    await expect(snapshot?.keywords('sentence', ['second'], 5)).rejects.toMatchObject({
      code: 'index.corrupt',
      message: expect.stringContaining('readout index'),
    });
    await snapshot?.close();
    await expect(store.verify('000002')).rejects.toMatchObject({ code: 'index.corrupt' });
  });

  test('another database in its place is recognised', async () => {
    const path = newest('index.sqlite');
    const { length } = await readFile(path);
    await writeFile(path, Buffer.alloc(length, 'x'));
    expect(await servedText()).toBe('The first talks.');
    expect(rejected[0]?.[1].code).toBe('index.corrupt');
  });

  test('an older format is stale, not damaged', async () => {
    const manifest = await readFile(newest('manifest.json'), 'utf8');
    await writeFile(newest('manifest.json'), manifest.replace(/"formatVersion": \d+/u, '"formatVersion": 0'));
    expect(await servedText()).toBe('The first talks.');
    expect(rejected[0]?.[1]).toMatchObject({
      code: 'index.stale',
      message: expect.stringMatching(/format is 0/u),
    });
  });

  test('a flipped byte is found by verifying, and no build takes from it', async () => {
    const file = await open(newest('sentences.vectors'), 'r+');
    await file.write(Buffer.of(0x7f), 0, 1, 3);
    await file.close();
    await store.verify('000001');
    await expect(store.verify('000002')).rejects.toMatchObject({
      code: 'index.corrupt',
      message: expect.stringContaining('sentences.vectors is not what was written'),
    });

    const draft = await store.begin(model);
    const first = await entryOf({ id: 'talks', text: 'The first talks.' });
    expect(draft.previous.get('talks')).toBe(first.fingerprint);
    await draft.discard();

    await publish('The third talks.');
    expect((await store.list()).map(({ id }) => id)).toEqual(['000003', '000001']);
  });

  test('is listed with its fault and cleared away by the next build', async () => {
    await truncate(newest('index.sqlite'), 10);
    expect((await store.list()).map(({ id, fault }) => [id, fault?.code])).toEqual([
      ['000002', 'index.corrupt'],
      ['000001', undefined],
    ]);
    await publish('The third talks.');
    expect((await store.list()).map(({ id }) => id)).toEqual(['000003', '000001']);
    expect(await servedText()).toBe('The third talks.');
  });

  test('leftovers of killed builds are no snapshots and are cleared away', async () => {
    await mkdir(join(dir, '.building-000003'));
    await mkdir(join(dir, '.removed-000000'));
    expect(await servedText()).toBe('The second talks.');
    await publish('The third talks.');
    expect((await readdir(dir)).filter((name) => /building|removed/u.test(name))).toEqual([]);
  });

  test("a dead owner's lock is nobody's", async () => {
    const lock = `import Database from 'better-sqlite3';
      new Database(${JSON.stringify(join(dir, '.lock'))}).exec('BEGIN IMMEDIATE');
      process.kill(process.pid, 'SIGKILL');`;
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', lock]);
    expect(signal).toBe('SIGKILL');
    await publish('The third talks.');
    expect(await servedText()).toBe('The third talks.');
  });
});

test('a folder of snapshots that is none, or is closed to this account, is said to be that', async () => {
  const { model } = createHashedEmbedder();
  const folder = await newFolder();
  const dir = join(folder, 'file');
  await writeFile(dir, 'no folder');
  const store = createLocalStore({ dir });
  const said = { code: 'index.failed', message: expect.stringContaining(`The folder ${dir} cannot be used`) };
  await expect(store.current(model)).rejects.toMatchObject(said);
  await expect(store.begin(model)).rejects.toMatchObject(said);
  await rm(folder, { recursive: true });
});

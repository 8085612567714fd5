import { readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../src/answer/answer.ts';
import { type App, createApp } from '../src/app.ts';
import { readSettings } from '../src/config.ts';
import { createLog } from '../src/log.ts';
import { writeCorpus } from './support/small-index.ts';

const question = 'How many Korean nationals has Cambodia deported?';
const stating = (count: number) => ({
  text: `The ministers met at noon.\nTo date, Cambodia has deported ${count} Korean nationals.`,
});

// One product for all tests: its model is loaded once.
let root: string;
let app: App;
const corpusDir = () => join(root, 'corpus');
const build = () =>
  createApp(
    readSettings({ CORPUS_DIR: corpusDir(), INDEX_DIR: join(root, 'index'), EMBED_WORKERS: '1' }, {}, {}),
    { log: createLog({ LOG_LEVEL: 'silent', LOG_FILE: null }) },
  );
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'readout-app-'));
  await writeCorpus(corpusDir(), { crime: stating(180) });
  app = await build();
});
afterAll(async () => {
  await app.close();
  await rm(root, { recursive: true, force: true });
});
/** Brings corpus and index to one release that states this. */
const settle = async (count: number) => {
  await rm(corpusDir(), { recursive: true });
  await writeCorpus(corpusDir(), { crime: stating(count) });
  return app.reindex();
};

/** What an answer, or the lack of one, shows of the releases. */
const quotes = (answer: Answer) =>
  (answer.kind === 'answered' ? answer.citations : answer.nearest).map(({ quote }) => quote).join(' ');
/** Names of the snapshots whose files this process holds open. */
const openSnapshots = () => {
  const targets = readdirSync('/proc/self/fd').map((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`);
    } catch {
      return '';
    }
  });
  const names = targets.flatMap((target) => /\/index\/([^/]+)\//u.exec(target.replace(root, '/'))?.[1] ?? []);
  return [...new Set(names)].sort();
};

describe('without an index', () => {
  test('every question says that there is none and what to do, until there is one', async () => {
    const missing = { code: 'index.missing', message: expect.stringContaining('readout index') };
    await expect(app.ask(question)).rejects.toMatchObject(missing);
    await expect(app.evidence(question)).rejects.toMatchObject(missing);
    await expect(app.search(question, { k: 3 })).rejects.toMatchObject(missing);
    await expect(app.releases()).rejects.toMatchObject(missing);
    await expect(app.release('crime')).rejects.toMatchObject(missing);
    await expect(app.sentencesOf('crime')).rejects.toMatchObject(missing);
    expect(await app.manifest()).toBeNull();
    await app.reindex();
    expect(quotes(await app.ask(question))).toContain('180');
  });
});

describe('with an index', () => {
  test('everything a surface asks for is there', async () => {
    const report = await settle(180);
    expect(report.problems).toEqual([]);
    expect((await app.manifest())?.id).toBe(report.snapshotId);
    expect((await app.releases()).map(({ id }) => id)).toEqual(['crime']);
    expect((await app.release('crime'))?.text).toContain('180');
    expect(await app.release('nowhere')).toBeNull();
    expect((await app.sentencesOf('crime')).map(({ id }) => id)).toEqual(['crime#1', 'crime#2']);
    expect((await app.search('deported', { k: 1 }))[0]?.releaseId).toBe('crime');
    const { evidence } = await app.evidence(question);
    expect(evidence[0]?.sentence.id).toBe('crime#2');
    expect(await app.ask(question, { language: 'km', since: '2030-01-01' })).toMatchObject({
      kind: 'not-found',
      reason: 'no-releases',
      language: 'km',
    });
  });

  test('a question during a reindex is answered from the old snapshot, and after it from the new', async () => {
    await settle(180);
    expect(quotes(await app.ask(question))).toContain('180');
    await writeCorpus(corpusDir(), { crime: stating(195), more: { text: 'A treaty was signed.' } });
    const during: Promise<Answer>[] = [];
    await app.reindex({ onProgress: () => during.push(app.ask(question)) });
    const answers = await Promise.all(during);
    expect(answers.length).toBeGreaterThanOrEqual(3);
    for (const answer of answers) {
      expect(quotes(answer)).toContain('180');
      expect(quotes(answer)).not.toContain('195');
    }
    const after = quotes(await app.ask(question));
    expect(after).toContain('195');
    expect(after).not.toContain('180');
  });

  test('a reindex that fails leaves the old snapshot answering', async () => {
    await settle(180);
    rmSync(join(corpusDir(), 'crime.md'));
    writeFileSync(join(corpusDir(), 'crime.txt'), '');
    await expect(app.reindex()).rejects.toThrow();
    expect(quotes(await app.ask(question))).toContain('180');
  });

  test('taking the last release away takes its answers away', async () => {
    await settle(180);
    rmSync(join(corpusDir(), 'crime.md'));
    expect(await app.reindex()).toMatchObject({ removed: 1, unchanged: 0 });
    expect(await app.releases()).toEqual([]);
    expect(await app.ask(question)).toMatchObject({ kind: 'not-found', reason: 'no-releases', nearest: [] });
    expect(await app.search(question, { k: 3 })).toEqual([]);
    expect((await app.lookup('')).figures).toEqual([]);
    expect(await settle(180)).toMatchObject({ added: 1 });
    expect(quotes(await app.ask(question))).toContain('180');
  });

  test('a question longer than any is refused at once with what to do', async () => {
    await settle(180);
    const refused = { code: 'input.invalid', message: expect.stringContaining('fewer words') };
    const long = 'a'.repeat(4_001);
    await expect(app.ask(long)).rejects.toMatchObject(refused);
    await expect(app.evidence(long)).rejects.toMatchObject(refused);
    await expect(app.search(long, { k: 3 })).rejects.toMatchObject(refused);
    await expect(app.lookup(long)).rejects.toMatchObject(refused);
    expect(await app.ask(long.slice(1))).toMatchObject({ kind: 'not-found' });
  });

  test('a question of nonsense is not answered, however near it lies to a sentence', async () => {
    await settle(180);
    for (const nonsense of ['Zxqwv?', 'aaaaaaaa', 'x'.repeat(300)])
      expect(await app.ask(nonsense)).toMatchObject({ kind: 'not-found', confidence: 0 });
  });

  test('a text to check is refused where it is longer than any article', async () => {
    const refused = { code: 'input.invalid', message: expect.stringContaining('check it in parts') };
    await expect(app.check('Cambodia deported 180 Koreans. '.repeat(700))).rejects.toMatchObject(refused);
  });
});

describe.skipIf(process.platform !== 'linux')('open files (seen where /proc is)', () => {
  test('of an old snapshot are closed when its last question is done', async () => {
    const first = await settle(180);
    await app.ask(question);
    expect(openSnapshots()).toEqual([first.snapshotId]);
    await writeCorpus(corpusDir(), { crime: stating(195) });
    // New questions, so many that some are still being embedded when the new snapshot takes over.
    const late = Array.from({ length: 60 }, (_, number) => `${question} I ask for the ${number}th time.`);
    const during: Promise<Answer>[] = [];
    const second = await app.reindex({
      onProgress: ({ stage }) => {
        if (stage === 'publishing') during.push(...late.map((one) => app.ask(one)));
      },
    });
    for (const answer of await Promise.all(during)) expect(quotes(answer)).toContain('180');
    expect(openSnapshots()).toEqual([]);
    await app.ask(question);
    expect(openSnapshots()).toEqual([second.snapshotId]);
  });

  test('are none after closing, which may be done twice', async () => {
    await settle(180);
    await app.close();
    const other = await build();
    await other.releases();
    expect(openSnapshots()).toHaveLength(1);
    await other.close();
    await other.close();
    await expect(other.releases()).rejects.toThrow('closed');
    expect(openSnapshots()).toEqual([]);
  });
});

test('a product that is closed answers no more', async () => {
  const other = await build();
  await other.close();
  await expect(other.ask(question)).rejects.toMatchObject({ code: 'cancelled' });
});

test('a question under way when the product closes ends, answered or with a fault', async () => {
  const other = await build();
  const [asked] = await Promise.all([
    other.ask('Did the ministers meet at noon?').then(
      ({ kind }) => kind,
      (fault: unknown) => fault instanceof Error && 'fault',
    ),
    other.close(),
  ]);
  expect(['answered', 'not-found', 'fault']).toContain(asked);
});

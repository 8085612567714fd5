import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../src/answer/answer.ts';
import { type App, createApp } from '../src/app.ts';
import { readSettings } from '../src/config.ts';
import { createLog } from '../src/log.ts';
import { writeCorpus } from './support/small-index.ts';

const runs = 20;
const questions = [
  'How many Korean nationals has Cambodia deported?',
  'What did the ministers sign?',
  'Who opened the bridge?',
];

let root: string;
let app: App;
const corpusDir = () => join(root, 'corpus');

/** Three releases, each sentence of which says which version of the corpus it is of. */
const write = async (version: number) => {
  const of = `in version ${version}`;
  await rm(corpusDir(), { recursive: true, force: true });
  await writeCorpus(corpusDir(), {
    crime: {
      text: `Cambodia has deported ${100 + version} Korean nationals ${of}.\nMore are waiting ${of}.`,
    },
    accord: { text: `The ministers signed an accord on fisheries ${of}.\nThey met in Phnom Penh ${of}.` },
    bridge: { text: `The Prime Minister opened the bridge ${of}.\nHe thanked its engineers ${of}.` },
  });
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'readout-changing-'));
  await write(0);
  const settings = readSettings(
    { CORPUS_DIR: corpusDir(), INDEX_DIR: join(root, 'index'), EMBED_WORKERS: '1' },
    {},
    {},
  );
  app = await createApp(settings, { log: createLog({ LOG_LEVEL: 'silent', LOG_FILE: null }) });
  await app.reindex();
});
afterAll(async () => {
  await app.close();
  await rm(root, { recursive: true, force: true });
});

const versionsIn = (answer: Answer) => {
  const shown = answer.kind === 'answered' ? answer.citations : answer.nearest;
  return new Set(shown.flatMap(({ quote }) => /in version \d+/u.exec(quote) ?? []));
};

// Three askers share one thread with what is indexed: on a busy machine that is long, and only a hang is a failure.
const patience = { timeout: 1_800_000 };

test(`no answer fails or mixes snapshots while the corpus is indexed ${runs} times`, patience, async () => {
  let done = false;
  const seen = new Set<string>();
  const ask = async (question: string) => {
    let answered = 0;
    while (!done) {
      const versions = versionsIn(await app.ask(question));
      expect(versions.size).toBe(1);
      for (const version of versions) seen.add(version);
      answered += 1;
    }
    return answered;
  };
  const asking = Promise.all(questions.map(ask));
  try {
    for (let version = 1; version <= runs; version += 1) {
      await write(version);
      await app.reindex();
    }
  } finally {
    done = true;
  }
  expect(Math.min(...(await asking))).toBeGreaterThan(0);
  expect(seen.size).toBeGreaterThan(1);
});

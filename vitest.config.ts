import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that open products of their own and close them: each file in a process of its own, as a user's would be. */
const products = [
  'test/{app,ask-written,asked-while-changing,reindex-kill,reindex-model}.test.ts',
  'test/corpus/incoming/read-in-thread.test.ts',
  'test/embed/{local-embedder,thread}.test.ts',
  'test/eval/{floor,written-floor}.test.ts',
  'test/journey/**/*.test.ts',
  'test/discord/{cli,corpus,moderate,written}.test.ts',
];

/** Parts that take longest: what the bot and the stores bear, pictures, and whether the loopback Discord is one. */
const longest = [
  'test/corpus/readers/docx.test.ts',
  'test/discord/{buttons,check,hostile,life,limits,lists,presses}.test.ts',
  'test/discord/{secrets,shards,soak,thread,trouble,typing}.test.ts',
  'test/discord/loopback-*.test.ts',
  'test/embed/model-folder.test.ts',
  'test/eval/{page,tamper}.test.ts',
  'test/figures/hostile.test.ts',
  'test/index/{local-store,vectors}.test.ts',
  'test/{reindex,rollback}.test.ts',
  'test/surfaces/chart.test.ts',
];

/** What holds for every test. */
const everywhere = {
  globalSetup: 'test/support/temporary-folder.ts',
  // Only a hang is a failure: on a busy machine the real model and client take fifty times their usual time.
  testTimeout: 300_000,
  hookTimeout: 600_000,
  // Native modules (onnxruntime, hnswlib, SQLite) are loaded in processes, not in worker threads.
  pool: 'forks' as const,
  // Tests ask nobody outside this machine, whatever key its owner has set.
  env: { OPENAI_API_KEY: '', OPENAI_BASE_URL: '' },
};

/**
 * Files of one process share what they load: the tagger, the thesaurus, the libraries and the bot's product. Two at least,
 * for Vitest's own thread has little to do.
 */
const fewProcesses = { ...everywhere, isolate: false, maxWorkers: Math.max(2, availableParallelism() - 1) };

/** `npm run test:long`. */
const long = {
  projects: [
    { test: { ...everywhere, name: 'products', include: products } },
    // Projects of other numbers of processes come one after another.
    { test: { ...fewProcesses, name: 'longest parts', include: longest, sequence: { groupOrder: 1 } } },
  ],
};

/** `npm run test:crash`: kills a process that changes the corpus as often as it takes to trust it. */
const crash = {
  ...everywhere,
  include: ['test/keeping-kill.test.ts'],
  env: { ...everywhere.env, CRASH_KILLS: '300' },
};

/** `npm test`: what takes a minute or two. */
const usual = { ...fewProcesses, include: ['test/**/*.test.ts'], exclude: [...products, ...longest] };

const byMode: Readonly<Record<string, object>> = { long, crash };

export default defineConfig(({ mode }) => ({ test: byMode[mode] ?? usual }));

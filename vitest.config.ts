import { defineConfig } from 'vitest/config';

/** Tests that open products of their own and close them: each file in a process of its own, as a user's would be. */
const ownProcess = [
  'test/*.test.ts',
  'test/{embed,journey}/**/*.test.ts',
  'test/discord/{cli,corpus,written}.test.ts',
];

export default defineConfig({
  test: {
    globalSetup: 'test/support/temporary-folder.ts',
    // Only a hang is a failure: on a busy machine the real model and client take ten times their usual time.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    // Native modules (onnxruntime, hnswlib, SQLite) are loaded in processes, not in worker threads.
    pool: 'forks',
    // Tests ask nobody outside this machine, whatever key its owner has set.
    env: { OPENAI_API_KEY: '', OPENAI_BASE_URL: '' },
    projects: [
      { extends: true, test: { name: 'whole', include: ownProcess } },
      {
        extends: true,
        // The others share what they load: the tagger, the thesaurus and the libraries are loaded once.
        test: { name: 'parts', include: ['test/**/*.test.ts'], exclude: ownProcess, isolate: false },
      },
    ],
  },
});

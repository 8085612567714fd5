import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Only a hang is a failure: on a busy machine the real model and client take ten times their usual time.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    // Native modules (onnxruntime, hnswlib, SQLite) are loaded in processes, not in worker threads.
    pool: 'forks',
    // Tests ask nobody outside this machine, whatever key its owner has set.
    env: { OPENAI_API_KEY: '', OPENAI_BASE_URL: '' },
  },
});

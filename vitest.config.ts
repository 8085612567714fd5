import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Native modules (onnxruntime, hnswlib, SQLite) are loaded in processes, not in worker threads.
    pool: 'forks',
  },
});

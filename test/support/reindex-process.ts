import { createLocalStore } from '../../src/index/local-store.ts';
import { reindex } from '../../src/reindex.ts';
import { createHashedEmbedder } from './embedder.ts';

// Indexes in a process that a test may kill: reindex-process.ts <corpus> <snapshots>
const [corpusDir = '', dir = ''] = process.argv.slice(2);

await reindex({
  corpusDir,
  store: createLocalStore({ dir }),
  embedder: createHashedEmbedder(),
  onProgress: ({ stage, done }) => process.stdout.write(`${stage} ${done}\n`),
});

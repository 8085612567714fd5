import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLocalEmbedder, type LocalEmbedder } from '../src/embed/local-embedder.ts';
import { createLocalStore } from '../src/index/local-store.ts';
import { reindex } from '../src/reindex.ts';
import { vectorsById } from './support/stored-vectors.ts';

const modelDir = fileURLToPath(
  new URL('../embeddings/models/multilingual-e5-small-en-ko-km', import.meta.url),
);

let root: string;
let embedder: LocalEmbedder;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'readout-model-'));
  embedder = await createLocalEmbedder({ modelDir, workers: 2 });
});
afterAll(async () => {
  await embedder.close();
  await rm(root, { recursive: true, force: true });
});

test('an index built step by step holds the same vectors, bit for bit, as one built at once', async () => {
  const corpusDir = join(root, 'corpus');
  await mkdir(corpusDir);
  const put = (id: string, text: string) => writeFile(join(corpusDir, `${id}.txt`), text);
  const index = (dir: string) =>
    reindex({ corpusDir, store: createLocalStore({ dir: join(root, dir) }), embedder });

  await put('a', 'Cambodia deported 180 Korean nationals. More than 60 await deportation.');
  await put('b', '한국과 캄보디아가 회담했다. A treaty was signed.');
  await index('steps');
  await put('a', 'Cambodia deported 180 Korean nationals. More than 70 await deportation.');
  await put('c', 'កម្ពុជានិងកូរ៉េបានជួបគ្នា។ Les deux pays ont signé un accord.');
  await rm(join(corpusDir, 'b.txt'));
  const last = await index('steps');
  expect(last).toMatchObject({ added: 1, changed: 1, removed: 1 });
  expect(last.reused).toBeGreaterThan(1);
  const once = await index('once');

  const stepwise = vectorsById(join(root, 'steps', last.snapshotId), embedder.model.dimensions);
  const atOnce = vectorsById(join(root, 'once', once.snapshotId), embedder.model.dimensions);
  expect(stepwise.size).toBe(6);
  expect(stepwise).toEqual(atOnce);
});

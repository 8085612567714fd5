import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLocalStore } from '../../src/index/local-store.ts';
import { createKeeping } from '../../src/keeping.ts';
import { createLog } from '../../src/log.ts';
import { reindex } from '../../src/reindex.ts';
import { createHashedEmbedder } from './embedder.ts';

// Adds, removes and indexes releases until it is killed: keeping-process.ts <corpus> <snapshots> <name> <present ids…>
// Tells before and after each change what it is: "begin add x", "done add x".
const [corpusDir = '', dir = '', name = '', ...there] = process.argv.slice(2);
const embedder = createHashedEmbedder();
const store = createLocalStore({ dir });
const by = { surface: 'cli', id: 'test', name: 'test' } as const;
const present = [...there];

const keeping = createKeeping({
  corpusDir,
  store,
  model: embedder.model,
  log: createLog({ LOG_LEVEL: 'silent', LOG_FILE: null }),
  use: async (work) => {
    const snapshot = await store.current(embedder.model);
    try {
      return await work(snapshot);
    } finally {
      await snapshot?.close();
    }
  },
  reindex: (options) => reindex({ corpusDir, store, embedder, ...options }),
  renew: async () => {},
});

const told = async (what: string, work: () => Promise<unknown>) => {
  process.stdout.write(`begin ${what}\n`);
  await work();
  process.stdout.write(`done ${what}\n`);
};
const textOf = (id: string) =>
  Array.from({ length: 8 }, (_, line) => `Sentence ${line} of ${id} states ${line + 3} agreements.`).join(
    '\n',
  );

for (let round = 0; ; round += 1) {
  const id = `${name}-${round}`;
  await told(`add ${id}`, async () => {
    const review = await keeping.review({ name: `${id}.txt`, bytes: Buffer.from(textOf(id)) }, { id });
    await keeping.add(review.id, by);
  });
  present.push(id);
  const written = `${id}-written`;
  // Whole at once, as whoever puts files there by hand is not what is tested.
  await writeFile(join(corpusDir, '.written'), textOf(written));
  await rename(join(corpusDir, '.written'), join(corpusDir, `${written}.txt`));
  await told(`reindex ${written}`, () => keeping.reindex({}));
  present.push(written);
  for (const goes of present.splice(0, present.length > 6 ? 3 : 1)) {
    await told(`remove ${goes}`, () => keeping.remove(goes, by));
  }
}

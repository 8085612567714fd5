import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type App, createApp } from '../app.ts';
import type { Settings } from '../config.ts';
import type { Embedder } from '../embed/embedder.ts';
import { createLocalEmbedder, type LocalEmbedder } from '../embed/local-embedder.ts';
import { randomFrom } from '../eval/random.ts';
import { createLocalStore } from '../index/local-store.ts';
import { createLog } from '../log.ts';
import { reindex } from '../reindex.ts';
import { BareWorkers } from './bare-workers.ts';
import type { Source } from './source.ts';
import { createStandInEmbedder } from './stand-in-embedder.ts';
import { varied, writeSynthetic } from './synthetic.ts';

/** Releases whose texts make about 10,000 passages. */
const largeCorpus = 2_350;
/** Real vectors that the stand-in mixes: every pair of them is another vector. */
const mixedVectors = 500;

/** What every measurement works with. */
export interface Workbench {
  /** Folder for everything a run leaves behind. */
  readonly dir: string;
  readonly settings: Settings;
  readonly source: Source;
  /** Smaller corpora and fewer rounds. */
  readonly quick: boolean;
  /** Tells on stderr what is going on. */
  readonly say: (line: string) => void;
}

/** Lets `work` use the product over folders of the bench, and closes it. */
export async function withApp<Result>(
  { settings }: Workbench,
  folders: Partial<Pick<Settings, 'CORPUS_DIR' | 'INDEX_DIR'>>,
  work: (app: App) => Promise<Result>,
): Promise<Result> {
  const app = await createApp({ ...settings, ...folders, LLM: false }, { log: createLog(settings) });
  return work(app).finally(() => app.close());
}

/** Lets `work` use an embedder of the product. */
export async function withEmbedder<Result>(
  { settings }: Workbench,
  work: (embedder: LocalEmbedder) => Promise<Result>,
): Promise<Result> {
  const embedder = await createLocalEmbedder({
    modelDir: settings.MODEL_DIR,
    workers: settings.EMBED_WORKERS,
  });
  return work(embedder).finally(() => embedder.close());
}

/** Lets `work` use as many bare workers, loaded and warm. */
export async function withBareWorkers<Result>(
  { settings }: Workbench,
  { count, threads = 1 }: { readonly count: number; readonly threads?: number | null },
  work: (workers: BareWorkers) => Promise<Result>,
): Promise<Result> {
  const workers = new BareWorkers(count, { modelDir: settings.MODEL_DIR, threads });
  return workers
    .embed(Array.from({ length: 20 * count }, (_, index) => `query: Which text is number ${index}?`))
    .then(() => work(workers))
    .finally(() => workers.close());
}

/** A corpus of that many synthetic releases, in a folder of its own. */
export function syntheticCorpus({ dir, source }: Workbench, name: string, count: number): string {
  const corpus = join(dir, 'corpora', name);
  writeSynthetic(corpus, source, count);
  return corpus;
}

/** Builds an index anew with the given embedder; returns its folder. */
export async function buildIndex(
  { dir }: Workbench,
  name: string,
  corpusDir: string,
  embedder: Embedder,
): Promise<string> {
  const index = join(dir, 'indexes', name);
  rmSync(index, { recursive: true, force: true });
  await reindex({ corpusDir, store: createLocalStore({ dir: index }), embedder });
  return index;
}

/** Folders of the large corpus and its index, whose passages a stand-in embedded; kept until the product changes. */
export async function largeIndex(
  bench: Workbench,
): Promise<{ readonly corpus: string; readonly index: string }> {
  const { dir, source, say } = bench;
  const folders = { corpus: join(dir, 'corpora', 'large'), index: join(dir, 'indexes', 'large') };
  const stamp = join(dir, 'large.stamp');
  const state = `${digestOfProgram()} ${source.name}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return folders;
  rmSync(stamp, { force: true });
  say(`building an index of ${largeCorpus} releases; it is kept for the next run`);
  syntheticCorpus(bench, 'large', largeCorpus);
  await withEmbedder(bench, async (embedder) => {
    await buildIndex(bench, 'large', folders.corpus, await standInFor(bench, embedder));
  });
  writeFileSync(stamp, state);
  return folders;
}

/** The stand-in over real vectors of about a sentence from each of so many places in the source. */
export async function standInFor(
  { source }: Workbench,
  embedder: Embedder,
  places = mixedVectors,
): Promise<Embedder> {
  const random = randomFrom(1);
  const pieces = Array.from({ length: places }, (_, index) => {
    const piece = source.pieces[Math.floor((index * source.pieces.length) / places)] ?? '';
    return varied(piece, source, random).slice(0, 160);
  });
  return createStandInEmbedder(embedder.model, await embedder.embedPassages(pieces));
}

/** Makes the folder that a run works in. */
export function prepare(dir: string): void {
  mkdirSync(join(dir, 'indexes'), { recursive: true });
}

/** Changes with every file of the built program. */
function digestOfProgram(): string {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const hash = createHash('sha256');
  for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.js')) hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

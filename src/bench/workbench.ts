import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { varied, writeOnePassage, writeRelease, writeSynthetic } from './synthetic.ts';

/** A size of corpus that is measured at: about so many passages, by so many releases. */
export interface Size {
  readonly passages: number;
  readonly releases: number;
}

const sizes: readonly Size[] = [
  { passages: 1, releases: 0 },
  { passages: 1_000, releases: 235 },
  { passages: 10_000, releases: 2_350 },
  { passages: 100_000, releases: 23_500 },
];
/**
 * Real vectors that the stand-in mixes, every pair of them to another vector: as many more as the corpus is larger, for
 * it speaks of more then, and does not say the same more often.
 */
const leastMixed = 500;
const passagesPerMixed = 20;

/** What every measurement works with. */
export interface Workbench {
  /** Folder for everything a run leaves behind. */
  readonly dir: string;
  readonly settings: Settings;
  readonly source: Source;
  /** Smaller corpora and fewer rounds. */
  readonly quick: boolean;
  /** Measures at 100,000 passages too. */
  readonly large: boolean;
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

/** The sizes that what depends on the size is measured at; 100,000 passages take long to build and are asked for. */
export function sizesOf({ large }: Pick<Workbench, 'large'>): readonly Size[] {
  return sizes.filter(({ passages }) => large || passages < 100_000);
}

/** "at 10,000 passages": a size as the rows name it. */
export function atSize({ passages }: Size): string {
  return passages === 1 ? 'at one passage' : `at ${passages.toLocaleString('en')} passages`;
}

/** Folders of the corpus of a size and its index, whose passages a stand-in embedded; kept until the product changes. */
export async function indexOf(
  bench: Workbench,
  { passages, releases }: Size = sizes[2] as Size,
): Promise<{ readonly corpus: string; readonly index: string }> {
  const { dir, source, say } = bench;
  const name = `of-${passages}`;
  const folders = { corpus: join(dir, 'corpora', name), index: join(dir, 'indexes', name) };
  const stamp = join(dir, `${name}.stamp`);
  const state = `${digestOfProgram()} ${source.name}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return folders;
  rmSync(stamp, { force: true });
  say(`building an index of about ${passages} passages; it is kept for the next run`);
  if (releases === 0) writeOnePassage(folders.corpus, source);
  else syntheticCorpus(bench, name, releases);
  await withEmbedder(bench, async (embedder) => {
    const places = Math.max(leastMixed, passages / passagesPerMixed);
    await buildIndex(bench, name, folders.corpus, await standInFor(bench, embedder, places));
  });
  writeFileSync(stamp, state);
  return folders;
}

/** A copy of the corpus of a size and its index, with one release changed that the index does not hold yet. */
export async function changedCopy(
  bench: Workbench,
  size: Size,
): Promise<{ readonly CORPUS_DIR: string; readonly INDEX_DIR: string }> {
  const original = await indexOf(bench, size);
  const folders = {
    CORPUS_DIR: join(bench.dir, 'corpora', 'changed'),
    INDEX_DIR: join(bench.dir, 'indexes', 'changed'),
  };
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
  cpSync(original.corpus, folders.CORPUS_DIR, { recursive: true });
  cpSync(original.index, folders.INDEX_DIR, { recursive: true });
  changeOne(bench, folders.CORPUS_DIR, size, 1);
  return folders;
}

/** Puts another edition of a release in the place of the last. */
export function changeOne({ source }: Workbench, corpus: string, { releases }: Size, edition: number): void {
  if (releases === 0) writeRelease(corpus, source, 0, { edition, length: 1 });
  else writeRelease(corpus, source, 7, { edition });
}

/** The stand-in over real vectors of about a sentence from each of so many places in the source. */
export async function standInFor(
  { source }: Workbench,
  embedder: Embedder,
  places = leastMixed,
): Promise<Embedder> {
  const random = randomFrom(1);
  const pieces = Array.from({ length: places }, (_, index) => {
    const piece = source.pieces[Math.floor((index * source.pieces.length) / places)] ?? '';
    return varied(piece, source, random).slice(0, 160);
  });
  return createStandInEmbedder(embedder.model, await embedder.embedPassages(pieces));
}

/** The very texts that the work has embedded, as the model reads them. Its vectors are thrown away. */
export async function recordTexts(
  bench: Workbench,
  work: (embedder: Embedder) => Promise<unknown>,
): Promise<readonly string[]> {
  const texts: string[] = [];
  await withEmbedder(bench, async (embedder) => {
    const standIn = await standInFor(bench, embedder, 64);
    await work({
      ...standIn,
      countTokens: (some) => embedder.countTokens(some),
      embedPassages(some, options) {
        texts.push(...some.map((text) => `passage: ${text}`));
        return standIn.embedPassages(some, options);
      },
    });
  });
  return texts;
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

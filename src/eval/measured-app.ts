import { join } from 'node:path';
import { type App, createApp } from '../app.ts';
import { readSettings } from '../config.ts';
import { createLog } from '../log.ts';
import { type CorpusName, layOut } from './corpora.ts';

/** Folder of everything that measuring leaves behind. */
export const workDir = '.eval';

/** Lets the work use the product on a corpus, its index brought up to date; without a model, unless the changes ask for one. */
export async function withCorpus<Result>(
  evalDir: string,
  corpus: CorpusName,
  work: (app: App) => Promise<Result>,
  changes: Parameters<typeof readSettings>[0] = {},
): Promise<Result> {
  const own = readSettings();
  const settings = readSettings({
    CORPUS_DIR: layOut(corpus, join(workDir, 'corpora'), evalDir, own.CORPUS_DIR),
    INDEX_DIR: join(workDir, 'snapshots', corpus),
    // What is measured is what the product does by itself.
    LLM: 'off',
    ...changes,
  });
  const app = await createApp(settings, { log: createLog(settings) });
  try {
    await app.reindex();
    return await work(app);
  } finally {
    await app.close();
  }
}

/** The same with several corpora at once, by their names. */
export async function withCorpora<Name extends CorpusName, Result>(
  evalDir: string,
  names: readonly Name[],
  work: (apps: Readonly<Record<Name, App>>) => Promise<Result>,
  open: Partial<Record<Name, App>> = {},
): Promise<Result> {
  const [next, ...rest] = names;
  if (next === undefined) return work(open as Record<Name, App>);
  return withCorpus(evalDir, next, (app) => withCorpora(evalDir, rest, work, { ...open, [next]: app }));
}

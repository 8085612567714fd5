import type { App, ReindexReport } from '../../app.ts';
import type { ErrorCode } from '../../errors.ts';
import type { Language } from '../../text/language.ts';
import { type Context, withApp } from './context.ts';
import { describeError } from './exit.ts';
import { showProgress } from './progress.ts';
import { safeText } from './safe.ts';
import type { Output, Terminal } from './terminal.ts';

/** Faults of an index that building it anew puts right. */
const rebuildable: ReadonlySet<ErrorCode | 'internal'> = new Set([
  'index.missing',
  'index.corrupt',
  'index.stale',
]);

/**
 * Opens the product with an index to read from. Where there is none, or none that can be used, it is built from the
 * corpus; but a folder that was named with `--index` is only ever read, so that a slip of the pen fills none.
 */
export function withIndex<Result>(
  context: Context,
  index: string | undefined,
  work: (app: App) => Promise<Result>,
): Promise<Result> {
  return withApp(context, { INDEX_DIR: index }, async (app) => {
    if (index === undefined && !(await hasIndex(app, context.terminal.stderr))) {
      await bringUpToDate(app, context.terminal, 'en');
    }
    try {
      return await work(app);
    } catch (error) {
      if (index !== undefined || describeError(error).code !== 'index.corrupt') throw error;
      // What is written comes last in every such work, so that it may be done again.
      await sayRebuilt(error, context.terminal.stderr);
      await bringUpToDate(app, context.terminal, 'en');
      return work(app);
    }
  });
}

/** As `withIndex`, for work that will ask: the model loads while the index is opened. */
export function withWarmIndex<Result>(
  context: Context,
  index: string | undefined,
  work: (app: App) => Promise<Result>,
): Promise<Result> {
  const openApp: Context['openApp'] = async (settings) => {
    const app = await context.openApp(settings);
    app.warm();
    return app;
  };
  return withIndex({ ...context, openApp }, index, work);
}

/** Reindexes what changed; files that cannot be read are named, and those that can be are enough to go on with. */
export async function bringUpToDate(app: App, terminal: Terminal, language: Language): Promise<void> {
  const { stderr, signal } = terminal;
  const report = await showProgress(stderr, language, (onProgress) => app.reindex({ onProgress, signal }));
  await reportProblems(report, stderr);
}

/** A line for each file that was left out, or that should be looked at: why, and what to do. */
export async function reportProblems({ problems, warnings }: ReindexReport, stderr: Output): Promise<void> {
  for (const { file, message } of warnings)
    await stderr.write(`${safeText(`${file}: ${message}`)}
`);
  for (const { file, message, code } of problems) {
    await stderr.write(`${safeText(`${file}: ${message} [${code}]`)}\n`);
  }
}

async function hasIndex(app: App, stderr: Output): Promise<boolean> {
  try {
    return (await app.manifest()) !== null;
  } catch (error) {
    if (!rebuildable.has(describeError(error).code)) throw error;
    await sayRebuilt(error, stderr);
    return false;
  }
}

async function sayRebuilt(error: unknown, stderr: Output): Promise<void> {
  const { code, message } = describeError(error);
  await stderr.write(`${safeText(message)} [${code}] It is built anew.\n`);
}

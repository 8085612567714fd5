import type { App } from '../../app.ts';
import type { SettingName, Settings } from '../../config.ts';
import { readSettings } from '../../config.ts';
import type { Terminal } from './terminal.ts';

/** What a command works with. Tests hand in an app and a terminal of their own. */
export interface Context {
  readonly terminal: Terminal;
  readonly openApp: (settings: Settings) => Promise<App>;
}

/** Opens the product, lets `work` use it, and closes it whatever happens. */
export async function withApp<Result>(
  { openApp, terminal }: Context,
  overrides: Readonly<Partial<Record<SettingName, string | undefined>>>,
  work: (app: App) => Promise<Result>,
): Promise<Result> {
  const app = await openApp(readSettings(overrides));
  try {
    terminal.signal.throwIfAborted();
    return await work(app);
  } finally {
    await app.close();
  }
}

/** The product itself, loaded only now: `--help` and a mistyped option answer without it. */
export async function openRealApp(settings: Settings): Promise<App> {
  const [{ createApp }, { createLog }] = await Promise.all([import('../../app.ts'), import('../../log.ts')]);
  return createApp(settings, { log: createLog(settings) });
}

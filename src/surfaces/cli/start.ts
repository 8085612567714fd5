import type { App } from '../../app.ts';
import { readSettings, type Settings } from '../../config.ts';
import { type Language, languages } from '../../text/language.ts';
import { type Context, withApp } from './context.ts';
import { exitCodes } from './exit.ts';
import { bringUpToDate } from './ready.ts';
import { safeText } from './safe.ts';
import { runSession } from './session.ts';
import type { Terminal } from './terminal.ts';

interface Flags {
  readonly index?: string;
  readonly corpus?: string;
  readonly language?: Language;
}

/** `readout start`, which `npm start` runs: the index brought up to date, then the Discord bot or a session in the terminal. */
export function execute(context: Context, flags: Flags): Promise<number> {
  const { terminal } = context;
  const language = flags.language ?? localLanguage();
  const folders = { INDEX_DIR: flags.index, CORPUS_DIR: flags.corpus };
  return withApp(context, folders, async (app) => {
    await bringUpToDate(app, terminal, language);
    const settings = readSettings(folders);
    return withServices(app, settings, async () => {
      if (settings.DISCORD_TOKEN !== null) return runBot(app, settings, terminal);
      await runSession(app, terminal, { language, answersIn: flags.language ?? null });
      return exitCodes.done;
    });
  });
}

/** Runs beside the work what is switched on: the page of the metrics, and the watch over the folder of the releases. */
async function withServices<Result>(
  app: App,
  settings: Settings,
  work: () => Promise<Result>,
): Promise<Result> {
  const { METRICS_PORT: port, WATCH_CORPUS: watched } = settings;
  const running: { close(): Promise<void> }[] = [];
  try {
    if (port !== null || watched) {
      const log = (await import('../../log.ts')).createLog(settings);
      if (port !== null)
        running.push(await (await import('../metrics-server.ts')).serveMetrics(app, port, log));
      if (watched)
        running.push(await (await import('../watch.ts')).watchCorpus(app, settings.CORPUS_DIR, log));
    }
    return await work();
  } finally {
    await Promise.all(running.map((one) => one.close()));
  }
}

/** Answers in Discord until the program is told to stop, by Ctrl-C or SIGTERM. */
async function runBot(app: App, settings: Settings, { stderr, signal }: Terminal): Promise<number> {
  const [{ startBot }, { createLog }] = await Promise.all([
    import('../discord/main.ts'),
    import('../../log.ts'),
  ]);
  const bot = await startBot({ app, settings, log: createLog(settings) });
  await stderr.write(`Answering in Discord as ${safeText(bot.name)}; Ctrl-C stops it.\n`);
  const told = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  const fault = await Promise.race([told, bot.lost]);
  await bot.stop();
  if (fault !== null) throw fault;
  return exitCodes.done;
}

/** The language of this machine's locale, where Readout speaks it. */
function localLanguage(locale = new Intl.DateTimeFormat().resolvedOptions().locale): Language {
  return languages.find((language) => locale.startsWith(language)) ?? 'en';
}

import { type Language, languages } from '../../text/language.ts';
import { type Context, withApp } from './context.ts';
import { exitCodes } from './exit.ts';
import { bringUpToDate } from './ready.ts';
import { runSession } from './session.ts';

interface Flags {
  readonly index?: string;
  readonly corpus?: string;
  readonly language?: Language;
}

/** `readout start`, which `npm start` runs: the index brought up to date, then a session in the terminal. */
export function execute(context: Context, flags: Flags): Promise<number> {
  const { terminal } = context;
  const language = flags.language ?? localLanguage();
  return withApp(context, { INDEX_DIR: flags.index, CORPUS_DIR: flags.corpus }, async (app) => {
    await bringUpToDate(app, terminal, language);
    await runSession(app, terminal, { language, answersIn: flags.language ?? null });
    return exitCodes.done;
  });
}

/** The language of this machine's locale, where Readout speaks it. */
function localLanguage(locale = new Intl.DateTimeFormat().resolvedOptions().locale): Language {
  return languages.find((language) => locale.startsWith(language)) ?? 'en';
}

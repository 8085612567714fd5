import type { Lookup } from '../../app.ts';
import { ReadoutError } from '../../errors.ts';
import type { Language } from '../../text/language.ts';
import type { Context } from './context.ts';
import { exitCodes } from './exit.ts';
import { lookupJson } from './figures-json.ts';
import { renderLookup, renderTimelines } from './figures-list.ts';
import { withIndex } from './ready.ts';
import { safeJson, safeText } from './safe.ts';
import { type ScopeFlags, scopeOf } from './scope.ts';
import type { Screen, Terminal } from './terminal.ts';

interface Flags extends ScopeFlags {
  readonly index?: string;
  readonly language?: Language;
  readonly timeline?: true;
  readonly chart?: string;
  readonly json?: true;
}

/** `readout figures`: what releases state in numbers, all of it or what some words find. */
export function execute(context: Context, words: readonly string[], flags: Flags): Promise<number> {
  const { terminal } = context;
  const query = words.join(' ').trim();
  const format = flags.chart === undefined ? null : formatOf(flags.chart);
  return withIndex(context, flags.index, async (app) => {
    const found = await app.lookup(query, { ...(await scopeOf(app, flags)), signal: terminal.signal });
    const language = flags.language ?? (query === '' ? 'en' : found.language);
    if (flags.chart !== undefined && format !== null && found.figures.length > 0) {
      await draw(found, flags.chart, format, language, terminal);
    }
    await terminal.stdout.write(
      flags.json
        ? `${safeJson(lookupJson(query, found, language, flags.timeline === true))}\n`
        : render(found, language, flags, terminal.stdout.screen()),
    );
    return found.figures.length > 0 ? exitCodes.done : exitCodes.notFound;
  });
}

function render(found: Lookup, language: Language, { timeline }: Flags, screen: Screen): string {
  return timeline && found.figures.length > 0
    ? renderTimelines(found.timelines, language, screen)
    : renderLookup(found, language, screen);
}

function formatOf(file: string): 'png' | 'svg' {
  const [, ending] = /\.(png|svg)$/iu.exec(file) ?? [];
  if (ending !== undefined) return ending.toLowerCase() as 'png' | 'svg';
  throw new ReadoutError(
    'input.invalid',
    `A chart is a .png or a .svg file, not ${file}; change its ending.`,
  );
}

/** Loaded only now: drawing takes more code than all the rest of the command. */
async function draw(
  { timelines }: Lookup,
  file: string,
  format: 'png' | 'svg',
  language: Language,
  { stderr }: Terminal,
): Promise<void> {
  const [{ chartOf, mostPanels }, { pictureOf }, { writeWhole }] = await Promise.all([
    import('../chart.ts'),
    import('../chart-picture.ts'),
    import('./figures-file.ts'),
  ]);
  await writeWhole(file, await pictureOf(chartOf(timelines, language), format));
  const left = timelines.length - mostPanels;
  const rest = left > 0 ? `; ${left} more are not drawn, narrow the words` : '';
  const drawn = Math.min(timelines.length, mostPanels);
  await stderr.write(`${safeText(file)}: ${drawn} ${drawn === 1 ? 'quantity' : 'quantities'}${rest}\n`);
}

import type { HistoryEntry } from '../../app.ts';
import { type Context, withApp } from './context.ts';
import { exitCodes } from './exit.ts';
import { block } from './layout.ts';
import { safeJson } from './safe.ts';
import type { Screen } from './terminal.ts';

interface Flags {
  readonly n: number;
  readonly json?: true;
}

/** `readout history`: who did what to the corpus, newest first. */
export function execute(context: Context, { n, json }: Flags): Promise<number> {
  const { stdout } = context.terminal;
  return withApp(context, {}, async (app) => {
    const entries = await app.history({ limit: n });
    const lines = () => entries.map((entry) => renderEntry(entry, stdout.screen())).join('');
    await stdout.write(json ? `${safeJson(entries)}\n` : lines() || 'Nothing was changed yet.\n');
    return exitCodes.done;
  });
}

function renderEntry(
  { at, by, did, outcome, release, snapshot, detail }: HistoryEntry,
  screen: Screen,
): string {
  const { paint } = screen;
  const what = [
    outcome === 'done' ? did : `${did} ${outcome}`,
    release && `${release.id}: ${release.title}`,
    snapshot && `snapshot ${snapshot}`,
    `by ${by.name} (${by.surface})`,
  ];
  const time = `${at.slice(0, 16).replace('T', ' ')} `;
  const lead = { lead: ' '.repeat(time.length), style: paint.dim };
  return (
    block(what.filter((part) => part !== undefined).join(' · '), screen, { lead: time }) +
    (detail === undefined ? '' : block(detail, screen, lead))
  );
}

import type { App } from '../../src/app.ts';
import { run } from '../../src/surfaces/cli/run.ts';
import { smallApp, type Trace } from './app.ts';
import { fakeTerminal } from './terminal.ts';

/** Runs one command line against the small app and tells everything it did. */
export async function readout(
  words: readonly string[],
  options: { input?: string; signal?: AbortSignal; changes?: Partial<App> } = {},
) {
  const did: string[] = [];
  const trace: Trace = { asked: [], did, closed: 0 };
  const terminal = fakeTerminal(options);
  const help = { out: '', err: '' };
  const status = await run(
    words,
    async () => ({ terminal, openApp: async () => smallApp(trace, options.changes) }),
    {
      writeOut: (text) => {
        help.out += text;
      },
      writeErr: (text) => {
        help.err += text;
      },
    },
  );
  return {
    status,
    stdout: help.out + terminal.stdout.text(),
    stderr: help.err + terminal.stderr.text(),
    trace,
    did,
  };
}

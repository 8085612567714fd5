#!/usr/bin/env node
import { exitCodes } from './exit.ts';
import { run } from './run.ts';

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // Asked a second time, the program leaves without tidying up.
    if (interruption.signal.aborted) process.exit(exitCodes.interrupted);
    interruption.abort();
  });
}

process.exitCode = await run(process.argv.slice(2), async () => {
  const [{ openRealApp }, { processTerminal }] = await Promise.all([
    import('./context.ts'),
    import('./terminal.ts'),
  ]);
  return { openApp: openRealApp, terminal: processTerminal(interruption) };
});

import type { ReindexReport } from '../../app.ts';
import { type Context, withApp } from './context.ts';
import { exitCodes } from './exit.ts';
import { showProgress } from './progress.ts';
import { reportProblems } from './ready.ts';
import { safeJson } from './safe.ts';

interface Flags {
  readonly corpus?: string;
  readonly out?: string;
  readonly full?: true;
  readonly json?: true;
}

/** `readout index`: what could not be read is said, the rest is indexed, and the exit status tells. */
export function execute(context: Context, flags: Flags): Promise<number> {
  const { stdout, stderr, signal } = context.terminal;
  return withApp(context, { CORPUS_DIR: flags.corpus, INDEX_DIR: flags.out }, async (app) => {
    const report = await showProgress(stderr, 'en', (onProgress) =>
      app.reindex({ full: flags.full === true, onProgress, signal }),
    );
    await reportProblems(report, stderr);
    await stdout.write(flags.json ? `${safeJson(report)}\n` : `${describeReport(report)}\n`);
    return report.problems.length > 0 ? exitCodes.fault : exitCodes.done;
  });
}

function describeReport({
  added,
  changed,
  removed,
  unchanged,
  embedded,
  reused,
  ms,
  problems,
}: ReindexReport): string {
  const releases = `${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`;
  const left = problems.length === 0 ? '' : `; ${problems.length} left out`;
  return `Releases: ${releases}${left}. Embedded ${embedded}, reused ${reused}, in ${(ms / 1000).toFixed(1)} s.`;
}

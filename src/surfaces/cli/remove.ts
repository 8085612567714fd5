import { actor } from './actor.ts';
import { consent } from './confirm.ts';
import { type Context, withApp } from './context.ts';
import { exitCodes } from './exit.ts';
import { showProgress } from './progress.ts';
import { reportProblems } from './ready.ts';
import { renderReleases } from './releases.ts';
import { safeJson, safeText } from './safe.ts';
import { unknownRelease } from './scope.ts';

interface Flags {
  readonly yes?: true;
  readonly json?: true;
}

/** `readout remove`: takes a release out of the corpus, to where it can be found again. */
export function execute(context: Context, id: string, flags: Flags): Promise<number> {
  const { terminal } = context;
  const { stdout, stderr, signal } = terminal;
  return withApp(context, {}, async (app) => {
    const release = await app.release(id);
    if (release === null) throw await unknownRelease(app, id);
    if (!flags.json) await stdout.write(renderReleases([release], 'en', stdout.screen()));
    const said = await consent('Remove it from the corpus?', terminal, flags.yes === true);
    if (said !== 'yes') {
      await stderr.write(`Nothing was removed.${said === 'nobody' ? ' Add --yes to go on.' : ''}\n`);
      return said === 'no' ? exitCodes.done : exitCodes.usage;
    }
    const kept = await showProgress(stderr, 'en', (onProgress) =>
      app.remove(id, actor(), { onProgress, signal }),
    );
    await reportProblems(kept.report, stderr);
    const line = `Removed ${id}; its file lies in .removed/ of the corpus. Snapshot ${kept.report.snapshotId} answers now.`;
    await stdout.write(flags.json ? `${safeJson(kept)}\n` : `${safeText(line)}\n`);
    return exitCodes.done;
  });
}

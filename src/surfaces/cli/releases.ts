import type { ListedRelease } from '../../index/snapshot.ts';
import type { Language } from '../../text/language.ts';
import { phrases } from '../phrases.ts';
import type { Context } from './context.ts';
import { exitCodes } from './exit.ts';
import { block } from './layout.ts';
import { withIndex } from './ready.ts';
import { describeRelease, renderRevision } from './render.ts';
import { safeJson } from './safe.ts';
import { type ScopeFlags, scopeOf } from './scope.ts';
import type { Screen } from './terminal.ts';

interface Flags extends ScopeFlags {
  readonly index?: string;
  readonly json?: true;
}

/** `readout releases`: what the index holds, newest first. */
export function execute(context: Context, flags: Flags): Promise<number> {
  const { stdout } = context.terminal;
  return withIndex(context, flags.index, async (app) => {
    const scope = await scopeOf(app, flags);
    const releases = await app.releases(scope);
    const noneFits = releases.length === 0 && Object.keys(scope).length > 0;
    const screen = stdout.screen();
    const text = noneFits
      ? block(phrases.en.notFound['no-releases'], screen)
      : renderReleases(releases, 'en', screen);
    await stdout.write(flags.json ? `${safeJson(releases)}\n` : text);
    return noneFits ? exitCodes.notFound : exitCodes.done;
  });
}

/** A list of releases: the id that other commands take, then whose it is. */
export function renderReleases(
  releases: readonly ListedRelease[],
  language: Language,
  screen: Screen,
): string {
  if (releases.length === 0) return block(phrases[language].noReleases, screen);
  return releases
    .map(
      (release) =>
        block(release.id, screen, { style: screen.paint.bold }) +
        block(describeRelease(release, language), screen, { lead: '  ' }) +
        renderRevision(release, language, screen, '  '),
    )
    .join('');
}

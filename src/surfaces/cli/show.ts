import type { StoredRelease } from '../../index/snapshot.ts';
import type { Language } from '../../text/language.ts';
import type { Context } from './context.ts';
import { exitCodes } from './exit.ts';
import { block } from './layout.ts';
import { withIndex } from './ready.ts';
import { describeRelease, renderRevision } from './render.ts';
import { safeJson, safeText } from './safe.ts';
import { unknownRelease } from './scope.ts';
import type { Output, Screen } from './terminal.ts';

interface Flags {
  readonly index?: string;
  readonly text?: true;
  readonly json?: true;
}

/** `readout show`: one release. */
export function execute(context: Context, id: string, flags: Flags): Promise<number> {
  const { stdout } = context.terminal;
  return withIndex(context, flags.index, async (app) => {
    const release = await app.release(id);
    if (release === null) throw await unknownRelease(app, id);
    if (flags.json) await stdout.write(`${safeJson({ ...release, sentences: await app.sentencesOf(id) })}\n`);
    else if (flags.text) await writeText(release.text, stdout);
    else await stdout.write(renderRelease(release, 'en', stdout.screen()));
    return exitCodes.done;
  });
}

/** Exactly the stored text and not a byte more, save on a terminal: there it is made safe, of the same length, and ended. */
function writeText(text: string, stdout: Output): Promise<void> {
  return stdout.write(stdout.isTerminal ? `${safeText(text)}\n` : text);
}

/** A release to be read: its title and origin, then its text, wrapped. */
export function renderRelease(release: StoredRelease, language: Language, screen: Screen): string {
  const { paint } = screen;
  return [
    block(describeRelease(release, language), screen, { style: paint.bold }),
    renderRevision(release, language, screen),
    block([release.id, release.language, ...release.parties].join(' · '), screen, { style: paint.dim }),
    release.url === null
      ? ''
      : block(release.url, { ...screen, width: Number.POSITIVE_INFINITY }, { style: paint.dim }),
    '\n',
    block(release.text, screen),
  ].join('');
}

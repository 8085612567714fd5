import type { App, Details, Kept, Review } from '../../app.ts';
import { actor } from './actor.ts';
import { consent } from './confirm.ts';
import { type Context, withApp } from './context.ts';
import { exitCodes } from './exit.ts';
import { showProgress } from './progress.ts';
import { reportProblems } from './ready.ts';
import { renderReview } from './render-review.ts';
import { safeJson, safeText } from './safe.ts';
import { sourceOf } from './source.ts';

/** What `add` and `replace` may be told of a release, and how they go on. */
export interface AddFlags extends Details {
  readonly yes?: true;
  readonly json?: true;
}

/** `readout add`: a file or page, shown first and added when somebody says so. */
export function execute(context: Context, word: string, flags: AddFlags): Promise<number> {
  return withApp(context, {}, (app) => addTo(app, context, word, flags));
}

/** Reviews, asks and adds; what is not added leaves nothing behind. */
export async function addTo(
  app: App,
  { terminal }: Context,
  word: string,
  { yes, json, ...details }: AddFlags,
): Promise<number> {
  const { stdout, stderr, signal } = terminal;
  const review = await app.review(await sourceOf(word), details, { signal });
  try {
    if (!json) await stdout.write(renderReview(review, stdout.screen()));
    const said = json && !yes ? 'nobody' : await consent('Add it to the corpus?', terminal, yes === true);
    if (said === 'yes') {
      const kept = await showProgress(stderr, 'en', (onProgress) =>
        app.add(review.id, actor(), { onProgress, signal }),
      );
      await reportProblems(kept.report, stderr);
      await stdout.write(json ? `${safeJson(reviewJson(review, kept))}\n` : `${safeText(addedLine(kept))}\n`);
      return exitCodes.done;
    }
    if (json) await stdout.write(`${safeJson(reviewJson(review, null))}\n`);
    if (said === 'no') await stderr.write('Nothing was added.\n');
    else await stderr.write('Nothing was added yet: look at the preview, and add --yes to go on.\n');
    return said === 'no' ? exitCodes.done : exitCodes.usage;
  } finally {
    await app.discard(review.id);
  }
}

function addedLine({ release, report }: Kept): string {
  return `Added ${release.id}: "${release.title}". Snapshot ${report.snapshotId} answers now.`;
}

function reviewJson({ id: _, ...review }: Review, kept: Kept | null) {
  return { ...review, added: kept !== null, report: kept?.report ?? null };
}

import type { Answer } from '../../answer/answer.ts';
import type { App, AskOptions } from '../../app.ts';
import { findRelease } from './find-place.ts';
import type { ReadBack } from './read-back.ts';

/**
 * Answers a question that follows an earlier answer: from the releases of that answer first, which is what the
 * conversation is about, and only then from all of them. Where neither says, the releases do not say: what was
 * answered before is never given again for an answer.
 */
export async function askFollowUp(
  app: App,
  question: string,
  earlier: ReadBack | null,
  options: AskOptions,
): Promise<Answer> {
  const keys = [...new Set(earlier?.places.map(({ release }) => release))];
  const ids = await Promise.all(keys.map((key) => findRelease(app, key)));
  const releaseIds = ids.filter((id) => id !== null);
  if (releaseIds.length === 0) return app.ask(question, options);
  const there = await app.ask(question, { ...options, releaseIds });
  return there.kind === 'answered' ? there : app.ask(question, options);
}

import type { Answer } from '../../answer/answer.ts';
import type { App, AskOptions } from '../../app.ts';
import { findStanding } from './find-place.ts';
import type { ReadBack } from './read-back.ts';

/**
 * Answers a question that follows an earlier answer: from the releases of that answer, or their corrections, first, which is what the
 * conversation is about, and only then from all of them. Where neither says, the releases do not say: what was
 * answered before is never given again for an answer. "And when?" is read as asked of the earlier question's subject.
 */
export async function askFollowUp(
  app: App,
  question: string,
  earlier: ReadBack | null,
  options: AskOptions,
): Promise<Answer> {
  const { readAs = null, question: asked = null } = earlier ?? {};
  const previous = readAs ?? asked;
  const asking = previous === null ? options : { ...options, previous };
  const keys = [...new Set(earlier?.places.map(({ release }) => release))];
  const ids = await Promise.all(keys.map((key) => findStanding(app, key)));
  const releaseIds = [...new Set(ids.filter((id) => id !== null))];
  if (releaseIds.length === 0) return app.ask(question, asking);
  const there = await app.ask(question, { ...asking, releaseIds });
  return there.kind === 'answered' ? there : app.ask(question, asking);
}

import type { Answer } from '../../answer/answer.ts';
import type { App, AskOptions, CitedBefore } from '../../app.ts';
import { sliceSpan } from '../../text/span.ts';
import { findPlace, findRelease } from './find-place.ts';
import type { Place } from './place.ts';
import type { ReadBack } from './read-back.ts';

/** Answers a question that follows an earlier answer of ours, as far as its message still tells of it. */
export async function askFollowUp(
  app: App,
  question: string,
  earlier: ReadBack | null,
  options: AskOptions,
): Promise<Answer> {
  if (earlier === null) return app.ask(question, options);
  const cited = await Promise.all(earlier.places.map((place) => citedAt(app, place)));
  const previous = {
    question: earlier.readAs ?? earlier.question ?? '',
    cited: cited.filter((one) => one !== null),
  };
  return app.ask(question, { ...options, previous });
}

/** Where its words have changed since, the place still tells of which release it was. */
async function citedAt(app: App, place: Place): Promise<CitedBefore | null> {
  const found = await findPlace(app, place);
  if (found !== null) {
    const { release, sentence } = found;
    return { releaseId: release.id, sentenceId: sentence.id, quote: sliceSpan(release.text, sentence.span) };
  }
  const releaseId = await findRelease(app, place.release);
  return releaseId === null ? null : { releaseId, sentenceId: '', quote: '' };
}

import type { App, CitedBefore, Previous } from '../../app.ts';
import { sliceSpan } from '../../text/span.ts';
import { followed, type Turn, turnOf } from '../following.ts';
import type { Desk } from './desk.ts';
import { findPlace, findRelease } from './find-place.ts';
import type { Place } from './place.ts';
import type { ReadBack } from './read-back.ts';

/** What a question follows, by our answers before it, the last one first; of those no more are read than it takes. */
export async function previousOf(
  earlier: AsyncIterator<ReadBack>,
  desk: Pick<Desk, 'app' | 'answers'>,
): Promise<Previous | null> {
  const { done, value } = await earlier.next();
  if (done) return null;
  const turn = await turnAt(value, desk);
  return followed(turn, turn.refused === null ? null : await previousOf(earlier, desk));
}

/** An answer as it is kept, else as far as its message still tells of it. */
async function turnAt(
  { question, readAs, places, stamp }: ReadBack,
  { app, answers }: Pick<Desk, 'app' | 'answers'>,
): Promise<Turn> {
  const kept = stamp && answers.get(stamp.key);
  if (kept) return turnOf(kept);
  const { kind, places: whole } = stamp?.outline ?? { kind: 'answered', places };
  const cited = await Promise.all(whole.map((place) => citedAt(app, place)));
  return {
    question: readAs ?? question ?? '',
    refused: kind === 'answered' ? null : kind,
    cited: cited.filter((one) => one !== null),
  };
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

import type { Answer, Citation } from '../../answer/answer.ts';
import type { App } from '../../app.ts';
import type { Sentence } from '../../corpus/release.ts';
import type { StoredRelease } from '../../index/snapshot.ts';
import { sliceSpan } from '../../text/span.ts';
import { standingFor } from '../standing.ts';
import { checkOf, type Place, releaseKey } from './place.ts';
import type { Outline } from './stamp.ts';

/** A sentence that a place led to. */
export interface Found {
  readonly release: StoredRelease;
  readonly sentences: readonly Sentence[];
  readonly sentence: Sentence;
}

/** The sentence at a place; null where the release is gone or the sentence has other words now. */
export async function findPlace(app: App, place: Place): Promise<Found | null> {
  const id = await findRelease(app, place.release);
  if (id === null) return null;
  const [release, sentences] = await Promise.all([app.release(id), app.sentencesOf(id)]);
  const sentence = sentences.find(({ number }) => number === place.sentence);
  if (release === null || sentence === undefined) return null;
  return checkOf(sliceSpan(release.text, sentence.span)) === place.check
    ? { release, sentences, sentence }
    : null;
}

/** The id of the release that a key stands for. */
export async function findRelease(app: App, key: string): Promise<string | null> {
  const releases = await app.releases();
  return releases.find(({ id }) => releaseKey(id) === key)?.id ?? null;
}

/** The same, or what has taken its place. */
export async function findStanding(app: App, key: string): Promise<string | null> {
  const id = await findRelease(app, key);
  return id === null ? null : standingFor(app, id);
}

/**
 * The answer that an outline was made of, with those of the sentences it offered that are still there; null where one of
 * its own has gone. Nothing in it is in bold any more.
 */
export async function rebuildAnswer(
  app: App,
  { kind, percent, places }: Outline,
  asked: Pick<Answer, 'question' | 'readAs' | 'language'>,
  offered: readonly Place[] = [],
): Promise<Answer | null> {
  const [citations, others] = await Promise.all([citationsAt(app, places), citationsAt(app, offered)]);
  if (citations.length < places.length) return null;
  const shared = { ...asked, confidence: percent / 100 };
  if (kind !== 'answered') return { kind: 'not-found', ...shared, reason: kind, nearest: citations };
  const claims = citations.map(({ quote, number }) => ({ text: quote, citations: [number], figures: [] }));
  return { kind, ...shared, claims, citations, mode: 'extractive', premise: null, others };
}

/** The sentences at these places as they are cited, without those that have gone. */
async function citationsAt(app: App, places: readonly Place[]): Promise<readonly Citation[]> {
  const found = await Promise.all(places.map((place) => findPlace(app, place)));
  return found.filter((one) => one !== null).map((one, index) => citationOf(one, index + 1));
}

/** The citation of a whole sentence. */
export function citationOf({ release, sentence }: Omit<Found, 'sentences'>, number: number): Citation {
  const { id: releaseId, title, titleIsOurs, outlet, published, url, corrects, correctedBy } = release;
  const { id: sentenceId, paragraph, number: place, span, speaker } = sentence;
  return {
    ...{ number, sentenceId, releaseId, title, titleIsOurs, outlet, published, url },
    ...{ paragraph, sentence: place, span, quote: sliceSpan(release.text, span), emphasis: null, speaker },
    ...{ corrects, correctedBy },
  };
}

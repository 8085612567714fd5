import { createHash } from 'node:crypto';
import type { Citation } from '../../answer/answer.ts';

/** Where a sentence is: all that a button has to carry, so that it works after a restart. */
export interface Place {
  /** See `releaseKey`. */
  readonly release: string;
  /** Number of the sentence in its release. */
  readonly sentence: number;
  /** Of its words: where they have changed since, the button shows nothing rather than another sentence. */
  readonly check: string;
}

const checkLength = 3;

/** Eight characters for the id of a release, which may be too long for a button: 48 bits, so that no two of a million meet. */
export function releaseKey(id: string): string {
  return digestOf(id, 8);
}

/** A short digest of the words of a sentence. */
export function checkOf(quote: string): string {
  return digestOf(quote, checkLength);
}

function digestOf(text: string, length: number): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, length);
}

/** The place of a cited sentence. */
export function placeOf({
  releaseId,
  sentence,
  quote,
}: Pick<Citation, 'releaseId' | 'sentence' | 'quote'>): Place {
  return { release: releaseKey(releaseId), sentence, check: checkOf(quote) };
}

/** Places in their order; the release is written once for neighbours of the same one. */
export function writePlaces(places: readonly Place[]): string {
  return places
    .map(({ release, sentence, check }, index) => {
      const before = places[index - 1]?.release;
      const lead = before === release ? '' : `${before === undefined ? '' : '~'}${release}`;
      return `${lead}.${check}${sentence.toString(36)}`;
    })
    .join('');
}

/** What `writePlaces` wrote; of anything else nothing. */
export function readPlaces(written: string): readonly Place[] {
  return written.split('~').flatMap((run) => {
    const [release = '', ...sentences] = run.split('.');
    return sentences
      .map((one) => ({
        release,
        sentence: Number.parseInt(one.slice(checkLength), 36),
        check: one.slice(0, checkLength),
      }))
      .filter(({ sentence }) => Number.isSafeInteger(sentence) && sentence > 0);
  });
}

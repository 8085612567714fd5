import type { ListedRelease, StoredSentence } from '../index/snapshot.ts';
import type { Span } from '../text/span.ts';

/** Named measurements of how well a sentence serves a question; each is in the docstring of the function that makes it. */
export type Signals = Readonly<Record<string, number>>;

/** A ranked sentence with the release it stands in and why it stands where it does. */
export interface Evidence {
  readonly sentence: StoredSentence;
  readonly release: ListedRelease;
  /** Higher is better; comparable within one question only. */
  readonly score: number;
  readonly signals: Signals;
  /** Indexes of the question's units that the sentence states; and that it or what stands around it states. */
  readonly stated: readonly number[];
  readonly statedAround: readonly number[];
  /** The part of the kind asked for, in the release's text; null where none stands out or the sentence ranks low. */
  readonly answering: Span | null;
}

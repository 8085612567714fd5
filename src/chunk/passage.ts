import type { Span } from '../text/span.ts';

/** A run of whole sentences of one release, small enough for the embedding model. */
export interface Passage {
  /** `<release id>/<number from 1>` */
  readonly id: string;
  readonly releaseId: string;
  /** From the start of its first sentence to the end of its last. */
  readonly span: Span;
  readonly sentenceIds: readonly string[];
}

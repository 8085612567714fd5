import type { Figure } from '../figures/figure.ts';
import type { Span } from '../text/span.ts';

/** Something to be said, naming the sentences that carry it; nothing in it is believed before `cite` has proven it. */
export interface Claim {
  /** Null says: the sentence itself, verbatim. */
  readonly text: string | null;
  readonly sentenceIds: readonly string[];
  /** The answering part of the first sentence, as offsets into the release's text. */
  readonly emphasis: Span | null;
  /** What the ledger holds of the sentences, the figure that answers first. */
  readonly figures: readonly Figure[];
  /** States for another release, in another amount, what the first claim's figure states. */
  readonly restates?: true;
}

/** A premise that the first claim's sentence contradicts. */
export interface DraftPremise {
  readonly kind: 'figure' | 'date' | 'name' | 'statement';
  readonly asked: string;
  /** Where the release says otherwise; null for the sentence as a whole. */
  readonly stated: Span | null;
  readonly sentenceId: string;
}

/** An answer before it is cited. */
export interface Draft {
  readonly claims: readonly Claim[];
  readonly mode: 'extractive' | 'llm';
  readonly premise: DraftPremise | null;
}

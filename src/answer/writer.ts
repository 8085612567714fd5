import type { Readable } from '../retrieve/reading-list.ts';
import type { Language } from '../text/language.ts';

/** What a writer is asked to answer from what. */
export interface WriteRequest {
  readonly question: string;
  /** The asker's, in which the claims are to be written. */
  readonly language: Language;
  /** Grouped by release, in order of place. */
  readonly sentences: readonly Readable[];
}

/** Something that a writer says, naming the sentences it rests on; ids of none are kept as they came. */
export interface WrittenClaim {
  /** `correction`: what the sentences say instead of what the question takes for granted. */
  readonly kind: 'claim' | 'correction';
  readonly text: string;
  readonly sentenceIds: readonly string[];
}

/** How a writer's work ended. */
export type WriteOutcome =
  /** It said all it had to say. */
  | 'complete'
  /** It says that the sentences do not answer. */
  | 'unanswerable'
  /** It broke off, or reached the limit of its reply. */
  | 'cut-off'
  /** It declined. */
  | 'refused'
  /** What it wrote was no reply of the form asked for, twice. */
  | 'unreadable'
  /** It could not be reached in time, or is left alone for having failed before. */
  | 'unavailable'
  /** The day's budget is used up. */
  | 'over-budget';

/** What the calls for one answer took. */
export interface Spent {
  readonly calls: number;
  readonly promptTokens: number;
  readonly replyTokens: number;
  /** In the currency of the prices; null where no price is set. */
  readonly cost: number | null;
}

/** How the work ended, and what it took. */
export interface Writing {
  readonly outcome: WriteOutcome;
  readonly spent: Spent;
}

/** How to stop a writer. */
export interface WriterOptions {
  readonly signal?: AbortSignal;
}

/**
 * A language model behind its protocol. It is never believed, and never a fault for the asker: what goes wrong is an
 * outcome. Only the caller's own signal makes it throw.
 */
export interface Writer {
  /** The model's name. */
  readonly model: string;
  /** Tokens of sentences that a request may hold, as `roughTokens` counts them. */
  readonly readingTokens: number;
  /** Writes an answer; each claim is handed over as soon as it has arrived whole, and waited for. */
  write(
    request: WriteRequest,
    onClaim: (claim: WrittenClaim) => Promise<void>,
    options?: WriterOptions,
  ): Promise<Writing>;
  /** Rewrites a question that follows another so that it can be read alone; null where that did not work. */
  standalone(question: string, previous: string, options?: WriterOptions): Promise<string | null>;
  /** Exchanges a word with the model. Throws `model.refused` or `model.unreachable`, saying how to mend it. */
  greet(options?: WriterOptions): Promise<void>;
}

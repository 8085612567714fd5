import type { ProofReason } from '../cite/proof.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { Citation, NotFoundReason } from './answer.ts';

/**
 * What the releases make of something that somebody else wrote: they say it, they say otherwise, or they do not speak
 * of it. A release that is silent contradicts nothing.
 */
export type Verdict = 'supported' | 'contradicted' | 'not-found';

/** Why a claim is not supported: what the proof found, or what was looked for in vain. */
export type CheckReason =
  | ProofReason
  /** Between quotation marks, and not the release's words. */
  | 'wording-changed'
  | NotFoundReason;

/** Where a claim leaves a release: the claim's own words, and the release's on the same. */
export interface Discrepancy {
  readonly reason: CheckReason;
  readonly claimed: string;
  /** The release's words, verbatim; null for the cited sentence as a whole. */
  readonly stated: string | null;
}

/** One claim of the text. */
export interface CheckedClaim {
  /** As it stands on its own: with the speaker or subject that the words before it name. */
  readonly text: string;
  /** Its place in the text that was checked. */
  readonly span: Span;
  readonly verdict: Verdict;
  /** Each once, the gravest first; none where the claim is supported. */
  readonly reasons: readonly CheckReason[];
  readonly discrepancies: readonly Discrepancy[];
  /** Numbers of the citations that carry the claim, that say otherwise, or that come nearest. */
  readonly citations: readonly number[];
}

/** A text that was checked, claim by claim. */
export interface Checked {
  readonly text: string;
  /** Language of labels and set phrases; quotations keep the release's. */
  readonly language: Language;
  /** Contradicted if any claim is, else not found if any is or if there is none, else supported. */
  readonly verdict: Verdict;
  readonly claims: readonly CheckedClaim[];
  readonly citations: readonly Citation[];
}

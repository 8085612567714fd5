import type { Revision, Speaker } from '../corpus/release.ts';
import type { Figure } from '../figures/figure.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { Spent } from './writer.ts';

/** A place in a release that carries something we say; `quote` is a slice of the release's text, by construction. */
export interface Citation extends Revision {
  /**
   * From 1, in order of first use in the answer. The nearest sentences of a `NotFound` are numbered too, and so are an
   * answer's `others`, from 1 again.
   */
  readonly number: number;
  readonly sentenceId: string;
  readonly releaseId: string;
  readonly title: string;
  readonly titleIsOurs: boolean;
  readonly outlet: string | null;
  /** ISO date; null where none is stated. */
  readonly published: string | null;
  readonly url: string | null;
  /** Paragraph and sentence in the release, from 1. */
  readonly paragraph: number;
  readonly sentence: number;
  /** UTF-16 offsets into the release's text. */
  readonly span: Span;
  readonly quote: string;
  /** The part of the quotation that answers, as offsets into the release's text; null where the whole does. */
  readonly emphasis: Span | null;
  readonly speaker: Speaker | null;
}

/** A figure of the ledger as an answer shows it. */
export interface CitedFigure extends Figure {
  /** What its "others" are others of, which may stand in a sentence before: "Korean nationals". */
  readonly antecedent?: string;
}

/** Something said in an answer, with the numbers of the citations that carry it. */
export interface CitedClaim {
  readonly text: string;
  readonly citations: readonly number[];
  /** The ledger's figures of the cited sentences, the one that answers first; their spans are into the release's text. */
  readonly figures: readonly CitedFigure[];
  /** Another release's amount of the very quantity that an earlier claim states; such claims come last. */
  readonly restates?: true;
}

/** What the question takes for granted and a release says otherwise. */
export interface PremiseCorrection {
  readonly kind: 'figure' | 'date' | 'name' | 'statement';
  /** The question's own words that do not hold: "500 Koreans". */
  readonly asked: string;
  /** The release's words instead, verbatim: "180 Korean nationals"; null where the cited sentence as a whole says otherwise. */
  readonly stated: string | null;
  /** Number of the citation that says so. */
  readonly citation: number;
}

/** Why there is no answer. */
export type NotFoundReason =
  /** No release is about what was asked. */
  | 'off-topic'
  /** Releases speak of the matter and do not state what was asked. */
  | 'not-stated'
  /** The question is empty or asks for nothing that a release could state. */
  | 'no-question'
  /** The filters left no release. */
  | 'no-releases';

/** What came of asking a language model. */
export interface WriterAccount extends Spent {
  readonly model: string;
  /** `written`: the answer holds claims of the model's; the others say why it holds none, or not all. */
  readonly outcome:
    | 'written'
    | 'interrupted'
    | 'unanswerable'
    | 'unproven'
    | 'refused'
    | 'unreadable'
    | 'unavailable'
    | 'over-budget';
  /** Every claim that the model made, in its order. */
  readonly verdicts: readonly ClaimVerdict[];
}

/** What the proof says of a claim. Only what is `proven` may be shown to anybody who asks, if need be with its speaker before it. */
export interface ClaimVerdict {
  readonly text: string;
  /** Ids of the sentences it names; those that were not given to the model are no sentences. */
  readonly sentenceIds: readonly string[];
  readonly verdict: 'proven' | 'partly' | 'refused';
  readonly reasons: readonly string[];
  /** The claim as readers see it; null where they do not. */
  readonly shown: string | null;
}

/** What was asked, and how the answer speaks. */
interface Asked {
  readonly question: string;
  /** How it was read, where it was not read as it stands: "When did they meet?" for "and when?". */
  readonly readAs?: string;
  /** The question that the next one follows, where it is not this one as it was read. */
  readonly subject?: string;
  /** Language of labels and set phrases; quotations keep the release's. */
  readonly language: Language;
  /** Left out where no model is asked. */
  readonly writer?: WriterAccount;
}

export interface Answered extends Asked {
  readonly kind: 'answered';
  /** Best first. */
  readonly claims: readonly CitedClaim[];
  readonly citations: readonly Citation[];
  /** Calibrated probability that the citations answer the question, 0 to 1. */
  readonly confidence: number;
  readonly mode: 'extractive' | 'llm';
  readonly premise: PremiseCorrection | null;
  /** What the question asks besides and the release that answers does not state, in its own words; left out where there is nothing such. */
  readonly unstated?: readonly string[];
  /** Releases that it does not cite and that answer the question too, by the best sentence of each, best first. */
  readonly others: readonly Citation[];
}

export interface NotFound extends Asked {
  readonly kind: 'not-found';
  /** Titles of the releases that alone were asked, as the question says nothing without what it follows. */
  readonly askedOf?: readonly string[];
  readonly reason: NotFoundReason;
  /** The nearest sentences, best first, at most three. */
  readonly nearest: readonly Citation[];
  /** Calibrated probability that the nearest sentence answers after all; below the threshold. */
  readonly confidence: number;
}

export type Answer = Answered | NotFound;

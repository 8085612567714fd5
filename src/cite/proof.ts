import type { Release } from '../corpus/release.ts';
import type { Attribution } from '../corpus/speech/attribution.ts';
import type { Reference } from '../corpus/speech/references.ts';
import type { Difference } from '../figures/compare.ts';
import type { FigureMention } from '../figures/figure.ts';
import type { StoredSentence } from '../index/snapshot.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** Why a claim is not what its sentences say. */
export type ProofReason =
  /** A number that the sentences do not state. */
  | 'number-changed'
  /** The number stands there with a qualifier ("more than") that the claim leaves out. */
  | 'qualifier-dropped'
  /** The number stands there with no qualifier, or with another one. */
  | 'qualifier-changed'
  /** The number stands there in another unit or currency. */
  | 'unit-changed'
  /** The number stands there, of something else: another noun, or another figure's place. */
  | 'counts-other'
  /** A time that the sentences do not state, or state of something else. */
  | 'date-not-stated'
  /** A person, place, body or title that the sentences do not name. */
  | 'name-not-stated'
  /** Names that stand there, each in the other's place. */
  | 'names-exchanged'
  /** Said where the sentences deny it, or the other way round, or the contrary of it. */
  | 'negation'
  /** Words between quotation marks that do not stand there. */
  | 'quote-not-stated'
  /** Somebody else's words, or the release's own given to a person. */
  | 'speaker'
  /** Reported words told as a fact. */
  | 'speaker-dropped'
  /** Planned, asked for or awaited, told as done; or the other way round. */
  | 'modality'
  /** The same names and numbers, and something else said of them. */
  | 'meaning';

/** One thing in which a claim leaves its sentences; the span is in the claim. */
export interface Finding {
  readonly reason: ProofReason;
  readonly span: Span;
  /** The sentence's own words on it, in its own text; null where it has none. */
  readonly stated: { readonly sentenceId: string; readonly span: Span } | null;
}

/**
 * What a claim is worth: `proven` may be said; `partly` says something that its sentences state and something more,
 * or leaves out who said it; `refused` must not be said.
 */
export interface Proof {
  readonly verdict: 'proven' | 'partly' | 'refused';
  readonly findings: readonly Finding[];
}

/** A sentence that a claim names, as the proof needs it; names its release is published under may be cited too. */
export type ProofSentence = Pick<StoredSentence, 'id' | 'text' | 'voice' | 'speaker'> & {
  readonly outlet: string | null;
  /** Countries or bodies that met: whom "the two nations" are. */
  readonly parties: readonly string[];
  /** ISO date of the release, by which "today" in its sentences is a date. */
  readonly published: string | null;
  /** For whom "the Prime Minister" and "the two leaders" stand in it. */
  readonly references: readonly Reference[];
};

/** What the walk lends from the figures and corpus rooms. */
export interface ProofTools {
  figuresIn(text: string, language: Language): readonly FigureMention[];
  difference(claimed: FigureMention, stated: FigureMention): Difference;
  attribute(text: string, sentences: readonly Span[], language: Language): readonly Attribution[];
  /** For whom offices and groups stand, sentence by sentence of a release. */
  refer(release: Release): readonly (readonly Reference[])[];
  /** The words of an English text as a tagger sees them, in order; none of a text in another language. */
  verbsIn?(text: string): readonly TaggedWord[];
  /** What tells whether a claim means what its sentences say; without it, neither that nor modality is looked at. */
  readonly meaning?: MeaningTools;
}

/** A word with what it is in its sentence, as far as the proof asks. */
export interface TaggedWord extends Span {
  readonly text: string;
  readonly part: 'verb' | 'auxiliary' | 'noun' | 'other';
}

/** Measures of one claim. */
export interface MeaningTools {
  /**
   * How much nearer the claim is to these sentences than to any other of their release, in standard deviations of its
   * similarity with sentences that have to do with nothing; null where none has been compared with it.
   */
  lead(sentenceIds: readonly string[]): number | null;
  /** How much an index term tells, from 0 (stands in every sentence) to 1 (in none). */
  weight(term: string): number;
}

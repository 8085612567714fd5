import type { Passage } from '../chunk/passage.ts';
import type { Release, ReleaseMetadata, Revision, Sentence } from '../corpus/release.ts';
import type { EmbeddingModel } from '../embed/embedder.ts';
import type { Figure } from '../figures/figure.ts';

/** What a snapshot says of itself, so that nobody has to guess. */
export interface Manifest {
  readonly formatVersion: number;
  /** Name of the snapshot, sortable by time of building. */
  readonly id: string;
  readonly builtAt: string;
  readonly model: EmbeddingModel;
  /** SHA-256 over the ids, metadata and digests of all releases, in order of id. */
  readonly corpusDigest: string;
  readonly counts: { readonly releases: number; readonly sentences: number; readonly passages: number };
  /** Bytes of each file of the snapshot but the manifest. */
  readonly sizes: Readonly<Record<string, number>>;
  /** SHA-256 in hex of each of them. */
  readonly checksums: Readonly<Record<string, string>>;
}

/** A release in the corpus that the snapshot is of. */
export interface ListedRelease extends ReleaseMetadata, Revision {}

/** The same with its text. */
export interface StoredRelease extends Release, Revision {}

/** A sentence with its text and its place, as retrieval needs it. */
export interface StoredSentence extends Sentence {
  readonly text: string;
}

/** A sentence with what it says of the terms asked after. */
export interface SearchedSentence extends StoredSentence {
  /** Which of the terms it has. */
  readonly terms: ReadonlySet<string>;
  /** Which of them its speaker and its release's title, outlet and parties have. */
  readonly spoken: ReadonlySet<string>;
  /** Which of them its neighbours and its release's date have. */
  readonly around: ReadonlySet<string>;
}

/** A release with what it says of the terms asked after. */
export interface SearchedRelease {
  readonly release: ListedRelease;
  /** Which of the terms it has: in a sentence, its title, outlet, parties or date (`2024`, `2024-05`). */
  readonly terms: ReadonlySet<string>;
}

/** A ranked hit; `score` is higher for better: inner product, or BM25 with its sign turned. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** Narrows a search to releases; absent fields do not narrow. */
export interface ReleaseFilter {
  readonly releaseIds?: readonly string[];
  /** Inclusive ISO dates; a release without a date is outside any range. */
  readonly since?: string;
  readonly until?: string;
  readonly language?: string;
}

/** Narrows the ledger further. */
export interface LedgerFilter extends ReleaseFilter {
  /** Only releases that hold at least one of these index terms, in a sentence or in what they state of themselves. */
  readonly terms?: readonly string[];
}

/** A sentence that states a figure. */
export interface LedgerSentence extends StoredSentence {
  /** All its index terms, each once. */
  readonly terms: readonly string[];
}

/** The part of the figures ledger that one release fills. */
export interface ReleaseLedger {
  readonly release: ListedRelease;
  /** In order of place. */
  readonly figures: readonly Figure[];
  /** The sentences that state them, in order. */
  readonly sentences: readonly LedgerSentence[];
}

/**
 * An immutable, published index. Nothing above `index/` may assume that it is local or synchronous.
 * Ids that the snapshot does not hold are left out of results, never an error. Searches and the ledger pass over
 * releases that another one corrects, unless the filter names them by their ids.
 */
export interface Snapshot {
  readonly manifest: Manifest;
  /** All releases, newest first, those without a date last. */
  releases(filter?: ReleaseFilter): Promise<readonly ListedRelease[]>;
  release(id: string): Promise<StoredRelease | null>;
  /** The sentences of these ids, in the order asked for, with those of the terms `among` that they have. */
  sentences(ids: readonly string[], among?: readonly string[]): Promise<readonly SearchedSentence[]>;
  /** All sentences of a release, in order. */
  sentencesOf(releaseId: string): Promise<readonly StoredSentence[]>;
  passages(ids: readonly string[]): Promise<readonly Passage[]>;
  /** Ids of the passages that these sentences stand in, each once. */
  passagesAround(sentenceIds: readonly string[]): Promise<readonly string[]>;
  /** The releases of these ids, by id, with those of the terms `among` that they have. */
  searchedReleases(
    ids: readonly string[],
    among: readonly string[],
  ): Promise<ReadonlyMap<string, SearchedRelease>>;
  /** The `k` best sentences or passages by inner product, which with a unit vector is the cosine; fewer where there are fewer. */
  nearest(
    kind: 'sentence' | 'passage',
    vector: Float32Array,
    k: number,
    filter?: ReleaseFilter,
  ): Promise<readonly Hit[]>;
  /** The unit vectors of these sentences or passages, by id, bit for bit as they were embedded. */
  vectors(kind: 'sentence' | 'passage', ids: readonly string[]): Promise<ReadonlyMap<string, Float32Array>>;
  /** The `k` best by BM25 for an OR of the terms (terms as `text/terms` makes them). */
  keywords(
    kind: 'sentence' | 'passage',
    terms: readonly string[],
    k: number,
    filter?: ReleaseFilter,
  ): Promise<readonly Hit[]>;
  /** In how many sentences each term stands; 0 for a term that stands nowhere. */
  sentenceFrequency(terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** For each stem that no sentence has, the words of the snapshot that it may be a slip of the keyboard for; nearest first. */
  corrections(stems: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Vectors of a fixed set of sentences that have to do with no release: what "not at all near" looks like for a question. */
  background(): Promise<readonly Float32Array[]>;
  /** Figures of these sentences. */
  figures(sentenceIds: readonly string[]): Promise<readonly Figure[]>;
  /**
   * Every release that states a figure, in the order of `releases`, with its figures. Read as it is asked for, some
   * releases at a time: a ledger may be larger than anybody wants to hold.
   */
  ledger(filter?: LedgerFilter): AsyncIterable<ReleaseLedger>;
  close(): Promise<void>;
}

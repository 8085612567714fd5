import type { Passage } from '../chunk/passage.ts';
import type { Correction } from '../corpus/corrections.ts';
import type { Release, Sentence } from '../corpus/release.ts';
import type { EmbeddingModel } from '../embed/embedder.ts';
import type { ReadoutError } from '../errors.ts';
import type { Figure } from '../figures/figure.ts';
import type { Manifest, Snapshot } from './snapshot.ts';

/** What is embedded and searched by keyword: the one or the other. */
export type Kind = 'sentence' | 'passage';

/** A sentence or passage as it goes into the index. */
export interface Indexed<T> {
  readonly item: T;
  /** Its index terms, repetitions included: the keyword search counts them. */
  readonly terms: readonly string[];
  /** SHA-256 in hex of the text that was embedded; the next build finds the vector by it. */
  readonly embedded: string;
  readonly vector: Float32Array;
}

/** A sentence with what its surroundings say. */
export interface IndexedSentence extends Indexed<Sentence> {
  /** Terms of its speaker and of its release's title, outlet and parties: what it takes as said. */
  readonly spoken: readonly string[];
  /** Terms of its neighbours and of its release's date. */
  readonly around: readonly string[];
}

/** Everything the index holds of one release. */
export interface ReleaseEntry {
  readonly release: Release;
  /** Changes with anything of the release that the index holds. */
  readonly fingerprint: string;
  /** The distinct terms of all its sentences, its title, outlet, parties and date. */
  readonly terms: readonly string[];
  readonly sentences: readonly IndexedSentence[];
  readonly passages: readonly Indexed<Passage>[];
  readonly figures: readonly Figure[];
}

/** A sentence that no release states, with the digest of its text. */
export type BackgroundVector = Pick<Indexed<never>, 'embedded' | 'vector'>;

/** A snapshot in the making; nobody can see it before `publish`. Entries are added or kept in order of release id. */
export interface Draft {
  /** Fingerprint by release id of the snapshot that this one may take from; empty where there is none. */
  readonly previous: ReadonlyMap<string, string>;
  /** Vectors that the previous snapshot has, by digest of the embedded text. */
  vectors(embedded: readonly string[]): Promise<ReadonlyMap<string, Float32Array>>;
  /** Takes over a release of the previous snapshot as it is. */
  keep(releaseId: string): Promise<void>;
  add(entry: ReleaseEntry): Promise<void>;
  /** Which of the releases correct which; all of them have to be added or kept before. */
  addCorrections(corrections: readonly Correction[]): Promise<void>;
  /** The vectors that `Snapshot.background` gives. */
  addBackground(background: readonly BackgroundVector[]): Promise<void>;
  /** Checks the snapshot and makes it the current one. The draft is over then. */
  publish(): Promise<Manifest>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

/** A snapshot that lies in the store, and why it cannot serve, where it cannot. */
export interface StoredSnapshot {
  readonly id: string;
  readonly manifest: Manifest | null;
  readonly fault: ReadoutError | null;
}

/** Keeps snapshots: one current, older ones to fall back to, one writer at a time. */
export interface SnapshotStore {
  /** The newest snapshot that can serve, of this model where one is given; null where there is none. */
  current(model?: EmbeddingModel): Promise<Snapshot | null>;
  /** All snapshots, newest first. */
  list(): Promise<readonly StoredSnapshot[]>;
  /** Opens one snapshot, which need not be the current one; throws `index.corrupt` or `index.stale` where it cannot serve. */
  open(id: string, model?: EmbeddingModel): Promise<Snapshot>;
  /** Reads every byte of a snapshot; throws `index.corrupt` naming what is not as it was written. */
  verify(id: string): Promise<void>;
  /** Begins a snapshot; throws `index.locked` while another is being built. `fresh` takes nothing from the previous one. */
  begin(model: EmbeddingModel, options?: { readonly fresh?: boolean }): Promise<Draft>;
  /** Checks every byte of a snapshot and publishes it again as the newest; throws as `open` and `begin`. */
  republish(id: string, model: EmbeddingModel): Promise<Manifest>;
}

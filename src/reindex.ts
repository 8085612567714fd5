import { createHash } from 'node:crypto';
import { embeddedPassageText, embeddedSentenceText } from './chunk/embedded-text.ts';
import { type Surroundings, termsAround } from './chunk/terms-around.ts';
import { toPassages } from './chunk/to-passages.ts';
import type { CorpusProblem } from './corpus/problem.ts';
import { type CorpusWarning, readCorpus } from './corpus/read-corpus.ts';
import type { Release, Sentence } from './corpus/release.ts';
import { toSentences } from './corpus/sentences-of.ts';
import type { Embedder } from './embed/embedder.ts';
import { ReadoutError } from './errors.ts';
import { extractFigures } from './figures/extract.ts';
import { backgroundSentences } from './index/background-sentences.ts';
import { corpusDigestOf } from './index/corpus-digest.ts';
import type { Draft, ReleaseEntry, SnapshotStore } from './index/store.ts';
import { detectLanguage } from './text/language.ts';
import { sliceSpan } from './text/span.ts';
import { metadataTerms, sentenceTerms } from './text/terms.ts';
import { conceptSources } from './text/thesaurus/index.ts';
import { inOrder, mapInTurns, Turns } from './turns.ts';

/** Raise it when sentences, passages, terms or figures come out differently for the same release. */
const recipeVersion = 15;

/** Releases prepared ahead of the one being written, so that the embedder never waits for the index. */
const releasesAhead = 8;

export interface ReindexProgress {
  readonly stage: 'reading' | 'embedding' | 'publishing';
  /** Releases. */
  readonly done: number;
  readonly total: number;
}

export interface ReindexOptions {
  readonly corpusDir: string;
  readonly store: SnapshotStore;
  readonly embedder: Embedder;
  /** Take nothing from the snapshot before. */
  readonly full?: boolean;
  readonly onProgress?: (progress: ReindexProgress) => void;
  readonly signal?: AbortSignal;
}

export interface ReindexReport {
  /** The current snapshot now: the one before, where nothing had changed. */
  readonly snapshotId: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Files left out. */
  readonly problems: readonly CorpusProblem[];
  /** What to look at in files that were taken. */
  readonly warnings: readonly CorpusWarning[];
  /** Texts embedded, and texts whose vectors the snapshot before had. */
  readonly embedded: number;
  readonly reused: number;
  readonly ms: number;
}

/** corpus ▸ chunk ▸ embed ▸ index ▸ a new current snapshot (built beside, swapped whole) */
export async function reindex(
  options: ReindexOptions,
  now = () => performance.now(),
): Promise<ReindexReport> {
  const { corpusDir, store, embedder, full = false, onProgress = () => {}, signal } = options;
  const started = now();
  onProgress({ stage: 'reading', done: 0, total: 0 });
  const { releases, problems, corrections, warnings } = await readCorpus(corpusDir, signal ? { signal } : {});
  // An empty folder is what taking the last release away leaves; one of which nothing can be read is a fault.
  if (releases.length === 0 && problems.length > 0) throw nothingReadable(corpusDir, problems);
  // Terms come from the thesaurus, so a changed thesaurus changes every release.
  const recipe = digestOf([recipeVersion, ...conceptSources].join('\n'));
  const fingerprints = new Map(releases.map((release) => [release.id, fingerprintOf(release, recipe)]));
  const report = (
    part: Pick<ReindexReport, 'snapshotId' | 'embedded' | 'reused'> & Changes,
  ): ReindexReport => ({
    ...part,
    problems,
    warnings,
    ms: now() - started,
  });

  const same = full ? null : await upToDate(store, embedder, corpusDigestOf(fingerprints));
  if (same !== null)
    return report({ snapshotId: same, ...changesOf(fingerprints, fingerprints), embedded: 0, reused: 0 });

  const draft = await store.begin(embedder.model, { fresh: full });
  try {
    const changes = changesOf(draft.previous, fingerprints);
    const vectors = new VectorSupply(draft, embedder, signal);
    const turns = new Turns();
    const ordered = [...releases].sort((a, b) => (a.id < b.id ? -1 : 1));
    const entries = inOrder(ordered, releasesAhead, async (release) => {
      const fingerprint = fingerprints.get(release.id) as string;
      return draft.previous.get(release.id) === fingerprint
        ? null
        : entryOf(release, fingerprint, vectors, turns);
    });
    let done = 0;
    for await (const [release, entry] of entries) {
      throwIfCancelled(signal);
      if (entry === null) await draft.keep(release.id);
      else await draft.add(entry);
      done += 1;
      onProgress({ stage: 'embedding', done, total: releases.length });
    }
    await draft.addCorrections(corrections);
    await draft.addBackground(await vectors.of(backgroundSentences));
    throwIfCancelled(signal);
    onProgress({ stage: 'publishing', done, total: releases.length });
    const { id } = await draft.publish();
    return report({ snapshotId: id, ...changes, embedded: vectors.embedded, reused: vectors.reused });
  } catch (fault) {
    await draft.discard();
    // Whatever failed because of the cancelling is the cancelling.
    throwIfCancelled(signal);
    throw fault;
  }
}

/** The id of the current snapshot where it is of this corpus and sound, else null. */
async function upToDate(
  store: SnapshotStore,
  embedder: Embedder,
  corpusDigest: string,
): Promise<string | null> {
  const current = await store.current(embedder.model);
  await current?.close();
  if (current?.manifest.corpusDigest !== corpusDigest) return null;
  const { id } = current.manifest;
  return store.verify(id).then(
    () => id,
    (fault: unknown) => {
      if (fault instanceof ReadoutError && fault.code === 'index.corrupt') return null;
      throw fault;
    },
  );
}

type Changes = Pick<ReindexReport, 'added' | 'changed' | 'removed' | 'unchanged'>;

function changesOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Changes {
  const kept = [...after.keys()].filter((id) => before.has(id));
  const unchanged = kept.filter((id) => before.get(id) === after.get(id)).length;
  return {
    added: after.size - kept.length,
    changed: kept.length - unchanged,
    removed: before.size - kept.length,
    unchanged,
  };
}

async function entryOf(
  release: Release,
  fingerprint: string,
  vectors: VectorSupply,
  turns: Turns,
): Promise<ReleaseEntry> {
  await turns.next();
  const sentences = toSentences(release);
  const passages = await toPassages(release, sentences, vectors.countTokens);
  const read = ({ span }: Sentence) => {
    const text = sliceSpan(release.text, span);
    return sentenceTerms(text, detectLanguage(text));
  };
  const terms = await mapInTurns(sentences, read, turns);
  const figuresOf = (sentence: Sentence) => extractFigures(release.text, sentence, release.language);
  const figures = await mapInTurns(sentences, figuresOf, turns);
  const head = metadataTerms(release);
  const surroundings = termsAround(release, sentences, terms);
  const termsById = new Map(sentences.map(({ id }, index) => [id, terms[index] ?? []]));
  const texts = [
    ...sentences.map((sentence) => embeddedSentenceText(release, sentence)),
    ...passages.map((passage) => embeddedPassageText(release, passage)),
  ];
  const embedded = await vectors.of(texts);
  return {
    release,
    fingerprint,
    terms: [...new Set([...terms.flat(), ...head])],
    sentences: sentences.map((item, index) => ({
      item,
      terms: terms[index] ?? [],
      ...(surroundings[index] as Surroundings),
      ...(embedded[index] as EmbeddedText),
    })),
    passages: passages.map((item, index) => ({
      item,
      terms: [...head, ...item.sentenceIds.flatMap((id) => termsById.get(id) ?? [])],
      ...(embedded[sentences.length + index] as EmbeddedText),
    })),
    figures: figures.flat(),
  };
}

type EmbeddedText = Pick<ReleaseEntry['sentences'][number], 'embedded' | 'vector'>;

/** Vectors from the snapshot before where it has them, else from the embedder. */
class VectorSupply {
  embedded = 0;
  reused = 0;
  readonly countTokens: Embedder['countTokens'];
  readonly #draft: Draft;
  readonly #embedder: Embedder;
  readonly #signal: AbortSignal | undefined;

  constructor(draft: Draft, embedder: Embedder, signal: AbortSignal | undefined) {
    this.#draft = draft;
    this.#embedder = embedder;
    this.#signal = signal;
    this.countTokens = (texts) => embedder.countTokens(texts);
  }

  async of(texts: readonly string[]): Promise<readonly EmbeddedText[]> {
    const digests = texts.map(digestOf);
    const known = await this.#draft.vectors(digests);
    const unknown = texts.filter((_, index) => !known.has(digests[index] as string));
    const fresh = await this.#embedder.embedPassages(unknown, this.#signal ? { signal: this.#signal } : {});
    this.embedded += fresh.length;
    this.reused += texts.length - fresh.length;
    const remaining = fresh.values();
    return digests.map((embedded) => ({
      embedded,
      vector: known.get(embedded) ?? (remaining.next().value as Float32Array),
    }));
  }
}

function fingerprintOf({ text, ...metadata }: Release, recipe: string): string {
  return digestOf(JSON.stringify([recipe, Object.entries(metadata).sort()]));
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new ReadoutError('cancelled', 'Indexing was cancelled; the current snapshot stays.');
}

function nothingReadable(corpusDir: string, problems: readonly CorpusProblem[]): ReadoutError {
  const message = `There is no release to index: ${corpusDir} holds ${problems.length}, and none of them can be read. Put releases there; the current snapshot stays.`;
  return new ReadoutError('corpus.missing', message, { data: { corpusDir, problems } });
}

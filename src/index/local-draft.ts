import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Correction } from '../corpus/corrections.ts';
import type { EmbeddingModel } from '../embed/embedder.ts';
import { ReadoutError } from '../errors.ts';
import { corpusDigestOf } from './corpus-digest.ts';
import { DraftTables } from './draft-tables.ts';
import { checksumOf, flush, publishFolder } from './files.ts';
import { openLocalSnapshot } from './local-snapshot.ts';
import { writeManifest } from './manifest.ts';
import { databaseFile, formatVersion, kinds, vectorFile } from './schema.ts';
import type { Manifest } from './snapshot.ts';
import type { BackgroundVector, Draft, Kind, ReleaseEntry } from './store.ts';
import { VectorDraft, type VectorSource } from './vector-draft.ts';

/** What a local draft is given by its store. */
export interface DraftSettings {
  readonly id: string;
  readonly model: EmbeddingModel;
  /** Where it is built: a folder that does not exist yet. */
  readonly building: string;
  readonly destination: string;
  /** Folder of an intact snapshot of the same model and format, to take from. */
  readonly previous: string | null;
  readonly now: () => Date;
  /** Called once, when the draft is published or discarded. */
  readonly ended: (published: boolean) => Promise<void>;
}

/** Builds a snapshot in a folder beside the published ones. */
export async function beginLocalDraft(settings: DraftSettings): Promise<Draft> {
  const { building, previous, model } = settings;
  await mkdir(building);
  const tables = new DraftTables(join(building, databaseFile), previous && join(previous, databaseFile));
  const begin = async (kind: Kind): Promise<VectorDraft> => {
    const source = previous === null ? null : await sourceOf(previous, kind, tables, model.dimensions);
    return VectorDraft.begin(building, kind, model.dimensions, source);
  };
  const vectors = { sentence: await begin('sentence'), passage: await begin('passage') };
  return new LocalDraft(settings, tables, vectors);
}

async function sourceOf(
  directory: string,
  kind: Kind,
  tables: DraftTables,
  dimensions: number,
): Promise<VectorSource> {
  const { size } = await stat(join(directory, vectorFile(kind)));
  return { directory, slots: size / (dimensions * 4), live: new Set(tables.previousSlots(kind)) };
}

class LocalDraft implements Draft {
  readonly previous: ReadonlyMap<string, string>;
  readonly #settings: DraftSettings;
  readonly #tables: DraftTables;
  readonly #vectors: Readonly<Record<Kind, VectorDraft>>;
  #open = true;

  constructor(settings: DraftSettings, tables: DraftTables, vectors: Readonly<Record<Kind, VectorDraft>>) {
    this.#settings = settings;
    this.#tables = tables;
    this.#vectors = vectors;
    this.previous = settings.previous === null ? new Map() : tables.previousFingerprints();
  }

  async vectors(embedded: readonly string[]): Promise<ReadonlyMap<string, Float32Array>> {
    if (this.#settings.previous === null || embedded.length === 0) return new Map();
    const found = this.#tables.previousBackground(embedded);
    for (const kind of kinds) {
      const slotOf = this.#tables.previousSlotsOf(kind, embedded);
      const vectorOf = this.#vectors[kind].read(slotOf.values());
      for (const [digest, slot] of slotOf) found.set(digest, vectorOf.get(slot) as Float32Array);
    }
    return found;
  }

  async keep(releaseId: string): Promise<void> {
    this.#tables.keep(releaseId);
    // A thousand of them in a row would hold the event loop for a second.
    await turn();
  }

  async add(entry: ReleaseEntry): Promise<void> {
    const append = (kind: Kind): Promise<number> =>
      this.#vectors[kind].append(entry[`${kind}s`].map(({ vector }) => vector));
    this.#tables.add(entry, { sentence: await append('sentence'), passage: await append('passage') });
  }

  async addCorrections(corrections: readonly Correction[]): Promise<void> {
    this.#tables.addCorrections(corrections);
  }

  async addBackground(background: readonly BackgroundVector[]): Promise<void> {
    this.#tables.addBackground(background);
  }

  async publish(): Promise<Manifest> {
    const { building, destination } = this.#settings;
    for (const kind of kinds) {
      if (await this.#vectors[kind].finish(this.#tables.slots(kind))) this.#tables.renumberSlots(kind);
    }
    const stated = {
      corpusDigest: corpusDigestOf(this.#tables.fingerprints()),
      counts: {
        releases: this.#tables.count('releases'),
        sentences: this.#tables.count('sentences'),
        passages: this.#tables.count('passages'),
      },
    };
    await this.#tables.commit();
    this.#tables.close();
    this.#open = false;
    const manifest = await this.#describe(stated);
    await proveReadable(building);
    await publishFolder(building, destination);
    await this.#settings.ended(true);
    return manifest;
  }

  async discard(): Promise<void> {
    if (this.#open) {
      this.#open = false;
      this.#tables.close();
      for (const vectors of Object.values(this.#vectors)) vectors.close();
    }
    await rm(this.#settings.building, { recursive: true, force: true });
    await this.#settings.ended(false);
  }

  async #describe(stated: Pick<Manifest, 'corpusDigest' | 'counts'>): Promise<Manifest> {
    const { building, id, model, now } = this.#settings;
    const sizes: Record<string, number> = {};
    const checksums: Record<string, string> = {};
    for (const file of (await readdir(building)).sort()) {
      const path = join(building, file);
      sizes[file] = (await stat(path)).size;
      checksums[file] = await checksumOf(path);
      await flush(path);
    }
    const builtAt = now().toISOString();
    const manifest: Manifest = { formatVersion, id, builtAt, model, ...stated, sizes, checksums };
    await writeManifest(building, manifest);
    return manifest;
  }
}

/** Opens the finished snapshot as a reader would and compares what is in it with what it says of itself. */
async function proveReadable(directory: string): Promise<void> {
  const snapshot = await openLocalSnapshot(directory);
  const releases = await snapshot.releases();
  await snapshot.close();
  if (releases.length === snapshot.manifest.counts.releases) return;
  const message = 'The new snapshot is not what was to be written; the current one stays. Try again.';
  throw new ReadoutError('index.failed', message, { data: { directory } });
}

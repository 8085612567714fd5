import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { ReleaseMetadata } from '../corpus/release.ts';
import type { EmbeddingModel } from '../embed/embedder.ts';
import { createVocabulary, type Vocabulary } from '../text/typos.ts';
import { checkSizes, corrupt, readManifest } from './manifest.ts';
import { whereReleases } from './release-filter.ts';
import {
  metadataColumns,
  readPassage,
  readRelease,
  readReleaseMetadata,
  readSentence,
  vectorOf,
} from './rows.ts';
import { anyOf, databaseFile, filed, formatVersion } from './schema.ts';
import type { Hit, Manifest, ReleaseFilter, Snapshot } from './snapshot.ts';
import type { Kind } from './store.ts';
import { VectorSearch } from './vector-search.ts';

/** Opens a snapshot in a folder for reading. Cheap: sizes are checked, bytes are not (`SnapshotStore.verify` does). */
export async function openLocalSnapshot(directory: string, model?: EmbeddingModel): Promise<Snapshot> {
  const manifest = await readManifest(directory, model);
  await checkSizes(directory, manifest);
  const database = openDatabase(directory);
  try {
    const { dimensions } = manifest.model;
    const [sentence, passage] = await Promise.all([
      VectorSearch.open(directory, 'sentence', dimensions),
      VectorSearch.open(directory, 'passage', dimensions),
    ]);
    return new LocalSnapshot(directory, manifest, database, { sentence, passage });
  } catch (cause) {
    database.close();
    throw corrupt(directory, 'its vectors cannot be read', cause);
  }
}

function openDatabase(directory: string): Database.Database {
  let database: Database.Database | null = null;
  try {
    database = new Database(join(directory, databaseFile), { readonly: true, fileMustExist: true });
    if (database.pragma('user_version', { simple: true }) === formatVersion) return database;
  } catch (cause) {
    database?.close();
    throw corrupt(directory, `${databaseFile} cannot be opened`, cause);
  }
  database.close();
  throw corrupt(directory, `${databaseFile} is another program's`);
}

type Values = Readonly<Record<string, unknown>>;

/** A snapshot in a folder: rows by SQLite, keywords by its FTS5, vectors by file and graph. */
class LocalSnapshot implements Snapshot {
  readonly manifest: Manifest;
  readonly #directory: string;
  readonly #database: Database.Database;
  readonly #search: Readonly<Record<Kind, VectorSearch>>;
  readonly #statements = new Map<string, Database.Statement>();
  /** Every question reads them all; a snapshot never changes, so they are read once. */
  #releases: ReadonlyMap<string, ReleaseMetadata> | null = null;
  /** Only a question with an unknown word needs it. */
  #vocabulary: Vocabulary | null = null;

  constructor(
    directory: string,
    manifest: Manifest,
    database: Database.Database,
    search: Readonly<Record<Kind, VectorSearch>>,
  ) {
    this.#directory = directory;
    this.manifest = manifest;
    this.#database = database;
    this.#search = search;
  }

  async releases(filter: ReleaseFilter = {}) {
    this.#releases ??= new Map(
      this.#all(`SELECT ${metadataColumns} FROM releases ORDER BY published IS NULL, published DESC, id`, {})
        .map(readReleaseMetadata)
        .map((release) => [release.id, release]),
    );
    const { where, values } = whereReleases(filter);
    if (where === '') return [...this.#releases.values()];
    const wanted = new Set(this.#all(`SELECT id FROM releases ${where}`, values).map(({ id }) => id));
    return [...this.#releases.values()].filter(({ id }) => wanted.has(id));
  }

  async release(id: string) {
    const [row] = this.#all('SELECT * FROM releases WHERE id = :id', { id });
    return row === undefined ? null : readRelease(row);
  }

  async sentences(ids: readonly string[]) {
    const rows = this.#all(
      `SELECT sentences.*, releases.id AS releaseId FROM json_each(:ids) AS asked
       JOIN sentences ON sentences.id = asked.value
       JOIN releases ON releases.number = sentences.release
       ORDER BY asked.key`,
      { ids: JSON.stringify(ids) },
    );
    return this.#withTexts(rows);
  }

  async sentencesOf(releaseId: string) {
    const rows = this.#all(
      `SELECT sentences.*, releases.id AS releaseId FROM releases
       JOIN sentences ON sentences.release = releases.number
       WHERE releases.id = :releaseId ORDER BY sentences.number`,
      { releaseId },
    );
    return this.#withTexts(rows);
  }

  async passages(ids: readonly string[]) {
    const rows = this.#all(
      `SELECT passages.*, releases.id AS releaseId FROM json_each(:ids) AS asked
       JOIN passages ON passages.id = asked.value
       JOIN releases ON releases.number = passages.release
       ORDER BY asked.key`,
      { ids: JSON.stringify(ids) },
    );
    return rows.map(readPassage);
  }

  async releaseTerms(ids: readonly string[]) {
    const rows = this.#all('SELECT id, terms FROM releases WHERE id IN (SELECT value FROM json_each(:ids))', {
      ids: JSON.stringify(ids),
    });
    return new Map(rows.map((row) => [row.id as string, new Set((row.terms as string).split(' '))]));
  }

  async nearest(
    kind: Kind,
    vector: Float32Array,
    k: number,
    filter?: ReleaseFilter,
  ): Promise<readonly Hit[]> {
    const { within, values } = whereReleases(filter ?? {});
    const slots = (): number[] =>
      this.#all(`SELECT slot FROM ${kind}s ${within}`, values).map(({ slot }) => slot as number);
    const best = this.#guard(() => this.#search[kind].nearest(vector, k, slots, within !== ''));
    const idOf = new Map(
      this.#all(`SELECT slot, id FROM ${kind}s WHERE slot IN (SELECT value FROM json_each(:slots))`, {
        slots: JSON.stringify(best.map(({ slot }) => slot)),
      }).map(({ slot, id }) => [slot as number, id as string]),
    );
    return best.flatMap(({ slot, score }) => {
      const id = idOf.get(slot);
      return id === undefined ? [] : [{ id, score }];
    });
  }

  async similarities(kind: Kind, ids: readonly string[], vector: Float32Array) {
    const rows = this.#all(`SELECT slot, id FROM ${kind}s WHERE id IN (SELECT value FROM json_each(:ids))`, {
      ids: JSON.stringify(ids),
    });
    const idOf = new Map(rows.map(({ slot, id }) => [slot as number, id as string]));
    const scores = this.#guard(() => this.#search[kind].scores(idOf.keys(), vector));
    return new Map(scores.map(({ slot, score }) => [idOf.get(slot) as string, score]));
  }

  async keywords(kind: Kind, terms: readonly string[], k: number, filter?: ReleaseFilter) {
    if (terms.length === 0) return [];
    const { within, values } = whereReleases(filter ?? {});
    const only = within === '' ? '' : `AND rowid IN (SELECT number FROM ${kind}s ${within})`;
    const rows = this.#all(
      `SELECT ${kind}s.id AS id, -best.rank AS score FROM (
         SELECT rowid, rank FROM ${kind}_terms WHERE ${kind}_terms MATCH :query ${only} ORDER BY rank LIMIT :k
       ) AS best JOIN ${kind}s ON ${kind}s.number = best.rowid ORDER BY best.rank, best.rowid`,
      { ...values, query: anyOf(terms), k },
    );
    return rows.map(({ id, score }) => ({ id: id as string, score: score as number }));
  }

  async sentenceFrequency(terms: readonly string[]) {
    const rows = this.#all(
      'SELECT term, doc FROM sentence_vocabulary WHERE term IN (SELECT value FROM json_each(:terms))',
      { terms: JSON.stringify(terms.map(filed)) },
    );
    const frequencies = new Map(rows.map(({ term, doc }) => [term as string, doc as number]));
    return new Map(terms.map((term) => [term, frequencies.get(filed(term)) ?? 0]));
  }

  async corrections(stems: readonly string[]) {
    this.#vocabulary ??= createVocabulary(
      this.#all('SELECT term FROM sentence_vocabulary ORDER BY doc DESC', {}).map(
        ({ term }) => term as string,
      ),
    );
    const { corrections } = this.#vocabulary;
    return new Map(stems.map((stem) => [stem, corrections(stem)]));
  }

  async background() {
    const rows = this.#all('SELECT vector FROM background ORDER BY rowid', {});
    return rows.map(({ vector }) => vectorOf(vector as Buffer));
  }

  async figures(sentenceIds: readonly string[]) {
    const rows = this.#all(
      `SELECT body FROM json_each(:ids) AS asked JOIN figures ON figures.sentenceId = asked.value
       ORDER BY asked.key, figures.rowid`,
      { ids: JSON.stringify(sentenceIds) },
    );
    return rows.map(({ body }) => JSON.parse(body as string));
  }

  async close() {
    for (const search of Object.values(this.#search)) search.close();
    this.#database.close();
  }

  /** Text is stored once, with its release; a sentence's is cut out of it. */
  #withTexts(rows: readonly Values[]) {
    const numbers = [...new Set(rows.map(({ release }) => release as number))];
    const texts = this.#all(
      'SELECT number, text FROM releases WHERE number IN (SELECT value FROM json_each(:numbers))',
      {
        numbers: JSON.stringify(numbers),
      },
    );
    const textOf = new Map(texts.map(({ number, text }) => [number as number, text as string]));
    return rows.map((row) => readSentence(row, textOf.get(row.release as number) ?? ''));
  }

  #all(sql: string, values: Values): Values[] {
    return this.#guard(() => {
      const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
      this.#statements.set(sql, statement);
      return statement.all(values) as Values[];
    });
  }

  #guard<T>(read: () => T): T {
    try {
      return read();
    } catch (cause) {
      const damaged =
        cause instanceof RangeError || /CORRUPT|NOTADB/u.test((cause as { code?: string }).code ?? '');
      throw damaged ? corrupt(this.#directory, 'a part of it cannot be read', cause) : cause;
    }
  }
}

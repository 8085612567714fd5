import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { EmbeddingModel } from '../embed/embedder.ts';
import { CorrectedRows } from './corrected-rows.ts';
import { readLedger } from './local-ledger.ts';
import { LocalTerms } from './local-terms.ts';
import { checkSizes, corrupt, readManifest } from './manifest.ts';
import { whereReleases } from './release-filter.ts';
import { type ReleaseRow, ReleaseRows } from './release-rows.ts';
import { listedColumns, readListedRelease, readPassage, readSentence, vectorOf } from './rows.ts';
import { databaseFile, formatVersion } from './schema.ts';
import type { Hit, LedgerFilter, Manifest, ReleaseFilter, Snapshot } from './snapshot.ts';
import type { Kind } from './store.ts';
import { VectorSearch } from './vector-search.ts';

/**
 * What SQLite may keep of the database's pages: all of some 10,000 passages, whose terms every question reads anew. By
 * its own 16 MB an ask of that size takes a twentieth longer.
 */
const cachedKibibytes = 64 * 1024;

/** Opens a snapshot in a folder for reading. Cheap: sizes are checked, bytes are not (`SnapshotStore.verify` does), texts when they are first read. */
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
    if (database.pragma('user_version', { simple: true }) === formatVersion) {
      // One read transaction for good: nobody writes, and locking anew for every statement costs more than most of them.
      database.exec('BEGIN');
      database.pragma(`cache_size = -${cachedKibibytes}`);
      return database;
    }
  } catch (cause) {
    database?.close();
    throw corrupt(directory, `${databaseFile} cannot be opened`, cause);
  }
  database.close();
  throw corrupt(directory, `${databaseFile} is another program's`);
}

type Values = Readonly<Record<string, unknown>>;

/** A snapshot in a folder: rows and lists of terms by SQLite, vectors by file and graph. */
class LocalSnapshot implements Snapshot {
  readonly manifest: Manifest;
  readonly #directory: string;
  readonly #database: Database.Database;
  readonly #search: Readonly<Record<Kind, VectorSearch>>;
  readonly #statements = new Map<string, Database.Statement>();
  readonly #releases: ReleaseRows;
  readonly #terms: LocalTerms;
  readonly #corrected: CorrectedRows;
  /** Read once, when it is first needed: a snapshot never changes. */
  #background: readonly Float32Array[] | null = null;

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
    this.#releases = new ReleaseRows(
      (sql, key) => this.#one(sql, key),
      (what) => corrupt(directory, what),
    );
    this.#terms = new LocalTerms({
      each: (sql, keys) => this.#each(sql, keys),
      all: (sql) => this.#all(sql, {}),
    });
    this.#corrected = new CorrectedRows((sql) => this.#all(sql, {}));
  }

  async releases(filter: ReleaseFilter = {}) {
    const { where, values } = whereReleases(filter);
    return this.#all(
      `SELECT ${listedColumns} FROM releases ${where} ORDER BY published IS NULL, published DESC, id`,
      values,
    ).map(readListedRelease);
  }

  async release(id: string) {
    const row = this.#releases.byId(id);
    return row === undefined ? null : { ...row.release, text: row.text };
  }

  async sentences(ids: readonly string[], among: readonly string[] = []) {
    const wanted = this.#terms.wanted(among);
    const rows = this.#each(
      `SELECT id, release, start, stop, paragraph, place, voice, speaker, terms, spoken, around
       FROM sentences WHERE id = ?`,
      ids,
    );
    return this.#guard(() =>
      this.#withTexts(rows).map((sentence, index) => ({
        ...sentence,
        terms: wanted.among(rows[index]?.terms as Buffer),
        spoken: wanted.among(rows[index]?.spoken as Buffer),
        around: wanted.among(rows[index]?.around as Buffer),
      })),
    );
  }

  async sentencesOf(releaseId: string) {
    const rows = this.#all(
      `SELECT sentences.* FROM releases JOIN sentences ON sentences.release = releases.number
       WHERE releases.id = :releaseId ORDER BY sentences.number`,
      { releaseId },
    );
    return this.#withTexts(rows);
  }

  async passages(ids: readonly string[]) {
    const rows = this.#each(
      `SELECT passages.*, releases.id AS releaseId FROM passages
       JOIN releases ON releases.number = passages.release WHERE passages.id = ?`,
      ids,
    );
    return rows.map(readPassage);
  }

  async passagesAround(sentenceIds: readonly string[]) {
    const rows = this.#each(
      `SELECT passages.id FROM sentences JOIN passages ON passages.release = sentences.release
         AND passages.start <= sentences.start AND passages.stop >= sentences.stop
       WHERE sentences.id = ?`,
      sentenceIds,
    );
    return [...new Set(rows.map(({ id }) => id as string))];
  }

  async searchedReleases(ids: readonly string[], among: readonly string[]) {
    const wanted = this.#terms.wanted(among);
    return this.#guard(
      () =>
        new Map(
          ids.flatMap((id) => {
            const row = this.#releases.byId(id);
            return row ? [[id, { release: row.release, terms: wanted.among(row.terms) }] as const] : [];
          }),
        ),
    );
  }

  async nearest(
    kind: Kind,
    vector: Float32Array,
    k: number,
    filter?: ReleaseFilter,
  ): Promise<readonly Hit[]> {
    const { within, values } = whereReleases(filter ?? {});
    const leftOut = this.#corrected.leftOut(kind, filter);
    const slots = (): number[] =>
      this.#all(`SELECT slot FROM ${kind}s ${within}`, values)
        .map(({ slot }) => slot as number)
        .filter((slot) => !leftOut.slots.has(slot));
    const best = this.#guard(() =>
      this.#search[kind].nearest(vector, k, slots, { narrowed: within !== '', leftOut: leftOut.slots }),
    );
    return best.flatMap(({ slot, score }) => {
      const row = this.#one(`SELECT id FROM ${kind}s WHERE slot = ?`, slot);
      return row === undefined ? [] : [{ id: row.id as string, score }];
    });
  }

  async vectors(kind: Kind, ids: readonly string[]) {
    const rows = this.#each(`SELECT slot, id FROM ${kind}s WHERE id = ?`, ids);
    const vectors = this.#guard(() => this.#search[kind].vectors(rows.map(({ slot }) => slot as number)));
    return new Map(
      rows.flatMap(({ slot, id }) => {
        const vector = vectors.get(slot as number);
        return vector ? [[id as string, vector] as const] : [];
      }),
    );
  }

  async keywords(kind: Kind, terms: readonly string[], k: number, filter?: ReleaseFilter) {
    const { within, values } = whereReleases(filter ?? {});
    const rows = (): number[] =>
      this.#all(`SELECT number FROM ${kind}s ${within}`, values).map(({ number }) => number as number);
    const among = within === '' ? null : new Set(rows());
    const { numbers: leftOut } = this.#corrected.leftOut(kind, filter);
    const allowed = (row: number): boolean => !leftOut.has(row) && (among?.has(row) ?? true);
    const best = this.#guard(() => this.#terms.best(kind, terms, k, allowed));
    return best.map(({ row, score }) => ({
      id: this.#one(`SELECT id FROM ${kind}s WHERE number = ?`, row)?.id as string,
      score,
    }));
  }

  async sentenceFrequency(terms: readonly string[]) {
    return this.#terms.sentenceFrequency(terms);
  }

  async corrections(stems: readonly string[]) {
    return this.#terms.corrections(stems);
  }

  async background() {
    this.#background ??= this.#all('SELECT vector FROM background ORDER BY rowid', {}).map(({ vector }) =>
      vectorOf(vector as Buffer),
    );
    return this.#background;
  }

  async figures(sentenceIds: readonly string[]) {
    const sql = 'SELECT body FROM figures WHERE sentenceId = ? ORDER BY rowid';
    const rows = sentenceIds.flatMap((id) => this.#read(sql, (statement) => statement.all(id) as Values[]));
    return this.#guard(() => rows.map(({ body }) => JSON.parse(body as string)));
  }

  async *ledger(filter: LedgerFilter = {}) {
    try {
      yield* this.#readLedger(filter);
    } catch (cause) {
      throw this.#faultOf(cause);
    }
  }

  #readLedger(filter: LedgerFilter) {
    return readLedger(
      filter,
      (sql, values) => this.#all(sql, values),
      (rows) =>
        this.#withTexts(rows).map((sentence, index) => ({
          ...sentence,
          terms: this.#terms.termsIn(rows[index]?.terms as Buffer),
        })),
      (terms) => this.#terms.rowsWith('passage', terms),
    );
  }

  async close() {
    for (const search of Object.values(this.#search)) search.close();
    this.#database.close();
  }

  /** Text is stored once, with its release; a sentence's is cut out of it. */
  #withTexts(rows: readonly Values[]) {
    return rows.map((row) => {
      const { release, text } = this.#releases.byNumber(row.release as number) as ReleaseRow;
      return readSentence(row, { id: release.id, text });
    });
  }

  #all(sql: string, values: Values): Values[] {
    return this.#read(sql, (statement) => statement.all(values) as Values[]);
  }

  /** The row of each key, where there is one. In one transaction, looking up one by one costs no more than a join. */
  #each(sql: string, keys: readonly string[]): Values[] {
    return keys.flatMap((key): Values[] => {
      const row = this.#one(sql, key);
      return row === undefined ? [] : [row];
    });
  }

  #one(sql: string, key: unknown): Values | undefined {
    return this.#read(sql, (statement) => statement.get(key) as Values | undefined);
  }

  #read<T>(sql: string, read: (statement: Database.Statement) => T): T {
    return this.#guard(() => {
      const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
      this.#statements.set(sql, statement);
      return read(statement);
    });
  }

  #guard<T>(read: () => T): T {
    try {
      return read();
    } catch (cause) {
      throw this.#faultOf(cause);
    }
  }

  /** What does not decode was not written so, and SQLite says itself what it cannot read. */
  #faultOf(cause: unknown): unknown {
    const damaged =
      cause instanceof RangeError ||
      cause instanceof SyntaxError ||
      /CORRUPT|NOTADB/u.test((cause as { code?: string }).code ?? '');
    return damaged ? corrupt(this.#directory, 'a part of it cannot be read', cause) : cause;
  }
}

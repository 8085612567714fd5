import Database from 'better-sqlite3';
import { blobOf, vectorOf, writePassage, writeRelease, writeSentence } from './rows.ts';
import { createTables, kinds } from './schema.ts';
import type { BackgroundVector, Kind, ReleaseEntry } from './store.ts';

const columns = {
  release:
    'id, fingerprint, title, titleIsOurs, outlet, published, url, language, parties, digest, terms, text',
  sentence: 'id, slot, embedded, terms, start, stop, paragraph, place, voice, speaker',
  passage: 'id, slot, embedded, terms, start, stop, sentenceIds',
} as const;

/** `:id, :slot, …` */
const named = (list: string): string => list.replaceAll(/\w+/gu, ':$&');

/**
 * The rows of a snapshot while it is built. They are always written from the first to the last, in order of
 * release id, so a snapshot built from an older one holds the same rows as one built from nothing.
 */
export class DraftTables {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(path: string, previousPath: string | null) {
    this.#database = new Database(path);
    // Nobody sees the file before it is whole, and a killed build is thrown away: no journal, no waiting.
    this.#database.exec(
      'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE',
    );
    createTables(this.#database);
    if (previousPath !== null) this.#database.prepare('ATTACH ? AS previous').run(previousPath);
    this.#database.exec('BEGIN');
  }

  previousFingerprints(): Map<string, string> {
    const rows = this.#all('SELECT id, fingerprint FROM previous.releases', {});
    return new Map(rows.map(({ id, fingerprint }) => [id as string, fingerprint as string]));
  }

  /** Slots that the previous snapshot uses. */
  previousSlots(kind: Kind): number[] {
    return this.#all(`SELECT slot FROM previous.${kind}s`, {}).map(({ slot }) => slot as number);
  }

  /** A slot of the previous snapshot for each of the digests that it has a vector of. */
  previousSlotsOf(kind: Kind, embedded: readonly string[]): Map<string, number> {
    const rows = this.#all(
      `SELECT embedded, min(slot) AS slot FROM previous.${kind}s
       WHERE embedded IN (SELECT value FROM json_each(:embedded)) GROUP BY embedded`,
      { embedded: JSON.stringify(embedded) },
    );
    return new Map(rows.map((row) => [row.embedded as string, row.slot as number]));
  }

  previousBackground(embedded: readonly string[]): Map<string, Float32Array> {
    const rows = this.#all(
      `SELECT embedded, vector FROM previous.background
       WHERE embedded IN (SELECT value FROM json_each(:embedded))`,
      { embedded: JSON.stringify(embedded) },
    );
    return new Map(rows.map((row) => [row.embedded as string, vectorOf(row.vector as Buffer)]));
  }

  add(entry: ReleaseEntry, firstSlots: Readonly<Record<Kind, number>>): void {
    const release = this.#run(
      `INSERT INTO releases (${columns.release}) VALUES (${named(columns.release)})`,
      writeRelease(entry),
    );
    for (const [index, sentence] of entry.sentences.entries()) {
      this.#insert('sentence', { ...writeSentence(sentence), slot: firstSlots.sentence + index, release });
    }
    for (const [index, passage] of entry.passages.entries()) {
      this.#insert('passage', { ...writePassage(passage), slot: firstSlots.passage + index, release });
    }
    for (const figure of entry.figures) {
      this.#run('INSERT INTO figures VALUES (:release, :sentenceId, :body)', {
        release,
        sentenceId: figure.sentenceId,
        body: JSON.stringify(figure),
      });
    }
    this.#indexTerms(release);
  }

  /** Copies a release of the previous snapshot with all that belongs to it. */
  keep(id: string): void {
    const release = this.#run(
      `INSERT INTO releases (${columns.release}) SELECT ${columns.release} FROM previous.releases WHERE id = :id`,
      { id },
    );
    const old = `(SELECT number FROM previous.releases WHERE id = :id)`;
    for (const kind of kinds) {
      this.#run(
        `INSERT INTO ${kind}s (release, ${columns[kind]})
         SELECT :release, ${columns[kind]} FROM previous.${kind}s WHERE release = ${old} ORDER BY number`,
        { release, id },
      );
    }
    this.#run(
      `INSERT INTO figures SELECT :release, sentenceId, body FROM previous.figures
       WHERE release = ${old} ORDER BY rowid`,
      { release, id },
    );
    this.#indexTerms(release);
  }

  addBackground(background: readonly BackgroundVector[]): void {
    for (const { embedded, vector } of background) {
      this.#run('INSERT INTO background VALUES (:embedded, :vector)', { embedded, vector: blobOf(vector) });
    }
  }

  /** Slots in use, in order of the rows. */
  slots(kind: Kind): number[] {
    return this.#all(`SELECT slot FROM ${kind}s ORDER BY number`, {}).map(({ slot }) => slot as number);
  }

  /** Row n gets slot n. By way of negative ones, for no slot may stand twice at any time. */
  renumberSlots(kind: Kind): void {
    this.#run(`UPDATE ${kind}s SET slot = -number`, {});
    this.#run(`UPDATE ${kind}s SET slot = -slot - 1`, {});
  }

  count(table: 'releases' | 'sentences' | 'passages'): number {
    return this.#all(`SELECT count(*) AS count FROM ${table}`, {})[0]?.count as number;
  }

  fingerprints(): Map<string, string> {
    const rows = this.#all('SELECT id, fingerprint FROM releases', {});
    return new Map(rows.map(({ id, fingerprint }) => [id as string, fingerprint as string]));
  }

  commit(): void {
    this.#database.exec('COMMIT');
  }

  close(): void {
    this.#database.close();
  }

  #insert(kind: Kind, row: Readonly<Record<string, unknown>>): void {
    const list = `release, ${columns[kind]}`;
    this.#run(`INSERT INTO ${kind}s (${list}) VALUES (${named(list)})`, row);
  }

  #indexTerms(release: number): void {
    for (const kind of kinds) {
      this.#run(
        `INSERT INTO ${kind}_terms (rowid, terms) SELECT number, terms FROM ${kind}s WHERE release = :release`,
        { release },
      );
    }
  }

  #run(sql: string, values: Readonly<Record<string, unknown>>): number {
    return Number(this.#statement(sql).run(values).lastInsertRowid);
  }

  #all(sql: string, values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>[] {
    return this.#statement(sql).all(values) as Readonly<Record<string, unknown>>[];
  }

  #statement(sql: string): Database.Statement {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

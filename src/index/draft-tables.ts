import Database from 'better-sqlite3';
import type { Correction } from '../corpus/corrections.ts';
import { KeywordDraft } from './keyword-draft.ts';
import { forEachPacked, pack } from './packed.ts';
import { blobOf, vectorOf, writePassage, writeRelease, writeSentence } from './rows.ts';
import { createTables, kinds } from './schema.ts';
import type { BackgroundVector, Kind, ReleaseEntry } from './store.ts';

const columns = {
  release:
    'id, fingerprint, title, titleIsOurs, outlet, published, url, language, parties, supersedes, digest, terms, text',
  sentence: 'id, slot, embedded, start, stop, paragraph, place, voice, speaker, terms, spoken, around',
  passage: 'id, slot, embedded, start, stop, sentenceIds, terms',
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
  readonly #keywords = new KeywordDraft();
  /** The previous snapshot's terms by number; it is empty where nothing was kept yet. */
  #previousTerms: readonly string[] = [];

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
    return this.#column(`SELECT slot FROM previous.${kind}s`);
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
    const release = this.#insertRow('releases', columns.release, {
      ...writeRelease(entry),
      terms: this.#pack(entry.terms),
    });
    for (const [index, sentence] of entry.sentences.entries()) {
      const slot = firstSlots.sentence + index;
      const terms = this.#file('sentence', sentence.terms);
      const [spoken, around] = [this.#pack(sentence.spoken), this.#pack(sentence.around)];
      this.#insert('sentence', { ...writeSentence(sentence), release, slot, terms, spoken, around });
    }
    for (const [index, passage] of entry.passages.entries()) {
      const slot = firstSlots.passage + index;
      const terms = this.#file('passage', passage.terms);
      this.#insert('passage', { ...writePassage(passage), release, slot, terms });
    }
    for (const figure of entry.figures) {
      this.#run('INSERT INTO figures VALUES (:release, :sentenceId, :body)', {
        release,
        sentenceId: figure.sentenceId,
        body: JSON.stringify(figure),
      });
    }
  }

  /** Copies a release of the previous snapshot with all that belongs to it; its terms get the numbers of this one. */
  keep(id: string): void {
    const [old] = this.#all(`SELECT number, ${columns.release} FROM previous.releases WHERE id = :id`, {
      id,
    });
    if (old === undefined) throw new RangeError(`The previous snapshot holds no release "${id}".`);
    const release = this.#insertRow('releases', columns.release, {
      ...old,
      terms: this.#pack(this.#previous(old.terms)),
    });
    for (const kind of kinds) {
      const rows = this.#all(
        `SELECT ${columns[kind]} FROM previous.${kind}s WHERE release = :number ORDER BY number`,
        { number: old.number },
      );
      for (const row of rows) {
        const terms = this.#file(kind, this.#previous(row.terms));
        const repacked = ['spoken', 'around']
          .filter((name) => name in row)
          .map((name) => [name, this.#pack(this.#previous(row[name]))] as const);
        this.#insert(kind, { ...row, release, terms, ...Object.fromEntries(repacked) });
      }
    }
    this.#run(
      `INSERT INTO figures SELECT :release, sentenceId, body FROM previous.figures
       WHERE release = :number ORDER BY rowid`,
      { release, number: old.number },
    );
  }

  /** The first that corrects a release is the one it is said to be corrected by. */
  addCorrections(corrections: readonly Correction[]): void {
    const name = "(SELECT json_object('releaseId', id, 'title', title) FROM releases WHERE id = :other)";
    for (const { newer, older } of corrections) {
      this.#run(`UPDATE releases SET corrects = ${name} WHERE id = :id`, { id: newer, other: older });
      this.#run(`UPDATE releases SET correctedBy = ${name} WHERE id = :id AND correctedBy IS NULL`, {
        id: older,
        other: newer,
      });
    }
  }

  addBackground(background: readonly BackgroundVector[]): void {
    for (const { embedded, vector } of background) {
      this.#run('INSERT INTO background VALUES (:embedded, :vector)', { embedded, vector: blobOf(vector) });
    }
  }

  /** Slots in use, in order of the rows. */
  slots(kind: Kind): number[] {
    return this.#column(`SELECT slot FROM ${kind}s ORDER BY number`);
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

  /** Writes the keyword index of all rows; the tables are complete then. */
  async commit(): Promise<void> {
    await this.#keywords.write(this.#database);
    this.#database.exec('COMMIT');
  }

  close(): void {
    this.#database.close();
  }

  #insert(kind: Kind, row: Readonly<Record<string, unknown>>): void {
    this.#insertRow(`${kind}s`, `release, ${columns[kind]}`, row);
  }

  #insertRow(table: string, list: string, row: Readonly<Record<string, unknown>>): number {
    return this.#run(`INSERT INTO ${table} (${list}) VALUES (${named(list)})`, row);
  }

  #pack(terms: readonly string[]): Buffer {
    return pack(this.#keywords.numbersOf(terms));
  }

  /** Files the next row of a kind under its terms, and packs them. */
  #file(kind: Kind, terms: readonly string[]): Buffer {
    const numbers = this.#keywords.numbersOf(terms);
    this.#keywords.file(kind, numbers);
    return pack(numbers);
  }

  /** The terms that the previous snapshot packed. */
  #previous(packed: unknown): string[] {
    if (this.#previousTerms.length === 0) {
      this.#previousTerms = ['', ...this.#column<string>('SELECT term FROM previous.terms ORDER BY number')];
    }
    const terms: string[] = [];
    forEachPacked(packed as Buffer, (number) => terms.push(this.#previousTerms[number] as string));
    return terms;
  }

  #run(sql: string, values: Readonly<Record<string, unknown>>): number {
    return Number(this.#statement(sql).run(values).lastInsertRowid);
  }

  #all(sql: string, values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>[] {
    return this.#statement(sql).all(values) as Readonly<Record<string, unknown>>[];
  }

  /** One value a row: tens of thousands of them at a third of the time of rows. */
  #column<Value = number>(sql: string): Value[] {
    return this.#database.prepare(sql).pluck().all() as Value[];
  }

  #statement(sql: string): Database.Statement {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

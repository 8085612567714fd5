import type { Database } from 'better-sqlite3';
import type { Kind } from './store.ts';

/** Changes whenever a snapshot of the code before could not be read by the code after. */
export const formatVersion = 3;

export const databaseFile = 'index.sqlite';
export const manifestFile = 'manifest.json';
/** Raw float32 rows; row `slot` is the vector of the sentence or passage with that slot. */
export const vectorFile = (kind: Kind): string => `${kind}s.vectors`;
/** The search graph over the vector file; absent where a scan is as fast. */
export const graphFile = (kind: Kind): string => `${kind}s.hnsw`;

export const kinds: readonly Kind[] = ['sentence', 'passage'];

const searched = (kind: Kind): string => `
  CREATE UNIQUE INDEX ${kind}_slot ON ${kind}s (slot);
  CREATE INDEX ${kind}_release ON ${kind}s (release);
  CREATE INDEX ${kind}_embedded ON ${kind}s (embedded);`;

/**
 * Makes the tables in an empty database. Columns named like fields of the types in `store.ts` hold those; terms are
 * packed numbers (`packed.ts`) into the table of terms, and the places of a term packed numbers of rows.
 */
export function createTables(database: Database): void {
  database.exec(`
    CREATE TABLE releases (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, fingerprint TEXT NOT NULL,
      title TEXT NOT NULL, titleIsOurs INTEGER NOT NULL, outlet TEXT, published TEXT, url TEXT,
      language TEXT NOT NULL, parties TEXT NOT NULL, supersedes TEXT, digest TEXT NOT NULL,
      corrects TEXT, correctedBy TEXT,
      terms BLOB NOT NULL, text TEXT NOT NULL) STRICT;
    CREATE INDEX release_corrected ON releases (correctedBy) WHERE correctedBy IS NOT NULL;
    CREATE TABLE sentences (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, release INTEGER NOT NULL, slot INTEGER NOT NULL,
      embedded TEXT NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, paragraph INTEGER NOT NULL,
      place INTEGER NOT NULL, voice TEXT NOT NULL, speaker TEXT, terms BLOB NOT NULL,
      spoken BLOB NOT NULL, around BLOB NOT NULL) STRICT;
    CREATE TABLE passages (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, release INTEGER NOT NULL, slot INTEGER NOT NULL,
      embedded TEXT NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, sentenceIds TEXT NOT NULL,
      terms BLOB NOT NULL) STRICT;
    CREATE TABLE terms (
      number INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE,
      sentences INTEGER NOT NULL, passages INTEGER NOT NULL) STRICT;
    CREATE TABLE places (term INTEGER PRIMARY KEY, sentences BLOB, passages BLOB) STRICT;
    CREATE TABLE lengths (kind TEXT PRIMARY KEY, lengths BLOB NOT NULL) STRICT;
    CREATE TABLE figures (release INTEGER NOT NULL, sentenceId TEXT NOT NULL, body TEXT NOT NULL) STRICT;
    CREATE INDEX figure_sentence ON figures (sentenceId);
    CREATE INDEX figure_release ON figures (release);
    CREATE TABLE background (embedded TEXT NOT NULL, vector BLOB NOT NULL) STRICT;
    ${kinds.map(searched).join('')}
    PRAGMA user_version = ${formatVersion};`);
}

import type { Database } from 'better-sqlite3';
import type { Kind } from './store.ts';

/** Changes whenever a snapshot of the code before could not be read by the code after. */
export const formatVersion = 1;

export const databaseFile = 'index.sqlite';
export const manifestFile = 'manifest.json';
/** Raw float32 rows; row `slot` is the vector of the sentence or passage with that slot. */
export const vectorFile = (kind: Kind): string => `${kind}s.vectors`;
/** The search graph over the vector file; absent where a scan is as fast. */
export const graphFile = (kind: Kind): string => `${kind}s.hnsw`;

export const kinds: readonly Kind[] = ['sentence', 'passage'];

// FTS5 is given terms, not text, and must keep each as it is. Its `ascii` tokenizer takes every character
// beyond ASCII as part of a word (Khmer vowel signs, Hangul, §), and is told to take these too.
const tokenChars = "!#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const tokenize = quoted(`ascii tokenchars ${quoted(tokenChars)}`);

const searched = (kind: Kind): string => `
  CREATE VIRTUAL TABLE ${kind}_terms USING fts5(
    terms, content = '${kind}s', content_rowid = 'number', tokenize = ${tokenize});
  CREATE VIRTUAL TABLE ${kind}_vocabulary USING fts5vocab(${kind}_terms, row);
  CREATE UNIQUE INDEX ${kind}_slot ON ${kind}s (slot);
  CREATE INDEX ${kind}_release ON ${kind}s (release);
  CREATE INDEX ${kind}_embedded ON ${kind}s (embedded);`;

/** Makes the tables in an empty database. Columns named like fields of the types in `store.ts` hold those. */
export function createTables(database: Database): void {
  database.exec(`
    CREATE TABLE releases (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, fingerprint TEXT NOT NULL,
      title TEXT NOT NULL, titleIsOurs INTEGER NOT NULL, outlet TEXT, published TEXT, url TEXT,
      language TEXT NOT NULL, parties TEXT NOT NULL, digest TEXT NOT NULL,
      terms TEXT NOT NULL, text TEXT NOT NULL) STRICT;
    CREATE TABLE sentences (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, release INTEGER NOT NULL, slot INTEGER NOT NULL,
      embedded TEXT NOT NULL, terms TEXT NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL,
      paragraph INTEGER NOT NULL, place INTEGER NOT NULL, voice TEXT NOT NULL, speaker TEXT) STRICT;
    CREATE TABLE passages (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, release INTEGER NOT NULL, slot INTEGER NOT NULL,
      embedded TEXT NOT NULL, terms TEXT NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL,
      sentenceIds TEXT NOT NULL) STRICT;
    CREATE TABLE figures (release INTEGER NOT NULL, sentenceId TEXT NOT NULL, body TEXT NOT NULL) STRICT;
    CREATE INDEX figure_sentence ON figures (sentenceId);
    CREATE INDEX figure_release ON figures (release);
    CREATE TABLE background (embedded TEXT NOT NULL, vector BLOB NOT NULL) STRICT;
    ${kinds.map(searched).join('')}
    PRAGMA user_version = ${formatVersion};`);
}

/** An FTS5 query for rows that hold at least one of the terms. */
export function anyOf(terms: readonly string[]): string {
  return [...new Set(terms)].map((term) => `"${term.replaceAll('"', '""')}"`).join(' OR ');
}

/** The term as the tokenizer above files it. */
export function filed(term: string): string {
  return term.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}

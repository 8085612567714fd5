import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { readListedRelease } from './rows.ts';
import type { ListedRelease } from './snapshot.ts';

type Row = Readonly<Record<string, unknown>>;

/** A release as its row tells it. */
export interface ReleaseRow {
  readonly release: ListedRelease;
  readonly text: string;
  /** Its index terms, packed. */
  readonly terms: Buffer;
}

/** Bytes of releases that are remembered: about two thousand of the usual length. A longer one than all that is not. */
const mostBytes = 16 * 2 ** 20;
/** What a row takes beside its text and terms, roughly. */
const besides = 1_000;

/**
 * Rows of releases, the last used of which are remembered: each of a question's candidates wants its release's text,
 * terms and metadata, and the candidates of the next question are often of the same releases. A snapshot never
 * changes, so what is remembered stays true. Opening a snapshot reads none of its bytes, so a text is held against its
 * digest here: what would be quoted is what was written, or nothing is.
 */
export class ReleaseRows {
  readonly #read: (sql: string, key: unknown) => Row | undefined;
  readonly #damaged: (what: string) => Error;
  readonly #remembered = new LRUCache<number, ReleaseRow>({
    maxSize: mostBytes,
    sizeCalculation: ({ text, terms }) => 2 * text.length + terms.length + besides,
  });
  readonly #numbers = new Map<string, number>();

  constructor(read: (sql: string, key: unknown) => Row | undefined, damaged: (what: string) => Error) {
    this.#read = read;
    this.#damaged = damaged;
  }

  byId(id: string): ReleaseRow | undefined {
    const number = this.#numbers.get(id);
    if (number !== undefined) return this.byNumber(number);
    return this.#keep(this.#read('SELECT * FROM releases WHERE id = ?', id));
  }

  byNumber(number: number): ReleaseRow | undefined {
    return (
      this.#remembered.get(number) ??
      this.#keep(this.#read('SELECT * FROM releases WHERE number = ?', number))
    );
  }

  #keep(row: Row | undefined): ReleaseRow | undefined {
    if (row === undefined) return undefined;
    const read = { release: readListedRelease(row), text: row.text as string, terms: row.terms as Buffer };
    const { id, digest } = read.release;
    if (hash('sha256', read.text) !== digest)
      throw this.#damaged(`the text of ${id} is not what was written`);
    const number = row.number as number;
    this.#numbers.set(read.release.id, number);
    this.#remembered.set(number, read);
    return read;
  }
}

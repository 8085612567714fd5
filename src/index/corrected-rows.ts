import type { ReleaseFilter } from './snapshot.ts';
import type { Kind } from './store.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows of one kind that a search passes over. */
export interface LeftOut {
  readonly numbers: ReadonlySet<number>;
  readonly slots: ReadonlySet<number>;
}

const nothing: LeftOut = { numbers: new Set(), slots: new Set() };

/**
 * The rows of releases that another one corrects. There are few, so they are read once and looked up by each search: to
 * list all others for it would take longer than the search.
 */
export class CorrectedRows {
  readonly #read: (sql: string) => readonly Row[];
  readonly #known: Partial<Record<Kind, LeftOut>> = {};

  constructor(read: (sql: string) => readonly Row[]) {
    this.#read = read;
  }

  /** None where the filter names releases by their ids: whoever asks for one by name means that one. */
  leftOut(kind: Kind, filter: ReleaseFilter = {}): LeftOut {
    if (filter.releaseIds !== undefined) return nothing;
    this.#known[kind] ??= this.#rows(kind);
    return this.#known[kind];
  }

  #rows(kind: Kind): LeftOut {
    const rows = this.#read(
      `SELECT number, slot FROM ${kind}s
       WHERE release IN (SELECT number FROM releases WHERE correctedBy IS NOT NULL)`,
    );
    return {
      numbers: new Set(rows.map(({ number }) => number as number)),
      slots: new Set(rows.map(({ slot }) => slot as number)),
    };
  }
}

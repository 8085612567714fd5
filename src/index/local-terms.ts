import { createVocabulary, type Vocabulary } from '../text/typos.ts';
import { forEachRow, KeywordSearch, type ListedTerm, type RowScore } from './keyword-search.ts';
import { forEachPacked, Wanted } from './packed.ts';
import type { Kind } from './store.ts';

type Row = Readonly<Record<string, unknown>>;

/** How the tables are read: the row of each key where there is one, and all rows. */
interface Read {
  each(sql: string, keys: readonly string[]): Row[];
  all(sql: string): Row[];
}

/**
 * The terms of a local snapshot. What is needed of them as a whole is read when it is first needed, and once. A list
 * that is not what was written is a `RangeError`.
 */
export class LocalTerms {
  readonly #read: Read;
  readonly #searches: Partial<Record<Kind, KeywordSearch>> = {};
  readonly #askedAfter = new WeakMap<readonly string[], Wanted<string>>();
  #count: number | null = null;
  /** Only a question with an unknown word needs it. */
  #vocabulary: Vocabulary | null = null;
  /** All of them by number: only the ledger needs that. */
  #termOf: readonly string[] | null = null;

  constructor(read: Read) {
    this.#read = read;
  }

  /** The best `k` rows of a kind by BM25, best first. */
  best(
    kind: Kind,
    terms: readonly string[],
    k: number,
    allowed: (row: number) => boolean,
  ): readonly RowScore[] {
    return this.#search(kind).best(this.#listed(kind, terms), k, allowed);
  }

  /** Numbers of the rows that hold at least one of the terms. */
  rowsWith(kind: Kind, terms: readonly string[]): Set<number> {
    const rows = new Set<number>();
    for (const term of this.#listed(kind, terms)) forEachRow(term, (row) => rows.add(row));
    return rows;
  }

  sentenceFrequency(terms: readonly string[]): Map<string, number> {
    const rows = this.#read.each('SELECT term, sentences FROM terms WHERE term = ?', terms);
    const known = new Map(rows.map(({ term, sentences }) => [term as string, sentences as number]));
    return new Map(terms.map((term) => [term, known.get(term) ?? 0]));
  }

  corrections(stems: readonly string[]): Map<string, readonly string[]> {
    const sql = 'SELECT term FROM terms WHERE sentences > 0 ORDER BY sentences DESC, term';
    this.#vocabulary ??= createVocabulary(this.#read.all(sql).map(({ term }) => term as string));
    const { corrections } = this.#vocabulary;
    return new Map(stems.map((stem) => [stem, corrections(stem)]));
  }

  /** The terms as rows hold them. One question asks after the same terms several times. */
  wanted(terms: readonly string[]): Wanted<string> {
    const known = this.#askedAfter.get(terms);
    if (known !== undefined) return known;
    const numbers = this.#read
      .each('SELECT number, term FROM terms WHERE term = ?', terms)
      .map(({ number, term }) => [number as number, term as string] as const);
    this.#count ??= this.#read.all('SELECT count(*) AS count FROM terms')[0]?.count as number;
    const wanted = new Wanted(numbers, this.#count);
    this.#askedAfter.set(terms, wanted);
    return wanted;
  }

  /** The distinct terms that a row's packed numbers stand for. */
  termsIn(packed: Buffer): string[] {
    const sql = 'SELECT term FROM terms ORDER BY number';
    this.#termOf ??= this.#read.all(sql).map(({ term }) => term as string);
    const terms = new Set<string>();
    forEachPacked(packed, (number) => {
      const term = this.#termOf?.[number - 1];
      if (term === undefined) throw new RangeError(`A row has the term ${number}, which there is not.`);
      terms.add(term);
    });
    return [...terms];
  }

  #search(kind: Kind): KeywordSearch {
    const read = (): KeywordSearch => {
      const [row] = this.#read.each('SELECT lengths FROM lengths WHERE kind = ?', [kind]);
      if (row === undefined) throw new RangeError(`The lengths of the ${kind}s are missing.`);
      return new KeywordSearch(new Uint32Array(Uint8Array.from(row.lengths as Buffer).buffer));
    };
    this.#searches[kind] ??= read();
    return this.#searches[kind];
  }

  /** The lists of those of the terms that stand in a row of this kind. */
  #listed(kind: Kind, terms: readonly string[]): ListedTerm[] {
    const sql = `SELECT terms.${kind}s AS rows, places.${kind}s AS places
                 FROM terms JOIN places ON places.term = terms.number WHERE terms.term = ? AND terms.${kind}s > 0`;
    return this.#read.each(sql, [...new Set(terms)]) as unknown as ListedTerm[];
  }
}

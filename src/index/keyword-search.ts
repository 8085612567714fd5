import { forEachPacked } from './packed.ts';

/** A term as a question meets it. */
export interface ListedTerm {
  /** Rows it stands in. */
  readonly rows: number;
  /** Numbers of those rows, each as often as the term stands in it, packed. */
  readonly places: Uint8Array;
}

/** A row with its BM25 score; higher is better. */
export interface RowScore {
  readonly row: number;
  readonly score: number;
}

/** BM25's usual constants: how soon repetition stops to count, and how much a row's length does. */
const saturation = 1.2;
const lengthShare = 0.75;
/** What a term is worth that stands in more than half of all rows. */
const leastWeight = 1e-6;

/** Calls `visit` with each row of a term and how often it stands there; throws a `RangeError` where the list is not what was written. */
export function forEachRow({ rows, places }: ListedTerm, visit: (row: number, times: number) => void): void {
  let [row, times, met] = [0, 0, 0];
  const settle = () => {
    if (times === 0) return;
    met += 1;
    visit(row, times);
  };
  forEachPacked(places, (next) => {
    if (next !== row) {
      settle();
      row = next;
      times = 0;
    }
    times += 1;
  });
  settle();
  if (met !== rows) throw new RangeError(`A term is listed in ${met} rows where ${rows} were written.`);
}

/**
 * Ranks the rows of one kind by the terms of a question (BM25 as SQLite's FTS5 computes it, at a tenth of its time:
 * every list is read once from end to end, and no row is looked up).
 */
export class KeywordSearch {
  /** Terms of each row, repetitions included. */
  readonly #lengths: Uint32Array;
  readonly #meanLength: number;
  /** One for each row from number 1; all zero between two searches. */
  readonly #scores: Float64Array;

  constructor(lengths: Uint32Array) {
    this.#lengths = lengths;
    this.#meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    this.#scores = new Float64Array(lengths.length + 1);
  }

  /** The best `k` rows that hold any of the terms, best first; of equals the one with the lower number. */
  best(terms: readonly ListedTerm[], k: number, allowed: (row: number) => boolean): readonly RowScore[] {
    const found: number[] = [];
    try {
      for (const term of terms) this.#add(term, found);
      return this.#highest(found, k, allowed);
    } finally {
      for (const row of found) this.#scores[row] = 0;
    }
  }

  #add(term: ListedTerm, found: number[]): void {
    const total = this.#lengths.length;
    const weight = Math.max(leastWeight, Math.log((total - term.rows + 0.5) / (term.rows + 0.5)));
    const scores = this.#scores;
    forEachRow(term, (row, times) => {
      const length = this.#lengths[row - 1];
      if (length === undefined) throw new RangeError(`A term is listed in row ${row} of ${total}.`);
      if (scores[row] === 0) found.push(row);
      const damping = saturation * (1 - lengthShare + (lengthShare * length) / this.#meanLength);
      scores[row] = (scores[row] as number) + weight * ((times * (saturation + 1)) / (times + damping));
    });
  }

  #highest(found: readonly number[], k: number, allowed: (row: number) => boolean): readonly RowScore[] {
    const best: RowScore[] = [];
    for (const row of found) {
      const score = this.#scores[row] as number;
      const last = best[k - 1];
      if (last !== undefined && !comesBefore(row, score, last)) continue;
      if (!allowed(row)) continue;
      let place = best.length;
      while (place > 0 && comesBefore(row, score, best[place - 1] as RowScore)) place -= 1;
      best.splice(place, 0, { row, score });
      if (best.length > k) best.pop();
    }
    return best;
  }
}

function comesBefore(row: number, score: number, other: RowScore): boolean {
  return score > other.score || (score === other.score && row < other.row);
}

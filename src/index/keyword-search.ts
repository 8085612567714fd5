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
    for (const term of terms) this.#add(term, found);
    const best = this.#highest(found, k, allowed);
    for (const row of found) this.#scores[row] = 0;
    return best;
  }

  #add({ rows, places }: ListedTerm, found: number[]): void {
    const total = this.#lengths.length;
    const weight = Math.max(leastWeight, Math.log((total - rows + 0.5) / (rows + 0.5)));
    const scores = this.#scores;
    let row = 0;
    let times = 0;
    const settle = () => {
      if (row === 0) return;
      if (scores[row] === 0) found.push(row);
      const length = this.#lengths[row - 1] as number;
      const damping = saturation * (1 - lengthShare + (lengthShare * length) / this.#meanLength);
      scores[row] = (scores[row] as number) + weight * ((times * (saturation + 1)) / (times + damping));
    };
    forEachPacked(places, (next) => {
      if (next === row) {
        times += 1;
        return;
      }
      settle();
      row = next;
      times = 1;
    });
    settle();
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

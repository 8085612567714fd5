import type { Database } from 'better-sqlite3';
import { mapInTurns } from '../turns.ts';
import { PackedNumbers } from './packed.ts';
import { kinds } from './schema.ts';
import type { Kind } from './store.ts';

/**
 * The keyword index while a snapshot is built: a number for every term, and for every term the sentences and
 * passages it stands in. Kept packed in memory, about two bytes for each time a term stands somewhere, and written at the end.
 */
export class KeywordDraft {
  readonly #numbers = new Map<string, number>();
  readonly #lists: Readonly<Record<Kind, (Listed | undefined)[]>> = { sentence: [], passage: [] };
  readonly #lengths: Readonly<Record<Kind, number[]>> = { sentence: [], passage: [] };

  /** The terms' numbers, rising; of terms not met before, in the order of the terms: the same entries make the same numbers. */
  numbersOf(terms: readonly string[]): number[] {
    const unseen = terms.filter((term) => !this.#numbers.has(term)).sort();
    for (const term of new Set(unseen)) this.#numbers.set(term, this.#numbers.size + 1);
    return terms.map((term) => this.#numbers.get(term) as number).sort((a, b) => a - b);
  }

  /** Files the next row of a kind under its terms; rows are numbered from 1. */
  file(kind: Kind, terms: readonly number[]): void {
    const row = this.#lengths[kind].push(terms.length);
    const lists = this.#lists[kind];
    let previous = 0;
    for (const term of terms) {
      lists[term] ??= { rows: 0, packed: new PackedNumbers() };
      const list = lists[term];
      list.packed.push(row);
      if (term !== previous) list.rows += 1;
      previous = term;
    }
  }

  /** Writes everything, a few terms at a time. */
  async write(database: Database): Promise<void> {
    const insertTerm = database.prepare('INSERT INTO terms VALUES (?, ?, ?, ?)');
    const insertPlaces = database.prepare('INSERT INTO places VALUES (?, ?, ?)');
    await mapInTurns([...this.#numbers], ([term, number]) => {
      const [sentences, passages] = [this.#lists.sentence[number], this.#lists.passage[number]];
      insertTerm.run(number, term, sentences?.rows ?? 0, passages?.rows ?? 0);
      if (sentences ?? passages) {
        insertPlaces.run(number, sentences?.packed.bytes() ?? null, passages?.packed.bytes() ?? null);
      }
    });
    const insertLengths = database.prepare('INSERT INTO lengths VALUES (?, ?)');
    for (const kind of kinds) {
      const { buffer } = Uint32Array.from(this.#lengths[kind]);
      insertLengths.run(kind, Buffer.from(buffer));
    }
  }
}

/** In how many rows a term stands, and in which: a row is listed as often as the term stands in it. */
interface Listed {
  rows: number;
  readonly packed: PackedNumbers;
}

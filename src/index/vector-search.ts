import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { graphFile, vectorFile } from './schema.ts';
import type { Kind } from './store.ts';
import { dot, VectorFile } from './vector-file.ts';
import { bestFirst, type SlotScore, VectorGraph } from './vector-graph.ts';

/** Up to this many vectors a scan is as fast as the graph, and exact: 0.4 ms. */
export const scanLimit = 1_000;
/** Up to this many a filtered search scans: a graph that may show few of its nodes finds them slowly, or not. */
const filteredScanLimit = 4_000;

/** What a search may show. */
export interface Allowed {
  /** Whether only some releases were asked for. */
  readonly narrowed: boolean;
  /** Slots that are passed over though nobody narrowed the search; few of all. */
  readonly leftOut: ReadonlySet<number>;
}

/** The nearest vectors of one kind in a snapshot: by the graph where there is one, else by looking at all. */
export class VectorSearch {
  readonly #file: VectorFile;
  readonly #graph: VectorGraph | null;

  private constructor(file: VectorFile, graph: VectorGraph | null) {
    this.#file = file;
    this.#graph = graph;
  }

  static async open(directory: string, kind: Kind, dimensions: number): Promise<VectorSearch> {
    const file = new VectorFile(join(directory, vectorFile(kind)), dimensions, 'r');
    const path = join(directory, graphFile(kind));
    try {
      return new VectorSearch(file, existsSync(path) ? await VectorGraph.read(path, dimensions) : null);
    } catch (fault) {
      file.close();
      throw fault;
    }
  }

  /** The best `count`, best first. `slots` gives those allowed, and is asked only where all must be looked at. */
  nearest(
    vector: Float32Array,
    count: number,
    slots: () => readonly number[],
    { narrowed, leftOut }: Allowed,
  ): SlotScore[] {
    if (this.#graph === null) return this.#best(slots(), vector, count);
    if (!narrowed) {
      const isLeft = leftOut.size === 0 ? undefined : (slot: number) => !leftOut.has(slot);
      const near = this.#graph.near(vector, count, isLeft);
      return near.length < count && isLeft ? this.#best(slots(), vector, count) : near;
    }
    const allowed = slots();
    if (allowed.length <= filteredScanLimit) return this.#best(allowed, vector, count);
    const isAllowed = new Set(allowed);
    const near = this.#graph.near(vector, count, (slot) => isAllowed.has(slot));
    return near.length < count ? this.#best(allowed, vector, count) : near;
  }

  /** These slots' vectors, in memory that they share. */
  vectors(slots: Iterable<number>): Map<number, Float32Array> {
    return this.#file.read(slots);
  }

  close(): void {
    this.#file.close();
  }

  #best(slots: readonly number[], vector: Float32Array, count: number): SlotScore[] {
    return Array.from(this.#file.rows(slots), (row) => ({ slot: row.slot, score: dot(vector, row.vector) }))
      .sort(bestFirst)
      .slice(0, count);
  }
}

import { existsSync } from 'node:fs';
import { copyFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { graphFile, vectorFile } from './schema.ts';
import type { Kind } from './store.ts';
import { VectorFile } from './vector-file.ts';
import { VectorGraph } from './vector-graph.ts';
import { scanLimit } from './vector-search.ts';

/** A share of vectors nobody needs above which file and graph are made anew. */
const tolerableWaste = 0.2;
/** Insertions into the graph between two turns of the event loop: under ten milliseconds. */
const insertionsAtOnce = 8;
const rewrittenAtOnce = 1_000;

/** What a draft begins with: the vectors of a snapshot, so that a graph is extended and not built again. */
export interface VectorSource {
  readonly directory: string;
  /** Slots in its file, used or not. */
  readonly slots: number;
  /** Those in use. */
  readonly live: ReadonlySet<number>;
}

/** The vectors of one kind while a snapshot is built. */
export class VectorDraft {
  readonly #directory: string;
  readonly #kind: Kind;
  readonly #dimensions: number;
  readonly #source: VectorSource | null;
  #file: VectorFile;
  #graph: VectorGraph | null = null;
  #slots: number;

  private constructor(directory: string, kind: Kind, dimensions: number, source: VectorSource | null) {
    this.#directory = directory;
    this.#kind = kind;
    this.#dimensions = dimensions;
    this.#source = source;
    this.#slots = source?.slots ?? 0;
    this.#file = new VectorFile(join(directory, vectorFile(kind)), dimensions, source === null ? 'w+' : 'r+');
  }

  static async begin(
    directory: string,
    kind: Kind,
    dimensions: number,
    source: VectorSource | null,
  ): Promise<VectorDraft> {
    if (source !== null) {
      await copyFile(join(source.directory, vectorFile(kind)), join(directory, vectorFile(kind)));
    }
    const draft = new VectorDraft(directory, kind, dimensions, source);
    const graph = source && join(source.directory, graphFile(kind));
    if (graph !== null && existsSync(graph)) draft.#graph = await VectorGraph.read(graph, dimensions);
    return draft;
  }

  /** The vectors in these slots, in memory that they share. */
  read(slots: Iterable<number>): Map<number, Float32Array> {
    return this.#file.read(slots);
  }

  /** Writes the vectors behind those there are; returns the slot of the first. */
  async append(vectors: readonly Float32Array[]): Promise<number> {
    const first = this.#slots;
    this.#file.write(vectors, first);
    this.#slots += vectors.length;
    if (this.#graph !== null)
      await this.#insert(vectors.map((vector, row) => ({ slot: first + row, vector })));
    else if (this.#slots > scanLimit) await this.#buildGraph(this.#slots);
    return first;
  }

  /**
   * Ends the draft; `slots` are those in use, in the order of their rows. Returns true where the file was made
   * anew and row n now has slot n; else every vector kept the slot it had.
   */
  async finish(slots: readonly number[]): Promise<boolean> {
    const unused = this.#slots - slots.length;
    const anew = unused > 0 && (slots.length <= scanLimit || unused > tolerableWaste * this.#slots);
    if (anew) await this.#rewrite(slots);
    else this.#forgetUnused(new Set(slots));
    this.#file.close();
    await this.#graph?.write(join(this.#directory, graphFile(this.#kind)));
    return anew;
  }

  close(): void {
    this.#file.close();
  }

  #forgetUnused(used: ReadonlySet<number>): void {
    for (let slot = 0; slot < this.#slots && this.#graph !== null; slot += 1) {
      const goneBefore = slot < (this.#source?.slots ?? 0) && !this.#source?.live.has(slot);
      if (!used.has(slot) && !goneBefore) this.#graph.remove(slot);
    }
  }

  /** Puts the used vectors in the order of their rows, a few at a time: all of them need not fit into memory. */
  async #rewrite(slots: readonly number[]): Promise<void> {
    const path = join(this.#directory, vectorFile(this.#kind));
    const ordered = new VectorFile(`${path}.ordered`, this.#dimensions, 'w+');
    for (let from = 0; from < slots.length; from += rewrittenAtOnce) {
      const some = slots.slice(from, from + rewrittenAtOnce);
      const vectors = this.read(some);
      ordered.write(
        some.map((slot) => vectors.get(slot) as Float32Array),
        from,
      );
    }
    this.#file.close();
    this.#file = ordered;
    await rename(`${path}.ordered`, path);
    this.#slots = slots.length;
    this.#graph = null;
    if (slots.length > scanLimit) await this.#buildGraph(slots.length);
  }

  async #buildGraph(count: number): Promise<void> {
    this.#graph = VectorGraph.empty(this.#dimensions, count);
    await this.#insert(this.#file.rows(Array(count).keys()));
  }

  async #insert(rows: Iterable<{ readonly slot: number; readonly vector: Float32Array }>): Promise<void> {
    let inserted = 0;
    for (const { slot, vector } of rows) {
      this.#graph?.add(vector, slot);
      inserted += 1;
      if (inserted % insertionsAtOnce === 0) await turn();
    }
  }
}

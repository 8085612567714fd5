import hnswlib from 'hnswlib-node';

/*
 * Chosen for a recall@10 of at least 0.99 against an exact scan; `npm run bench -- --only recall` measures it on
 * sentence vectors of real releases at three sizes, with `--large` at four. The more vectors lie about as near as the
 * nearest, the more a search must look at: a breadth that does for 50,000 finds too few among 350,000.
 */
const links = 16;
const buildBreadth = 200;
const leastBreadth = 250;
const vectorsPerBreadth = 300;
/** Fixed, so that the same vectors in the same order make the same graph. */
const seed = 100;

/** A slot with the cosine of its vector. */
export interface SlotScore {
  readonly slot: number;
  readonly score: number;
}

/** By score; of equals the one that was indexed first. */
export function bestFirst(a: SlotScore, b: SlotScore): number {
  return b.score - a.score || a.slot - b.slot;
}

/** The approximate search over many unit vectors (hnswlib); labels are slots of the vector file. */
export class VectorGraph {
  readonly #graph: hnswlib.HierarchicalNSW;

  private constructor(graph: hnswlib.HierarchicalNSW) {
    this.#graph = graph;
  }

  static empty(dimensions: number, capacity: number): VectorGraph {
    const graph = new hnswlib.HierarchicalNSW('ip', dimensions);
    graph.initIndex(Math.max(1, capacity), links, buildBreadth, seed);
    return new VectorGraph(graph);
  }

  /** Reads a saved graph away from the event loop. */
  static async read(path: string, dimensions: number): Promise<VectorGraph> {
    const graph = new hnswlib.HierarchicalNSW('ip', dimensions);
    await graph.readIndex(path);
    return new VectorGraph(graph);
  }

  add(vector: Float32Array, slot: number): void {
    const capacity = this.#graph.getMaxElements();
    if (this.#graph.getCurrentCount() >= capacity) this.#graph.resizeIndex(Math.ceil(capacity * 1.5) + 1);
    this.#graph.addPoint(Array.from(vector), slot);
  }

  remove(slot: number): void {
    this.#graph.markDelete(slot);
  }

  /** Slots near the vector with their cosines, the nearest first; at least `count` where so many are allowed, or nearly. */
  near(vector: Float32Array, count: number, allowed?: (slot: number) => boolean): SlotScore[] {
    const held = this.#graph.getCurrentCount();
    this.#graph.setEf(Math.max(leastBreadth, Math.ceil(held / vectorsPerBreadth), 2 * count));
    const most = Math.min(count, held);
    if (most < 1) return [];
    // The graph's distance is one less the inner product, so that no vector need be read again for its cosine.
    const { neighbors, distances } = this.#graph.searchKnn(Array.from(vector), most, allowed);
    const near = neighbors.map((slot, index) => ({ slot, score: 1 - (distances[index] as number) }));
    return near.sort(bestFirst);
  }

  async write(path: string): Promise<void> {
    await this.#graph.writeIndex(path);
  }
}

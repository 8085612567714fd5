import hnswlib from 'hnswlib-node';

/*
 * Chosen for a recall@10 of at least 0.99 against an exact scan; `npm run bench -- --only recall` measures it on
 * sentence vectors of real releases at three sizes.
 */
const links = 16;
const buildBreadth = 200;
const searchBreadth = 250;
/** Fixed, so that the same vectors in the same order make the same graph. */
const seed = 100;

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
    graph.setEf(searchBreadth);
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

  /** Slots near the vector, about the nearest first; at least `count` where so many are allowed, or nearly. */
  near(vector: Float32Array, count: number, allowed?: (slot: number) => boolean): readonly number[] {
    this.#graph.setEf(Math.max(searchBreadth, 2 * count));
    const most = Math.min(count, this.#graph.getCurrentCount());
    return most < 1 ? [] : this.#graph.searchKnn(Array.from(vector), most, allowed).neighbors;
  }

  async write(path: string): Promise<void> {
    await this.#graph.writeIndex(path);
  }
}

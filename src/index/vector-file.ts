import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Rows read or written at one go: half a megabyte of 384 numbers each. */
const rowsAtOnce = 341;

/** A vector and its place. The array is lent: it is overwritten by the next row. */
export interface Row {
  readonly slot: number;
  readonly vector: Float32Array;
}

/** Vectors as raw float32 in a file, row after row: the bits that the embedder gave, read only where asked for. */
export class VectorFile {
  readonly #file: number;
  readonly #dimensions: number;

  constructor(path: string, dimensions: number, mode: 'r' | 'r+' | 'w+') {
    this.#file = openSync(path, mode);
    this.#dimensions = dimensions;
  }

  /** The rows of these slots, in rising order; neighbours are read together. */
  *rows(slots: Iterable<number>): Generator<Row> {
    const sorted = Float64Array.from(slots).sort();
    const buffer = new Float32Array(Math.min(rowsAtOnce, sorted.length) * this.#dimensions);
    for (let from = 0; from < sorted.length; ) {
      const first = sorted[from] as number;
      let length = 1;
      while (length < rowsAtOnce && sorted[from + length] === first + length) length += 1;
      this.#fill(buffer.subarray(0, length * this.#dimensions), first);
      for (let row = 0; row < length; row += 1) {
        const start = row * this.#dimensions;
        yield { slot: first + row, vector: buffer.subarray(start, start + this.#dimensions) };
      }
      from += length;
    }
  }

  /** The vectors of these slots, each once, in memory of their own: all of it is held as long as one of them is. */
  read(slots: Iterable<number>): Map<number, Float32Array> {
    const sorted = Float64Array.from(new Set(slots)).sort();
    const all = new Float32Array(sorted.length * this.#dimensions);
    const read = new Map<number, Float32Array>();
    for (let from = 0; from < sorted.length; ) {
      const first = sorted[from] as number;
      let length = 1;
      while (sorted[from + length] === first + length) length += 1;
      this.#fill(all.subarray(from * this.#dimensions, (from + length) * this.#dimensions), first);
      for (const end = from + length; from < end; from += 1) {
        read.set(
          sorted[from] as number,
          all.subarray(from * this.#dimensions, (from + 1) * this.#dimensions),
        );
      }
    }
    return read;
  }

  write(vectors: readonly Float32Array[], firstSlot: number): void {
    const together = new Float32Array(vectors.length * this.#dimensions);
    for (const [row, vector] of vectors.entries()) together.set(vector, row * this.#dimensions);
    const bytes = new Uint8Array(together.buffer);
    let written = 0;
    while (written < bytes.length) {
      const at = firstSlot * this.#dimensions * 4 + written;
      written += writeSync(this.#file, bytes, written, bytes.length - written, at);
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #fill(target: Float32Array, firstSlot: number): void {
    const bytes = new Uint8Array(target.buffer, target.byteOffset, target.byteLength);
    let read = 0;
    while (read < bytes.length) {
      const got = readSync(
        this.#file,
        bytes,
        read,
        bytes.length - read,
        firstSlot * this.#dimensions * 4 + read,
      );
      if (got === 0) throw new RangeError(`The vector file ends before slot ${firstSlot}.`);
      read += got;
    }
  }
}

/** Sum of products; of two unit vectors, their cosine. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] as number) * (b[index] as number);
  return sum;
}

/**
 * Whole numbers that never fall, packed: each as its distance from the one before, in as few bytes as hold it, seven
 * bits a byte. A number that stands several times takes one byte for each further time.
 */
export class PackedNumbers {
  #bytes = new Uint8Array(8);
  #length = 0;
  #last = 0;

  /** Adds a number not smaller than the last. */
  push(number: number): void {
    if (this.#length + 5 > this.#bytes.length) this.#grow();
    let distance = number - this.#last;
    this.#last = number;
    while (distance > 0x7f) {
      this.#bytes[this.#length++] = (distance & 0x7f) | 0x80;
      distance >>>= 7;
    }
    this.#bytes[this.#length++] = distance;
  }

  /** Not copied. */
  bytes(): Buffer {
    return Buffer.from(this.#bytes.buffer, 0, this.#length);
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Packs numbers in rising order. */
export function pack(rising: Iterable<number>): Buffer {
  const packed = new PackedNumbers();
  for (const number of rising) packed.push(number);
  return packed.bytes();
}

/**
 * Calls `visit` with each packed number, in order; a loop without arrays, for a question looks at many thousands.
 * Throws a `RangeError` where the last one is cut off.
 */
export function forEachPacked(bytes: Uint8Array, visit: (number: number) => void): void {
  let number = 0;
  let distance = 0;
  let shift = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    distance |= (byte & 0x7f) << shift;
    if (byte > 0x7f) {
      shift += 7;
    } else {
      number += distance;
      visit(number);
      distance = 0;
      shift = 0;
    }
  }
  if (shift > 0) throw new RangeError('A list of packed numbers is cut off.');
}

/** Which numbers are looked for among many packed ones: each with what is told when it is found. */
export class Wanted<T> {
  /** For each number its place in `#told`, from 1; 0 where nobody asks. A map would be asked tens of thousands of times. */
  readonly #places: Uint16Array;
  readonly #told: T[] = [];

  constructor(wanted: Iterable<readonly [number, T]>, highest: number) {
    this.#places = new Uint16Array(highest + 1);
    for (const [number, told] of wanted) this.#places[number] = this.#told.push(told);
  }

  among(bytes: Uint8Array): Set<T> {
    const found = new Set<T>();
    const places = this.#places;
    forEachPacked(bytes, (number) => {
      const place = places[number] as number;
      if (place > 0) found.add(this.#told[place - 1] as T);
    });
    return found;
  }
}

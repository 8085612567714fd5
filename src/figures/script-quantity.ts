import type { FigureKind, FigureMention, Qualifier } from './figure.ts';

/** A unit or counter of a language without an English-like word order. */
export interface ScriptUnit {
  readonly kind: FigureKind;
  readonly unit: string;
}

/** A table of the strings that may stand at a place; the longest that fits is taken. */
export class Lexemes<T> {
  readonly #entries: readonly (readonly [string, T])[];

  constructor(entries: Iterable<readonly [string, T]>) {
    this.#entries = [...entries].sort(([a], [b]) => b.length - a.length);
  }

  /** The longest entry that the text has at this offset. */
  at(text: string, offset: number): { readonly text: string; readonly value: T } | null {
    const found = this.#entries.find(([entry]) => text.startsWith(entry, offset));
    return found ? { text: found[0], value: found[1] } : null;
  }

  /** The longest entry that the text has right before this offset. */
  before(text: string, offset: number): { readonly text: string; readonly value: T } | null {
    const found = this.#entries.find(
      ([entry]) => offset >= entry.length && text.startsWith(entry, offset - entry.length),
    );
    return found ? { text: found[0], value: found[1] } : null;
  }
}

/** Scales that stay English in a text of another script: "20 million 달러". */
export const englishScales: readonly (readonly [string, number])[] = [
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
];

/** What a script's scanner found, before label and status. */
export interface ScriptQuantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly kind: FigureKind;
  readonly unit: string;
}

/** The part of a figure that is read around the quantity. */
export type Surroundings = Pick<FigureMention, 'label' | 'head' | 'status' | 'asOf' | 'negated'>;

/** Past blanks, which stand freely between a number and its counter. */
export function skipBlanks(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && at < offset + 3 && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}

/** Back over blanks from an offset. */
export function skipBlanksBack(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && at > offset - 3 && /\s/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}

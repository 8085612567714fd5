import type { Breach } from '../refusal.ts';

/**
 * How long a text is. The documentation does not say whether Discord counts UTF-16 units or code points;
 * the larger measure is taken, so that what passes here passes either way.
 */
export const lengthOf = (text: string) => text.length;

/** Gathers breaches at their places. */
export class Findings {
  readonly breaches: Breach[] = [];

  add(rule: string, at: string, detail: string) {
    this.breaches.push({ rule, at, detail });
  }

  /** A text of `min` to `max` characters. */
  text(rule: string, at: string, text: string | null | undefined, min: number, max: number) {
    const length = lengthOf((text ?? '').trim());
    if (length < min || length > max)
      this.add(rule, at, `Must be between ${min} and ${max} in length, is ${length}.`);
  }

  /** A list of `min` to `max` members. */
  count(rule: string, at: string, length: number, min: number, max: number) {
    if (length < min || length > max)
      this.add(rule, at, `Must have between ${min} and ${max} members, has ${length}.`);
  }

  /** No member twice. */
  unique(rule: string, at: string, values: readonly (string | number)[]) {
    const repeated = values.find((value, i) => values.indexOf(value) !== i);
    if (repeated !== undefined) this.add(rule, at, `"${repeated}" stands there more than once.`);
  }
}

import { parseDigits } from './digits.ts';
import { denominators, scales, smallNumbers } from './number-words.ts';
import type { Numeral, NumeralContext } from './numbers.ts';
import type { Token } from './tokens.ts';

/** The fraction that begins at a token: "two-thirds", "1 in 5", "2/3 of"; null where none does. */
export function fractionAt(tokens: readonly Token[], at: number, context: NumeralContext): Numeral | null {
  return (
    oneIn(tokens, at, context) ??
    (tokens[at]?.kind === 'number' ? slashFraction(tokens, at) : wordFraction(tokens, at))
  );
}

/** "two-thirds", "a quarter of", "half of", "la moitié", "un tiers": as parts of one. */
function wordFraction(tokens: readonly Token[], at: number): Numeral | null {
  const over =
    smallNumbers.get(tokens[at]?.lower ?? '') ??
    (/^(?:an?|une?|la)$/u.test(tokens[at]?.lower ?? '') ? 1 : null);
  const joined = tokens[at + 1]?.text === '-' ? 1 : 0;
  const place = over === null ? at : at + 1 + joined;
  const under = denominators.get(tokens[place]?.lower ?? '');
  if (under === undefined || isOfScale(tokens, place + 1)) return null;
  const next = place + 1;
  const several = over !== null && over > 1;
  if (!several && !partOf(tokens, at, next, under)) return null;
  return { first: at, next, value: ratio((over ?? 1) / under), form: 'fraction', scale: 1 };
}

/** Whether what is parted is a number word: "half a billion", "half million" are one number. */
function isOfScale(tokens: readonly Token[], at: number): boolean {
  const article = /^an?$/u.test(tokens[at]?.lower ?? '') ? 1 : 0;
  const word = tokens[at + article]?.lower ?? '';
  return scales.has(word) || (article > 0 && /^(?:dozen|hundred)$/u.test(word));
}

/** A single "half" or "third" is a part only before what it is a part of; else it is a place in a row. */
function partOf(tokens: readonly Token[], at: number, next: number, under: number): boolean {
  const after = tokens[next]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(?:first|second|third|fourth|latter|other|every|each)$/u.test(before)) return false;
  if (/^(?:of|des?|du|d'|les?|la|the|its|their|our|his|her|all)$/u.test(after))
    return at + 1 < next || under === 2;
  // "declined by a quarter", but "by a third party"
  const ends = /^(?:[.,;:)]|in|since|over|from|to|between|and|compared|during|this|last|)$/u.test(after);
  if (at + 1 < next && before === 'by' && ends) return true;
  return under === 2 && /^(?:than|about|nearly|almost|by|over|least)$/u.test(before);
}

/** "1 in 5", "one in five", "une sur cinq". */
function oneIn(tokens: readonly Token[], at: number, context: NumeralContext): Numeral | null {
  if (!/^(?:in|sur)$/u.test(tokens[at + 1]?.lower ?? '')) return null;
  const parts = [tokens[at], tokens[at + 2]].map((token) =>
    token?.kind === 'number'
      ? parseDigits(token.text, context.commaIsDecimal)
      : smallNumbers.get(token?.lower ?? ''),
  );
  const [over, under] = parts;
  if (
    !over ||
    !under ||
    over >= under ||
    over > 9 ||
    under > 100 ||
    tokens[at]?.kind !== tokens[at + 2]?.kind
  )
    return null;
  if (/^(?:years?|months?|weeks?|days?|hours?)$/u.test(tokens[at + 3]?.lower ?? '')) return null;
  return { first: at, next: at + 3, value: ratio(over / under), form: 'fraction', scale: 1 };
}

/** "2/3 of": with anything else behind it a slash parts dates and names. */
function slashFraction(tokens: readonly Token[], at: number): Numeral | null {
  const [over, slash, under, of] = tokens.slice(at, at + 4);
  // A day of the year: "the eve of 9/11 of 2019".
  if (/^\d{4}$/u.test(tokens[at + 4]?.text ?? '')) return null;
  if (slash?.text !== '/' || !slash.glued || !under?.glued || !/^(?:of|des?|du)$/u.test(of?.lower ?? ''))
    return null;
  const value = Number(over?.text) / Number(under.text);
  return value > 0 && value < 1
    ? { first: at, next: at + 3, value: ratio(value), form: 'fraction', scale: 1 }
    : null;
}

/** Parts of one to three places, as people write them: two thirds are 0.667. */
function ratio(value: number): number {
  return Number(value.toPrecision(3));
}

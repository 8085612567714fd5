import { currencySigns } from './currencies.ts';
import { parseDigits } from './digits.ts';
import { fractionAt } from './fractions.ts';
import {
  collectives,
  indefiniteWords,
  isFrenchOnly,
  moneyScaleSigns,
  scaleSigns,
  scales,
  smallNumbers,
  startsNumeral,
  tens,
} from './number-words.ts';
import type { Token } from './tokens.ts';

/** A number as a text writes it: from token `first` up to, not including, token `next`. */
export interface Numeral {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  readonly form: 'digits' | 'words' | 'indefinite' | 'fraction' | 'collective';
  /** The scale word it carries ("million"), as a factor; 1 where it has none. */
  readonly scale: number;
}

/** How the language writes digits, and whether the number stands behind a currency sign. */
export interface NumeralContext {
  readonly commaIsDecimal: boolean;
  readonly money: boolean;
}

/** The numeral that begins at a token, the longest reading; null where none does. */
export function numeralAt(tokens: readonly Token[], at: number, context: NumeralContext): Numeral | null {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return null;
  if (token.kind === 'number') {
    return fractionAt(tokens, at, context) ?? digitNumeral(tokens, at, context);
  }
  if (!startsNumeral(token.lower)) return null;
  return (
    fractionAt(tokens, at, context) ??
    wordNumeral(tokens, at, context.commaIsDecimal) ??
    coupleAt(tokens, at) ??
    indefiniteAt(tokens, at)
  );
}

function digitNumeral(tokens: readonly Token[], at: number, context: NumeralContext): Numeral | null {
  const grouped = groupedDigits(tokens, at);
  const value = parseDigits(grouped.text, context.commaIsDecimal);
  if (value === null) return null;
  const half = tokens[grouped.next]?.text === '½' ? 1 : 0;
  // "$90+ million": the sign bounds all of it.
  const open = tokens[grouped.next]?.text === '+' && tokens[grouped.next]?.glued ? 1 : 0;
  const scaled = scaleAt(tokens, grouped.next + half + open, context.money);
  const factor = scaled?.factor ?? 1;
  return {
    first: at,
    next: scaled?.next ?? grouped.next + half,
    value: rounded((value + half / 2) * factor),
    form: 'digits',
    scale: factor,
  };
}

/** "1 500 000": where spaces part thousands, groups of three digits behind one to three belong together. */
function groupedDigits(tokens: readonly Token[], at: number) {
  let text = tokens[at]?.text ?? '';
  let next = at + 1;
  // A leading zero is dialled: "012 345 678".
  if (!/^(?!0\p{Nd})\p{Nd}{1,3}$/u.test(text)) return { text, next };
  while (/^\p{Nd}{3}(?:,\p{Nd}+)?$/u.test(tokens[next]?.text ?? '') && gap(tokens, next) === 1) {
    text += tokens[next]?.text;
    next += 1;
  }
  return { text, next };
}

function scaleAt(
  tokens: readonly Token[],
  at: number,
  money: boolean,
): { factor: number; next: number } | null {
  let next = at;
  let factor = 1;
  if (tokens[next]?.text === '-' && scales.has(tokens[next + 1]?.lower ?? '')) next += 1;
  for (;;) {
    const word = tokens[next]?.lower ?? '';
    // "200 M€"
    const paid = money || (currencySigns.has(tokens[next + 1]?.text ?? '') && tokens[next + 1]?.glued);
    const sign = scaleSigns.get(word) ?? (paid ? moneyScaleSigns.get(word) : undefined);
    const step = scales.get(word) ?? (word === 'hundred' ? 100 : factor === 1 ? sign : undefined);
    if (step === undefined) break;
    factor *= step;
    next += 1;
  }
  return factor === 1 ? null : { factor, next };
}

/** "one hundred and eighty", "twenty-five", "a million", "half a billion", "quatre-vingt-dix". */
function wordNumeral(tokens: readonly Token[], at: number, french: boolean): Numeral | null {
  if (!french && isFrenchOnly(tokens[at]?.lower ?? '')) return null;
  const opened = openingOf(tokens, at);
  let { total, current, next } = opened;
  let scale = 1;
  let read = opened.read;
  for (;;) {
    const joined = joinerLength(tokens, next, current, scale);
    const word = tokens[next + joined]?.lower ?? '';
    const small = smallNumbers.get(word);
    const ten = tens.get(word) ?? (word === 'vingts' ? 20 : undefined);
    const factor = scales.get(word);
    if (ten === 20 && current === 4) current = 80;
    else if (ten !== undefined && current % 100 === 0) current += ten;
    else if (small !== undefined && fits(small, current, read)) current += small;
    else if (isHundred(word) && ((current > 0 && current < 100) || (word === 'cent' && !read)))
      current = (current || 1) * 100;
    else if (word === 'dozen' && current > 0) current *= 12;
    else if (factor !== undefined && joined <= 1 && (current > 0 || (word === 'mille' && !read))) {
      total += (current || 1) * factor;
      current = 0;
      scale = factor;
    } else break;
    read = true;
    next += joined + 1;
  }
  if (!read || next === opened.bare) return null;
  if (current % 1 === 0 && spells(tokens, next, 'and', 'a', 'half')) {
    next += 3;
    const scaled = scaleAt(tokens, next, false);
    return {
      first: at,
      next: scaled?.next ?? next,
      value: (current + 0.5) * (scaled?.factor ?? 1),
      form: 'words',
      scale: 1,
    };
  }
  return { first: at, next, value: rounded(total + current), form: 'words', scale };
}

/** "a", "half a" and "a half" count only where a scale word follows, which `bare` lets the caller check. */
function openingOf(tokens: readonly Token[], at: number) {
  const closed = { total: 0, current: 0, next: at, read: false, bare: -1 };
  const article = /^(?:an?|une?)$/u.test(tokens[at]?.lower ?? '') ? 1 : 0;
  const half = tokens[at + article]?.lower === 'half' ? 1 : 0;
  const tail = half && !article && /^an?$/u.test(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  const hyphen = half && tokens[at + article + half + tail]?.text === '-' ? 1 : 0;
  const next = at + article + half + tail + hyphen;
  const word = tokens[next]?.lower ?? '';
  if (article + half === 0) return closed;
  if (word === 'dozen') return { total: half ? 6 : 12, current: 0, next: next + 1, read: true, bare: -1 };
  if (!(scales.has(word) && word !== 'mille') && !isHundred(word)) return closed;
  return { total: 0, current: half ? 0.5 : 1, next, read: true, bare: next };
}

function isHundred(word: string): boolean {
  return word === 'hundred' || word === 'cent' || word === 'cents';
}

/** Whether a number below twenty may follow: "twenty five", "hundred ten", "soixante-dix", but not "five six". */
function fits(small: number, current: number, read: boolean): boolean {
  if (!read || current % 100 === 0) return true;
  if (current % 10 !== 0 || current % 100 < 20) return false;
  return small > 0 && (small < 10 || current % 100 === 60 || current % 100 === 80);
}

/** A hyphen inside a number, or the "and" of "hundred and eighty" and the "et" of "vingt et un". */
function joinerLength(tokens: readonly Token[], next: number, current: number, scale: number): number {
  const token = tokens[next];
  if (!token || (current === 0 && scale === 1)) return 0;
  if (token.text === '-' || token.text === '‑') return token.glued ? 1 : 0;
  const follows = tokens[next + 1]?.lower ?? '';
  const smaller = smallNumbers.has(follows) || tens.has(follows);
  if (token.lower === 'and')
    return (current >= 100 && current % 100 === 0) || (current === 0 && scale > 1) ? +smaller : 0;
  return token.lower === 'et' && current % 100 >= 20 ? +smaller : 0;
}

/** "a couple of hundred", "another couple dozen", "a couple of hundred thousand": about twice as many. */
function coupleAt(tokens: readonly Token[], at: number): Numeral | null {
  const couple = at + (tokens[at]?.lower === 'a' ? 1 : 0);
  if (tokens[couple]?.lower !== 'couple') return null;
  const from = couple + (tokens[couple + 1]?.lower === 'of' ? 2 : 1);
  const dozen = tokens[from]?.lower === 'dozen';
  const scaled = dozen ? { factor: 12, next: from + 1 } : scaleAt(tokens, from, false);
  return scaled && { first: at, next: scaled.next, value: 2 * scaled.factor, form: 'collective', scale: 1 };
}

/** "dozens", "tens of thousands", "several hundred", "une centaine". */
function indefiniteAt(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at]?.lower ?? '';
  const collective = /^une?$/u.test(word) ? collectives.get(tokens[at + 1]?.lower ?? '') : undefined;
  if (collective !== undefined)
    return { first: at, next: at + 2, value: collective, form: 'collective', scale: 1 };
  const few = /^(?:several|many|few|plusieurs)$/u.test(word) ? tokens[at + 1]?.lower : undefined;
  if (few !== undefined) {
    const value =
      few === 'hundred' ? 100 : few === 'dozen' ? 12 : (scales.get(few) ?? indefiniteWords.get(few));
    return value === undefined ? null : { first: at, next: at + 2, value, form: 'indefinite', scale: 1 };
  }
  let value = indefiniteWords.get(word);
  if (value === undefined) return null;
  let next = at + 1;
  while (
    /^(?:of|de)$/u.test(tokens[next]?.lower ?? '') &&
    indefiniteWords.has(tokens[next + 1]?.lower ?? '')
  ) {
    value *= indefiniteWords.get(tokens[next + 1]?.lower ?? '') ?? 1;
    next += 2;
  }
  return { first: at, next, value, form: 'indefinite', scale: 1 };
}

function spells(tokens: readonly Token[], at: number, ...words: string[]): boolean {
  return words.every((word, index) => tokens[at + index]?.lower === word);
}

function gap(tokens: readonly Token[], at: number): number {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0);
}

/** 1.2 × 1,000,000 must be 1,200,000. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

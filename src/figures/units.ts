import { currencyCodes, currencySigns, currencyWords, dollarsOf } from './currencies.ts';
import type { FigureKind } from './figure.ts';
import { measureSigns, measureWords } from './measures.ts';
import { isHyphenAt, type Token } from './tokens.ts';

/** What a number is measured in, and the tokens that say so. */
export interface Unit {
  readonly kind: FigureKind;
  readonly unit: string;
  /** What the value must be multiplied by: "5 bcm" are 5,000,000,000 cubic metres. */
  readonly factor: number;
  readonly next: number;
}

const codes = new Set(currencyCodes);
const adjectives =
  /^(?:us|u\.s\.|american|canadian|australian|singapore|british|sterling|korean|north|south|new|zealand|swiss|mexican|cambodian)$/u;

/** The currency that stands before a number; `first` is its first token, `number` the token behind it. */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
): { code: string; number: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const sign = currencySigns.get(token.text);
  if (sign) return { code: sign, number: at + 1 };
  const nation = dollarsOf.get(token.lower);
  const spelled = currencyWords.get(tokens[at + 1]?.lower ?? '');
  if (nation && tokens[at + 1]?.text === '$' && (tokens[at + 1]?.glued || nation === 'USD')) {
    return { code: nation, number: at + 2 };
  }
  if (nation && spelled === 'USD' && tokens[at + 2]?.kind === 'number')
    return { code: nation, number: at + 2 };
  if (!codes.has(token.text)) return null;
  const signed = currencySigns.has(tokens[at + 1]?.text ?? '') ? 1 : 0;
  return { code: token.text === 'RMB' ? 'CNY' : token.text, number: at + 1 + signed };
}

/** The unit that stands behind a number, the longest that fits; null where the next word is none. */
export function unitAfter(tokens: readonly Token[], at: number, scaled: boolean): Unit | null {
  return percentAt(tokens, at) ?? currencyAfter(tokens, at, scaled) ?? measureAfter(tokens, at, scaled);
}

/** Words behind an amount that already has a sign: "$1.21 billion Canadian", "$5 million USD", "$3 million dollars". */
export function currencyTail(
  tokens: readonly Token[],
  at: number,
  code: string,
): { code: string; next: number } {
  const token = tokens[at];
  if (token && codes.has(token.text)) return { code: token.text, next: at + 1 };
  if (token && currencyWords.get(token.lower) === code) return { code, next: at + 1 };
  const nation = code === 'USD' ? dollarsOf.get(token?.lower ?? '') : undefined;
  if (nation && nation !== 'USD' && (token?.text.length ?? 0) > 2 && !isWord(tokens[at + 1]))
    return { code: nation, next: at + 1 };
  return { code, next: at };
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !/^(?:and|in|for|to|over|by)$/u.test(token.lower);
}

function percentAt(tokens: readonly Token[], at: number): Unit | null {
  // The mark of a footnote may come between: "80*%".
  const mark = /^[-*†]$/u.test(tokens[at]?.text ?? '') && tokens[at]?.glued ? 1 : 0;
  const first = tokens[at + mark]?.lower ?? '';
  const second = tokens[at + mark + 1]?.lower ?? '';
  const length = first === 'per' && second === 'cent' ? 2 : first === 'pour' && second === 'cent' ? 2 : 1;
  if (/^points?$/u.test(first) && /^(?:de|d')$/u.test(second)) {
    const share = /^(?:pourcentage|%)$/u.test(tokens[at + mark + 2]?.lower ?? '');
    if (share)
      return { kind: 'percentage points', unit: 'percentage points', factor: 1, next: at + mark + 3 };
  }
  const isPercent = length === 2 || /^(?:%|％|percent|pct)$/u.test(first);
  const place = at + mark + (isPercent ? length : 0);
  const points = /^(?:percentage|basis)$/u.test(first) ? 1 : isPercent ? 0 : -1;
  if (points >= 0 && /^-?points?$/u.test(tokens[place + points]?.lower ?? '')) {
    const factor = first === 'basis' ? 0.01 : 1;
    return { kind: 'percentage points', unit: 'percentage points', factor, next: place + points + 1 };
  }
  return isPercent ? { kind: 'percent', unit: 'percent', factor: 1, next: place } : null;
}

function currencyAfter(tokens: readonly Token[], at: number, scaled: boolean): Unit | null {
  const of = /^(?:of|de|d')$/u.test(tokens[at]?.lower ?? '') && scaled ? 1 : 0;
  let place = at + of + (tokens[at]?.text === '-' && tokens[at]?.glued ? 1 : 0);
  const sign = currencySigns.get(tokens[place]?.text ?? '');
  if (sign && of === 0 && !/^\p{Nd}/u.test(tokens[place + 1]?.text ?? '')) return money(sign, place + 1);
  if (codes.has(tokens[place]?.text ?? '')) return money(tokens[place]?.text ?? '', place + 1);
  const from = place;
  while (adjectives.test(tokens[place]?.lower ?? '') && place < from + 2) place += 1;
  const word = tokens[place]?.lower ?? '';
  const code = currencyWords.get(word);
  if (!code || (/^(?:won|pounds|livres)$/u.test(word) && !scaled && place === from)) return null;
  if (/^pounds$/u.test(word) && place === from && /^of$/u.test(tokens[place + 1]?.lower ?? '')) return null;
  const nation = code === 'USD' ? (dollarsOf.get(tokens[from]?.lower ?? '') ?? code) : code;
  const zealand = tokens[from]?.lower === 'new' ? 'NZD' : nation;
  return money(place > from && code === 'USD' ? zealand : code, place + 1);
}

function money(code: string, next: number): Unit {
  return { kind: 'money', unit: code === 'RMB' ? 'CNY' : code, factor: 1, next };
}

/** "20,000 tons", "two-year", "5 square kilometres", "1,5 million de tonnes", "30km". */
function measureAfter(tokens: readonly Token[], at: number, scaled: boolean): Unit | null {
  const hyphen = isHyphenAt(tokens, at) ? 1 : 0;
  const of = /^(?:de|d')$/u.test(tokens[at]?.lower ?? '') || (scaled && tokens[at]?.lower === 'of') ? 1 : 0;
  const start = at + hyphen + of;
  for (let length = 3; length >= 1; length -= 1) {
    // "12-nautical-mile" is one word.
    const hyphens = hyphen > 0 && length > 1 ? length - 1 : 0;
    const words = tokens
      .slice(start, start + length + hyphens)
      .filter((_, place) => hyphens === 0 || place % 2 === 0);
    if (words.length < length) continue;
    const measure =
      (length === 1 ? measureSigns.get(words[0]?.text ?? '') : undefined) ??
      measureWords.get(words.map((word) => word.lower.replaceAll('-', ' ')).join(' '));
    if (measure && !isArticle(tokens, start)) return { ...measure, next: start + length + hyphens };
  }
  return null;
}

/** French counts "un an" but "deux ans"; behind any other number "an" is English: "in early 2024 an office". */
function isArticle(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'an' && !/^(?:un|1)$/u.test(tokens[at - 1]?.lower ?? '');
}

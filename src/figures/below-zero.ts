import type { FigureKind } from './figure.ts';

/** What is measured below zero in releases; before anything else a hyphen is a dash, a list mark or a part of a name. */
const kinds: ReadonlySet<FigureKind> = new Set(['percent', 'percentage points', 'temperature']);

/** Whether a mere hyphen before a quantity of this kind may be its sign. */
export function isMeasuredBelowZero(kind: FigureKind): boolean {
  return kinds.has(kind);
}

/** What stands before a number of a Korean or Khmer sentence and may make it one below zero. */
export interface SignBefore {
  readonly start: number;
  readonly mark: 'minus' | 'dash' | 'triangle' | 'word';
  /** Whether it is a sign; `unclear` where it may as well part or list what it stands between. */
  readonly is: 'sign' | 'unclear';
}

const words = /마이너스\s?(?:\(\s?[-–−]\s?\)\s?)?$/u;
const freezing = /영하\s?$/u;
/** "minus" in Khmer, and "to withdraw" as well. */
const minusOrWithdraw = /ដក\s?$/u;
const longestWord = 12;

/** The sign right before a number or its currency; null where there is none. */
export function signBefore(text: string, at: number, kind: FigureKind): SignBefore | null {
  const ahead = text.slice(Math.max(0, at - longestWord), at);
  const word = words.exec(ahead) ?? (kind === 'temperature' ? freezing.exec(ahead) : null);
  if (word) return { start: at - word[0].length, mark: 'word', is: 'sign' };
  if (minusOrWithdraw.test(ahead) && isMeasuredBelowZero(kind))
    return { start: at, mark: 'word', is: 'unclear' };
  const triangle = /[△▲▽▼]\s?$/u.exec(ahead);
  if (triangle) return triangleAt(text, at - triangle[0].length, triangle[0].length > 1);
  return hyphenAt(text, at - 1, kind);
}

function hyphenAt(text: string, at: number, kind: FigureKind): SignBefore | null {
  if (!/^[-‑–−]$/u.test(text.charAt(at))) return null;
  const mark = text.charAt(at) === '−' ? 'minus' : 'dash';
  const stands = /(?:^|[\s([（→“"‘',:])$/u.test(text.slice(0, at));
  // "5% -10%" may be a range that somebody set a blank into.
  const parts = /[\p{Nd}%％]\s$/u.test(text.slice(Math.max(0, at - 2), at));
  const is = stands && !parts && isMeasuredBelowZero(kind) ? 'sign' : 'unclear';
  return stands || mark === 'minus' ? { start: at, mark, is } : null;
}

/**
 * Korean statistics write decreases as "△4.0%" or "▲4.0%", Korean news put the same triangles before the items of a
 * list, and stock prices rise by "▲". What could be either is unclear.
 */
function triangleAt(text: string, at: number, apart: boolean): SignBefore | null {
  const triangles = [...text.matchAll(/[△▲▽▼]/gu)];
  if (triangles.some(({ index }) => !/^\s?\p{Nd}/u.test(text.slice(index + 1, index + 3)))) return null;
  if (text.charAt(at) === '▲' && (/[△▽▼]/u.test(text) || isRising(text, at))) return null;
  const opens = /(?:^|[:：;])\s*$/u.test(text.slice(0, at));
  const listed = triangles.some(({ index }, place) => {
    const before = triangles[place - 1];
    return before !== undefined && !/[,;()（）、·/]/u.test(text.slice(before.index, index));
  });
  return { start: at, mark: 'triangle', is: apart || opens || listed ? 'unclear' : 'sign' };
}

function isRising(text: string, at: number): boolean {
  const clause = /^[^,;()]*/u.exec(text.slice(at, at + 40))?.[0] ?? '';
  return /상승|증가|늘|올랐|오른|오르|급등|확대|성장/u.test(clause);
}

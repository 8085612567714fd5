import type { FigureKind } from './figure.ts';

/** What is measured below zero in releases; before anything else a hyphen is a dash, a list mark or a part of a name. */
const kinds: ReadonlySet<FigureKind> = new Set(['percent', 'percentage points', 'temperature']);

/** Whether a mere hyphen before a quantity of this kind may be its sign. */
export function isMeasuredBelowZero(kind: FigureKind): boolean {
  return kinds.has(kind);
}

/** What makes a number of a Korean or Khmer sentence one below zero. */
export interface SignBefore {
  readonly start: number;
  /** Said of both ends of a range: "마이너스 2~4%", where "-2~4%" has but a lower end below zero. */
  readonly ofBothEnds: boolean;
}

/** What may as well part or list numbers as be the sign of one: nobody can say which number it is. */
export type Unclear = 'unclear';

const words = /마이너스\s?(?:\(\s?[-–−]\s?\)\s?)?$/u;
const freezing = /영하\s?$/u;
/** "minus" in Khmer, and "to withdraw" as well. */
const minusOrWithdraw = /ដក\s?$/u;
const longestWord = 12;

/** The sign right before a number or its currency; null where there is none, and for a hyphen that is only a dash. */
export function signBefore(text: string, at: number, kind: FigureKind): SignBefore | Unclear | null {
  const ahead = text.slice(Math.max(0, at - longestWord), at);
  const word = words.exec(ahead) ?? (kind === 'temperature' ? freezing.exec(ahead) : null);
  if (word) return { start: at - word[0].length, ofBothEnds: true };
  if (minusOrWithdraw.test(ahead) && isMeasuredBelowZero(kind)) return 'unclear';
  const triangle = /[△▲▽▼]\s?$/u.exec(ahead);
  if (triangle) return triangleAt(text, at - triangle[0].length, triangle[0].length > 1);
  return hyphenAt(text, at - 1, kind);
}

function hyphenAt(text: string, at: number, kind: FigureKind): SignBefore | Unclear | null {
  if (!/^[-‑–−]$/u.test(text.charAt(at))) return null;
  const stands = /(?:^|[\s([（→“"‘',:])$/u.test(text.slice(0, at));
  // "5% -10%" may be a range that somebody set a blank into.
  const parts = /[\p{Nd}%％]\s$/u.test(text.slice(Math.max(0, at - 2), at));
  if (stands && !parts && isMeasuredBelowZero(kind)) return { start: at, ofBothEnds: false };
  return text.charAt(at) === '−' ? 'unclear' : null;
}

/**
 * Korean statistics write decreases as "△4.0%" or "▲4.0%", Korean news put the same triangles before the items of a
 * list, and stock prices rise by "▲". What could be either is unclear.
 */
function triangleAt(text: string, at: number, apart: boolean): SignBefore | Unclear | null {
  const triangles = [...text.matchAll(/[△▲▽▼]/gu)];
  if (triangles.some(({ index }) => !/^\s?\p{Nd}/u.test(text.slice(index + 1, index + 3)))) return null;
  if (text.charAt(at) === '▲' && (/[△▽▼]/u.test(text) || isRising(text, at))) return null;
  const opens = /(?:^|[:：;])\s*$/u.test(text.slice(0, at));
  const listed = triangles.some(({ index }, place) => {
    const before = triangles[place - 1];
    return before !== undefined && !/[,;()（）、·/]/u.test(text.slice(before.index, index));
  });
  return apart || opens || listed ? 'unclear' : { start: at, ofBothEnds: true };
}

function isRising(text: string, at: number): boolean {
  const clause = /^[^,;()]*/u.exec(text.slice(at, at + 40))?.[0] ?? '';
  return /상승|증가|늘|올랐|오른|오르|급등|확대|성장/u.test(clause);
}

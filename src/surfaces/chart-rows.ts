import type { LookedUp } from '../app.ts';
import { segmentKhmer } from '../text/khmer.ts';
import type { Language } from '../text/language.ts';
import { bottomOf, linesOf, type Shape, shapeOf, topOf } from './chart-marks.ts';
import { phrases } from './phrases.ts';

/** One figure as it is drawn in a row of its own. */
export interface Row extends Shape {
  readonly row: number;
  readonly value: number;
  /** The quantity in the release's own words. */
  readonly text: string;
  /** Where its words begin, or end where there is no room behind it. */
  readonly labelAt: number;
  readonly side: 'left' | 'right';
  readonly conflict: boolean;
}

/** The height of a row, and the letters that its words may have. */
export const rowHeight = 26;
const longestText = 40;
/** Letters before a row. */
const dateLength = 14;

/** The rows of a panel, in the order of their dates. */
export function rowsOf(points: readonly LookedUp[]): readonly Row[] {
  const [bottom, top] = [bottomOf(points), topOf(points)];
  return points.map(({ figure, quantity, conflicts }, row) => {
    const shape = shapeOf(figure, bottom, top);
    const side = (shape.high - bottom) / (top - bottom) > 0.55 ? 'left' : 'right';
    const [text = ''] = linesOf(quantity, longestText, 1);
    const labelAt = side === 'left' ? shape.low : shape.high;
    return { row, value: figure.value, ...shape, text, labelAt, side, conflict: conflicts.length > 0 };
  });
}

/** What stands before each row: the date of its release. */
export function rowDates(points: readonly LookedUp[], language: Language): readonly (readonly string[])[] {
  return points.map(({ citation }) =>
    citation.published === null ? inLines(phrases[language].dateNotStated) : [citation.published],
  );
}

/** Khmer has no blanks to break a line at. */
function inLines(text: string): readonly string[] {
  const lines = [''];
  const words = /\s/u.test(text) ? text.split(/(?<=\s)/u) : segmentKhmer(text).map(({ segment }) => segment);
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line === '' || line.length + word.trim().length <= dateLength) lines[lines.length - 1] = line + word;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
}

import type { LookedUp } from '../app.ts';
import type { Figure } from '../figures/figure.ts';

/** How the number of a figure is drawn. */
export interface Shape {
  /** From where to where the line runs: one place for a point. */
  readonly low: number;
  readonly high: number;
  /** `up`, `down`: an arrow, the number being a bound; `closed`: a bar between two numbers; `loose`: dashes without an end. */
  readonly end: 'none' | 'up' | 'down' | 'closed' | 'loose';
  /** What stands at the number itself: only an exact number is a point. */
  readonly base: 'point' | 'tick' | 'none';
}

/** One figure as it is drawn on an axis of time. */
export interface Mark extends Shape {
  /** Milliseconds of the release's date; null without one. */
  readonly at: number | null;
  /** Its place in the lane of those without a date. */
  readonly place: number;
  readonly value: number;
  /** The quantity in the release's own words, a line each. */
  readonly text: readonly string[];
  readonly labelAt: number;
  readonly side: 'left' | 'right' | 'below' | 'above';
  readonly conflict: boolean;
}

/** Length of an arrow, as a share of the panel. */
const arrow = 0.16;
/** How much further than its numbers an axis goes, with room for the arrows. */
const reach = 1 + arrow + 0.1;
/** How far dashes reach around "about", as far as a reader would let it go; at least as far as shows that they are dashes. */
const looseness = 0.1;
const leastDashes = 0.04;
const lineLength = { dated: 18, undated: 12 } as const;
const mostLines = 3;

/** Where the axis of a panel ends. */
export function topOf(points: readonly LookedUp[]): number {
  const highest = Math.max(...points.map(({ figure }) => figure.high ?? figure.value), 0);
  return highest === 0 ? 1 : highest * reach;
}

/** Where the axis of a panel begins: at zero, unless a figure is below it. */
export function bottomOf(points: readonly LookedUp[]): number {
  const lowest = Math.min(...points.map(({ figure }) => figure.value), 0);
  return lowest * reach;
}

/** The marks of some figures of a panel whose axis holds all of `panel`. */
export function chartMarks(points: readonly LookedUp[], panel: readonly LookedUp[]): readonly Mark[] {
  const [bottom, top] = [bottomOf(panel), topOf(panel)];
  const times = points.map(({ citation }) =>
    citation.published === null ? null : Date.parse(citation.published),
  );
  const last = Math.max(...times.map((time) => time ?? 0));
  const first = Math.min(...times.map((time) => time ?? 0));
  return points.map(({ figure, quantity, conflicts }, index) => {
    const at = times[index] ?? null;
    const before = times.slice(0, index).filter((time) => time === at).length;
    const shape = shapeOf(figure, bottom, top);
    return {
      at,
      place: index,
      value: figure.value,
      ...shape,
      text: linesOf(quantity, at === null ? lineLength.undated : lineLength.dated, mostLines),
      ...(at === null
        ? laneLabel(shape, top)
        : { labelAt: (shape.low + shape.high) / 2, side: sideOf(at, before, first, last) }),
      conflict: conflicts.length > 0,
    };
  });
}

/** Figures of one date have their labels on either side; at the end of the axis there is no room to the right. */
function sideOf(at: number, before: number, first: number, last: number): 'left' | 'right' {
  const late = last > first && at === last;
  return (before % 2 === 0) === late ? 'left' : 'right';
}

/** In its lane a label stands below its mark, unless it would fall out of the panel there. */
function laneLabel({ low, high }: Pick<Mark, 'low' | 'high'>, top: number): Pick<Mark, 'labelAt' | 'side'> {
  return low / top > 0.35 ? { labelAt: low, side: 'below' } : { labelAt: high, side: 'above' };
}

/** Lines of about that many letters, broken between words; what is too long ends in "…". */
export function linesOf(text: string, length: number, most: number): readonly string[] {
  const lines = [''];
  for (const word of text.split(/\s+/u)) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= length) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const kept = lines
    .slice(0, most)
    .map((line) => (line.length > length * 1.5 ? `${line.slice(0, length)}…` : line));
  return lines.length > most ? [...kept.slice(0, -1), `${kept.at(-1)}…`] : kept;
}

/** How a figure is drawn on an axis from `bottom` to `top`. */
export function shapeOf({ value, high, qualifier }: Figure, bottom: number, top: number): Shape {
  const length = top * arrow;
  const loose = Math.max(Math.abs(value) * looseness, (top - bottom) * leastDashes);
  switch (qualifier) {
    case 'exactly':
      return { low: value, high: value, end: 'none', base: 'point' };
    case 'between':
      return { low: value, high: high ?? value, end: 'closed', base: 'none' };
    case 'more than':
    case 'at least':
    case 'indefinite':
      return { low: value, high: value + length, end: 'up', base: 'tick' };
    case 'fewer than':
    case 'up to':
      return { low: Math.max(bottom, value - length), high: value, end: 'down', base: 'tick' };
    case 'nearly':
      return { low: Math.max(bottom, value - loose), high: value, end: 'loose', base: 'none' };
    case 'about':
      return { low: Math.max(bottom, value - loose), high: value + loose, end: 'loose', base: 'none' };
  }
}

import stringWidth from 'string-width';
import type { Mark } from './chart-marks.ts';

/** A panel as it will be drawn: its size, and where its marks stand in it. */
export interface Drawn {
  readonly marks: readonly Mark[];
  /** Pixels from the left. */
  readonly across: (mark: Mark) => number;
  /** Pixels from the top. */
  readonly down: (value: number) => number;
  readonly wide: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** About the width of a letter of a label, and how far it stands from its mark. */
const letter = 6.8;
const line = 16;
const gap = 11;
const half = 8;

/** Whether words would stand on each other or on another mark, or reach out of the panel. */
export function isCrowded(drawn: Drawn): boolean {
  const marks = drawn.marks.map((mark) => markBox(mark, drawn));
  const labels = drawn.marks.map((mark) => labelBox(mark, drawn));
  return labels.some(
    (label, index) =>
      label.left < 0 ||
      label.right > drawn.wide ||
      labels.slice(index + 1).some((other) => meet(label, other)) ||
      marks.some((mark, place) => place !== index && meet(label, mark)) ||
      marks.slice(index + 1).some((other) => meet(other, marks[index] ?? other)),
  );
}

function markBox(mark: Mark, { across, down }: Drawn): Box {
  const at = across(mark);
  return { left: at - half, right: at + half, top: down(mark.high) - half, bottom: down(mark.low) + half };
}

function labelBox(mark: Mark, { across, down }: Drawn): Box {
  const wide = Math.max(...mark.text.map((text) => stringWidth(text))) * letter;
  const high = mark.text.length * line;
  const [at, middle] = [across(mark), down(mark.labelAt)];
  if (mark.side === 'below' || mark.side === 'above') {
    const top = mark.side === 'below' ? middle + gap : middle - gap - high;
    return { left: at - wide / 2, right: at + wide / 2, top, bottom: top + high };
  }
  const left = mark.side === 'right' ? at + gap : at - gap - wide;
  return { left, right: left + wide, top: middle - high / 2, bottom: middle + high / 2 };
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

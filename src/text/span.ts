/** A half-open range `[start, end)` of UTF-16 code units into one release's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text a span stands for; the only way a quotation is ever made. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The span without the white space at either end of what it covers. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The same span, moved: from a place in a part of a text to the place in the whole. */
export function shiftSpan(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Where a pattern was found in a text. */
export function matchSpan({ index, 0: found }: RegExpExecArray): Span {
  return { start: index, end: index + found.length };
}

/** Where a pattern that is not global is first found in a text; null where it is not. */
export function findSpan(text: string, pattern: RegExp): Span | null {
  const found = pattern.exec(text);
  return found && matchSpan(found);
}

/** Whether the two spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

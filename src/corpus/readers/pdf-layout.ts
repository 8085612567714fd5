/** A piece of text where a PDF page puts it; y grows upwards. */
export interface PlacedText {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
}

/** A printed line. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly fontSize: number;
}

/** The printed lines of one page, without blank ones and without the page number. */
export function linesOf(items: readonly PlacedText[]): readonly Line[] {
  const lines: Line[] = [];
  let current: PlacedText[] = [];
  for (const [index, item] of items.entries()) {
    current.push(item);
    if (!item.hasEOL && index < items.length - 1) continue;
    const line = toLine(current);
    if (line !== null) lines.push(line);
    current = [];
  }
  return lines.filter(
    (line, index) => !isPageNumber(line, index === 0 || index === lines.length - 1, lines.length),
  );
}

function toLine(items: readonly PlacedText[]): Line | null {
  const inked = items.filter((item) => item.str.trim() !== '');
  const first = inked[0];
  if (first === undefined) return null;
  return {
    text: items
      .map((item) => item.str)
      .join('')
      .trim(),
    left: Math.min(...inked.map((item) => item.x)),
    right: Math.max(...inked.map((item) => item.x + item.width)),
    y: first.y,
    fontSize: Math.max(...inked.map((item) => item.fontSize)),
  };
}

function isPageNumber(line: Line, isAtEdge: boolean, lineCount: number): boolean {
  return (
    isAtEdge &&
    lineCount > 1 &&
    /^(?:page\s+)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:of|\/)\s*\d{1,4})?$/iu.test(line.text)
  );
}

/** Lines put together to the paragraphs they were broken from, across pages too. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): readonly string[] {
  const paragraphs: string[] = [];
  let previous: Line | null = null;
  for (const lines of pages) {
    const page = measure(lines);
    for (const [index, line] of lines.entries()) {
      const isContinued: boolean =
        previous !== null &&
        !startsItem(line) &&
        (index === 0 ? runsOn(previous, line, page) : flows(previous, line, page));
      if (isContinued) paragraphs.push(joinLines(paragraphs.pop() ?? '', line.text));
      else paragraphs.push(line.text);
      previous = line;
    }
  }
  return paragraphs;
}

interface PageMeasure {
  /** Distance of neighbouring lines inside a paragraph. */
  readonly leading: number;
  readonly left: number;
  readonly right: number;
}

function measure(lines: readonly Line[]): PageMeasure {
  const gaps = lines
    .slice(1)
    .map((line, index) => (lines[index]?.y ?? 0) - line.y)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  return {
    // Not the median: a page of one-line paragraphs has more gaps between paragraphs than within.
    leading: gaps[Math.floor(gaps.length / 5)] ?? 0,
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
  };
}

/** Whether `line` goes on with the paragraph of the line above it. */
function flows(above: Line, line: Line, page: PageMeasure): boolean {
  if (differsInSize(above, line)) return false;
  const gap = above.y - line.y;
  if (gap > page.leading * 1.3) return false;
  // A new column.
  if (gap < 0) return runsOn(above, line, page);
  const isIndented = line.left > above.left + line.fontSize;
  return !(endsSentence(above) && (isIndented || isShort(above, page)));
}

/** The same across the end of a page or column, where distance tells nothing. */
function runsOn(above: Line, line: Line, page: PageMeasure): boolean {
  return (
    !differsInSize(above, line) &&
    !endsSentence(above) &&
    (/^\p{Ll}/u.test(line.text) || !isShort(above, page))
  );
}

function differsInSize(above: Line, line: Line): boolean {
  return Math.abs(above.fontSize - line.fontSize) > above.fontSize * 0.1;
}

function endsSentence(line: Line): boolean {
  return /[.!?:;។៕]["'”’»)\]]*$/u.test(line.text);
}

function isShort(line: Line, page: PageMeasure): boolean {
  return line.right < page.left + (page.right - page.left) * 0.85;
}

function startsItem(line: Line): boolean {
  return /^(?:[•·▪○●–—]\s|-\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/u.test(line.text);
}

function joinLines(above: string, below: string): string {
  // Releases are written without automatic hyphenation: a hyphen at a line's end is one that the word has.
  if (/\p{L}[-\u00ad]$/u.test(above)) return above.replace(/\u00ad$/u, '') + below;
  // Khmer breaks lines between words without a space.
  if (/\p{Script=Khmer}$/u.test(above) && /^\p{Script=Khmer}/u.test(below)) return above + below;
  return `${above} ${below}`;
}

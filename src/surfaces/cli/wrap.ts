import stringWidth from 'string-width';
import type { Span } from '../../text/span.ts';

/** Scripts written without spaces between words: a line may end after any word of theirs. */
const spaceless = /[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Han}]/u;
const hasLetter = /[\p{L}\p{N}]/u;
const words = new Intl.Segmenter('km', { granularity: 'word' });
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The lines of a text, each as a place in it, none wider than `width` columns. A line ends at white space (which then
 * belongs to no line), after a word of a script without spaces, or, where nothing else fits, between two graphemes.
 */
export function wrapSpans(text: string, width: number): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const paragraph of text.split('\n')) {
    lines.push(...wrapParagraph(text, { start, end: start + paragraph.length }, width));
    start += paragraph.length + 1;
  }
  return lines;
}

function wrapParagraph(text: string, paragraph: Span, width: number): readonly Span[] {
  if (stringWidth(text.slice(paragraph.start, paragraph.end)) <= width) return [paragraph];
  const lines: Span[] = [];
  let line = { start: paragraph.start, end: paragraph.start };
  for (const piece of pieces(text, paragraph, width)) {
    if (line.end > line.start && stringWidth(text.slice(line.start, piece.end)) > width) {
      lines.push(line);
      line = piece;
    } else line = { start: line.start, end: piece.end };
  }
  return [...lines, line];
}

/** What is never broken: words of scripts with spaces, single words of those without, graphemes of what is too wide. */
function* pieces(text: string, paragraph: Span, width: number): Generator<Span> {
  for (const word of text.slice(paragraph.start, paragraph.end).matchAll(/\S+/gu)) {
    const start = paragraph.start + word.index;
    const fits = stringWidth(word[0]) <= width;
    if (fits && !spaceless.test(word[0])) yield { start, end: start + word[0].length };
    else yield* segments(word[0], start, fits ? words : graphemes);
  }
}

// Punctuation is no word to the segmenter: it stays with the word before it, an opening mark with the one after.
function* segments(word: string, start: number, segmenter: Intl.Segmenter): Generator<Span> {
  let piece: Span | null = null;
  for (const { segment, index, isWordLike } of segmenter.segment(word)) {
    const end: number = start + index + segment.length;
    const opened = isWordLike === true && !hasLetter.test(word.slice(0, index));
    if (piece !== null && (isWordLike === false || opened)) piece = { start: piece.start, end };
    else {
      if (piece !== null) yield piece;
      piece = { start: start + index, end };
    }
  }
  if (piece !== null) yield piece;
}

import { isAbbreviation } from './abbreviations.ts';
import { type Span, trimSpan } from './span.ts';

/** A sentence's place, without the white space around it, and the paragraph it stands in, from 1. */
export interface SentenceSpan {
  readonly span: Span;
  readonly paragraph: number;
}

// Our own scan rather than Intl.Segmenter: that one needs as many corrections as it makes cuts, changes with
// the version of Node (and sentence numbers with it), and takes time in the square of a text like ". 1 . 1".
const mark = /[.!?…‥。！？｡។៕]+/gu;
/** What still belongs to the sentence it closes: quotes, brackets, footnote marks, and French » after a space. */
const closing = /(?:["'”’»›)\]}」』】〉》]|[ \u00a0\u202f]»)*(?:\[\d{1,3}\])*/uy;
const gap = /\s*/uy;
/** How far the rules look back and ahead; a bound that keeps the whole scan linear. */
const reach = 40;

/** The sentences of a text in order; a line is a paragraph, and a blank line is none. */
export function sentenceSpans(text: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let paragraph = 0;
  let paragraphEnd = 0;
  for (const tile of tileSentences(text)) {
    const span = trimSpan(text, tile);
    if (span.start === span.end) continue;
    if (paragraph === 0 || span.start >= paragraphEnd) {
      paragraph += 1;
      paragraphEnd = lineEnd(text, span.start);
    }
    sentences.push({ span, paragraph });
  }
  return sentences;
}

/**
 * Cuts a text into sentences that, put together again, are the text. None crosses a line end;
 * white space and blank lines belong to the sentence before them (at the very start, to the first).
 */
export function tileSentences(text: string): Span[] {
  const tiles: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const next = afterBlankLines(text, end);
    if (text.slice(start, end).trim() !== '') {
      const lineStart = start;
      for (const cut of cutsWithin(text.slice(lineStart, end))) {
        tiles.push({ start, end: lineStart + cut });
        start = lineStart + cut;
      }
      tiles.push({ start, end: next });
      start = next;
    }
    at = next;
  }
  if (start < text.length) tiles.push({ start, end: text.length });
  return tiles;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function afterBlankLines(text: string, from: number): number {
  const end = from + matchLength(gap, text, from);
  if (end === text.length) return end;
  // The indent of the next line stays with that line.
  return text.lastIndexOf('\n', end - 1) + 1;
}

/** Where new sentences begin inside one line. */
function cutsWithin(line: string): number[] {
  const cuts: number[] = [];
  let start = 0;
  for (const found of line.matchAll(mark)) {
    const marked = found.index + found[0].length;
    const closed = marked + matchLength(closing, line, marked);
    const cut = closed + matchLength(gap, line, closed);
    if (cut >= line.length) break;
    const stop: Stop = {
      mark: found[0],
      sentence: line.slice(Math.max(start, found.index - reach), found.index),
      isWhole: found.index - start <= reach,
      closers: line.slice(marked, closed),
      isSpaced: cut > closed,
      next: line.slice(cut, cut + reach),
    };
    if (!endsSentence(stop)) continue;
    cuts.push(cut);
    start = cut;
  }
  return cuts;
}

interface Stop {
  readonly mark: string;
  /** The last characters of the sentence so far, or all of it where `isWhole`. */
  readonly sentence: string;
  readonly isWhole: boolean;
  readonly closers: string;
  readonly isSpaced: boolean;
  readonly next: string;
}

function endsSentence(stop: Stop): boolean {
  if (/[។៕。！？｡]$/u.test(stop.mark)) return !isKhmerEtCetera(stop.next);
  if (!stop.isSpaced) return isGluedKorean(stop);
  if (/[[(]$/u.test(stop.sentence)) return false;
  if (/^[,;:%)\]}»”’]/u.test(stop.next)) return false;
  // A small letter goes on with the sentence: "Yahoo! said", "“Will you?” he asked".
  if (/^["'“‘«([–—-]*\s*\p{Ll}/u.test(stop.next)) return false;
  if (stop.closers !== '' && isKoreanQuotation(stop.next)) return false;
  return stop.mark !== '.' || !isInnerStop(stop);
}

/** "។ល។" is "etc.", not three sentences. */
function isKhmerEtCetera(next: string): boolean {
  return /^ល\s?។/u.test(next);
}

/** "말했다.그는": Korean written without the space. */
function isGluedKorean({ sentence, mark, closers, next }: Stop): boolean {
  return mark === '.' && closers === '' && /[다요까죠]$/u.test(sentence) && /^\p{Script=Hangul}/u.test(next);
}

/** "…다.” 라고 말했다": the words after the quotation belong to its sentence. */
function isKoreanQuotation(next: string): boolean {
  return /^(?:이?라고|이?라며|이?라면서|고|며|면서|하고|는|이?라는)(?!\p{L})/u.test(next);
}

function isInnerStop({ sentence, isWhole, closers, next }: Stop): boolean {
  if (closers.replace(/\)/gu, '') !== '') return false;
  if (closers === '' && (isListNumber(sentence, isWhole) || isKoreanDate(sentence, next))) return true;
  // Khmer ends sentences with ។; its full stops abbreviate: "ឯ.ឧ.".
  if (/\p{Script=Khmer}$/u.test(sentence)) return true;
  return isAbbreviation(/[\p{L}\p{M}.]*$/u.exec(sentence)?.[0] ?? '', next);
}

/** "1. Trade", "(a). Trade", "– iv. Trade", "가. 통상", or inside a line after a colon. */
function isListNumber(sentence: string, isWhole: boolean): boolean {
  const item =
    /^\s*(?:[-–—•*·▪○●]\s*)?[([]?(?:\d{1,3}(?:\.\d{1,3})*|\p{Script=Latin}|[ivxlc]{1,5}|[IVXLC]{1,5}|[가-하])[)\]]?$/u;
  return (isWhole && item.test(sentence)) || /[:;]\s\(?\d{1,2}$/u.test(sentence);
}

/** "2024. 5. 3. 서울". */
function isKoreanDate(sentence: string, next: string): boolean {
  return /\d$/u.test(sentence)
    ? /^\d{1,2}\./u.test(next) ||
        (/\d\.\s?\d{1,2}$/u.test(sentence) && /^(?:\(|\p{Script=Hangul})/u.test(next))
    : false;
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

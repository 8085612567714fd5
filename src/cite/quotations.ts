import { matchSpan, type Span } from '../text/span.ts';

/** Words between quotation marks. */
export interface Quotation {
  /** Without the marks. */
  readonly words: string;
  /** With the marks, in the text. */
  readonly span: Span;
}

const marked = /“([^“”]+)”|„([^„“”]+)[“”]|«\s?([^«»]+?)\s?»|"([^"]+)"|「([^「」]+)」/gu;
/** A title or a term between quotation marks is nobody's statement. */
const fewestWords = 4;
const fewestLetters = 16;

/** The words between these marks: a pattern with a group for each kind of mark. */
export function wordsBetween(marks: RegExp, text: string): Quotation[] {
  return [...text.matchAll(marks)].map((found) => ({
    words: (found.slice(1).find((group) => group !== undefined) ?? '').trim(),
    span: matchSpan(found),
  }));
}

/** What a text gives as somebody's very words. */
export function quotationsIn(text: string): Quotation[] {
  return wordsBetween(marked, text).filter(
    ({ words }) => words.split(/\s+/u).length >= fewestWords || isLongWithoutSpaces(words),
  );
}

function isLongWithoutSpaces(words: string): boolean {
  return /[\p{Script=Khmer}\p{Script=Hangul}]/u.test(words) && words.length >= fewestLetters;
}

/** How a quotation stands to a sentence. */
export interface Wording {
  /** The sentence has every part of it, in order and word for word. */
  readonly exact: boolean;
  /** Share of its words that stand in the sentence in their order, 0 to 1. */
  readonly kept: number;
}

/** Compares a quotation with a sentence; what is left out is marked by "…". */
export function compareWording(quotation: string, sentence: string): Wording {
  const there = wordsOf(sentence);
  const parts = quotation
    .split(/\s*(?:\[?(?:\.\.\.|…)\]?)\s*/u)
    .map(wordsOf)
    .filter(({ length }) => length > 0);
  const quoted = parts.flat();
  if (quoted.length === 0) return { exact: false, kept: 0 };
  let from = 0;
  for (const part of parts) {
    const at = from < 0 ? -1 : indexOfRun(there, part, from);
    from = at < 0 ? -1 : at + part.length;
  }
  return { exact: from >= 0, kept: longestCommon(quoted, there) / quoted.length };
}

function indexOfRun(words: readonly string[], run: readonly string[], from: number): number {
  for (let at = from; at + run.length <= words.length; at += 1) {
    if (run.every((word, index) => words[at + index] === word)) return at;
  }
  return -1;
}

/** Words with their numbers and signs, capitals apart; the marks between them make no other wording. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[‘’]/gu, "'")
      .match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}']*(?:[.,]\p{N}+)*|[%$€£₩]/gu) ?? []
  );
}

/** Length of the longest run of words, with gaps, that both have in one order. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let before = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    for (const [index, other] of b.entries()) {
      row.push(word === other ? (before[index] ?? 0) + 1 : Math.max(before[index + 1] ?? 0, row[index] ?? 0));
    }
    before = row;
  }
  return before.at(-1) ?? 0;
}

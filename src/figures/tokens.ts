import type { Span } from '../text/span.ts';
import { currencyCodes } from './currencies.ts';
import { isNumberWord } from './number-words.ts';

/** A word, a run of digits or a single mark of a text, as the figure grammar sees it. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** No white space stands between this token and the one before. */
  readonly glued: boolean;
  /** Known of the words of an English sentence only. */
  readonly pos?: PartOfSpeech;
}

/** What a tagger says a word is in its sentence; a name is a noun. */
export type PartOfSpeech =
  | 'noun'
  | 'verb'
  | 'auxiliary'
  | 'adjective'
  | 'adverb'
  | 'preposition'
  | 'conjunction'
  | 'pronoun'
  | 'determiner'
  | 'number'
  | 'other';

// Every alternative consumes what it tests, so the scan is linear on any input.
// Names that carry digits (G7, COVID-19, F-35s) and "R&D" are one word; a currency code before digits is a word of its own.
const tokenPattern = new RegExp(
  [
    String.raw`(?<number>\p{Nd}+(?:[.,]\p{Nd}+)*)`,
    String.raw`(?<word>(?:\p{L}\.){2,}|(?:US|AU|NZ|HK|CA|NT|[ACSR])(?=\$)|(?:${currencyCodes.join('|')})(?=\p{Nd})` +
      String.raw`|(?:[cdjlmnstCDJLMNST]|[Qq]u|[Jj]usqu)['’](?=\p{L}{2})` +
      String.raw`|\p{Lu}&\p{Lu}(?!\p{L})` +
      String.raw`|\p{L}[\p{L}\p{M}]*(?:[-'’‑]\p{L}[\p{L}\p{M}]*)*(?:-?\p{Nd}[\p{L}\p{Nd}]*)?)`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);

/** The tokens of one span of a text, with offsets into the whole text. */
export function tokensOf(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let end = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(tokenPattern)) {
    const start = span.start + match.index;
    const kind = match.groups?.number ? 'number' : match.groups?.word ? 'word' : 'mark';
    const token = makeToken(match[0], start, kind, tokens.length > 0 && start === end);
    const compound = kind === 'word' && /[-‑]/u.test(token.text);
    const fold = kind === 'word' ? splitFold(token) : null;
    if (fold) tokens.push(...fold);
    else if (compound) tokens.push(...splitCompound(token, isJoinedToNumber(token, tokens)));
    else tokens.push(token);
    end = start + match[0].length;
  }
  return tokens;
}

/** A hyphen right behind the token before: "5-", "two-". */
export function isHyphenAt(tokens: readonly Token[], at: number): boolean {
  return /^[-‑]$/u.test(tokens[at]?.text ?? '') && tokens[at]?.glued === true;
}

/** The "year-old" of "15-year-old". */
function isJoinedToNumber(token: Token, before: readonly Token[]): boolean {
  const hyphen = before.at(-1);
  return (
    token.glued && hyphen?.glued === true && /^[-‑]$/u.test(hyphen.text) && before.at(-2)?.kind === 'number'
  );
}

/** "fourfold" is a number and what it is measured in. */
function splitFold(token: Token): Token[] | null {
  const stem = token.lower.length - 'fold'.length;
  if (!token.lower.endsWith('fold') || !isNumberWord(token.lower.slice(0, stem))) return null;
  return [
    makeToken(token.text.slice(0, stem), token.start, 'word', token.glued),
    makeToken(token.text.slice(stem), token.start + stem, 'word', true),
  ];
}

/** "two-year" is three tokens, since it begins with a number; "high-level" stays one. */
function splitCompound(token: Token, joined: boolean): Token[] {
  const parts = token.text.split(/([-‑])/u);
  if (!joined && !isNumberWord(parts[0]?.toLowerCase() ?? '')) return [token];
  let start = token.start;
  return parts
    .filter((part) => part !== '')
    .map((part, index) => {
      const glued = index > 0 || token.glued;
      const made = makeToken(part, start, /^[-‑]$/u.test(part) ? 'mark' : 'word', glued);
      start += part.length;
      return made;
    });
}

function makeToken(text: string, start: number, kind: Token['kind'], glued: boolean): Token {
  return {
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    kind,
    glued,
    start,
    end: start + text.length,
  };
}

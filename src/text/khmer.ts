/** A text rewritten for comparing, with the way back: `origin(i)` is where its `i`-th code unit stands in the text. */
export interface Folded {
  readonly text: string;
  readonly origin: (index: number) => number;
}

/**
 * Khmer as it is compared: no invisible marks, one spelling for what looks or sounds alike in print
 * (coeng DA and coeng TA, the two-part vowels typed in pieces).
 */
export function foldKhmer(text: string): Folded {
  const oneTA = text.replaceAll('\u17d2\u178a', '\u17d2\u178f');
  if (!/[\u200b-\u200d\u2060\u00ad\u17b4\u17b5]|\u17c1[\u17b8\u17b6]/.test(text)) {
    return { text: oneTA, origin: (index) => index };
  }
  let folded = '';
  const origins: number[] = [];
  for (let i = 0; i < oneTA.length; i += 1) {
    const code = oneTA.charCodeAt(i);
    if (isInvisible(code)) continue;
    if ((code === vowelII || code === vowelAA) && folded.charCodeAt(folded.length - 1) === vowelE) {
      folded = folded.slice(0, -1) + (code === vowelII ? '\u17be' : '\u17c4');
      continue;
    }
    folded += oneTA.charAt(i);
    origins.push(i);
  }
  return { text: folded, origin: (index) => origins[index] ?? text.length };
}

/** Splits a run of Khmer at word borders; zero-width spaces that the writer typed are borders too. */
export function segmentKhmer(run: string): { readonly index: number; readonly segment: string }[] {
  const words: { index: number; segment: string }[] = [];
  for (let start = 0; start < run.length; ) {
    const end = cutAt(run, start + longestPiece);
    for (const { index, segment, isWordLike } of segmenter.segment(run.slice(start, end))) {
      if (isWordLike === true) words.push({ index: start + index, segment });
    }
    start = end;
  }
  return words;
}

/** The segmenter gives each word a copy of all it was given, so a long text must not be given at once. */
const longestPiece = 500;

/** The nearest place from here on where no syllable or surrogate pair is cut in two. */
function cutAt(run: string, place: number): number {
  let end = Math.min(place, run.length);
  while (end < Math.min(place + 50, run.length) && cutsSyllable(run, end)) end += 1;
  return end;
}

function cutsSyllable(run: string, place: number): boolean {
  const code = run.charCodeAt(place);
  return (
    continuesSyllable(code) || run.charCodeAt(place - 1) === coengCode || (code >= 0xdc00 && code < 0xe000)
  );
}

/** Whether the code unit continues the syllable before it: a vowel sign, a mark or a coeng. */
export function continuesSyllable(code: number): boolean {
  return (code >= 0x17b4 && code <= 0x17d3) || code === 0x17dd;
}

/** The sign that puts the consonant after it under the one before. */
export const coengCode = 0x17d2;

const segmenter = new Intl.Segmenter('km', { granularity: 'word' });
const vowelE = 0x17c1;
const vowelII = 0x17b8;
const vowelAA = 0x17b6;

/** Zero-width spaces and joiners, soft hyphen, and the inherent vowels that nobody sees. */
function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200d) ||
    code === 0x2060 ||
    code === 0xad ||
    code === 0x17b4 ||
    code === 0x17b5
  );
}

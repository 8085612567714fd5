import { isAbbreviation } from './abbreviations.ts';
import type { Word } from './analysis.ts';
import { functionPhrases, isFunctionWord } from './function-words.ts';
import { foldKhmer, segmentKhmer } from './khmer.ts';
import { stemKorean } from './korean.ts';
import type { Language } from './language.ts';
import { foldLatin, type StemmedLanguage, stemLatin } from './stem.ts';

/** The words of a text in order; spans are exact and never overlap. Each script is read by its own rules, whatever the language. */
export function splitWords(text: string, language: Language): Word[] {
  const latin = language === 'fr' ? 'fr' : 'en';
  const words: Word[] = [];
  const draft: Draft = { text, latin, words };
  const pattern = language === 'fr' ? frenchTokens : tokens;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    readers[scriptOf(match[0])](draft, match[0], match.index);
  }
  markAcronyms(draft);
  markPhrases(words, text, language);
  return words;
}

/** The stem that a Latin word has in a language, wherever it stands. */
export function latinStem(surface: string, language: StemmedLanguage): string {
  return lexeme(surface, language).stem;
}

interface Draft {
  readonly text: string;
  readonly latin: StemmedLanguage;
  readonly words: Word[];
}

type Reader = (draft: Draft, token: string, index: number) => void;

// Scripts by their ranges: property classes make this pattern several times slower to build and to run.
const letter = String.raw`A-Za-zÀ-ÖØ-öø-ʸ\u1e00-\u1eff\ufb00-\ufb06\uff21-\uff3a\uff41-\uff5a`;
const digit = String.raw`0-9\u17e0-\u17e9\uff10-\uff19`;
const hangul = String.raw`\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3`;
const khmer = String.raw`\u1780-\u17df\u200b-\u200d`;
const other = String.raw`\u0370-\u10ff\u1200-\u177f\u1800-\u1dff\u2c00-\u2dff\u3005-\u3007\u3040-\u312f\u31a0-\u31ff\u3400-\uabff\ud800-\udfff\uf900-\ufaff\ufe70-\ufefc`;

// Dotted abbreviations, words, numbers with what is written to them, then runs of one script.
const patterns = [
  String.raw`[${letter}](?:\.[${letter}])+(?![${letter}${digit}])\.?`,
  String.raw`[${letter}][${letter}\u0300-\u036f${digit}]*(?:['’ʼ][${letter}][${letter}\u0300-\u036f]*)*`,
  String.raw`[${digit}]{1,3}(?:[\u00a0\u202f][${digit}]{3})+(?![${digit}])`,
  `[${digit}]+(?:[.,][${digit}]+)*(?:(?:st|nd|rd|th|er|re|e|[eè]me|nde?|[A-Z])(?![${letter}${digit}]))?`,
  `[${hangul}]+`,
  `[${khmer}]+`,
  `[${other}]+`,
];
const tokens = new RegExp(patterns.join('|'), 'g');
// Only French writes thousands with a plain space.
const frenchTokens = new RegExp(
  [`[${digit}]{1,3}(?: [${digit}]{3})+(?![${digit}])`, ...patterns].join('|'),
  'g',
);

function scriptOf(token: string): keyof typeof readers {
  const code = token.charCodeAt(0);
  if ((code >= 0x41 && code < 0x2b9) || (code >= 0x1e00 && code < 0x1f00) || code >= 0xff21) return 'latin';
  if (code < 0x3a || (code >= 0x17e0 && code < 0x17ea) || (code >= 0xff10 && code < 0xff1a)) return 'number';
  if (
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x1100 && code < 0x1200) ||
    (code >= 0x3130 && code < 0x3190)
  )
    return 'hangul';
  return (code >= 0x1780 && code < 0x1800) || (code < 0x2010 && code > 0x2000) ? 'khmer' : 'other';
}

const readers = {
  latin: readLatin,
  number: readNumber,
  hangul: (draft, token, index) => {
    const surface = token.normalize('NFC');
    const stem = stemKorean(surface);
    const grammar =
      isFunctionWord(surface, 'ko') || isFunctionWord(stem, 'ko') || bareParticle(draft, surface, index);
    draft.words.push(word(index, token, stem, grammar ? 'function' : 'content'));
  },
  khmer: (draft, token, index) => {
    for (const { segment, index: at } of segmentKhmer(token)) {
      const stem = foldKhmer(segment.normalize('NFC')).text;
      draft.words.push(word(index + at, segment, stem, isFunctionWord(stem, 'km') ? 'function' : 'content'));
    }
  },
  other: (draft, token, index) => {
    for (const { segment, index: at } of segmentKhmer(token)) {
      draft.words.push(word(index + at, segment, segment.normalize('NFKC').toLowerCase(), 'content'));
    }
  },
} satisfies Record<string, Reader>;

function word(start: number, surface: string, stem: string, kind: Word['kind'], capitalised = false): Word {
  return { span: { start, end: start + surface.length }, surface, stem, kind, capitalised };
}

/** A particle written to a number or a Latin word: "WTO에서". */
function bareParticle({ text }: Draft, surface: string, index: number): boolean {
  return /[^\s\uac00-\ud7a3]/.test(text.charAt(index - 1)) && stemKorean(`가나${surface}`) === '가나';
}

function readNumber({ words }: Draft, token: string, index: number): void {
  // Compatibility forms make full-width digits plain; Khmer ones are as far from their zero as they are worth.
  const digits = token
    .normalize('NFKC')
    .replace(/[\u17e0-\u17e9]/g, (one) => String(one.charCodeAt(0) - 0x17e0));
  if (/[a-zè]$/iu.test(digits)) {
    words.push(word(index, token, foldLatin(digits), 'content'));
    return;
  }
  // Groups of three are thousands; "1.5" and "1,5" are one and a half.
  const plain = /^\d{1,3}(?:[,\s]\d{3})+(?:\.\d+)?$/.test(digits)
    ? digits.replace(/[,\s]/g, '')
    : /^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)
      ? digits.replaceAll('.', '')
      : digits.replaceAll(',', '.');
  words.push(word(index, token, plain, 'number'));
}

function readLatin(draft: Draft, token: string, index: number): void {
  let length = 0;
  if (draft.latin === 'fr' && /['’ʼ]/.test(token)) {
    const articles =
      /^(?:(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ])+(?=\p{L})/iu.exec(token)?.[0] ?? '';
    for (const { 0: elided, index: at } of articles.matchAll(/[^'’ʼ]+['’ʼ]/gu)) {
      draft.words.push(word(index + at, elided, foldLatin(elided), 'function'));
    }
    length = articles.length;
  }
  readUnelided(draft, token.slice(length), index + length);
}

function readUnelided({ text, latin, words }: Draft, token: string, index: number): void {
  const { stem, kind, capitals } = lexeme(token, latin);
  const middle = capitals === 'first' && !startsSentence(text, index, words.at(-1));
  // A name is the same in every language, so French endings are not cut off it: "Jina" is no form of "jin".
  const named = latin === 'fr' && kind === 'content' && (middle || capitals === 'all');
  words.push(word(index, token, named ? lexeme(token, 'en').stem : stem, kind, middle || capitals === 'all'));
}

interface Lexeme {
  readonly stem: string;
  readonly kind: 'content' | 'function';
  readonly capitals: 'none' | 'first' | 'all';
}

/** What a Latin word is, wherever it stands. Remembered, for stemming is the dearest part of reading a text. */
function lexeme(token: string, language: StemmedLanguage): Lexeme {
  const known = lexemes[language].get(token);
  if (known) return known;
  const dotted = token.includes('.');
  const bare = language === 'en' ? token.replace(/['’ʼ](?:s|re|ve|ll|d|m)$/iu, '') : token;
  const folded = foldLatin(bare.replaceAll('.', ''));
  // "it's" and "who's" are grammar; "U.S." is never the pronoun.
  const grammar = dotted
    ? honorifics.has(folded)
    : isFunctionWord(folded, language) || isFunctionWord(foldLatin(token), language);
  const made: Lexeme = {
    stem: dotted ? folded : stemLatin(folded, language),
    kind: grammar ? 'function' : 'content',
    capitals: capitalsOf(bare),
  };
  if (lexemes[language].size >= lexemesKept) lexemes[language].clear();
  lexemes[language].set(token, made);
  return made;
}

const honorifics: ReadonlySet<string> = new Set(['he', 'se', 'sem', 'hm', 'hrh', 'sm', 'eg', 'ie']);
const lexemesKept = 50_000;
// A pure function's memory, bounded: nothing can be observed through it but speed.
const lexemes = { en: new Map<string, Lexeme>(), fr: new Map<string, Lexeme>() };

function capitalsOf(token: string): Lexeme['capitals'] {
  if (/^\p{Lu}.*\p{Lu}/u.test(token) || /^\p{Ll}+\p{Lu}/u.test(token)) return 'all';
  return /^\p{Lu}/u.test(token) ? 'first' : 'none';
}

function startsSentence(text: string, index: number, previous: Word | undefined): boolean {
  if (!previous) return true;
  const gap = text.slice(previous.span.end, index);
  if (/[!?\n។៕]/u.test(gap)) return true;
  return gap.startsWith('.') && !isAbbreviation(previous.surface, text.slice(index, index + 24));
}

/** "US", "WHO" and "IT" in capitals are names unless the whole text shouts, and so is what follows "the" in "the us". */
function markAcronyms({ text, latin, words }: Draft): void {
  for (let i = 0; i < words.length; i += 1) {
    const known = words[i] as Word;
    if (
      known.kind !== 'function' ||
      known.surface.length > 3 ||
      !acronyms[latin].has(known.surface.toUpperCase())
    )
      continue;
    const written = known.surface === known.surface.toUpperCase() && /\p{Ll}/u.test(text);
    const meant = known.stem === 'us' && words[i - 1]?.stem === 'the';
    if (written || meant) words[i] = { ...known, kind: 'content' };
  }
}

const acronyms: Readonly<Record<StemmedLanguage, ReadonlySet<string>>> = {
  en: new Set(['US', 'WHO', 'IT']),
  fr: new Set(['UN']),
};

function markPhrases(words: Word[], text: string, language: Language): void {
  let i = 0;
  for (const { start, end } of functionPhrases(text, words, language)) {
    for (; i < words.length; i += 1) {
      const known = words[i] as Word;
      if (known.span.start >= end) break;
      if (known.kind === 'content' && known.span.start >= start) words[i] = { ...known, kind: 'function' };
    }
  }
}

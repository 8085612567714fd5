import type { Word } from './analysis.ts';
import { foldLatin, type StemmedLanguage } from './stem.ts';
import { latinStem, splitWords } from './words.ts';

/** A run of words that a term covers; `first` and `last` are inclusive. */
export interface WordMatch {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

/** Finds terms of Latin script by their stems. */
export interface LatinMatcher {
  add(id: string, term: string): void;
  find(text: string, words: readonly Word[]): WordMatch[];
  /** Whether a term begins with this stem. */
  begins(stem: string): boolean;
}

interface Node {
  readonly ids: string[];
  readonly next: Map<string, Node>;
}

/**
 * A tree of stems. Terms wait, unread, in buckets by the two letters that every form of a word shares, and are stemmed
 * when a text first has such a word: a process that answers one question pays for a few of them only.
 */
export function createLatinMatcher(language: StemmedLanguage): LatinMatcher {
  const root: Node = { ids: [], next: new Map() };
  /** Ids and terms by turns. */
  const waiting = new Map<number, string[]>();

  function add(id: string, term: string): void {
    const key = bucketOf(term);
    const bucket = waiting.get(key);
    if (bucket) bucket.push(id, term);
    else waiting.set(key, [id, term]);
  }

  function plant(id: string, stems: readonly string[]): void {
    let node = root;
    for (const stem of stems) {
      let next = node.next.get(stem);
      if (!next) {
        next = { ids: [], next: new Map() };
        node.next.set(stem, next);
      }
      node = next;
    }
    if (node !== root && !node.ids.includes(id)) node.ids.push(id);
  }

  function start(stem: string): Node | undefined {
    const key = keyOf(stem);
    const bucket = waiting.get(key);
    if (bucket) {
      waiting.delete(key);
      for (let i = 0; i < bucket.length; i += 2) {
        const id = bucket[i] as string;
        const term = bucket[i + 1] as string;
        plant(id, stemsOf(term, language));
        // "cross-border" is also typed "crossborder".
        if (term.includes('-')) plant(id, stemsOf(term.replaceAll('-', ''), language));
      }
    }
    return root.next.get(stem);
  }

  function find(text: string, words: readonly Word[]): WordMatch[] {
    const stems =
      language === 'en'
        ? words.map(({ stem }) => stem)
        : words.map((word) => (isLatin(word) ? latinStem(word.surface, 'fr') : word.stem));
    const found: WordMatch[] = [];
    for (let first = 0; first < words.length; first += 1) {
      let node = start(stems[first] as string);
      let content = false;
      for (let last = first; node; last += 1) {
        content ||= words[last]?.kind !== 'function';
        // Words of grammar alone are no concept; "US" and "WHO" in capitals come as content.
        if (content) for (const id of node.ids) found.push({ id, first, last });
        node = adjoins(text, words, last) ? node.next.get(stems[last + 1] as string) : undefined;
      }
      joined(text, words, first, found);
    }
    return found;
  }

  /** "cyber-crime" where the term is "cybercrime". */
  function joined(text: string, words: readonly Word[], first: number, found: WordMatch[]): void {
    const [word, next] = [words[first], words[first + 1]];
    if (!word || !next || next.span.start !== word.span.end + 1 || text.charAt(word.span.end) !== '-') return;
    const ids = start(latinStem(word.surface + next.surface, language))?.ids ?? [];
    for (const id of ids) found.push({ id, first, last: first + 1 });
  }

  return { add, find, begins: (stem) => start(stem) !== undefined };
}

function stemsOf(term: string, language: StemmedLanguage): string[] {
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(term))
    return term.split(' ').map((word) => latinStem(word, language));
  return splitWords(term, language).map((word) =>
    isLatin(word) ? latinStem(word.surface, language) : word.stem,
  );
}

/** Stemming may turn a word's end into "i" or "y" but leaves its first two letters: "dying", "die"; "try", "tries". */
function keyOf(stem: string): number {
  const first = stem.charCodeAt(0);
  const second = stem.length > 1 ? stem.charCodeAt(1) : 0;
  return (first === letterY ? letterI : first) * 0x10000 + (second === letterY ? letterI : second);
}

const letterI = 105;
const letterY = 121;

function bucketOf(term: string): number {
  const first = term.charCodeAt(0) | 0x20;
  const second = term.charCodeAt(1) | 0x20;
  if (isSmall(first) && isSmall(second) && isSmall(term.charCodeAt(2) | 0x20))
    return keyOf(String.fromCharCode(first, second));
  // Short words, accents, dots and figures at the beginning take the long way.
  const beginning = foldLatin(term.slice(0, 8).replaceAll('.', ''));
  return keyOf(/^[a-z0-9]*/.exec(beginning)?.[0] ?? '');
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isLatin(word: Word): boolean {
  return /^[A-Za-zÀ-ʸḀ-ỿ]/.test(word.surface);
}

/** Whether the next word follows in the same phrase: nothing but a space, a hyphen or an apostrophe between. */
function adjoins(text: string, words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (!next) return false;
  const from = words[index]?.span.end ?? 0;
  if (next.span.start - from > 2) return false;
  for (let i = from; i < next.span.start; i += 1) {
    if (!' -‐‑–\u00a0\n'.includes(text.charAt(i))) return false;
  }
  return true;
}

import type { Evidence } from './evidence.ts';

/** Keeps the first of sentences that say the same in the same words, in one release or several. */
export function collapseDuplicates<T extends Pick<Evidence, 'sentence'>>(ranked: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return ranked.filter(({ sentence }) => {
    const words = wordsOf(sentence.text);
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

function wordsOf(text: string): string {
  // Plain punctuation first: what is left for the classes of Unicode, which take ten times as long, is mostly nothing.
  const words = text.toLowerCase().replace(/[\0-/:-`{-\x7f\u2000-\u206f]+/g, ' ');
  return (isPlain.test(words) ? words : words.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')).trim();
}

const isPlain = /^[a-z0-9 ]*$/;

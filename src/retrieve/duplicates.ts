import type { Evidence } from './evidence.ts';

/** Keeps the first of sentences that say the same in the same words, in one release or several. */
export function collapseDuplicates<T extends Pick<Evidence, 'sentence'>>(ranked: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return ranked.filter(({ sentence }) => {
    const words = sentence.text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim();
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

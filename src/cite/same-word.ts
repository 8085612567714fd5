import type { Reading } from './reading.ts';

/** Whether a word of the claim is a word of the sentence: by its stem or by a concept of the thesaurus. */
export function sameWord(claim: Reading, index: number, source: Reading, other: number): boolean {
  const [a, b] = [claim.analysis.words[index], source.analysis.words[other]];
  if (!a || !b || b.kind !== 'content') return false;
  if (a.stem === b.stem) return true;
  const there = source.concepts[other];
  return [...(claim.concepts[index] ?? [])].some((concept) => there?.has(concept));
}

import type { SourceReading } from './reading.ts';

/** What stands in a list of names: "Senators Capito", "the United Kingdom", "Enrique Manalo". */
const item = String.raw`(?:the |Secretary of )?\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:of |and |the |de )?\p{Lu}[\p{L}\p{M}.’'-]*){0,8}`;
const list = new RegExp(`${item}(?:, ${item})*,? (?:and|et) ${item}`, 'gu');

/**
 * Whether a sentence counts by naming, "Australia, the United Kingdom, and the United States" are three, or by a word that
 * stands for so many: "the ministers" for the two whom the release has named before.
 */
export function listsAsMany(count: number, sources: readonly SourceReading[]): boolean {
  return sources.some(
    ({ text, references }) =>
      [...text.matchAll(list)].some(([names]) => names.split(/,? (?:and|et) |, /u).length === count) ||
      references.some(({ people }) => people.length === count && count > 1),
  );
}

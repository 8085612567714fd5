import type { SourceReading } from './reading.ts';

/** What stands in a list of names: "Senators Capito", "the United Kingdom", "Enrique Manalo". */
const item = String.raw`(?:the |Secretary of )?\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:of |and |the |de )?\p{Lu}[\p{L}\p{M}.’'-]*){0,8}`;
const list = new RegExp(`${item}(?:, ${item})*,? (?:and|et) ${item}`, 'gu');

/** Whether a sentence counts by naming: "Australia, the United Kingdom, and the United States" are three. */
export function listsAsMany(count: number, sources: readonly SourceReading[]): boolean {
  return sources.some(({ text }) =>
    [...text.matchAll(list)].some(([names]) => names.split(/,? (?:and|et) |, /u).length === count),
  );
}

import type { Word } from '../text/analysis.ts';
import type { SourceReading } from './reading.ts';

/** What stands in a list of names: "Senators Capito", "the United Kingdom", "Enrique Manalo". */
const item = String.raw`(?:the |Secretary of )?\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:of |and |the |de )?\p{Lu}[\p{L}\p{M}.’'-]*){0,8}`;
const list = new RegExp(`${item}(?:, ${item})*,? (?:and|et) ${item}`, 'gu');

/** Words that hold a number: "a trilateral summit" is one of three, what is initial is the first. */
const holding: readonly (readonly [RegExp, string])[] = [
  [/^(?:inaugural|initial|maiden|début|initiale?|inaugurale?)$/u, '1th'],
  [/^(?:both|bilateral\w*|pair|couple|duo|dual|twin|double|twice)$/u, '2'],
  [/^(?:trilateral\w*|tripartite|trio|triple|thrice)$/u, '3'],
  [/^(?:quadrilateral\w*|quartet|quadruple)$/u, '4'],
  [/^centen(?:nial|ary)$/u, '100th'],
  [/^sesquicentennial$/u, '150th'],
  [/^bicenten(?:nial|ary)$/u, '200th'],
  [/^tricenten(?:nial|ary)$/u, '300th'],
];

/** The numbers in words that are none: "2" and "100th". */
export function heldBy({ surface }: Word): string[] {
  const word = surface.toLowerCase();
  return holding.flatMap(([words, numeral]) => (words.test(word) ? [numeral] : []));
}

/**
 * Whether a sentence counts by naming: "Australia, the United Kingdom, and the United States" are three, "the Department
 * of Defense and the Department of State" two departments. Or by a word that stands for so many: "the ministers" for the
 * two whom the release has named before.
 */
export function listsAsMany(
  count: number,
  sources: readonly SourceReading[],
  counted: string | null = null,
): boolean {
  return sources.some(
    ({ text, references, analysis }) =>
      [...text.matchAll(list)].some(([names]) => names.split(/,? (?:and|et) |, /u).length === count) ||
      analysis.words.some((word) => heldBy(word).includes(String(count))) ||
      references.some(({ people }) => people.length === count && count > 1) ||
      (count > 1 &&
        analysis.words.filter((word) => word.capitalised && word.stem === counted).length === count),
  );
}

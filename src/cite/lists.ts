import type { Reference } from '../corpus/speech/references.ts';
import type { Word } from '../text/analysis.ts';
import type { Span } from '../text/span.ts';
import { latinStem } from '../text/words.ts';
import type { Reading, SourceReading } from './reading.ts';

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

/** What a claim counts. */
export interface Counted {
  readonly count: number;
  /** The stem of the noun behind the number; null where it is not known. */
  readonly noun: string | null;
  /** Whether they are people or those who met. */
  readonly areParties: boolean;
}

/**
 * Whether a sentence counts by naming: "Australia, the United Kingdom, and the United States" are three, "the Department
 * of Defense and the Department of State" two departments. Or, of those who met, by a word that stands for so many: "the
 * ministers" for the two whom the release has named before, "trilateral" for three countries.
 */
export function listsAsMany(
  { count, noun, areParties }: Counted,
  sources: readonly SourceReading[],
): boolean {
  return sources.some(({ text, references, meant, analysis: { words } }) => {
    const held = words.some((word) => heldBy(word).includes(String(count)));
    const named = words.filter((word) => word.capitalised && word.stem === noun);
    return (
      [...text.matchAll(list)].some(([names]) => names.split(/,? (?:and|et) |, /u).length === count) ||
      (areParties &&
        (held ||
          references.some(({ people }) => people.length === count) ||
          meant.some(({ by, known }) => isWritten(by) && statesIn(known) === count))) ||
      (count > 1 && named.length === count)
    );
  });
}

/** "We" and "our" are those whose statement it is; where no word stands for them, they need not do what it tells. */
function isWritten({ naming, span }: Reference): boolean {
  return naming === 'anywhere' && span.start < span.end;
}

/** How many states there are among some concepts: those whose statement it is. */
function statesIn(known: ReadonlySet<string>): number {
  return [...known].filter((concept) => concept.startsWith('place-')).length;
}

const parties =
  /^ (?:\p{Ll}+ )?(?:\p{Lu}|(?:leaders|countries|nations|sides|governments|parties|ministers|presidents|officials|delegations|partners|allies)\b)/u;

/** What a number of a claim counts. */
export function countedBy(claim: Reading, { end }: Span, count: number, head: string | null): Counted {
  const behind = claim.text.slice(end);
  const isOffice = claim.mentions.some(
    ({ kind, span }) => kind === 'role' && span.start >= end && span.start <= end + 1,
  );
  return {
    count,
    noun: head === null ? null : latinStem(head, 'en'),
    areParties: count > 1 && (isOffice || parties.test(behind)),
  };
}

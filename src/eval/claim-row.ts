import { type CountedColumn, type MeasuredRow, plainColumns, sharesOf } from './measured.ts';

/** A claim and what the proof made of it. */
export interface JudgedClaim {
  readonly id: string;
  readonly document: string;
  readonly lang: string;
  /** What was done to the sentence. */
  readonly kind: string;
  readonly truthful: boolean;
  readonly refused: boolean;
  readonly text: string;
  readonly sentence: { readonly id: string; readonly text: string };
  /** "meaning “imported”": reasons with the claim's own words. */
  readonly found: readonly string[];
}

/** A sentence as the claim on itself. */
const itself = 'itself';

const columns: readonly CountedColumn<JudgedClaim>[] = [
  {
    // A sentence is proven by itself as soon as it is met; counting it would flatter the rest.
    name: 'true refused',
    better: 'less',
    share: ({ truthful, kind, refused }) => (truthful && kind !== itself ? [Number(refused), 1] : null),
  },
  {
    name: 'false refused',
    better: 'more',
    share: ({ truthful, refused }) => (truthful ? null : [Number(refused), 1]),
  },
  {
    name: 'itself refused',
    better: 'less',
    share: ({ kind, refused }) => (kind === itself ? [Number(refused), 1] : null),
  },
];

/** The columns of claims: of false ones the refused are right, of truthful ones the proven. */
export const claimColumns = plainColumns(columns);

/** What a claim adds to the columns; its kind is what was done to its sentence. */
export function claimRow(claim: JudgedClaim): MeasuredRow {
  const { id, document, lang, kind, truthful, refused, text, sentence, found } = claim;
  const right = refused !== truthful;
  return {
    ...{ id, document, lang, type: kind, right, shares: sharesOf(columns, claim) },
    ...(right ? {} : { wrong: [text, `of ${sentence.id}: ${sentence.text}`, found.join('; ') || 'proven'] }),
  };
}

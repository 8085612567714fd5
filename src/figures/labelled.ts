import type { Phrase } from './phrase.ts';
import type { Quantity } from './quantity.ts';

/** A quantity of the sentence with what it was found to count; what later ones may refer back to. */
export interface Labelled {
  readonly quantity: Quantity;
  readonly label: Phrase | null;
  /** The one before it. */
  readonly before: Labelled | null;
}

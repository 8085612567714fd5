import type { Span } from '../text/span.ts';

/** How a release bounds a number; it is shown with the number, always. */
export type Qualifier =
  | 'exactly'
  | 'more than'
  | 'at least'
  | 'nearly'
  | 'about'
  | 'up to'
  | 'fewer than'
  | 'between'
  | 'indefinite';

export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'percentage points'
  | 'fraction'
  | 'duration'
  | 'distance'
  | 'area'
  | 'volume'
  | 'weight'
  | 'power'
  | 'energy'
  | 'temperature'
  | 'other';

/** A quantity met in any text, a release's sentence or a question; `span` is into that text. */
export interface FigureMention {
  /** The full number: "half a billion" is 500000000; for a range, its lower end. */
  readonly value: number;
  /** Upper end of a range. */
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly kind: FigureKind;
  /** What the number is measured in: a currency code, "percent", "months", or the noun counted. */
  readonly unit: string;
  /** What is counted or measured, with its modifiers, as the sentence has it: "Korean nationals involved in cybercrime". */
  readonly label: string;
  /** The head noun of the label, as it stands in the sentence; null where the sentence names none. */
  readonly head: string | null;
  /** The verb phrase that says what happened to it: "arrested and deported". */
  readonly status: string | null;
  /** The sentence's own words on when it holds: "To date". */
  readonly asOf: string | null;
  readonly negated: boolean;
  /** Qualifier, number, scale word, unit or currency. */
  readonly span: Span;
}

/** A quantity that a sentence of a release states; its span is into the release's text. */
export interface Figure extends FigureMention {
  readonly sentenceId: string;
}

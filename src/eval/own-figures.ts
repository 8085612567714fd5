import { extractFigures } from '../figures/extract.ts';
import type { FigureKind } from '../figures/figure.ts';
import { shiftSpan } from '../text/span.ts';
import { readOwnRows } from './data.ts';
import { figureRow, type GoldFigure } from './figures.ts';
import type { MeasuredRow } from './measured.ts';

/** A sentence of a release with its quantities, labelled for this project; offsets are into the release. */
export interface OwnSentence {
  readonly id: string;
  /** Rules may be made after reading the rows of `tune`; of `held-out` only the sums are ever looked at. */
  readonly set: 'tune' | 'held-out';
  readonly docId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly figures: readonly Omit<GoldFigure, 'sentenceId'>[];
  /** Values that only point or name: neither asked for nor punished. */
  readonly ignore?: readonly number[];
  /** What kinds of quantities were labelled, where not all were. */
  readonly kinds?: readonly FigureKind[];
}

/** The files that hold them: one labelled beside the extractor, one by a reader who had never seen it, one of the hardest kinds. */
export const ownFigureFiles = {
  'own labels': 'figures.jsonl',
  'labels of a second reader': 'figures-second-reader.jsonl',
  'labels of money and durations': 'figures-money-durations.jsonl',
  'blind labels of money and durations': 'figures-money-durations-blind.jsonl',
} as const;

export type OwnFigures = keyof typeof ownFigureFiles;

/** Measures the extractor on one set of a file of them; they carry their text, so no other data is needed. */
export function measureOwnFigures(labels: OwnFigures, set: OwnSentence['set']): readonly MeasuredRow[] {
  return readOwnRows<OwnSentence>(ownFigureFiles[labels])
    .filter((sentence) => sentence.set === set)
    .map(({ id, docId, start, text, figures, ignore, kinds }) => {
      const span = { start: 0, end: text.length };
      const gold = figures.map((figure) => ({ ...figure, ...shiftSpan(figure, -start), sentenceId: id }));
      const found = extractFigures(text, { id, span }).filter(({ kind }) => kinds?.includes(kind) ?? true);
      return figureRow({ id, document: docId, text, span, gold, ignored: ignore ?? [], found });
    });
}

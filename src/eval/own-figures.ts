import { extractFigures } from '../figures/extract.ts';
import { readOwnRows } from './data.ts';
import { type FigureScores, type GoldFigure, scoreFigures } from './figures.ts';

/** A sentence of a release with all its quantities, labelled for this project; offsets are into the release. */
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
}

/** Scores the extractor on one set of them; they carry their text, so no other data is needed. */
export function evaluateOwnFigures(set: OwnSentence['set']): FigureScores {
  return scoreFigures(
    readOwnRows<OwnSentence>('figures.jsonl')
      .filter((sentence) => sentence.set === set)
      .map(({ id, start, text, figures, ignore }) => ({
        gold: figures.map((figure) => ({
          ...figure,
          sentenceId: id,
          start: figure.start - start,
          end: figure.end - start,
        })),
        ignored: ignore ?? [],
        found: extractFigures(text, { id, span: { start: 0, end: text.length } }),
      })),
  );
}

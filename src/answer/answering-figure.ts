import type { Figure } from '../figures/figure.ts';
import type { QuestionUnit } from '../retrieve/question.ts';
import type { RankedSentence, Retrieval } from '../retrieve/retrieve.ts';
import { detectLanguage } from '../text/language.ts';
import { indexTerms } from '../text/terms.ts';

/**
 * The ledger's figure that answers: where retrieval lifted a figure out, the one of its kind whose noun, verb and time
 * are most of what the question asks for. Null where something else than a figure answers.
 */
export function answeringFigure(
  { question, weights }: Pick<Retrieval, 'question' | 'weights'>,
  { answering, candidate }: Pick<RankedSentence, 'answering' | 'candidate'>,
): Figure | null {
  const lifted = candidate.figures.find(
    ({ span }) => span.start === answering?.start && span.end === answering.end,
  );
  if (lifted === undefined) return null;
  const asked = candidate.figures
    .filter(({ kind }) => kind === lifted.kind)
    .map((figure) => ({ figure, weight: askedWeight(figure, question.units, weights) }));
  const most = Math.max(...asked.map(({ weight }) => weight));
  const best = asked.filter(({ weight }) => weight === most).map(({ figure }) => figure);
  return best.includes(lifted) ? lifted : (best[0] ?? null);
}

/** Weight of the question's units that the figure's own words state. */
function askedWeight(figure: Figure, units: readonly QuestionUnit[], weights: readonly number[]): number {
  const words = [figure.label, figure.unit, figure.status, figure.asOf].filter(Boolean).join(', ');
  const terms = new Set(indexTerms(words, detectLanguage(words)));
  return units.reduce((sum, { alternatives }, index) => {
    const isStated = alternatives.some((alternative) => alternative.every((term) => terms.has(term)));
    return isStated ? sum + (weights[index] ?? 0) : sum;
  }, 0);
}

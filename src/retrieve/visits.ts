import type { Language } from '../text/language.ts';
import { conceptTerm, isPlaceTerm } from '../text/terms.ts';
import type { QuestionUnit } from './question.ts';

const comesOrGoes = /^(?:came|come|coming|go|goes|going|gone|went)(?: (?:over|to))?$/iu;
const bySomebody = /\b(?:he|she|they)\s+$/iu;
const endsClause = /^(?:\s+(?:over|here|there))?\s*(?:$|[?!.,;])/u;
const towards = /^(?:\s+over)?(?:\s+to)?(?:\s+the)?\s+$/iu;
const visit = conceptTerm('visit');

/** Whether a unit is one of coming or going to somebody or somewhere. */
export function isVisit({ alternatives }: Pick<QuestionUnit, 'alternatives'>): boolean {
  return alternatives.some(([term]) => term === visit);
}

/**
 * The unit as a visit too, where somebody comes or goes ("why did she come?") or it is to a place ("when did he go to
 * Korea?"): so a release calls it. Talks that are going, money that goes and what is going to be are no visits. Only
 * English is read so; what comes and goes in the other languages mostly has no pronoun before it.
 */
export function asVisit(
  unit: QuestionUnit,
  units: readonly QuestionUnit[],
  text: string,
  language: Language,
): QuestionUnit {
  if (language !== 'en' || !comesOrGoes.test(unit.surface)) return unit;
  const isSomebody =
    bySomebody.test(text.slice(0, unit.span.start)) && endsClause.test(text.slice(unit.span.end));
  const isToPlace = units.some(({ span, alternatives }) => {
    const between = text.slice(unit.span.end, span.start);
    const isNext = span.start > unit.span.end && towards.test(between);
    const says = /\bto\b/iu.test(`${unit.surface}${between}`);
    return isNext && says && alternatives.flat().some(isPlaceTerm);
  });
  return isSomebody || isToPlace ? { ...unit, alternatives: [...unit.alternatives, [visit]] } : unit;
}

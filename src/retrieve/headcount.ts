import { conceptTerm } from '../text/terms.ts';
import type { QuestionUnit } from './question.ts';

/** "What is the population of Cambodia?", "How many people live there?": a number, which no "people" and no "nationals" state. */
const headcount =
  /\b(?:what|how (?:large|big|high))(?:'s|’s| is| was)?\b(?: \S{1,30}){0,3} population\b|\bquelle (?:est|était) (?:la |sa )?population\b/iu;
const inhabitants = /\bhow many (?:people|persons|inhabitants|citizens) (?:live|reside|are there)\b/iu;
const people = conceptTerm('person-kind-people');
const populationSize = conceptTerm('population-size');

/** Nothing near to a number of inhabitants states it. */
const alone: Pick<QuestionUnit, 'broader' | 'akin'> = { broader: [], akin: new Map() };

/** The unit as the number of inhabitants alone, where the question counts all who live somewhere. */
export function asHeadcount(unit: QuestionUnit, text: string): QuestionUnit {
  const terms = unit.alternatives.flat();
  if (terms.includes(populationSize) && headcount.test(text))
    return { ...unit, ...alone, alternatives: unit.alternatives.filter(([term]) => term !== people) };
  const areAll = terms.includes(people) && inhabitants.test(text);
  return areAll ? { ...unit, ...alone, alternatives: [[populationSize]] } : unit;
}

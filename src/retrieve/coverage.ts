import type { QuestionUnit } from './question.ts';

/** What a text that only states the broader idea ("crime" for "cybercrime") is worth of the unit. */
const broaderDegree = 0.5;

/** Whether a text with these index terms states the unit. */
export function covers(terms: ReadonlySet<string>, unit: QuestionUnit): boolean {
  return unit.alternatives.some((alternative) => alternative.every((term) => terms.has(term)));
}

/** Whether such a text states the unit or says a word akin to it. */
export function says(terms: ReadonlySet<string>, unit: QuestionUnit): boolean {
  return covers(terms, unit) || [...unit.akin.keys()].some((term) => terms.has(term));
}

/** Whether a text with these index terms says the contrary of the unit and not the unit itself. */
export function opposes(terms: ReadonlySet<string>, unit: QuestionUnit): boolean {
  return unit.opposites.some((term) => terms.has(term)) && !covers(terms, unit);
}

/** Share of the units' weight that the text states, 0 to 1; 1 where there is nothing to state. */
export function coverage(
  terms: ReadonlySet<string>,
  units: readonly QuestionUnit[],
  weights: readonly number[],
): number {
  return shareStated(missingWeights(terms, units, weights), weights);
}

/** Of each unit the weight that the text leaves out: none, a part where it states a word akin or only the broader idea, or all. */
export function missingWeights(
  terms: ReadonlySet<string>,
  units: readonly QuestionUnit[],
  weights: readonly number[],
): number[] {
  return units.map((unit, index) => {
    const weight = weights[index] ?? 0;
    return weight === 0 ? 0 : (1 - degree(terms, unit)) * weight;
  });
}

/** What is left of all weight, or of the least, when the missing is taken off, 0 to 1; 1 where there is no weight. */
export function shareStated(missing: readonly number[], weights: readonly number[], least = 0): number {
  const all = Math.max(least, sum(weights));
  return all === 0 ? 1 : 1 - sum(missing) / all;
}

/** The sum of some weights. */
export function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}

function degree(terms: ReadonlySet<string>, unit: QuestionUnit): number {
  if (covers(terms, unit)) return 1;
  let most = unit.broader.some((term) => terms.has(term)) ? broaderDegree : 0;
  for (const [term, worth] of unit.akin) if (worth > most && terms.has(term)) most = worth;
  return most;
}

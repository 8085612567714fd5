import type { QuestionUnit } from './question.ts';

/** What a text that only states the broader idea ("crime" for "cybercrime") is worth of the unit. */
const broaderDegree = 0.5;

/** Whether a text with these index terms states the unit. */
export function covers(terms: ReadonlySet<string>, unit: QuestionUnit): boolean {
  return unit.alternatives.some((alternative) => alternative.every((term) => terms.has(term)));
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
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return all === 0 ? 1 : 1 - missingWeight(terms, units, weights) / all;
}

/** Weight of all units that the text leaves out. */
export function missingWeight(
  terms: ReadonlySet<string>,
  units: readonly QuestionUnit[],
  weights: readonly number[],
): number {
  return missing(terms, units, weights).reduce((sum, weight) => sum + weight, 0);
}

/** Weight of the heaviest unit that the text leaves out; 0 where it leaves out none. */
export function heaviestMissing(
  terms: ReadonlySet<string>,
  units: readonly QuestionUnit[],
  weights: readonly number[],
): number {
  return Math.max(0, ...missing(terms, units, weights));
}

function missing(
  terms: ReadonlySet<string>,
  units: readonly QuestionUnit[],
  weights: readonly number[],
): number[] {
  return units.map((unit, index) => (1 - degree(terms, unit)) * (weights[index] ?? 0));
}

function degree(terms: ReadonlySet<string>, unit: QuestionUnit): number {
  if (covers(terms, unit)) return 1;
  return unit.broader.some((term) => terms.has(term)) ? broaderDegree : 0;
}

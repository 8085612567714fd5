import type { Snapshot } from '../index/snapshot.ts';
import { backgroundFrequencies, backgroundTotal } from './background-frequencies.ts';
import type { QuestionUnit } from './question.ts';
import { isVague, vagueWeight } from './vague.ts';

/**
 * How much each unit of a question tells apart, from 0 (stands in every sentence) to 1 (never seen): inverse
 * sentence frequency over the snapshot and a fixed body of official releases together. A corpus of one
 * release cannot know on its own that "meeting" says little and "airline" much.
 */
export async function unitWeights(
  units: readonly QuestionUnit[],
  snapshot: Snapshot,
): Promise<readonly number[]> {
  const seen = await knownFrequencies(
    units.flatMap(({ alternatives }) => alternatives.flat()),
    snapshot,
  );
  const total = snapshot.manifest.counts.sentences + backgroundTotal;
  return units.map((unit) => {
    const { alternatives } = unit;
    // An alternative of several words is as rare as its rarest; the unit as common as its commonest alternative.
    const frequency = Math.max(
      ...alternatives.map((alternative) => Math.min(...alternative.map((term) => seen.get(term) ?? 0))),
    );
    const rarity = Math.log((total + 1) / (frequency + 1)) / Math.log(total + 1);
    return isVague(unit) ? rarity * vagueWeight : rarity;
  });
}

/** In how many sentences of the snapshot and of the fixed body each term stands. */
export async function knownFrequencies(
  terms: readonly string[],
  snapshot: Snapshot,
): Promise<ReadonlyMap<string, number>> {
  const here = await snapshot.sentenceFrequency([...new Set(terms)]);
  const elsewhere = backgroundFrequencies();
  return new Map([...here].map(([term, count]) => [term, count + (elsewhere.get(term) ?? 0)]));
}

/** How much one term tells by the fixed body alone, from 0 (stands in every sentence) to 1 (in none). */
export function termWeight(term: string): number {
  const frequency = backgroundFrequencies().get(term) ?? 0;
  return Math.log((backgroundTotal + 1) / (frequency + 1)) / Math.log(backgroundTotal + 1);
}

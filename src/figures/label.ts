import {
  alternative,
  apposed,
  bracketed,
  costing,
  given,
  included,
  ofThem,
  reaching,
  restated,
  seconded,
  stated,
  totalled,
} from './label-before.ts';
import {
  counted,
  itself,
  joined,
  joinedAhead,
  measured,
  needed,
  off,
  ofWhole,
  purpose,
  serving,
  shared,
  shifted,
} from './label-behind.ts';
import { compounded, hanging, lasting, opening, spent, spread } from './label-duration.ts';
import type { Labelled } from './labelled.ts';
import { roleAt } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import { changedBy } from './stated-of.ts';
import type { Token } from './tokens.ts';
import { word } from './words-at.ts';

/** One way in which a sentence may say what a quantity is of. */
type Reading = (tokens: readonly Token[], quantity: Quantity, last: Labelled | null) => Phrase | null;

/** What a quantity counts or measures, by the first reading that finds it; null where the sentence names nothing. */
export function labelOf(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  for (const read of readingsOf(quantity)) {
    const found = read(tokens, quantity, last);
    if (found && !isMeasure(tokens, found.head)) return found;
  }
  return null;
}

/** "raised from 75 percent to 100 percent": the first is not what the second is of. */
function isMeasure(tokens: readonly Token[], at: number): boolean {
  return roleAt(tokens, at - 1) === 'number' && /^(?:percent|percentage|dollars)$/u.test(word(tokens, at));
}

function readingsOf({ kind }: Quantity): readonly Reading[] {
  if (kind === 'count') return [ofThem, counted, changedBy, stated, needed, restated, totalled];
  if (kind === 'duration') return [ofWhole, measured, compounded, hanging, lasting, spread, spent, opening];
  if (kind === 'area' || kind === 'distance') return [ofWhole, joined, hanging, itself];
  if (kind === 'percent' || kind === 'fraction')
    return [
      ofThem,
      off,
      ofWhole,
      shared,
      shifted,
      changedBy,
      reaching,
      measured,
      stated,
      seconded,
      joinedAhead,
      apposed,
      restated,
      purpose,
      given,
      bracketed,
    ];
  return [
    off,
    shifted,
    changedBy,
    reaching,
    stated,
    costing,
    seconded,
    ofWhole,
    compounded,
    measured,
    alternative,
    totalled,
    included,
    serving,
    purpose,
    bracketed,
    apposed,
    restated,
    given,
  ];
}

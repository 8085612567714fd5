import { changedBy } from './changed-by.ts';
import { isMonth } from './dates.ts';
import type { FigureKind } from './figure.ts';
import {
  alternative,
  apposed,
  bounded,
  bracketed,
  costing,
  given,
  included,
  ofThem,
  partOfSame,
  ranging,
  reaching,
  restated,
  seconded,
  sized,
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
  shared,
  shifted,
} from './label-behind.ts';
import {
  compounded,
  hanging,
  lasting,
  likewise,
  named,
  opening,
  ranked,
  seeing,
  spent,
  spread,
  within,
} from './label-duration.ts';
import type { Labelled } from './labelled.ts';
import { roleAt } from './lexicon.ts';
import { scaleSigns } from './number-words.ts';
import type { Phrase } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import { isTimeWord } from './time-words.ts';
import type { Token } from './tokens.ts';
import { word } from './words-at.ts';

/** One way in which a sentence may say what a quantity is of. */
type Reading = (tokens: readonly Token[], quantity: Quantity, last: Labelled | null) => Phrase | null;

/** What a quantity counts or measures, by the first reading that finds it; null where the sentence names nothing. */
export function labelOf(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  for (const read of readings[quantity.kind] ?? ofAmount) {
    const found = read(tokens, quantity, last);
    if (found && isThing(tokens, quantity, found.head) && !isMeasure(tokens, found.head, last)) return found;
  }
  return null;
}

/** What compares, points or counts is no thing counted, whatever its tag: "38 days less in jail". */
const tells =
  /^(?:i\.e\.|e\.g\.|less|more|fewer|least|most|much|first|particular|row|total|(?:high|low|young|old|long|short|fast|slow|great|small|larg|earli|lat)er|long|wide|tall|deep|thick)$/u;
/** Parts of a time: "by the end of June". */
const ofTime = /^(?:end|beginning|start|middle|eve|outset)$/u;

function isThing(tokens: readonly Token[], { kind }: Quantity, head: number): boolean {
  if (tells.test(word(tokens, head)) || isMonth(tokens[head]) || scaleSigns.has(word(tokens, head)))
    return false;
  if (ofTime.test(word(tokens, head)) && word(tokens, head + 1) === 'of' && isTimeWord(tokens[head + 2]))
    return false;
  return kind !== 'money' || !isTimeWord(tokens[head]);
}

/** "raised from 75 percent to 100 percent": the first is not what the second is of. */
function isMeasure(tokens: readonly Token[], at: number, last: Labelled | null): boolean {
  if (last && at >= last.quantity.first && at < last.quantity.next) return true;
  return roleAt(tokens, at - 1) === 'number' && /^(?:percent|percentage|dollars)$/u.test(word(tokens, at));
}

const ofAmount: readonly Reading[] = [
  off,
  ranging,
  shifted,
  changedBy,
  reaching,
  ofWhole,
  stated,
  costing,
  seconded,
  compounded,
  measured,
  alternative,
  totalled,
  included,
  bounded,
  purpose,
  bracketed,
  apposed,
  restated,
  given,
];
const ofBulk: readonly Reading[] = [shifted, changedBy, ofWhole, ...ofAmount];
const ofLength: readonly Reading[] = [ofWhole, joined, hanging, sized];
/** "10 million acres" are acres. */
const ofLand: readonly Reading[] = [...ofLength, itself];
const ofPart: readonly Reading[] = [
  ofThem,
  off,
  ofWhole,
  shared,
  shifted,
  changedBy,
  reaching,
  measured,
  stated,
  joinedAhead,
  apposed,
  restated,
];

/** The readings of each kind, the surest first; of any other, money first of all, those of an amount. */
const readings: Readonly<Partial<Record<FigureKind, readonly Reading[]>>> = {
  count: [ofThem, counted, stated, needed, restated],
  duration: [
    ofWhole,
    changedBy,
    measured,
    compounded,
    named,
    hanging,
    ranked,
    seeing,
    likewise,
    opening,
    lasting,
    spread,
    spent,
    within,
  ],
  area: ofLand,
  distance: ofLength,
  power: ofBulk,
  weight: ofBulk,
  volume: ofBulk,
  percent: [...ofPart, purpose],
  fraction: [...ofPart, partOfSame],
};

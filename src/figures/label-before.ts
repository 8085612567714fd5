import { pastOpener } from './amount-opener.ts';
import { isOf } from './label-behind.ts';
import type { Labelled } from './labelled.ts';
import { roleAt } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { climb, phraseBefore } from './phrase-before.ts';
import type { Quantity } from './quantity.ts';
import { isStatedOf, subjectOf } from './stated-of.ts';
import { isTimeWord } from './time-words.ts';
import type { Token } from './tokens.ts';
import { isActing } from './verb-group.ts';
import { beforeDeterminers, isBareAmount, word } from './words-at.ts';

/** "200,000 providers, one in five of whom are women": of those before. */
export function ofThem(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  const { first, next } = quantity;
  if (!isOf(tokens, next) || !/^(?:whom|which|them|these|those)$/u.test(word(tokens, next + 1))) return null;
  if (/^(?:nominal|participle|verb|pronoun|preposition)$/u.test(roleAt(tokens, next + 2))) return null;
  if (last && first - last.quantity.next < 14 && last.label) return last.label;
  const near = word(tokens, first - 1) === ',' ? phraseBefore(tokens, first - 1) : null;
  return near && climb(tokens, near);
}

/** "fees, which cost Americans $5 billion": what costs it. */
export function costing(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const payer = phraseBefore(tokens, quantity.first);
  if (!payer) return null;
  const at = beforeDeterminers(tokens, payer.first - 1);
  if (!/^cost(?:s|ing)?$/u.test(word(tokens, at))) return null;
  return subjectOf(tokens, { ...quantity, first: at + 1 });
}

/** "… of the resources needed, including $540 million from the United States": a part of what came before. */
export function included(
  tokens: readonly Token[],
  { first, next, kind }: Quantity,
  last: Labelled | null,
): Phrase | null {
  const part = word(tokens, first - 1) === 'including' && word(tokens, next) === 'from';
  if (!part) return null;
  if (last?.label && (last.quantity.kind === kind || last.quantity.kind === 'percent')) return last.label;
  const near = phraseBefore(tokens, word(tokens, first - 2) === ',' ? first - 2 : first - 1);
  return near && climb(tokens, near);
}

/** "trade totaled $25.9 billion", "exports at $13.2 billion", "the number of pensions rose to 1 million". */
export function stated(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  return isStatedOf(tokens, quantity) ? subjectOf(tokens, quantity) : null;
}

/** "The road is 45 kilometres long", "a bridge 320 metres long and 14 wide", "spans 320 metres": what has that size. */
export function sized(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  const { first, next, kind } = quantity;
  const at = pastOpener(tokens, quantity);
  if (/^(?:measur(?:es|ed|ing)|span(?:s|ned|ning)|stretch(?:es|ed|ing))$/u.test(word(tokens, at)))
    return subjectOf(tokens, quantity);
  if (!/^(?:long|wide|high|tall|deep|thick|large|in|across)$/u.test(word(tokens, next))) return null;
  if (/^(?:in|across)$/u.test(word(tokens, next)) && !isDimension(tokens, next)) return null;
  if (/^(?:is|are|was|were|be|been)$/u.test(word(tokens, at))) return subjectOf(tokens, quantity);
  const joined = /^(?:and|,)$/u.test(word(tokens, at)) && first - at < 4;
  const other = joined && last?.quantity.kind === kind && last.label && last.label.head < last.quantity.first;
  return other ? last.label : phraseBefore(tokens, word(tokens, at) === ',' ? at : first);
}

/** "in length", "across" at the end of its clause. */
function isDimension(tokens: readonly Token[], at: number): boolean {
  const behind = word(tokens, at + 1);
  return word(tokens, at) === 'across'
    ? /^(?:mark|conjunction)$/u.test(roleAt(tokens, at + 1))
    : /^(?:length|width|height|depth|area|size|diameter)$/u.test(behind);
}

/** "the deficit exploded by 40%, reaching $1.2 trillion", "a 25% tariff on furniture, which will increase to 30%". */
export function reaching(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  if (!last || quantity.first - last.quantity.next > 14) return null;
  let at = quantity.first - 1;
  if (/^(?:reach|total|exceed|surpass)\p{L}*ing$/u.test(word(tokens, at))) {
    return word(tokens, at - 1) === ',' ? last.label : null;
  }
  if (last.quantity.kind !== quantity.kind || !/^(?:to|by|from)$/u.test(word(tokens, at))) return null;
  while (at > last.quantity.next && word(tokens, at) !== 'which') at -= 1;
  return word(tokens, at) === 'which' && quantity.first - at < 6 ? last.label : null;
}

/** "a fee of $30 for the first payment and $41 for a later one": what the first is of, the second is too. */
export function seconded(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  if (!last?.label || last.label.head >= last.quantity.first) return null;
  const joined = word(tokens, quantity.first - 1) === 'and' && quantity.kind === last.quantity.kind;
  return joined && /^(?:is|was|are|were|at)$/u.test(word(tokens, last.quantity.first - 1))
    ? last.label
    : null;
}

/** "22%, or $5.6 billion". */
export function alternative(
  tokens: readonly Token[],
  quantity: Quantity,
  last: Labelled | null,
): Phrase | null {
  return last && /^(?:or|ou)$/u.test(word(tokens, quantity.first - 1)) ? last.label : null;
}

/** "… by $200 million, for a total of $450 million": the sum of what came before. */
export function totalled(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  if (word(tokens, quantity.first - 4) !== 'for' || !isBareAmount(word(tokens, quantity.first - 2)))
    return null;
  return last?.quantity.kind === quantity.kind ? last.label : null;
}

/** "Golden Pass LNG Terminal ($10 billion)": what stands before the bracket. */
export function bracketed(
  tokens: readonly Token[],
  quantity: Quantity,
  last: Labelled | null,
): Phrase | null {
  const to = word(tokens, quantity.first - 1) === 'to' ? 1 : 0;
  const open = quantity.first - 1 - to;
  if (word(tokens, open) !== '(' || word(tokens, quantity.next) !== ')') return null;
  const near = phraseBefore(tokens, open);
  return near && last && near.head < last.quantity.next ? last.label : near;
}

/** "poverty rates above 50 percent", "the largest agreement in history—nearly $142 billion". */
export function apposed(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const dash = /^[—–]$/u.test(word(tokens, quantity.first - 1)) ? 1 : 0;
  const bounds = /^(?:above|below|exceeding)$/u.test(word(tokens, quantity.first));
  if (dash === 0 && quantity.kind !== 'percent' && !bounds) return null;
  const near = phraseBefore(tokens, quantity.first - dash);
  return near && climb(tokens, near);
}

/** "investments in the tens of billions of dollars", "savings in the millions": how much of a noun there is. */
export function ranging(tokens: readonly Token[], { first, form }: Quantity): Phrase | null {
  const inThe = word(tokens, first - 1) === 'the' && word(tokens, first - 2) === 'in';
  return inThe && form === 'indefinite' ? phraseBefore(tokens, first - 2) : null;
}

/** "fines up to $150,000", "those with incomes less than $32,800": a noun that a bound stands right behind. */
export function bounded(tokens: readonly Token[], { first }: Quantity): Phrase | null {
  const near = /^(?:up|over|under|less|more|no|near|close)$/u.test(word(tokens, first))
    ? phraseBefore(tokens, first)
    : null;
  if (!near || /^\p{Lu}/u.test(tokens[near.head]?.text ?? '') || isTimeWord(tokens[near.head])) return null;
  // "save families up to $275", "provided to states up to $5 million": these it is given to.
  return /^(?:with|of|on|and|or|any)$/u.test(word(tokens, near.first - 1)) ? near : null;
}

/** "10 million people … and 25 million in need": a number without a noun counts what the one before it did. */
export function restated(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  const counted = pastPlaces(tokens, quantity, last);
  const near = counted?.quantity.kind === quantity.kind && quantity.first - counted.quantity.next < 40;
  return near ? counted.label : null;
}

/** "affected 1.7 million people in 11 provinces and killed 36": behind a verb of its own no number counts the places. */
function pastPlaces(tokens: readonly Token[], { first }: Quantity, last: Labelled | null): Labelled | null {
  if (!isActing(tokens, first - 1)) return last;
  const placed = (one: Labelled) =>
    /^(?:in|across|from|throughout)$/u.test(word(tokens, one.quantity.first - 1));
  let counted = last;
  while (counted !== null && placed(counted)) counted = counted.before;
  return counted;
}

/** "half of the returnees were women, and two-thirds were under 30": a part that is a subject by itself is of the same whole. */
export function partOfSame(
  tokens: readonly Token[],
  quantity: Quantity,
  last: Labelled | null,
): Phrase | null {
  const alone = roleAt(tokens, quantity.next) === 'auxiliary' && last !== null;
  return alone && quantity.first - last.quantity.next < 20 ? last.label : null;
}

/** "a plan for $30 per month", "a program, funded with $1 billion": what it is given for. */
export function given(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  let at = quantity.first - 1;
  while (/^(?:determiner|adverb)$/u.test(roleAt(tokens, at))) at -= 1;
  if (!/^(?:for|with|from|by|at|to|worth)$/u.test(word(tokens, at))) return null;
  while (/^(?:preposition|adverb|participle|auxiliary)$/u.test(roleAt(tokens, at))) at -= 1;
  const near = phraseBefore(tokens, word(tokens, at) === ',' ? at : at + 1);
  return near && climb(tokens, near);
}

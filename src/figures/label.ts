import { isPlural, roleAt } from './lexicon.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { climb, phraseBefore } from './phrase-before.ts';
import { purposeOf, servedBy } from './purpose.ts';
import type { Quantity } from './quantity.ts';
import { changedBy, isStatedOf, subjectOf } from './stated-of.ts';
import { isTimeWord } from './time-words.ts';
import { isHyphenAt, type Token } from './tokens.ts';
import { isBareAmount, pastRate, word } from './words-at.ts';

/** A quantity of the sentence with what it was found to count; what later ones may refer back to. */
export interface Labelled {
  readonly quantity: Quantity;
  readonly label: Phrase | null;
}

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
  if (kind === 'duration') return [ofWhole, measured, compounded, hanging, lasting, spent, opening];
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

/** "180 Korean nationals", "nine of the top ten airlines", "dozens of lives", "18 out of 20 issuers", "thousands of those who …". */
function counted(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const at = quantity.next + (/^(?:out|\+)$/u.test(word(tokens, quantity.next)) ? 1 : 0);
  const of = isOf(tokens, at) ? 1 : 0;
  // "a 250-bed shelter" has that many beds.
  if (isHyphenAt(tokens, at) && roleAt(tokens, at + 1) === 'nominal')
    return { first: at + 1, last: at + 1, head: at + 1 };
  if (roleAt(tokens, at + of) === 'mark' && !/^[“"‘«-]$/u.test(tokens[at + of]?.text ?? '')) return null;
  if (
    /^those$/u.test(word(tokens, at + of)) &&
    /^(?:who|that|which|with|in)$/u.test(word(tokens, at + of + 1))
  )
    return { first: at + of, last: at + of, head: at + of };
  const opens = /^(?:the|an?|this|these|those|its|their|our|his|her|all|les?|la)$/u.test(word(tokens, at));
  if (of === 0 && at === quantity.next && opens) return null;
  // "dozens more coming online", "440 supporting the recovery": a number wants a plural, so this is a verb.
  const more = word(tokens, at) === 'more' ? 1 : 0;
  const own = phraseAt(tokens, at + of, quantity.value !== 1);
  if (own && isDoing(tokens, at + more) && !isPlural(tokens[own.head])) return null;
  if (!own || !isShared(tokens, own)) return own;
  const both = phraseAt(tokens, own.last + 3, true);
  return both && { first: both.head, last: both.head, head: both.head };
}

function isDoing(tokens: readonly Token[], at: number): boolean {
  return roleAt(tokens, at) === 'participle' && /ing$/u.test(word(tokens, at));
}

/** "six U.S. and five Japanese universities": where the first number has an adjective only, both count the same. */
function isShared(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const adjective = first === last && (tokens[last]?.lower === 'u.s.' || tokens[last]?.pos === 'adjective');
  return adjective && word(tokens, last + 1) === 'and' && roleAt(tokens, last + 2) === 'number';
}

/** "200,000 providers, one in five of whom are women": of those before. */
function ofThem(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  const { first, next } = quantity;
  if (!isOf(tokens, next) || !/^(?:whom|which|them|these|those)$/u.test(word(tokens, next + 1))) return null;
  if (/^(?:nominal|participle|verb|pronoun|preposition)$/u.test(roleAt(tokens, next + 2))) return null;
  if (last && first - last.quantity.next < 14 && last.label) return last.label;
  const near = word(tokens, first - 1) === ',' ? phraseBefore(tokens, first - 1) : null;
  return near && climb(tokens, near);
}

/** "increase by 20 percent the tariffs on rice": a long object may stand behind. */
function shifted(tokens: readonly Token[], { first, next }: Quantity): Phrase | null {
  const moved =
    /^(?:by|to|at)$/u.test(word(tokens, first - 1)) && /^(?:the|its|their|our)$/u.test(word(tokens, next));
  const object = moved ? phraseAt(tokens, next) : null;
  return object && !isTimeWord(tokens[object.head]) ? object : null;
}

/** "fees, which cost Americans $5 billion": what costs it. */
function costing(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const payer = phraseBefore(tokens, quantity.first);
  if (!payer) return null;
  let at = payer.first - 1;
  while (roleAt(tokens, at) === 'determiner') at -= 1;
  if (!/^cost(?:s|ing)?$/u.test(word(tokens, at))) return null;
  return subjectOf(tokens, { ...quantity, first: at + 1 });
}

/** "… of the resources needed, including $540 million from the United States": a part of what came before. */
function included(
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

/** "30% off the cost of the charger". */
function off(tokens: readonly Token[], { next }: Quantity): Phrase | null {
  return word(tokens, next) === 'off' ? phraseAt(tokens, next + 1) : null;
}

/** "a 95% and 103% increase": what the second is of, the first is too. */
function joinedAhead(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const { next } = quantity;
  if (!/^(?:and|or|to)$/u.test(word(tokens, next)) || roleAt(tokens, next + 1) !== 'number') return null;
  if (!/^(?:%|percent)$/u.test(word(tokens, next + 2))) return null;
  return measured(tokens, { ...quantity, next: next + 3 });
}

/** "$150 million would support schools". */
function serving(tokens: readonly Token[], { next }: Quantity): Phrase | null {
  return servedBy(tokens, next);
}

/** "Over the past ten months, the ministry has made historic investments": what was done in that time. */
function opening(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  if (quantity.first > 4) return null;
  let at = quantity.next;
  while (at < quantity.next + 5 && word(tokens, at) !== ',') at += 1;
  while (at < quantity.next + 20 && !/^(?:has|have)$/u.test(word(tokens, at))) at += 1;
  while (at < quantity.next + 24 && /^(?:auxiliary|adverb)$/u.test(roleAt(tokens, at))) at += 1;
  if (!/^(?:made|engaged|seen|taken|had|held|achieved|launched|led)$/u.test(word(tokens, at))) return null;
  const object = phraseAt(tokens, at + (word(tokens, at + 1) === 'in' ? 2 : 1));
  return object && object.first - at < 4 && roleAt(tokens, object.first - 1) !== 'number' ? object : null;
}

/** "5,000 tons of rice", "12% of global output", "$5 million worth of aid", "3 million tons a year of gas". */
function ofWhole(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const bracket = word(tokens, quantity.next) === '(' && word(tokens, quantity.next + 2) === ')' ? 3 : 0;
  const worth = word(tokens, quantity.next) === 'worth' ? 1 : bracket;
  const at = pastRate(tokens, quantity.next) + worth;
  return isOf(tokens, at) ? phraseAt(tokens, at + 1) : null;
}

/** "three-quarters the banks". */
function shared(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const at = quantity.next;
  return quantity.kind === 'fraction' && roleAt(tokens, at) === 'determiner' ? phraseAt(tokens, at) : null;
}

/** "a $65 million security assistance package", "a 10% drop", "a two-year drought". */
function measured(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const at = pastRate(tokens, quantity.next);
  const role = roleAt(tokens, at);
  const quoted = /^[“"‘«]$/u.test(word(tokens, at)) && roleAt(tokens, at + 1) === 'nominal';
  const compound = role === 'number' && word(tokens, at + 1) === '-';
  const described =
    role === 'participle' && roleAt(tokens, at + 1) === 'nominal' && !isTimeWord(tokens[at + 1]);
  if (/^(?:available|each|apiece)$/u.test(word(tokens, at))) return null;
  const direct = role === 'nominal' || quoted || compound || described || word(tokens, at) === 'more';
  return direct && (!isTimeWord(tokens[at]) || isNamed(tokens, at)) ? phraseAt(tokens, at) : null;
}

/** "a $28 million Future Manufacturing competition": a capital before another is a name's. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:Future|Late|Next|Early)$/u.test(tokens[at]?.text ?? '') &&
    /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
  );
}

/** "a 2,000-mile border", "a 2,000 mile border". */
function joined(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const unit = tokens[quantity.next - 1];
  const attributive =
    word(tokens, quantity.next - 2) === '-' ||
    (quantity.value !== 1 &&
      /[^s]$/u.test(unit?.lower ?? '') &&
      unit?.kind === 'word' &&
      unit.lower.length > 3 &&
      unit.lower !== 'feet');
  return attributive ? measured(tokens, quantity) : null;
}

/** "a 10-year, $1.4 trillion investment framework", "a $150 million, 3-year pledge": past the second amount. */
function compounded(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const [first, second] = [word(tokens, quantity.next - 2), word(tokens, quantity.next + 2)];
  if (word(tokens, quantity.next) !== ',' || (first !== '-' && second !== '-')) return null;
  let at = quantity.next + 1;
  while (at < quantity.next + 6 && (/^(?:mark|number)$/u.test(roleAt(tokens, at)) || isTimeWord(tokens[at])))
    at += 1;
  return phraseAt(tokens, at);
}

/** "3- and 4-year plans", "5-, 10- and 15-kilometer zones": what the last of them is of, the first is too. */
function hanging(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  if (!isHyphenAt(tokens, quantity.next)) return null;
  let at = quantity.next;
  while (at < quantity.next + 12 && /^(?:mark|number|conjunction)$/u.test(roleAt(tokens, at))) at += 1;
  return at > quantity.next + 1 ? phraseAt(tokens, at + 1) : null;
}

/** "trade totaled $25.9 billion", "exports at $13.2 billion", "the number of pensions rose to 1 million". */
function stated(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  return isStatedOf(tokens, quantity) ? subjectOf(tokens, quantity) : null;
}

/** "the deficit exploded by 40%, reaching $1.2 trillion", "a 25% tariff on furniture, which will increase to 30%". */
function reaching(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
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
function seconded(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  if (!last?.label || last.label.head >= last.quantity.first) return null;
  const joined = word(tokens, quantity.first - 1) === 'and' && quantity.kind === last.quantity.kind;
  return joined && /^(?:is|was|are|were|at)$/u.test(word(tokens, last.quantity.first - 1))
    ? last.label
    : null;
}

/** "22%, or $5.6 billion". */
function alternative(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  return last && /^(?:or|ou)$/u.test(word(tokens, quantity.first - 1)) ? last.label : null;
}

/** "… by $200 million, for a total of $450 million": the sum of what came before. */
function totalled(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  if (word(tokens, quantity.first - 1) !== 'of' || !isBareAmount(word(tokens, quantity.first - 2)))
    return null;
  return last?.quantity.kind === quantity.kind ? last.label : null;
}

function purpose(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  return purposeOf(tokens, pastRate(tokens, quantity.next));
}

/** "leaving millions in poverty", "will award billions from the Law for rail projects". */
function needed(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const bare =
    quantity.form === 'indefinite' && /^(?:in|from|for|through)$/u.test(word(tokens, quantity.next));
  return bare ? purposeOf(tokens, quantity.next) : null;
}

/** "Golden Pass LNG Terminal ($10 billion)": what stands before the bracket. */
function bracketed(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  const to = word(tokens, quantity.first - 1) === 'to' ? 1 : 0;
  const open = quantity.first - 1 - to;
  if (word(tokens, open) !== '(' || word(tokens, quantity.next) !== ')') return null;
  const near = phraseBefore(tokens, open);
  return near && last && near.head < last.quantity.next ? last.label : near;
}

/** "poverty rates above 50 percent", "the largest agreement in history—nearly $142 billion". */
function apposed(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const dash = /^[—–]$/u.test(word(tokens, quantity.first - 1)) ? 1 : 0;
  const bounds = /^(?:above|below|exceeding)$/u.test(word(tokens, quantity.first));
  if (dash === 0 && quantity.kind !== 'percent' && !bounds) return null;
  const near = phraseBefore(tokens, quantity.first - dash);
  return near && climb(tokens, near);
}

/** "10 million people … and 25 million in need": a number without a noun counts what the one before it did. */
function restated(_tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  return last?.quantity.kind === quantity.kind && quantity.first - last.quantity.next < 40
    ? last.label
    : null;
}

/** "a plan for $30 per month", "a program, funded with $1 billion": what it is given for. */
function given(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  let at = quantity.first - 1;
  while (/^(?:determiner|adverb)$/u.test(roleAt(tokens, at))) at -= 1;
  if (!/^(?:for|with|from|by|at|to|worth)$/u.test(word(tokens, at))) return null;
  while (/^(?:preposition|adverb|participle|auxiliary)$/u.test(roleAt(tokens, at))) at -= 1;
  const near = phraseBefore(tokens, word(tokens, at) === ',' ? at : at + 1);
  return near && climb(tokens, near);
}

/** "cooperation over the next five years": what happens in that time. */
function lasting(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  let at = quantity.first - 1;
  const ordinal =
    /^(?:the|next|past|last|coming|first|previous|just|only|another|every|les|prochaine?s|derni(?:er|ère)s)$/u;
  while (ordinal.test(word(tokens, at))) at -= 1;
  if (roleAt(tokens, at) !== 'preposition') return null;
  const said = relativeSubject(tokens, at);
  if (said) return said;
  while (/^(?:preposition|participle|adverb)$/u.test(roleAt(tokens, at))) at -= 1;
  const near = phraseBefore(tokens, /^[,–—]$/u.test(word(tokens, at)) ? at : at + 1);
  return near && climb(tokens, near);
}

/** "a law that has been on the books for 30 years", "the truce that has endured": what its own clause says it of. */
function relativeSubject(tokens: readonly Token[], from: number): Phrase | null {
  let at = from - 1;
  while (
    at > from - 8 &&
    !/^(?:that|which)$/u.test(word(tokens, at)) &&
    !/^(?:mark|number|conjunction|pronoun)$/u.test(roleAt(tokens, at))
  )
    at -= 1;
  if (!/^(?:that|which)$/u.test(word(tokens, at))) return null;
  let said = at + 1;
  while (/^(?:auxiliary|adverb)$/u.test(roleAt(tokens, said))) said += 1;
  const alone = roleAt(tokens, said) === 'participle' && said + 1 === from;
  if (said === at + 1 || !(alone || roleAt(tokens, said) === 'preposition')) return null;
  const near = phraseBefore(tokens, word(tokens, at - 1) === ',' ? at - 1 : at);
  return near && climb(tokens, near, false);
}

/** "our country’s 20 years at war". */
function spent(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const at = quantity.next;
  if (!/^(?:at|in)$/u.test(word(tokens, at)) || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return null;
  return roleAt(tokens, at + 1) === 'nominal' ? phraseAt(tokens, at + 1) : null;
}

/** "10 million acres" are acres. */
function itself(_tokens: readonly Token[], { next }: Quantity): Phrase {
  return { first: next - 1, last: next - 1, head: next - 1 };
}

function isOf(tokens: readonly Token[], at: number): boolean {
  return /^(?:of|de|d'|des|du)$/u.test(word(tokens, at));
}

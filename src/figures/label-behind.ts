import { roleAt } from './lexicon.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { purposeOf } from './purpose.ts';
import type { Quantity } from './quantity.ts';
import { isTimeWord } from './time-words.ts';
import { isHyphenAt, type Token } from './tokens.ts';
import { isPastParticiple, isPlural } from './word-forms.ts';
import { pastAmount, pastRate, word } from './words-at.ts';

/** "180 Korean nationals", "nine of the top ten airlines", "dozens of lives", "18 out of 20 issuers", "thousands of those who …". */
export function counted(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const at = quantity.next + (/^(?:out|\+)$/u.test(word(tokens, quantity.next)) ? 1 : 0);
  const of = isOf(tokens, at) ? 1 : 0;
  // "the 700,000-strong community"
  if (isHyphenAt(tokens, at) && word(tokens, at + 1) === 'strong') return phraseAt(tokens, at + 2);
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
  if (suffered.test(word(tokens, at)) && suffered.test(word(tokens, quantity.first - 2)))
    return { first: at, last: at, head: at };
  const own = phraseAt(tokens, at + of, quantity.value !== 1);
  if (own && isDoing(tokens, at + more) && !isPlural(tokens[own.head])) return null;
  if (own && isDone(tokens, quantity, own)) return null;
  return own && quantity.value !== 1 ? sharedNoun(tokens, own) : own;
}

/** "three Cambodian, two Lao and five Thai soldiers": the plural that all of them count. */
function sharedNoun(tokens: readonly Token[], own: Phrase): Phrase | null {
  let phrase: Phrase | null = own;
  for (let steps = 0; phrase !== null && steps < 4 && isShared(tokens, phrase); steps += 1)
    phrase = phraseAt(tokens, phrase.last + 3, true);
  return phrase === own || phrase === null ? phrase : { ...phrase, first: phrase.head, last: phrase.head };
}

/** "nearly 40 left, almost 50 stayed": what several did, where a noun for them would be a plural. */
function isDone(tokens: readonly Token[], { next, value }: Quantity, { first, last }: Phrase): boolean {
  const alone =
    first === next &&
    last === next &&
    /^(?:mark|conjunction|preposition|adverb)$/u.test(roleAt(tokens, next + 1));
  return alone && value !== 1 && isPastParticiple(tokens[next]) && !isPlural(tokens[next]);
}

function isDoing(tokens: readonly Token[], at: number): boolean {
  return roleAt(tokens, at) === 'participle' && /ing$/u.test(word(tokens, at));
}

/** Adjectives that count people by themselves: "36 dead and 112 wounded". */
const suffered = /^(?:dead|wounded|injured|missing|killed|sick|homeless|unemployed)$/u;

/** "six U.S. and five Japanese universities": where the first number has an adjective only, both count the same. */
function isShared(tokens: readonly Token[], { first, last }: Phrase): boolean {
  const adjective = tokens[last]?.lower === 'u.s.' || tokens[last]?.pos === 'adjective';
  const named = /^\p{Lu}\p{Ll}/u.test(tokens[last]?.text ?? '') && !isPlural(tokens[last]);
  if (first !== last || !(adjective || named) || suffered.test(word(tokens, last))) return false;
  return /^(?:and|,)$/u.test(word(tokens, last + 1)) && roleAt(tokens, last + 2) === 'number';
}

/** "30% off the cost of the charger", "$30 a month off internet bills". */
export function off(tokens: readonly Token[], { next }: Quantity): Phrase | null {
  const at = pastRate(tokens, next);
  return word(tokens, at) === 'off' ? phraseAt(tokens, at + 1) : null;
}

/** "increase by 20 percent the tariffs on rice": a long object may stand behind. */
export function shifted(tokens: readonly Token[], { first, next }: Quantity): Phrase | null {
  const moved =
    /^(?:by|to|at)$/u.test(word(tokens, first - 1)) && /^(?:the|its|their|our)$/u.test(word(tokens, next));
  const object = moved ? phraseAt(tokens, next) : null;
  return object && !isTimeWord(tokens[object.head]) ? object : null;
}

/** "a 95% and 103% increase": what the second is of, the first is too. */
export function joinedAhead(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const { next } = quantity;
  if (!/^(?:and|or|to)$/u.test(word(tokens, next)) || roleAt(tokens, next + 1) !== 'number') return null;
  if (!/^(?:%|percent)$/u.test(word(tokens, next + 2))) return null;
  return measured(tokens, { ...quantity, next: next + 3 });
}

/** "5,000 tons of rice", "12% of global output", "$5 million worth of aid", "3 million tons a year of gas". */
export function ofWhole(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const bracket = word(tokens, quantity.next) === '(' && word(tokens, quantity.next + 2) === ')' ? 3 : 0;
  // "tens of millions of dollars’ worth of benefits"
  const owned = /^[’']$/u.test(word(tokens, quantity.next)) ? 1 : 0;
  const worth = word(tokens, quantity.next + owned) === 'worth' ? owned + 1 : bracket;
  const at = pastRate(tokens, quantity.next) + worth;
  // "within five days of the Order" counts from it on.
  if (quantity.kind === 'duration' && word(tokens, quantity.first - 1) === 'within') return null;
  // "five years of nearly $15 billion in funding"
  return isOf(tokens, at) ? phraseAt(tokens, pastAmount(tokens, at + 1)) : null;
}

/** "three-quarters the banks". */
export function shared(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const at = quantity.next;
  return quantity.kind === 'fraction' && roleAt(tokens, at) === 'determiner' ? phraseAt(tokens, at) : null;
}

/** "a $65 million security assistance package", "a 10% drop", "a two-year drought". */
export function measured(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const at = pastBracket(tokens, pastRate(tokens, quantity.next));
  const role = roleAt(tokens, at);
  const quoted = /^[“"‘«]$/u.test(word(tokens, at)) && roleAt(tokens, at + 1) === 'nominal';
  const compound = role === 'number' && word(tokens, at + 1) === '-';
  const described =
    role === 'participle' && roleAt(tokens, at + 1) === 'nominal' && !isTimeWord(tokens[at + 1]);
  if (/^(?:available|each|apiece|statewide|nationwide|worldwide)$/u.test(word(tokens, at))) return null;
  const direct = role === 'nominal' || quoted || compound || described || word(tokens, at) === 'more';
  return direct && (!isTimeWord(tokens[at]) || isNamed(tokens, at)) ? phraseAt(tokens, at) : null;
}

/** Past the "(or 11%)" of "a $2 billion (or 11%) increase". */
function pastBracket(tokens: readonly Token[], from: number): number {
  if (word(tokens, from) !== '(' || word(tokens, from + 1) !== 'or') return from;
  for (let at = from + 2; at < from + 8; at += 1) if (word(tokens, at) === ')') return at + 1;
  return from;
}

/** "a $28 million Future Manufacturing competition", "a $649 million early phase project": a time that describes what follows. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const described = /^(?:early|late|future|current|fy|fiscal)$/u.test(word(tokens, at));
  if (described && phraseAt(tokens, at) !== null) return true;
  return (
    /^(?:Future|Late|Next|Early)$/u.test(tokens[at]?.text ?? '') &&
    /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
  );
}

/** "a 2,000-mile border", "a 2,000 mile border". */
export function joined(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const unit = tokens[quantity.next - 1];
  const singular = quantity.value !== 1 && /^\p{Ll}{4,}$/u.test(unit?.text ?? '') && !isPlural(unit);
  return singular || word(tokens, quantity.next - 2) === '-' ? measured(tokens, quantity) : null;
}

/** "$12 million over two years for schools", "… to train teachers". */
export function purpose(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  return purposeOf(tokens, pastRate(tokens, quantity.next));
}

/** "leaving millions in poverty", "will award billions from the Law for rail projects". */
export function needed(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const bare =
    quantity.form === 'indefinite' && /^(?:in|from|for|through)$/u.test(word(tokens, quantity.next));
  return bare ? purposeOf(tokens, quantity.next) : null;
}

/** "10 million acres" are acres. */
export function itself(_tokens: readonly Token[], { next }: Quantity): Phrase {
  return { first: next - 1, last: next - 1, head: next - 1 };
}

/** Whether a word brings what something is part of or made of. */
export function isOf(tokens: readonly Token[], at: number): boolean {
  return /^(?:of|de|d'|des|du)$/u.test(word(tokens, at));
}

import { acted, pastVerbs } from './acted.ts';
import { eventBefore, eventOf, isBearer } from './event.ts';
import type { Labelled } from './labelled.ts';
import { roleAt } from './lexicon.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { climb, phraseBefore } from './phrase-before.ts';
import type { Quantity } from './quantity.ts';
import { isTimeWord } from './time-words.ts';
import { isHyphenAt, type Token } from './tokens.ts';
import { beforeDeterminers, isBareAmount, word } from './words-at.ts';

/** "Over the past ten months, the ministry has made historic investments", "which for 75 years has kept the peace": what its clause tells. */
export function opening(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const inner = /^(?:has|have|had)$/u.test(word(tokens, quantity.next));
  if (inner) return eventOf(tokens, quantity.next);
  const at = pastOrdinals(tokens, quantity);
  const opens =
    at < 5 ||
    /^(?:[,:—–-]|and|that|but)$/u.test(word(tokens, at - 1)) ||
    /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '');
  // "one year in, the Administration has"
  const gone = at < 0 && word(tokens, quantity.next) === 'in' && word(tokens, quantity.next + 1) === ',';
  // "the events of the past two years" are theirs.
  const led = opens && roleAt(tokens, at) === 'preposition' && word(tokens, at) !== 'of';
  if (!gone && !led) return null;
  const start = clauseBehind(tokens, quantity.next);
  return start === null ? null : eventOf(tokens, start);
}

/** Where the clause begins that a time in front of it belongs to: right behind it, or behind the comma that closes it. */
function clauseBehind(tokens: readonly Token[], from: number): number | null {
  // "in the two years since the summit, leaders have met" counts from the summit on.
  if (/^(?:since|ago|after|before|later|prior)$/u.test(word(tokens, from))) return null;
  let at = from;
  for (let steps = 0; steps < 3 && opensAside(tokens, at); steps += 1) {
    let comma = at;
    while (comma < at + farthest && word(tokens, comma) !== ',') comma += 1;
    if (word(tokens, comma) !== ',') return null;
    at = comma + 1;
  }
  // "over the next two years to test it" aims at something and tells of what came before.
  return word(tokens, at) === 'to' ? null : at;
}

/** The "in Doha" of "over the last 48 hours in Doha, officials", and the comma itself. */
function opensAside(tokens: readonly Token[], at: number): boolean {
  return word(tokens, at) !== 'to' && /^(?:preposition|participle|mark)$/u.test(roleAt(tokens, at));
}

/** "the next hundred years will see deeper cooperation", "will spend the next two years building a network": what they bring. */
export function seeing(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const { next } = quantity;
  const spends = /^spen[dt]/u.test(word(tokens, pastOrdinals(tokens, quantity)));
  if (spends && /ing$/u.test(word(tokens, next))) return acted(tokens, pastVerbs(tokens, next + 1));
  let at = next;
  while (at < next + 4 && /^(?:auxiliary|adverb)$/u.test(roleAt(tokens, at))) at += 1;
  const brings = at > next && /^(?:see|seen|bring|brought|witness|witnessed|mark)$/u.test(word(tokens, at));
  return brings ? phraseAt(tokens, at + 1) : null;
}

/** "in 120 days for large companies, and 180 days for small ones": what the first is of, the second is too. */
export function likewise(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  const joined = /^(?:and|or)$/u.test(word(tokens, quantity.first - 1));
  const near = last?.quantity.kind === 'duration' && quantity.first - last.quantity.next < 10;
  return joined && near ? last.label : null;
}

/** "a repayment period of 40 years": a span of time that has a name. */
export function named(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const near = word(tokens, quantity.first - 1) === 'of' ? phraseBefore(tokens, quantity.first - 1) : null;
  const span =
    near && /^(?:period|term|tenure|maturity|validity|deadline|timeframe)$/u.test(word(tokens, near.head));
  return span && near.first < near.head ? near : null;
}

const rank = /^(?:first|second|third|fourth|fifth|most|least|\p{L}{2,}est)$/u;
/** Further back stands another statement. */
const farthest = 24;

/** "the first decline in deaths in the homeland in five years": of what it is the first, the largest, the third. */
export function ranked(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const end = pastOrdinals(tokens, quantity);
  if (!/^(?:in|over|within)$/u.test(word(tokens, end))) return null;
  for (let at = end - 1; at > Math.max(0, end - farthest); at -= 1) {
    if (/^[;:—–]$/u.test(word(tokens, at))) return null;
    if (!rank.test(word(tokens, at)) || !/^(?:the|its|their|our|an?)$/u.test(word(tokens, at - 1))) continue;
    if (/est$/u.test(word(tokens, at)) && tokens[at]?.pos !== 'adjective') continue;
    // "100,000 refugees, the most in three decades"
    if (at === end - 1 && word(tokens, at - 2) === ',') {
      const near = phraseBefore(tokens, at - 2);
      return near && climb(tokens, near);
    }
    const own = phraseAt(tokens, at);
    // "the strongest of any recovery in fifty years"
    const phrase = own?.head === at && word(tokens, at + 1) === 'of' ? phraseAt(tokens, at + 2) : own;
    const named = phrase && phrase.head !== at && word(tokens, phrase.head) !== 'time';
    return named && phrase.last < end ? phrase : null;
  }
  return null;
}

/** "a 10-year, $1.4 trillion investment framework", "a $150 million, 3-year pledge", "the 10-year $600 million request": past the second amount. */
export function compounded(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const [first, second] = [word(tokens, quantity.next - 2), word(tokens, quantity.next + 2)];
  const parted = word(tokens, quantity.next) === ',' && (first === '-' || second === '-');
  const joined = first === '-' && /^[$€£¥]$/u.test(word(tokens, quantity.next));
  if (!parted && !joined) return null;
  let at = quantity.next;
  while (at < quantity.next + 6 && (/^(?:mark|number)$/u.test(roleAt(tokens, at)) || isTimeWord(tokens[at])))
    at += 1;
  return phraseAt(tokens, at);
}

/** "3- and 4-year plans", "5-, 10- and 15-kilometer zones": what the last of them is of, the first is too. */
export function hanging(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  if (!isHyphenAt(tokens, quantity.next)) return null;
  let at = quantity.next;
  while (at < quantity.next + 12 && /^(?:mark|number|conjunction)$/u.test(roleAt(tokens, at))) at += 1;
  return at > quantity.next + 1 ? phraseAt(tokens, at + 1) : null;
}

const ordinal =
  /^(?:the|these|this|next|past|last|coming|first|previous|just|only|another|every|les|prochaine?s|derni(?:er|ère)s)$/u;

/** Back from a length of time to the word before "the next", "each of the last" or "the course of". */
function pastOrdinals(tokens: readonly Token[], { first }: Quantity): number {
  let at = first - 1;
  while (ordinal.test(word(tokens, at))) at -= 1;
  if (word(tokens, at) !== 'of') return at;
  if (word(tokens, at - 1) === 'each') return at - 2;
  return /^(?:course|period|span)$/u.test(word(tokens, at - 1)) ? at - 3 : at;
}

/** "cooperation over the next five years": what happens in that time. */
export function lasting(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  let at = pastOrdinals(tokens, quantity);
  // "their membership these next two years"
  const bare = at < quantity.first - 2 && roleAt(tokens, at) === 'nominal';
  if (roleAt(tokens, at) !== 'preposition' && !bare) return null;
  const said = relativeSubject(tokens, at) ?? gapped(tokens, at);
  if (said) return said;
  while (/^(?:preposition|participle|adverb|auxiliary)$/u.test(roleAt(tokens, at))) at -= 1;
  at = pastPredicate(tokens, at);
  // "1 million barrels a day"
  if (isTimeWord(tokens[at]) && /^(?:an?|per)$/u.test(word(tokens, at - 1))) at -= 2;
  const near = phraseBefore(tokens, /^[,–—]$/u.test(word(tokens, at)) ? at : at + 1);
  if (!near) return null;
  // "the momentum of the last four months" is that of these.
  const whole = word(tokens, at + 1) !== 'of' ? climb(tokens, near) : near;
  if (isBareAmount(word(tokens, whole.head)) || tokens[whole.head]?.pos === 'adjective') return null;
  return isBearer(tokens, whole) ? moved(tokens, whole) : whole;
}

/** Back past the "become operational" of "capacity is expected to become operational". */
function pastPredicate(tokens: readonly Token[], from: number): number {
  const predicate =
    tokens[from]?.pos === 'adjective' && /^(?:verb|auxiliary)$/u.test(roleAt(tokens, from - 1));
  if (!predicate) return from;
  let at = from - 1;
  while (/^(?:verb|auxiliary|participle|adverb)$/u.test(roleAt(tokens, at)) || word(tokens, at) === 'to')
    at -= 1;
  return at;
}

/** "300,000 individuals have come to the United States in twelve months": who did, where the place says only whither. */
function moved(tokens: readonly Token[], place: Phrase): Phrase | null {
  let at = beforeDeterminers(tokens, place.first - 1);
  if (roleAt(tokens, at) !== 'preposition') return null;
  at -= 1;
  while (roleAt(tokens, at) === 'adverb') at -= 1;
  if (!/^(?:verb|participle)$/u.test(roleAt(tokens, at))) return null;
  at -= 1;
  while (/^(?:auxiliary|adverb)$/u.test(roleAt(tokens, at))) at -= 1;
  const near = phraseBefore(tokens, at + 1);
  const subject = near && climb(tokens, near);
  return subject && !isBearer(tokens, subject) ? subject : null;
}

/** "the progress we have made over two years": the noun whose clause it is. */
function gapped(tokens: readonly Token[], from: number): Phrase | null {
  let at = from - 1;
  while (roleAt(tokens, at) === 'adverb') at -= 1;
  if (!/^(?:verb|participle)$/u.test(roleAt(tokens, at))) return null;
  at -= 1;
  while (/^(?:auxiliary|adverb)$/u.test(roleAt(tokens, at))) at -= 1;
  if (!/^(?:it|they|we|he|she|i|you|we've|they've|i've)$/u.test(word(tokens, at))) return null;
  return phraseBefore(tokens, /^(?:that|which)$/u.test(word(tokens, at - 1)) ? at - 1 : at);
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
  const next = roleAt(tokens, said + 1);
  const alone = roleAt(tokens, said) === 'participle' && (said + 1 === from || next === 'preposition');
  if (said === at + 1 || !(alone || roleAt(tokens, said) === 'preposition')) return null;
  const near = phraseBefore(tokens, word(tokens, at - 1) === ',' ? at - 1 : at);
  return near && climb(tokens, near, false);
}

/** "lending by $70 billion over the next ten years": what an amount right before it is of. */
export function spread(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  if (!last?.label || last.quantity.next > quantity.first) return null;
  const at = pastOrdinals(tokens, quantity);
  if (!/^(?:over|in|for|within|during)$/u.test(word(tokens, at))) return null;
  const end = Math.max(last.quantity.next, last.label.head < at ? last.label.last + 1 : 0);
  return at === last.quantity.next || at === end ? last.label : null;
}

/** "our country’s 20 years at war", "thirty years under their rule". */
export function spent(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const at = quantity.next;
  const spentIn = /^(?:at|in|under)$/u.test(word(tokens, at)) && word(tokens, at + 1) !== 'office';
  if (!spentIn || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return null;
  // "stored for ten weeks at low temperatures": then it is the verb's.
  if (roleAt(tokens, pastOrdinals(tokens, quantity)) === 'preposition') return null;
  const under = word(tokens, at) === 'under' && roleAt(tokens, at + 1) === 'determiner';
  return under || roleAt(tokens, at + 1) === 'nominal' ? phraseAt(tokens, at + 1) : null;
}

/** "submit a report to him within 30 days", "the rate has stayed low for two years": what the clause before it tells. */
export function within(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const at = pastOrdinals(tokens, quantity);
  const led = roleAt(tokens, at) === 'preposition';
  if (word(tokens, quantity.next - 2) === '-') return null;
  if (
    (!led && at === quantity.first - 1) ||
    /^(?:ago|after|before|later|prior|earlier)$/u.test(word(tokens, quantity.next))
  )
    return null;
  return /^(?:of|than|to|after|by)$/u.test(word(tokens, at)) ? null : eventBefore(tokens, led ? at : at + 1);
}

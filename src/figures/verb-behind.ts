import { roleAt } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';
import {
  coordinated,
  isActing,
  isNegation,
  isReduced,
  modal,
  type Status,
  withObject,
} from './verb-group.ts';
import { isPastParticiple } from './word-forms.ts';
import { word } from './words-at.ts';

/** "60 others are currently awaiting deportation", "1.2 million jobs have been created", "8 people who fled". */
export function asSubject(
  tokens: readonly Token[],
  quantity: Quantity,
  label: Phrase | null,
  relative: boolean,
): Status | null {
  // "over $2 billion have been pledged to them": the verb may come before what it is for.
  const direct = !label || label.head < quantity.first || roleAt(tokens, quantity.next) === 'auxiliary';
  let at = direct ? quantity.next : Math.max(quantity.next, label.last + 1);
  if (label && label.first > quantity.next && /^[,;:]$/u.test(word(tokens, quantity.next))) return null;
  at = pastOrigin(tokens, at);
  if (/^(?:who|that|which)$/u.test(word(tokens, at))) at += 1;
  else if (relative) return null;
  const from = at;
  let negated = false;
  let modalAt = -1;
  while (at < from + 6 && /^(?:auxiliary|adverb)$/u.test(roleAt(tokens, at))) {
    negated ||= isNegation(tokens[at]);
    if (modal.test(word(tokens, at))) modalAt = at;
    at += 1;
  }
  const finite = (at > from && roleAt(tokens, from) !== 'adverb') || at - from > 1;
  const role = roleAt(tokens, at);
  const first = modalAt < 0 ? at : modalAt;
  if (finite && role === 'preposition') return { first: at, next: withObject(tokens, at + 1), negated };
  if (
    finite &&
    role === 'nominal' &&
    tokens[at]?.pos === 'adjective' &&
    !/^(?:much|many|enough)$/u.test(word(tokens, at))
  )
    return { first: isOpening(tokens, at) ? first : at, next: at + 1, negated };
  if (!isActing(tokens, at)) return null;
  // Without an auxiliary a participle only describes: "nationals involved in cybercrime".
  if (!finite && !endsSentence(tokens, at) && (/ing$/u.test(word(tokens, at)) || isReduced(tokens, at)))
    return null;
  const next = coordinated(tokens, at);
  const passive =
    finite &&
    isPastParticiple(tokens[next - 1]) &&
    roleAt(tokens, next) !== 'nominal' &&
    roleAt(tokens, next) !== 'determiner';
  // "40 villagers remain missing"
  if (/^(?:remain|stay)(?:s|ed)?$/u.test(word(tokens, at)) && roleAt(tokens, next) === 'participle')
    return { first, next: next + 1, negated };
  const last = pastTail(tokens, next);
  return { first, next: passive || modalAt >= 0 || last > next ? last : withObject(tokens, next), negated };
}

/** The "open" of "30 clinics will open", a verb that is written like an adjective: nothing "is" so behind a modal. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  return modal.test(word(tokens, at - 1));
}

/** "with 60 others awaiting deportation", "welcomes the 30,000 students studying abroad": what they do meanwhile. */
export function asDoing(tokens: readonly Token[], quantity: Quantity, label: Phrase | null): Status | null {
  if (!label || label.head < quantity.next) return null;
  let at = label.head + 1;
  while (roleAt(tokens, at) === 'adverb' && at < label.head + 3) at += 1;
  if (roleAt(tokens, at) !== 'participle' || !/ing$/u.test(word(tokens, at))) return null;
  return { first: at, next: withObject(tokens, at + 1), negated: false };
}

/** Past the "part" of "took part", and the "down" of "5 burned down and", which is the verb's where nothing follows it. */
function pastTail(tokens: readonly Token[], next: number): number {
  if (word(tokens, next) === 'part' && /^(?:take|took)/u.test(word(tokens, next - 1))) return next + 1;
  const particle = /^(?:down|up|out|off|back|away)$/u.test(word(tokens, next));
  return particle && /^(?:mark|conjunction)$/u.test(roleAt(tokens, next + 1)) ? next + 1 : next;
}

/**
 * "2,137 suspects from 20 countries have been arrested", "70 delegates from 12 countries attended.": past a prepositional
 * phrase that an auxiliary follows, or the last verb of the sentence.
 */
function pastOrigin(tokens: readonly Token[], end: number): number {
  if (/^[,(]$/u.test(word(tokens, end))) return pastAside(tokens, end);
  if (!/^(?:of|from|in|across|on|along|around|throughout|within)$/u.test(word(tokens, end))) return end;
  let at = end + 1;
  while (at < end + 8 && /^(?:nominal|determiner|number)$/u.test(roleAt(tokens, at))) at += 1;
  return roleAt(tokens, at) === 'auxiliary' || (at > end + 1 && endsSentence(tokens, at)) ? at : end;
}

/** "204 workers, 89 of them women, were repatriated", "4,512 cases (41 of them deaths) had been confirmed". */
function pastAside(tokens: readonly Token[], open: number): number {
  const close = word(tokens, open) === '(' ? ')' : ',';
  let at = open + 1;
  while (at < open + 14 && !/^(?:mark|auxiliary)$/u.test(roleAt(tokens, at))) at += 1;
  const closes = at > open + 1 && word(tokens, at) === close && roleAt(tokens, at + 1) === 'auxiliary';
  return closes ? at + 1 : open;
}

function endsSentence(tokens: readonly Token[], verb: number): boolean {
  return isActing(tokens, verb) && verb + 2 >= tokens.length && word(tokens, verb + 1) === '.';
}

/** "funds committed to date", "the increase in funding proposed in the Budget": a participle behind what it describes. */
export function asDescribed(
  tokens: readonly Token[],
  quantity: Quantity,
  label: Phrase | null,
): Status | null {
  // "$1 million allocated to relief", "trillions already secured"
  let own = quantity.next;
  while (roleAt(tokens, own) === 'adverb' && own < quantity.next + 2) own += 1;
  if (roleAt(tokens, own) === 'participle' && isReduced(tokens, own))
    return { first: own, next: pastTail(tokens, coordinated(tokens, own)), negated: false };
  const end = Math.max(quantity.next, (label?.last ?? -2) + 1);
  const start = label && label.head >= quantity.next ? label.head + 1 : quantity.next;
  for (let at = Math.min(start, end); at <= end; at += 1) {
    const behind = at === start || at === end || roleAt(tokens, at - 1) === 'nominal';
    let place = at;
    while (behind && roleAt(tokens, place) === 'adverb' && place < at + 2) place += 1;
    if (behind && roleAt(tokens, place) === 'participle' && isReduced(tokens, place))
      return { first: place, next: pastTail(tokens, coordinated(tokens, place)), negated: false };
  }
  return null;
}

import type { Labelled } from './labelled.ts';
import { roleAt } from './lexicon.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { climb, phraseBefore } from './phrase-before.ts';
import type { Quantity } from './quantity.ts';
import { isTimeWord } from './time-words.ts';
import { isHyphenAt, type Token } from './tokens.ts';
import { word } from './words-at.ts';

/** "Over the past ten months, the ministry has made historic investments": what was done in that time. */
export function opening(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  if (quantity.first > 4) return null;
  let at = quantity.next;
  while (at < quantity.next + 5 && word(tokens, at) !== ',') at += 1;
  while (at < quantity.next + 20 && !/^(?:has|have)$/u.test(word(tokens, at))) at += 1;
  while (at < quantity.next + 24 && /^(?:auxiliary|adverb)$/u.test(roleAt(tokens, at))) at += 1;
  if (roleAt(tokens, at) !== 'participle') return null;
  const object = phraseAt(tokens, at + (/^(?:in|to)$/u.test(word(tokens, at + 1)) ? 2 : 1));
  return object && object.first - at < 4 && roleAt(tokens, object.first - 1) !== 'number' ? object : null;
}

/** "a 10-year, $1.4 trillion investment framework", "a $150 million, 3-year pledge": past the second amount. */
export function compounded(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const [first, second] = [word(tokens, quantity.next - 2), word(tokens, quantity.next + 2)];
  if (word(tokens, quantity.next) !== ',' || (first !== '-' && second !== '-')) return null;
  let at = quantity.next + 1;
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
  /^(?:the|next|past|last|coming|first|previous|just|only|another|every|les|prochaine?s|derni(?:er|ère)s)$/u;

/** "cooperation over the next five years": what happens in that time. */
export function lasting(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  let at = quantity.first - 1;
  while (ordinal.test(word(tokens, at))) at -= 1;
  // "over the course of five years"
  if (word(tokens, at) === 'of' && /^(?:course|period|span)$/u.test(word(tokens, at - 1))) at -= 3;
  if (roleAt(tokens, at) !== 'preposition') return null;
  const said = relativeSubject(tokens, at);
  if (said) return said;
  while (/^(?:preposition|participle|adverb)$/u.test(roleAt(tokens, at))) at -= 1;
  const near = phraseBefore(tokens, /^[,–—]$/u.test(word(tokens, at)) ? at : at + 1);
  // "the momentum of the last four months" is that of these.
  return near && word(tokens, at + 1) !== 'of' ? climb(tokens, near) : near;
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

/** "lending by $70 billion over the next ten years": what an amount right before it is of. */
export function spread(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  if (!last?.label || last.quantity.next > quantity.first) return null;
  let at = quantity.first - 1;
  while (ordinal.test(word(tokens, at))) at -= 1;
  if (!/^(?:over|in|for|within|during)$/u.test(word(tokens, at))) return null;
  const end = Math.max(last.quantity.next, last.label.head < at ? last.label.last + 1 : 0);
  return at === last.quantity.next || at === end ? last.label : null;
}

/** "our country’s 20 years at war", "thirty years under their rule". */
export function spent(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const at = quantity.next;
  if (!/^(?:at|in|under)$/u.test(word(tokens, at)) || /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''))
    return null;
  const under = word(tokens, at) === 'under' && roleAt(tokens, at + 1) === 'determiner';
  return under || roleAt(tokens, at + 1) === 'nominal' ? phraseAt(tokens, at + 1) : null;
}

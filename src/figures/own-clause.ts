import { roleAt } from './lexicon.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import { isTimeWord } from './time-words.ts';
import type { Token } from './tokens.ts';
import { group, isActing, type Status } from './verb-group.ts';
import { word } from './words-at.ts';

/** "the 63 million doses the U.S. has already shipped", "$2 billion in funding which they gave": a clause whose object it is. */
export function inOwnClause(
  tokens: readonly Token[],
  quantity: Quantity,
  label: Phrase | null,
): Status | null {
  const end = Math.max(quantity.next, (label?.last ?? -1) + 1);
  const ends = [...new Set([end, quantity.next, relativeFrom(tokens, end)])];
  for (const start of ends) {
    const verb = gapVerb(tokens, start);
    if (verb !== null) return group(tokens, verb);
  }
  return null;
}

/** The next "that" or "which" behind what else belongs to the phrase. */
function relativeFrom(tokens: readonly Token[], end: number): number {
  let at = end;
  while (
    at < end + 10 &&
    /^(?:nominal|preposition|determiner|participle|conjunction)$/u.test(roleAt(tokens, at))
  ) {
    if (/^(?:that|which)$/u.test(word(tokens, at))) return at;
    at += 1;
  }
  return word(tokens, at) === 'which' ? at : end;
}

/** The verb of a clause with a subject of its own and no other object, from "that" or its subject on. */
function gapVerb(tokens: readonly Token[], start: number): number | null {
  const relative = /^(?:that|which|whom)$/u.test(word(tokens, start)) ? 1 : 0;
  const from = start + relative;
  const pronoun = roleAt(tokens, from) === 'pronoun' && !/^(?:wh|there)/u.test(word(tokens, from));
  const opens = relative === 1 || roleAt(tokens, from) === 'determiner';
  const giver = !pronoun && opens ? phraseAt(tokens, from) : null;
  if (!pronoun && (!giver || giver.first - from > 1)) return null;
  let at = giver ? giver.last + 1 : from + 1;
  // "the administration and congressional Democrats delivered"
  const partner = giver && word(tokens, at) === 'and' ? phraseAt(tokens, at + 1) : null;
  if (partner && partner.first - at < 3) at = partner.last + 1;
  while (at < start + 14 && /^(?:auxiliary|adverb)$/u.test(roleAt(tokens, at))) at += 1;
  if (!isActing(tokens, at)) return null;
  const filled = /^(?:nominal|determiner|number|pronoun|participle)$/u.test(roleAt(tokens, at + 1));
  const timed = isTimeWord(tokens[at + 1]) || isTimeWord(tokens[at + 2]);
  return filled && !timed ? null : at;
}

import { roleAt } from './lexicon.ts';
import { isTimeWord } from './time-words.ts';
import type { Token } from './tokens.ts';

/** The word at a place in lower case; empty beyond the ends. */
export function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** A word that only says that an amount follows: "a total of", "the number of". */
export function isBareAmount(lower: string): boolean {
  return /^(?:total|average|sum|number|amount|record|minimum|maximum|additional|up|median)$/u.test(lower);
}

/** Past "more than", "the nearly" and the like to the number that they bound; no further where none follows. */
export function pastBound(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 5 && bounding.test(word(tokens, at))) at += 1;
  return tokens[at]?.kind === 'number' ? at : from;
}

const bounding =
  /^(?:the|an?|more|than|over|nearly|almost|at|least|up|to|about|approximately|roughly|around|some|additional|another|as|many|fewer|less|estimated)$/u;

/** Past the "an estimated $2 trillion in" or "70% of" before what it is of, and past the "more than" before a number. */
export function pastAmount(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < from + 5 &&
    (opener.test(word(tokens, at)) || /^(?:determiner|adverb)$/u.test(roleAt(tokens, at)))
  )
    at += 1;
  const bound = at;
  while (
    at < from + 10 &&
    (roleAt(tokens, at) === 'number' || /^(?:[$€£¥%]|percent|dollars)$/u.test(word(tokens, at)))
  )
    at += 1;
  if (at === bound) return from;
  return /^(?:in|of)$/u.test(word(tokens, at)) ? at + 1 : bound;
}

const opener = /^(?:estimated|record|additional|total|more|than|over|nearly|almost|up|to|at|least|about)$/u;

/** Back from a place over "the", "its" and the like, to the word before them. */
export function beforeDeterminers(tokens: readonly Token[], from: number): number {
  let at = from;
  while (roleAt(tokens, at) === 'determiner') at -= 1;
  return at;
}

/** Past "a month", "per year", "/year", "annually" and "this fiscal year alone". */
export function pastRate(tokens: readonly Token[], from: number): number {
  let at = from;
  if (/^(?:annually|yearly|monthly|daily|alone)$/u.test(word(tokens, at))) return at + 1;
  if (!/^(?:a|per|each|every|this|last|par|more|\/)$/u.test(word(tokens, at))) return at;
  at += 1;
  while (at < from + 4 && isTimeWord(tokens[at])) at += 1;
  if (at === from + 1 && word(tokens, from) !== 'more') return from;
  return word(tokens, at) === 'alone' ? at + 1 : at;
}

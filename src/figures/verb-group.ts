import { roleAt } from './lexicon.ts';
import { phraseAt } from './phrase.ts';
import { isTimeWord } from './time-words.ts';
import type { Token } from './tokens.ts';
import { isPastParticiple } from './word-forms.ts';
import { word } from './words-at.ts';

/** A verb group, or the noun of an act: tokens `first` up to, not including, `next`. */
export interface Status {
  readonly first: number;
  readonly next: number;
  readonly negated: boolean;
}

/** Auxiliaries that say what is planned or possible; they belong to what happened. */
export const modal = /^(?:will|would|can|could|may|might|shall|should|must)$/u;
/** Nouns that say what is meant to be done: "the decision to purchase". */
const intention =
  /^(?:decisions?|intentions?|commitments?|plans?|pledges?|goals?|aims?|consensus|efforts?|intends?|agreements?)$/u;
/** Verbs and participles that mean little without the verb they aim at: "expected to create". */
const aiming =
  /^(?:expected|designed|intended|projected|planned|set|slated|estimated|needed|aim(?:s|ed|ing)|continues?|help(?:s|ed)?|began|begun|attempt(?:s|ed)|plan(?:s|ned))$/u;

/** Whether a word is a verb or a participle. */
export function isActing(tokens: readonly Token[], at: number): boolean {
  return /^(?:verb|participle)$/u.test(roleAt(tokens, at));
}

/** The whole verb group around its last verb: "has arrested and deported", "plans to purchase", "decision to purchase". */
export function group(tokens: readonly Token[], verb: number): Status {
  let first = verb;
  for (let steps = 0; steps < 8; steps += 1) {
    const role = roleAt(tokens, first - 1);
    const lower = word(tokens, first - 1);
    const joined = /^(?:and|or|et)$/u.test(lower) && isActing(tokens, first - 2);
    const planned = intention.test(lower) && word(tokens, first) === 'to';
    const held = /^(?:verb|participle|auxiliary|adverb)$/u.test(role) || lower === 'to' || joined || planned;
    if (!held) break;
    first -= 1;
    if (planned && role === 'nominal') break;
  }
  while (first < verb && (isLeading(tokens, first) || isAddition(tokens, first))) first += 1;
  return { first, next: verb + 1, negated: isNegated(tokens, first) };
}

/** The "to" of "in addition to raising". */
function isAddition(tokens: readonly Token[], at: number): boolean {
  return word(tokens, at) === 'to' && /ing$/u.test(word(tokens, at + 1));
}

/** "has" and "already" say when, not what. */
function isLeading(tokens: readonly Token[], at: number): boolean {
  const role = roleAt(tokens, at);
  return (
    (role === 'auxiliary' && !modal.test(word(tokens, at))) ||
    role === 'adverb' ||
    /^(?:and|or)$/u.test(word(tokens, at))
  );
}

/** "brought together more than 40 leaders", "ushering in billions": the small word belongs to the verb. */
export function withParticle(tokens: readonly Token[], verb: Status, end: number): Status {
  const particle = /^(?:together|back|forward|down|up|out|off|available)$/u.test(word(tokens, verb.next));
  return particle && verb.next < end ? { ...verb, next: verb.next + 1 } : verb;
}

/** "arrested and deported", "expected to benefit"; "invested to build" only invests. */
export function coordinated(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (next < at + 6 && isActing(tokens, next + 1)) {
    const aimed =
      word(tokens, next) === 'to' && word(tokens, next + 1) !== 'date' && aiming.test(word(tokens, next - 1));
    if (!aimed && !/^(?:and|or|et)$/u.test(word(tokens, next))) break;
    next += 2;
  }
  return next;
}

/** "awaiting deportation", "received support services": an active verb says little without its object. */
export function withObject(tokens: readonly Token[], from: number): number {
  const object = phraseAt(tokens, from);
  return object && object.first - from < 3 && !isTimeWord(tokens[object.head]) ? object.last + 1 : from;
}

/** A past participle that no object follows. */
export function isReduced(tokens: readonly Token[], at: number): boolean {
  if (!isPastParticiple(tokens[at])) return false;
  const behind = roleAt(tokens, at + 1);
  return !/^(?:nominal|determiner|number|participle|verb)$/u.test(behind) || isTimeWord(tokens[at + 1]);
}

function isNegated(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    if (isNegation(tokens[at])) return word(tokens, at + 1) !== 'only';
    if (!/^(?:auxiliary|adverb|preposition)$/u.test(roleAt(tokens, at))) return false;
  }
  return false;
}

export function isNegation(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:not|never|without|cannot|neither|nor|ne|n'|n'a|pas|jamais)$|n't$/u.test(token.lower)
  );
}

import { roleAt } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';

/** A verb group: tokens `first` up to, not including, `next`. */
export interface Status {
  readonly first: number;
  readonly next: number;
  readonly negated: boolean;
}

const window = 14;

/** The verb that says what happened to what is counted: behind it where it is the subject, else before it. */
export function statusOf(tokens: readonly Token[], quantity: Quantity, label: Phrase | null): Status | null {
  const end = Math.max(quantity.next, (label?.last ?? -1) + 1);
  // "from 20 countries" is inside another phrase, whose verb is not about the countries.
  if (/^(?:from|in|across|by)$/u.test(tokens[quantity.first - 1]?.lower ?? ''))
    return asObject(tokens, quantity.first);
  const behind = label && label.head < quantity.first ? quantity.next : end;
  return asSubject(tokens, pastOrigin(tokens, behind)) ?? asObject(tokens, quantity.first);
}

/** "2,137 suspects from 20 countries have been arrested": past a prepositional phrase that an auxiliary follows. */
function pastOrigin(tokens: readonly Token[], end: number): number {
  if (!/^(?:of|from|in|across|on)$/u.test(tokens[end]?.lower ?? '')) return end;
  let at = end + 1;
  while (at < end + 8 && /^(?:nominal|determiner|number)$/u.test(roleAt(tokens, at))) at += 1;
  return roleAt(tokens, at) === 'auxiliary' ? at : end;
}

/** "60 others are currently awaiting deportation", "1.2 million jobs have been created". */
function asSubject(tokens: readonly Token[], end: number): Status | null {
  let at = end;
  let negated = false;
  let finite = false;
  while (at < end + 6) {
    const role = roleAt(tokens, at);
    negated ||= isNegation(tokens[at]);
    if (role === 'auxiliary') finite = true;
    else if (role !== 'adverb') break;
    at += 1;
  }
  const role = roleAt(tokens, at);
  if (finite && role === 'preposition') return { first: at, next: withObject(tokens, at + 1), negated };
  if (role !== 'verb' && role !== 'participle') return null;
  if (!finite && role === 'participle' && /ing$/u.test(tokens[at]?.lower ?? '') && at === end) return null;
  const next = coordinated(tokens, at);
  const passive = /(?:ed|en)$/u.test(tokens[next - 1]?.lower ?? '');
  return { first: at, next: passive ? next : withObject(tokens, next), negated };
}

/** "has arrested and deported 180 nationals", "plans to purchase up to 20,000 tons". */
function asObject(tokens: readonly Token[], start: number): Status | null {
  for (let at = start - 1; at >= Math.max(0, start - window); at -= 1) {
    const token = tokens[at];
    if (!token || /^[;:.!?]$/u.test(token.text)) return null;
    const role = roleAt(tokens, at);
    if ((role !== 'verb' && role !== 'participle') || isModifier(tokens, at)) continue;
    const first = groupStart(tokens, at);
    return { first, next: at + 1, negated: isNegated(tokens, first) };
  }
  return null;
}

/** "the pressing needs", "an estimated 20": a participle that only describes a noun. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  return (
    roleAt(tokens, at) === 'participle' &&
    /^(?:determiner|adverb)$/u.test(roleAt(tokens, at - 1)) &&
    roleAt(tokens, at + 1) === 'nominal'
  );
}

/** From the last verb of a group back to its first: "arrested and deported", "committed to invest". */
function groupStart(tokens: readonly Token[], last: number): number {
  let first = last;
  for (let steps = 0; steps < 4; steps += 1) {
    const joined = /^(?:and|or|to|et)$/u.test(tokens[first - 1]?.lower ?? '');
    const role = roleAt(tokens, first - 2);
    const planned =
      tokens[first - 1]?.lower === 'to' &&
      /^(?:plans?|aims?|intends?)$/u.test(tokens[first - 2]?.lower ?? '');
    if (!planned && (!joined || (role !== 'verb' && role !== 'participle'))) break;
    first -= 2;
  }
  return /^(?:will|would|can|could|may|might|shall|should|must)$/u.test(tokens[first - 1]?.lower ?? '')
    ? first - 1
    : first;
}

function coordinated(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (/^(?:and|or|to|et)$/u.test(tokens[next]?.lower ?? '') && next < at + 6) {
    const role = roleAt(tokens, next + 1);
    if (role !== 'verb' && role !== 'participle') break;
    next += 2;
  }
  return next;
}

/** "awaiting deportation", "received support services": an active verb says little without its object. */
function withObject(tokens: readonly Token[], from: number): number {
  let next = from;
  while (next < from + 5 && /^(?:nominal|determiner)$/u.test(roleAt(tokens, next))) next += 1;
  return next;
}

function isNegated(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    if (isNegation(tokens[at])) return tokens[at + 1]?.lower !== 'only';
    if (!/^(?:auxiliary|adverb|preposition)$/u.test(roleAt(tokens, at))) return false;
  }
  return false;
}

function isNegation(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:not|never|without|cannot|neither|nor|ne|n'|pas|jamais)$|n't$/u.test(token.lower)
  );
}

import { isPastParticiple, roleAt } from './lexicon.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { climb, phraseBefore } from './phrase-before.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';
import { isBareAmount, pastRate, word } from './words-at.ts';

const changing =
  /^(?:(?:rise|grow|fall|drop|climb|expand|increase|decline|decrease|shrink|improve|surge|soar|jump|plunge)s?|(?:ris|grow|fall|dropp|climb|expand|increas|declin|decreas|shrink|improv|surg|soar|jump|plung)ing|jumped|rose|risen|grew|grown|fell|fallen|increased|decreased|dropped|declined|climbed|soared|surged|shrank|improved|plunged|expanded)$/u;
const stating =
  /^(?:worth|total(?:s|ed|ing|led|ling)?|valued|reach(?:es|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|amount(?:s|ed|ing)?|cost(?:s|ing)?|averag(?:es|ed|ing))$/u;
const money =
  /^(?:assistance|aid|support|relief|funding|funds|financing|finance|capital|grants?|loans?|credits?|guarantees|investments?|savings)$/u;
const longest = 30;
/** Verbs that change what they act on. */
const acting =
  /^(?:reduc|increas|decreas|lower|rais|boost|cut|expand|grow|improv|limit|cap|strengthen|bring|brought|draw|drew|drop|shrink|slash|accelerat|extend|scal|lift|push|dr[io]v|trim|curb|narrow|doubl)/u;
const passing = new RegExp(
  `${acting.source}|^(?:giv|gave|provid|deliver|distribut|suppl|donat|ship|send|sent|award|extend)`,
  'u',
);
const expecting = /^(?:estimated|expected|projected|set|allowed|priced)$/u;

/** Whether the words before say that the amount is that of what stands before them. */
export function isStatedOf(tokens: readonly Token[], quantity: Quantity): boolean {
  let at = pastRecord(tokens, quantity.first - 1);
  while (roleAt(tokens, at) === 'adverb') at -= 1;
  const last = word(tokens, at);
  if (/^(?:an?|the)$/u.test(last)) return false;
  if (/^(?:up|down)$/u.test(last) && roleAt(tokens, at - 1) === 'auxiliary') return true;
  const of = last === 'of' ? 1 : 0;
  // "the announcement of $1 billion in assistance": what is announced is the assistance.
  if (of === 1 && isPassedOn(tokens, at - 1, quantity)) return false;
  if (isBareAmount(word(tokens, at - of)) && roleAt(tokens, at - of - 1) === 'determiner') return false;
  return (
    stating.test(last) ||
    changing.test(last) ||
    /^(?:of|at|to|by|from|is|was|are|were|be|de|d')$/u.test(last) ||
    /^exceed/u.test(word(tokens, quantity.first))
  );
}

/** Whether the noun before "of" only tells that an amount is given, and the words behind it what for. */
function isPassedOn(tokens: readonly Token[], noun: number, quantity: Quantity): boolean {
  const lower = word(tokens, noun);
  if (/^(?:announcement|release|disbursement)$/u.test(lower)) return true;
  const allotted = /^(?:allocation|allotment|appropriation)s?$/u.test(lower);
  return (allotted && /^(?:to|for)$/u.test(word(tokens, quantity.next))) || isInMoney(tokens, quantity);
}

/** "the provision of $1 billion per year in foreign assistance": money in a form of money is of that form. */
function isInMoney(tokens: readonly Token[], quantity: Quantity): boolean {
  const at = pastRate(tokens, quantity.next);
  if (quantity.kind !== 'money' || word(tokens, at) !== 'in') return false;
  const form = phraseAt(tokens, at + 1);
  return form !== null && money.test(word(tokens, form.head));
}

/** Back past the "a record" of "will be a record $11 billion". */
function pastRecord(tokens: readonly Token[], at: number): number {
  return word(tokens, at) === 'record' && roleAt(tokens, at - 2) === 'auxiliary' ? at - 2 : at;
}

/** "trade totaled $25.9 billion", "exports at $13.2 billion", "deal … worth $7.8 billion", "decreased by 22%". */
export function subjectOf(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  let at = pastRecord(tokens, quantity.first - 1);
  for (let steps = 0; steps < 6; steps += 1) {
    const role = roleAt(tokens, at);
    const lower = word(tokens, at);
    if (tokens[at]?.text === ')' || (role === 'nominal' && !stating.test(lower))) break;
    const grown = quantity.kind === 'percent' && word(tokens, quantity.first - 1) === 'by';
    const leads = stating.test(lower) || changing.test(lower) || expecting.test(lower);
    if (/^(?:verb|participle)$/u.test(role) && !grown && !leads) return null;
    if (/^(?:which|that)$/u.test(lower)) at -= word(tokens, at - 1) === ',' ? 1 : 0;
    else if (/^(?:and|or)$/u.test(lower)) return null;
    else if ((role === 'mark' && !isAside(tokens, at)) || role === 'pronoun') return null;
    at -= 1;
  }
  const near = phraseBefore(tokens, pastInclusion(tokens, at) + 1);
  if (!near) return null;
  // "an initial commitment of $250 million" is the nearest noun's, "surplus in goods of $443 million" one above.
  const of = /^(?:of|de|d')$/u.test(word(tokens, quantity.first - 1));
  // "deprive Russia of billions": no amount is of whom it is taken from.
  if (
    of &&
    /^(?:verb|participle)$/u.test(roleAt(tokens, near.first - 1)) &&
    /^\p{Lu}/u.test(tokens[near.head]?.text ?? '')
  )
    return null;
  const article = word(tokens, near.first - 1);
  const own = /^an?$/u.test(article) || (of && roleAt(tokens, near.first - 1) === 'determiner');
  // "active cases valued at", "resources worth": with its verb right behind, a noun is not that of a "with" before it.
  const whole = own || word(tokens, near.first - 1) === 'with' ? near : climb(tokens, near, !of);
  return [whole, near].find(({ head }) => !isBareAmount(word(tokens, head))) ?? null;
}

/**
 * "increase imports of rice by 75%", "brings the number of pensions to 1 million": what the verb acts on.
 * What changes by itself, as "imports decreased by 22%", is its subject and left to that reading.
 */
export function changedBy(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  let at = quantity.first - 1;
  while (/^(?:determiner|adverb)$/u.test(roleAt(tokens, at)) || word(tokens, at) === 'additional') at -= 1;
  if (!/^(?:by|to|from|at)$/u.test(word(tokens, at))) return null;
  const verb = verbBefore(tokens, at - 1, acting);
  if (verb === null) return null;
  if (/^(?:preposition|mark)$/u.test(roleAt(tokens, verb + 1))) return null;
  const object = phraseAt(tokens, verb + 1);
  if (!object || object.first - verb > 3 || object.last >= at) return null;
  if (!isBareAmount(word(tokens, object.head))) return object;
  return word(tokens, object.last + 1) === 'of' ? phraseAt(tokens, object.last + 2) : null;
}

/** The verb of the change "by", "to" or "from" an amount; with `given` also one of giving: "deliver power to 5 million". */
export function changingVerb(tokens: readonly Token[], from: number, given: boolean): number | null {
  if (/^(?:verb|participle)$/u.test(roleAt(tokens, from))) return from;
  return verbBefore(tokens, from, given ? passing : acting);
}

/** The verb of the same clause; a participle behind its noun, "pensions protected by", only describes that. */
function verbBefore(tokens: readonly Token[], from: number, wanted: RegExp): number | null {
  for (let at = from; at > Math.max(-1, from - longest); at -= 1) {
    const role = roleAt(tokens, at);
    if (role === 'mark' && !/^[-‑’'”"()]$/u.test(tokens[at]?.text ?? '') && !isListComma(tokens, at))
      return null;
    if (!/^(?:verb|participle)$/u.test(role) || !wanted.test(word(tokens, at))) continue;
    if (role === 'verb') return at;
    const before = roleAt(tokens, at - 1);
    // "They increased rates", "- Increased rates": no noun phrase goes on here.
    // So too "… since 2020, and increased rates".
    const joined = before === 'conjunction' && /^(?:mark|number)$/u.test(roleAt(tokens, at - 2));
    const begins = joined || before === 'pronoun' || before === 'mark';
    const describes = before === 'nominal' || (!begins && roleAt(tokens, at + 1) === 'nominal');
    if (!isPastParticiple(tokens[at]) || !describes || roleAt(tokens, at - 1) === 'auxiliary') return at;
  }
  return null;
}

/** "deaths from HIV, TB, and malaria": a comma between members of a list. */
function isListComma(tokens: readonly Token[], at: number): boolean {
  const joined = /^(?:and|or)$/u.test(word(tokens, at + 1)) ? 1 : 0;
  return word(tokens, at) === ',' && roleAt(tokens, at + 1 + joined) === 'nominal';
}

/** "purchases of energy, including natural gas, totaling": past what is only an example. */
function pastInclusion(tokens: readonly Token[], at: number): number {
  if (word(tokens, at + 1) !== ',') return at;
  for (let place = at; place > at - 10; place -= 1) {
    if (word(tokens, place) === ',')
      return /^(?:including|like)$/u.test(word(tokens, place + 1)) ? place - 1 : at;
  }
  return at;
}

/** "…, including liquefied natural gas, totaling $7 billion": a comma before what states the amount. */
function isAside(tokens: readonly Token[], at: number): boolean {
  return word(tokens, at) === ',' && stating.test(word(tokens, at + 1));
}

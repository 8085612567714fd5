import { pastOpener } from './amount-opener.ts';
import { acting } from './changed-by.ts';
import { roleAt } from './lexicon.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { climb, phraseBefore } from './phrase-before.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';
import { isPastParticiple } from './word-forms.ts';
import { beforeDeterminers, isBareAmount, pastRate, word } from './words-at.ts';

const changing =
  /^(?:(?:rise|grow|fall|drop|climb|expand|increase|decline|decrease|shrink|improve|surge|soar|jump|plunge)s?|(?:ris|grow|fall|dropp|climb|expand|increas|declin|decreas|shrink|improv|surg|soar|jump|plung)ing|jumped|rose|risen|grew|grown|fell|fallen|increased|decreased|dropped|declined|climbed|soared|surged|shrank|improved|plunged|expanded)$/u;
const stating =
  /^(?:worth|total(?:s|ed|ing|led|ling)?|valued|reach(?:es|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|amount(?:s|ed|ing)?|cost(?:s|ing)?|weigh(?:s|ed|ing)?|measur(?:es|ed|ing)|span(?:s|ned|ning)|stretch(?:es|ed|ing)|averag(?:es|ed|ing)|number(?:s|ed|ing)|near(?:s|ed|ing)|topp(?:ed|ing)|approach(?:es|ed|ing))$/u;
const money =
  /^(?:assistance|aid|support|relief|funding|funds|financing|finance|capital|grants?|loans?|credits?|guarantees|investments?|savings|wages|vouchers|benefits|taxes|debts?|revenues?)$/u;
const expecting = /^(?:estimated|expected|projected|set|allowed|priced)$/u;

/** Whether the words before say that the amount is that of what stands before them. */
export function isStatedOf(tokens: readonly Token[], quantity: Quantity): boolean {
  const at = pastOpener(tokens, quantity);
  const last = word(tokens, at);
  if (/^(?:an?|the)$/u.test(last) || isLink(tokens, at)) return false;
  if (/^(?:up|down)$/u.test(last) && roleAt(tokens, at - 1) === 'auxiliary') return true;
  // "included in it were $5 billion in funding": nothing else is that much.
  if (/^(?:are|were)$/u.test(last) && isInMoney(tokens, quantity)) return false;
  const of = last === 'of' ? 1 : 0;
  // "the announcement of $1 billion in assistance": what is announced is the assistance.
  if (of === 1 && isPassedOn(tokens, pastAgent(tokens, at - 1), quantity)) return false;
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
  if (/^(?:announcement|availability|release|disbursement)$/u.test(lower))
    return roleAt(tokens, pastRate(tokens, quantity.next)) === 'preposition';
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

/** "due to $400 million in fraud", "on top of $16 billion": these say nothing of what the amount is. */
function isLink(tokens: readonly Token[], at: number): boolean {
  const lower = `${word(tokens, at - 1)} ${word(tokens, at)}`;
  return /^(?:(?:due|thanks|addition|according|prior) to|(?:top|part|because|instead|ahead|excess) of)$/u.test(
    lower,
  );
}

/** Back from "Justice" in "the announcement by the Department of Justice" to the noun that it is the agent of. */
function pastAgent(tokens: readonly Token[], noun: number): number {
  let near = phraseBefore(tokens, noun + 1);
  for (let steps = 0; near && steps < 2; steps += 1) {
    const at: number = beforeDeterminers(tokens, near.first - 1);
    const above = phraseBefore(tokens, at);
    if (!above || !/^(?:by|of)$/u.test(word(tokens, at))) return noun;
    if (word(tokens, at) === 'by') return above.head;
    near = above;
  }
  return noun;
}

/** "trade totaled $25.9 billion", "exports at $13.2 billion", "deal … worth $7.8 billion", "decreased by 22%". */
export function subjectOf(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  let at = pastOpener(tokens, quantity);
  for (let steps = 0; steps < 6; steps += 1) {
    const role = roleAt(tokens, at);
    const lower = word(tokens, at);
    // "at a cost of $5,000", "costs are capped at": behind an article or before an auxiliary even "cost" is a noun.
    const named = roleAt(tokens, at - 1) === 'determiner' || roleAt(tokens, at + 1) === 'auxiliary';
    const noun = role === 'nominal' && (named || !stating.test(lower));
    if (tokens[at]?.text === ')' || noun) break;
    const grown = quantity.kind === 'percent' && word(tokens, quantity.first - 1) === 'by';
    const leads = stating.test(lower) || changing.test(lower) || expecting.test(lower) || isDone(tokens, at);
    if (/^(?:verb|participle)$/u.test(role) && !grown && !leads) return null;
    if (/^(?:which|that)$/u.test(lower)) at -= word(tokens, at - 1) === ',' ? 1 : 0;
    else if (/^(?:and|or)$/u.test(lower)) return null;
    else if ((role === 'mark' && !isAside(tokens, at)) || role === 'pronoun') return null;
    at -= 1;
  }
  const of = /^(?:of|de|d')$/u.test(word(tokens, quantity.first - 1));
  const end = pastInclusion(tokens, at);
  const near = phraseBefore(tokens, (of ? pastAgent(tokens, end) : end) + 1);
  // "from $2,000 per child to $3,000": a rate is no subject.
  if (!near || /^(?:per|each|every)$/u.test(word(tokens, near.first - 1))) return null;
  // "an initial commitment of $250 million" is the nearest noun's, "surplus in goods of $443 million" one above.
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
  const valued = valuedBy(tokens, near);
  if (valued) return valued;
  // "the deficit with China was": what a name is with is above it.
  const apart = word(tokens, near.first - 1) === 'with' && !/^\p{Lu}/u.test(tokens[near.head]?.text ?? '');
  const above = own || apart ? near : climb(tokens, near, !of);
  const said = roleAt(tokens, pastOpener(tokens, quantity)) === 'auxiliary';
  const whole = said ? pastInfinitive(tokens, above) : above;
  return [whole, near].find(({ head }) => !isBareAmount(word(tokens, head))) ?? null;
}

/** The "capped" of "costs are capped at $2,000", the "imported" of "the articles imported is". */
function isDone(tokens: readonly Token[], at: number): boolean {
  if (!isPastParticiple(tokens[at])) return false;
  const [before, behind] = [roleAt(tokens, at - 1), roleAt(tokens, at + 1)];
  return (
    (acting.test(word(tokens, at)) && before === 'auxiliary') ||
    (before === 'nominal' && behind === 'auxiliary')
  );
}

/** From "drought" in "funding to address drought is" to the noun that is to do so. */
function pastInfinitive(tokens: readonly Token[], object: Phrase): Phrase {
  const at = beforeDeterminers(tokens, object.first - 1);
  if (roleAt(tokens, at) !== 'verb' || word(tokens, at - 1) !== 'to') return object;
  const above = phraseBefore(tokens, at - 1);
  return above ? climb(tokens, above) : object;
}

/** "purchases of energy products, with an estimated value of $15 billion": what has that value. */
function valuedBy(tokens: readonly Token[], value: Phrase): Phrase | null {
  const at = beforeDeterminers(tokens, value.first - 1);
  if (word(tokens, value.head) !== 'value' || !/^(?:with|at)$/u.test(word(tokens, at))) return null;
  const comma = word(tokens, at - 1) === ',' ? 1 : 0;
  const near = phraseBefore(tokens, pastExamples(tokens, at - 1 - comma) + 1);
  return near && climb(tokens, near);
}

/** "purchases of energy, including oil, coal, and natural gas, totaling": past what are only examples. */
function pastInclusion(tokens: readonly Token[], at: number): number {
  return word(tokens, at + 1) === ',' ? pastExamples(tokens, at) : at;
}

function pastExamples(tokens: readonly Token[], at: number): number {
  for (let place = at; place > at - 20; place -= 1) {
    if (word(tokens, place) === ',' && /^(?:including|like)$/u.test(word(tokens, place + 1)))
      return place - 1;
    const role = roleAt(tokens, place);
    if (!/^(?:nominal|preposition|conjunction|determiner|participle|mark)$/u.test(role)) return at;
    if (role === 'mark' && !/^[,()-]$/u.test(word(tokens, place))) return at;
  }
  return at;
}

/** "…, including liquefied natural gas, totaling $7 billion": a comma or a dash before what states the amount. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const states = stating.test(word(tokens, at + 1)) || changing.test(word(tokens, at + 1));
  return /^[,–—]$/u.test(word(tokens, at)) && states;
}

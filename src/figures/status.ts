import type { TimePhrase } from './as-of.ts';
import { isPastParticiple, roleAt } from './lexicon.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Quantity } from './quantity.ts';
import { changingVerb } from './stated-of.ts';
import { isTimeWord } from './time-words.ts';
import type { Token } from './tokens.ts';
import { isBareAmount, word } from './words-at.ts';

/** A verb group, or the noun of an act: tokens `first` up to, not including, `next`. */
export interface Status {
  readonly first: number;
  readonly next: number;
  readonly negated: boolean;
}

/** A quantity that was read before another one, with its place. */
export interface StatusBefore {
  readonly kind: Quantity['kind'];
  readonly status: Status | null;
  readonly asOf: TimePhrase | null;
  /** The first token behind the quantity and its label. */
  readonly next: number;
}

const longest = 30;
const counted = /^(?:count|volume|weight|area)$/u;
const modal = /^(?:will|would|can|could|may|might|shall|should|must)$/u;
/** Nouns that say what is meant to be done: "the decision to purchase". */
const intention =
  /^(?:decisions?|intentions?|commitments?|plans?|pledges?|goals?|aims?|consensus|efforts?|intends?|agreements?)$/u;
/** Nouns of an act, whose object "of" brings: "the release of 16 individuals". */
const act =
  /(?:[^l]ation|[cs]tion|ission|ition|ulsion|ment|ing|oval|ival|rsal)$|^(?:release|loss|death|deaths|transfer|arrest|arrests|purchase|sale|delivery|rescue|return|increase|decrease|drop|decline|creation)$/u;
const articles = /^(?:the|an?|its|their|our|his|her|another|some|additional|les?|la|des|une?)$/u;
const noAct =
  /^(?:coalition|generation|organi[sz]ation|corporation|nation|station|section|population|location|foundation|combination|fraction|association|federation|administration|beginning|meeting|building|position|condition|tradition|portion|proportion|edition|version|department|government|element|amount|document|agreement|segment|moment|commitment|investment|training|funding|spending|allotment|installment|equipment|settlement)$/u;
/** Verbs that take whom it goes to before what: "save families $2,400". */
const giving =
  /^(?:sav|giv|gave|provid|cost|offer|grant|pay|paid|award|lend|lent|send|sent|charg|leav|left)/u;

/** Verbs that only bring a thing up; what happened to it stands behind it: "highlighted 300 jobs supported by trade". */
const reporting =
  /^(?:welcom|describ|highlight|applaud|prais|commend|discuss|celebrat|mark|includ|recogni[sz]|emphasi[sz]|review|mention|showcas|bring|brought|not(?:e|es|ed|ing)$)/u;

/** The words that say what happened to what is counted: the verb it is the object or the subject of. */
export function statusOf(
  tokens: readonly Token[],
  quantity: Quantity,
  label: Phrase | null,
  last: StatusBefore | null,
): Status | null {
  // What lasts is the label's; no verb acts on the length of time.
  if (quantity.kind === 'duration') return null;
  const at = pastOpener(tokens, quantity.first - 1);
  const before = word(tokens, at);
  const owned = inOwnClause(tokens, quantity, label);
  if (owned) return owned;
  if (/^(?:worth|totaling|totalling)$/u.test(before)) return { first: at, next: at + 1, negated: false };
  if (/^(?:to|by|from|at|with)$/u.test(before)) {
    return (
      asChanged(tokens, at, label) ??
      (before === 'from' ? null : (asDescribed(tokens, quantity, label) ?? governingVerb(tokens, at)))
    );
  }
  if (before === 'of')
    return asAct(tokens, at) ?? asDescribed(tokens, quantity, label) ?? governingVerb(tokens, at);
  if (saysNothing(tokens, at)) return asDescribed(tokens, quantity, label);
  if (isActing(tokens, at)) {
    const told = reporting.test(before) ? asDescribed(tokens, quantity, label) : null;
    return told ?? withParticle(tokens, group(tokens, at), quantity.first);
  }
  if (last && joinsOn(tokens, last, quantity)) return last.status;
  if (roleAt(tokens, at) === 'nominal') {
    const given = asGift(tokens, at) ?? asOwned(tokens, at);
    if (given) return given;
  }
  const excluded =
    roleAt(tokens, at) === 'preposition' && !/^(?:including|despite|after|because)$/u.test(before);
  const subject = asSubject(tokens, quantity, label, excluded);
  // "teams from 46 cities agreed": what follows is said of the teams.
  if (subject || /^(?:from|across|in)$/u.test(before)) return subject;
  const described = asDescribed(tokens, quantity, label);
  return described ?? (/^(?:for|on|at)$/u.test(before) ? governingVerb(tokens, at) : null);
}

/** "the 63 million doses the U.S. has already shipped", "$2 billion in funding which they gave": a clause whose object it is. */
function inOwnClause(tokens: readonly Token[], quantity: Quantity, label: Phrase | null): Status | null {
  const end = Math.max(quantity.next, (label?.last ?? -1) + 1);
  const ends = [...new Set([end, quantity.next, relativeFrom(tokens, end)])];
  for (const start of ends) {
    const verb = gapVerb(tokens, start);
    if (verb !== null) return group(tokens, verb);
  }
  return null;
}

/** "representing half of it", "This includes $5 billion": what something is, and not what happened. */
function saysNothing(tokens: readonly Token[], at: number): boolean {
  const pointing = /^(?:this|these|it)$/u.test(word(tokens, at - 1));
  return word(tokens, at) === 'representing' || (pointing && /^includ/u.test(word(tokens, at)));
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
  while (at < start + 14 && /^(?:auxiliary|adverb)$/u.test(roleAt(tokens, at))) at += 1;
  if (!isActing(tokens, at)) return null;
  const filled = /^(?:nominal|determiner|number|pronoun|participle)$/u.test(roleAt(tokens, at + 1));
  const timed = isTimeWord(tokens[at + 1]) || isTimeWord(tokens[at + 2]);
  return filled && !timed ? null : at;
}

/** "brought together more than 40 leaders", "ushering in billions": the small word belongs to the verb. */
function withParticle(tokens: readonly Token[], verb: Status, end: number): Status {
  const particle = /^(?:together|back|forward|down|up|out|off)$/u.test(word(tokens, verb.next));
  return particle && verb.next < end ? { ...verb, next: verb.next + 1 } : verb;
}

/** "imposing sanctions on over 50 banks", "supported the delivery of services for 2 million": the verb of it all. */
function governingVerb(tokens: readonly Token[], preposition: number): Status | null {
  let at = preposition;
  for (let steps = 0; steps < 4; steps += 1) {
    // "accounting for 30 percent" is one verb; what only builds on an amount does nothing with it.
    if (isActing(tokens, at - 1) && word(tokens, at) !== 'of') {
      const verb = group(tokens, at - 1);
      if (word(tokens, at) === 'on')
        return /^focus/u.test(word(tokens, at - 1)) ? { ...verb, next: at + 1 } : null;
      return /^account/u.test(word(tokens, at - 1)) ? { ...verb, next: at + 1 } : verb;
    }
    // Before "of" stands a noun, whatever its tag: "address the needs of millions".
    const noun = phraseBefore(tokens, at)?.first ?? (word(tokens, at) === 'of' ? at - 1 : null);
    if (noun === null) return null;
    let before = noun - 1;
    while (roleAt(tokens, before) === 'determiner') before -= 1;
    if (isActing(tokens, before)) return group(tokens, before);
    if (!/^(?:preposition|conjunction)$/u.test(roleAt(tokens, before))) return null;
    at = before;
  }
  return null;
}

/** "applauded the Corporation’s $50 million loan": past who has it. */
function asOwned(tokens: readonly Token[], at: number): Status | null {
  if (!/['’]s?$/u.test(word(tokens, at))) return null;
  let before = at - 1;
  while (before > at - 8 && /^(?:nominal|determiner)$/u.test(roleAt(tokens, before))) before -= 1;
  return isActing(tokens, before) ? group(tokens, before) : null;
}

/** Back past "the", "an additional", "a total of" and adverbs. */
function pastOpener(tokens: readonly Token[], from: number): number {
  let at = from;
  if (word(tokens, at) === 'of' && isBareAmount(word(tokens, at - 1))) at -= 2;
  while (roleAt(tokens, at) === 'adverb' || articles.test(word(tokens, at)) || isDescribed(tokens, at))
    at -= 1;
  return at;
}

/** The "historic" of "a historic $53 billion investment", the "combined" of "the combined", "a record breaking". */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  if (roleAt(tokens, at) === 'participle' && tokens[at - 1]?.lower === 'record') return true;
  if (word(tokens, at) === 'following' && articles.test(word(tokens, at - 1))) return true;
  const describes =
    tokens[at]?.pos === 'adjective' || (tokens[at]?.pos && roleAt(tokens, at) === 'participle');
  const article = articles.test(word(tokens, at - 1)) || /^(?:this|these|those)$/u.test(word(tokens, at - 1));
  const attributive = tokens[at]?.pos === 'adjective' && isActing(tokens, at - 1);
  return (
    attributive ||
    (describes && article) ||
    (word(tokens, at) === 'record' && articles.test(word(tokens, at - 1)))
  );
}

function isActing(tokens: readonly Token[], at: number): boolean {
  return /^(?:verb|participle)$/u.test(roleAt(tokens, at));
}

/** "would lower that fee to less than $10", "imports decreased by 22%"; "brings the pensions protected to 1 million". */
function asChanged(tokens: readonly Token[], preposition: number, label: Phrase | null): Status | null {
  const verb = changingVerb(tokens, preposition - 1, word(tokens, preposition) === 'to');
  if (verb === null) return null;
  const described = label ? label.head + 1 : -1;
  const told = reporting.test(word(tokens, verb)) && described > verb && described < preposition;
  return told && isPastParticiple(tokens[described])
    ? { first: described, next: described + 1, negated: false }
    : group(tokens, verb);
}

/** "the planned transfer of nine helicopters", "the arrest and prosecution of dozens". */
function asAct(tokens: readonly Token[], of: number): Status | null {
  const noun = of - 1;
  const lower = word(tokens, noun);
  if (!/^(?:nominal|participle)$/u.test(roleAt(tokens, noun)) || !act.test(lower) || noAct.test(lower))
    return null;
  let first = noun;
  if (word(tokens, first - 1) === 'and' && act.test(word(tokens, first - 2))) first -= 2;
  if (roleAt(tokens, first - 1) === 'participle' && isPastParticiple(tokens[first - 1])) first -= 1;
  return { first, next: of, negated: false };
}

/** Whether no verb parts a quantity from the one before, only "and", a comma or "including": one verb governs both. */
export function joinsOn(tokens: readonly Token[], last: StatusBefore, quantity: Quantity): boolean {
  const [from, to] = [last.next, quantity.first];
  if (to - from > longest || to <= from) return false;
  let joined = to - 1;
  while (articles.test(word(tokens, joined)) && joined > from) joined -= 1;
  const lower = word(tokens, joined);
  if (!/^(?:,|and|or|including|as)$/u.test(lower)) return false;
  if (
    last.kind !== quantity.kind &&
    lower !== 'or' &&
    !(counted.test(last.kind) && counted.test(quantity.kind))
  )
    return false;
  // ", a $4.5 billion deal" says more of what came before.
  if (lower === ',' && joined < to - 1) return false;
  for (let at = from; at < to; at += 1) {
    const described = roleAt(tokens, at) === 'participle' && isPastParticiple(tokens[at]);
    if (/^(?:verb|participle|auxiliary|pronoun)$/u.test(roleAt(tokens, at)) && !described) return false;
    if (/^[;:]$/u.test(word(tokens, at))) return false;
  }
  return true;
}

/** "saving families an average of $2,400". */
function asGift(tokens: readonly Token[], at: number): Status | null {
  const receiver = phraseBefore(tokens, at + 1);
  if (!receiver) return null;
  let verb = receiver.first - 1;
  while (roleAt(tokens, verb) === 'determiner') verb -= 1;
  return isActing(tokens, verb) && giving.test(word(tokens, verb)) ? group(tokens, verb) : null;
}

/** "60 others are currently awaiting deportation", "1.2 million jobs have been created", "8 people who fled". */
function asSubject(
  tokens: readonly Token[],
  quantity: Quantity,
  label: Phrase | null,
  relative: boolean,
): Status | null {
  let at =
    label && label.head < quantity.first ? quantity.next : Math.max(quantity.next, (label?.last ?? -1) + 1);
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
    return { first: at, next: at + 1, negated };
  if (!isActing(tokens, at)) return null;
  // Without an auxiliary a participle only describes: "nationals involved in cybercrime".
  if (!finite && (/ing$/u.test(word(tokens, at)) || isReduced(tokens, at))) return null;
  const next = coordinated(tokens, at);
  const passive =
    finite &&
    isPastParticiple(tokens[next - 1]) &&
    roleAt(tokens, next) !== 'nominal' &&
    roleAt(tokens, next) !== 'determiner';
  return { first, next: passive || modalAt >= 0 ? next : withObject(tokens, next), negated };
}

/** "funds committed to date", "the increase in funding proposed in the Budget": a participle behind what it describes. */
function asDescribed(tokens: readonly Token[], quantity: Quantity, label: Phrase | null): Status | null {
  const end = Math.max(quantity.next, (label?.last ?? -2) + 1);
  const start = label && label.head >= quantity.next ? label.head + 1 : quantity.next;
  for (let at = Math.min(start, end); at <= end; at += 1) {
    const behind = at === start || at === end || roleAt(tokens, at - 1) === 'nominal';
    let place = at;
    while (behind && roleAt(tokens, place) === 'adverb' && place < at + 2) place += 1;
    if (behind && roleAt(tokens, place) === 'participle' && isReduced(tokens, place))
      return { first: place, next: coordinated(tokens, place), negated: false };
  }
  return null;
}

/** A past participle that no object follows. */
function isReduced(tokens: readonly Token[], at: number): boolean {
  if (!isPastParticiple(tokens[at])) return false;
  const behind = roleAt(tokens, at + 1);
  return !/^(?:nominal|determiner|number|participle|verb)$/u.test(behind) || isTimeWord(tokens[at + 1]);
}

/** "2,137 suspects from 20 countries have been arrested": past a prepositional phrase that an auxiliary follows. */
function pastOrigin(tokens: readonly Token[], end: number): number {
  if (!/^(?:of|from|in|across|on)$/u.test(word(tokens, end))) return end;
  let at = end + 1;
  while (at < end + 8 && /^(?:nominal|determiner|number)$/u.test(roleAt(tokens, at))) at += 1;
  return roleAt(tokens, at) === 'auxiliary' ? at : end;
}

/** The whole verb group around its last verb: "has arrested and deported", "plans to purchase", "decision to purchase". */
function group(tokens: readonly Token[], verb: number): Status {
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

const aiming =
  /^(?:expected|designed|intended|projected|planned|set|slated|estimated|needed|committed|aim(?:s|ed|ing)|continues?|help(?:s|ed)?|began|begun|agreed|pledged|attempt(?:s|ed)|plan(?:s|ned))$/u;

/** "arrested and deported", "expected to benefit"; "invested to build" only invests. */
function coordinated(tokens: readonly Token[], at: number): number {
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
function withObject(tokens: readonly Token[], from: number): number {
  const object = phraseAt(tokens, from);
  return object && object.first - from < 3 && !isTimeWord(tokens[object.head]) ? object.last + 1 : from;
}

function isNegated(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    if (isNegation(tokens[at])) return word(tokens, at + 1) !== 'only';
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

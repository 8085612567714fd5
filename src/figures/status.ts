import type { TimePhrase } from './as-of.ts';
import { changingVerb } from './changed-by.ts';
import { roleAt } from './lexicon.ts';
import { inOwnClause } from './own-clause.ts';
import type { Phrase } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';
import { asOwnSubject, bringsClause, inToldClause } from './told-clause.ts';
import { asAct, asGift, asOwned, governingVerb } from './verb-before.ts';
import { asDescribed, asDoing, asSubject } from './verb-behind.ts';
import { group, isActing, type Status, withParticle } from './verb-group.ts';
import { isPastParticiple } from './word-forms.ts';
import { isBareAmount, word } from './words-at.ts';

/** A quantity that was read before another one, with its place. */
export interface StatusBefore {
  readonly kind: Quantity['kind'];
  readonly head: string | null;
  readonly status: Status | null;
  readonly asOf: TimePhrase | null;
  /** The first token of the quantity, or of the one whose status it shares. */
  readonly first: number;
  /** The first token behind the quantity and its label. */
  readonly next: number;
}

const longest = 30;
/** So far back stands another of the same kind. */
const farthest = 45;
const reach = 4;
const counted = /^(?:count|volume|weight|area)$/u;
const articles = /^(?:the|an?|its|their|our|his|her|another|some|additional|les?|la|des|une?)$/u;
/** Verbs that only bring a thing up; what happened to it stands behind it: "highlighted 300 jobs supported by trade". */
const reporting =
  /^(?:welcom|describ|highlight|applaud|prais|commend|discuss|celebrat|mark|includ|recogni[sz]|emphasi[sz]|review|mention|showcas|bring|brought|not(?:e|es|ed|ing)$)/u;

/** The words that say what happened to what is counted: the verb it is the object or the subject of. */
export function statusOf(
  tokens: readonly Token[],
  quantity: Quantity,
  label: Phrase | null,
  joined: StatusBefore | null,
): Status | null {
  // What lasts is the label's; no verb acts on the length of time.
  if (quantity.kind === 'duration') return null;
  const at = pastOpener(tokens, quantity.first - 1);
  const before = word(tokens, at);
  if (deniesAll(tokens, at)) {
    const denied = asSubject(tokens, quantity, label, false);
    return denied && { ...denied, negated: true };
  }
  const owned = inOwnClause(tokens, quantity, label);
  if (owned) return owned;
  // "handed over 59 suspects": a bound would belong to the number.
  if (before === 'over' && isActing(tokens, at - 1) && /^(?:hand|turn)/u.test(word(tokens, at - 1)))
    return { ...group(tokens, at - 1), next: at + 1 };
  if (/^(?:worth|totaling|totalling)$/u.test(before)) return { first: at, next: at + 1, negated: false };
  if (before === 'at' && word(tokens, at - 1) === 'valued')
    return { first: at - 1, next: at, negated: false };
  if (/^(?:to|by|from|at|with)$/u.test(before)) {
    return (
      (before === 'at' ? asSubject(tokens, quantity, label, true) : null) ??
      (before === 'with' && !isActing(tokens, at - 1) ? null : asChanged(tokens, at, label)) ??
      (before === 'from' ? null : asDescribed(tokens, quantity, label)) ??
      asSubject(tokens, quantity, label, true) ??
      (before === 'with' ? asDoing(tokens, quantity, label) : null) ??
      (before === 'from' ? null : governingVerb(tokens, at))
    );
  }
  if (before === 'of')
    return asAct(tokens, at) ?? asDescribed(tokens, quantity, label) ?? governingVerb(tokens, at);
  if (saysNothing(tokens, at)) return asDescribed(tokens, quantity, label);
  if (isActing(tokens, at)) {
    const clause = inToldClause(tokens, quantity, label, before);
    if (clause !== null || bringsClause(before)) return clause;
    const told = reporting.test(before)
      ? (asDescribed(tokens, quantity, label) ?? asDoing(tokens, quantity, label))
      : null;
    return told ?? withParticle(tokens, group(tokens, at), quantity.first);
  }
  if (joined)
    return isBehind(joined) ? (withOwnVerb(tokens, quantity, label) ?? joined.status) : joined.status;
  if (before === 'including' && word(tokens, at - 1) === ',') {
    const whole = governingVerb(tokens, at - 1);
    if (whole) return whole;
  }
  if (roleAt(tokens, at) === 'nominal') {
    const given = asGift(tokens, at) ?? asOwned(tokens, at);
    if (given) return given;
  }
  // "investing in a $45 million program", "resulted in 18 deals"
  const aside = word(tokens, at - 2) === ',' && !/ing$/u.test(word(tokens, at - 1));
  if (before === 'in' && isActing(tokens, at - 1) && !aside) return group(tokens, at - 1);
  const excluded =
    roleAt(tokens, at) === 'preposition' && !/^(?:including|despite|after|because)$/u.test(before);
  const subject = asSubject(tokens, quantity, label, excluded);
  // "teams from 46 cities agreed": what follows is said of the teams.
  if (subject || /^(?:from|across|in)$/u.test(before)) return subject;
  const described = asDescribed(tokens, quantity, label);
  return described ?? (/^(?:for|on|at)$/u.test(before) ? governingVerb(tokens, at) : null);
}

/** "None of the 19 hostages", "not all 73 detainees", "aucun des 19 otages": what follows is said of none, or not of all. */
function deniesAll(tokens: readonly Token[], at: number): boolean {
  const of = word(tokens, at) === 'of' ? 1 : 0;
  const last = word(tokens, at - of);
  if (/^aucune?$/u.test(last) || (of === 1 && /^(?:none|neither)$/u.test(last))) return true;
  return /^(?:all|one)$/u.test(last) && word(tokens, at - of - 1) === 'not';
}

/** Whether nothing before a quantity says what happened to it: then another that is told with it may have a verb of its own. */
export function isBehind({ status, first }: Pick<StatusBefore, 'status' | 'first'>): boolean {
  return status === null || status.first > first;
}

/** Whether no verb stands before a quantity whose object it might be: it is a subject then, or one of several. */
export function opensClause(tokens: readonly Token[], quantity: Quantity): boolean {
  const at = pastOpener(tokens, quantity.first - 1);
  return (
    /^(?:mark|conjunction)$/u.test(roleAt(tokens, at)) ||
    word(tokens, at) === 'that' ||
    bringsClause(word(tokens, at))
  );
}

/** "30 trucks arrived, nearly 40 left", "5 people died and 100 are missing": the verb behind the second. */
function withOwnVerb(tokens: readonly Token[], quantity: Quantity, label: Phrase | null): Status | null {
  return asOwnSubject(tokens, quantity, label) ?? asDescribed(tokens, quantity, label);
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

/** "representing half of it", "This includes $5 billion": what something is, and not what happened. */
function saysNothing(tokens: readonly Token[], at: number): boolean {
  const pointing = /^(?:this|these|it)$/u.test(word(tokens, at - 1));
  return word(tokens, at) === 'representing' || (pointing && /^includ/u.test(word(tokens, at)));
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

/**
 * The quantity before that is told of in the same breath, of those read so far: the last one, or one of the same kind
 * that this is a part of or another of: "a $5 million loan to build a plant and a $2 million loan".
 */
export function joinedWith(
  tokens: readonly Token[],
  read: readonly StatusBefore[],
  quantity: Quantity,
  head: string | null,
): StatusBefore | null {
  const last = read.at(-1);
  const joiner = joinerBefore(tokens, quantity.first);
  const lower = word(tokens, joiner);
  if (!last || !/^(?:,|and|or|including|as)$/u.test(lower)) return null;
  // ", a $4.5 billion deal" says more of what came before.
  if (lower === ',' && joiner < quantity.first - 1) return null;
  const alike = read.slice(-reach).filter(({ kind }) => kind === quantity.kind);
  // "creating 625,000 jobs in all 50 states and 1 million jobs": another of the same, past what only says where.
  const another = alike.findLast((one) => one.head === head && quantity.first - one.next < farthest);
  if (lower === 'and' && head !== null && another) return another;
  if (isUnparted(tokens, last, quantity, lower)) return last;
  const own = alike.at(-1);
  const near = own && quantity.first - own.next < farthest;
  return near && lower === 'including' ? own : null;
}

function joinerBefore(tokens: readonly Token[], first: number): number {
  let at = first - 1;
  while (articles.test(word(tokens, at)) && at > 0) at -= 1;
  return at;
}

/** Whether no verb parts them, only "and", a comma or "including": one verb governs both. */
function isUnparted(
  tokens: readonly Token[],
  last: StatusBefore,
  { first, kind }: Quantity,
  joiner: string,
): boolean {
  if (first - last.next > longest || first <= last.next) return false;
  if (last.kind !== kind && joiner !== 'or' && !(counted.test(last.kind) && counted.test(kind))) return false;
  for (let at = last.next; at < first; at += 1) {
    const described = roleAt(tokens, at) === 'participle' && isPastParticiple(tokens[at]);
    if (/^(?:verb|participle|auxiliary|pronoun)$/u.test(roleAt(tokens, at)) && !described) return false;
    if (/^[;:]$/u.test(word(tokens, at))) return false;
  }
  return true;
}

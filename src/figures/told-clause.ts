import type { Phrase } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';
import { asDescribed, asSubject } from './verb-behind.ts';
import type { Status } from './verb-group.ts';
import { word } from './words-at.ts';

/** Verbs that have no object but a clause: "said 12 schools opened". */
const saying =
  /^(?:say|says|said|saying|state|states|stated|think|thinks|thought|believe|believes|believed|fear|fears|feared|insist|insists|insisted|argue|argues|argued|complain|complains|complained)$/u;
/** Verbs that have either: "confirmed 12 deaths", "confirmed 12 people died". */
const telling =
  /^(?:announc|confirm|report|add(?:s|ed|ing)?$|not(?:e|es|ed|ing)$|warn|reveal|disclos|acknowledg|estimat|predict|recall|stress|emphasi[sz]|explain|mention|learn|found$|show)/u;
/** Verbs without an object: what "died" did so, where what is "detained" may only be described. */
const doing =
  /^(?:died|arrived|departed|survived|collapsed|sank|fell|rose|disappeared|vanished|escaped|returned|remained|happened|occurred|appeared|emerged|participated|gathered|marched|voted|waited|stayed|came|went|grew|drowned|crashed|attended|crossed|fled|suffered|needed|lived|worked|reopened|resigned)$/u;

/** Whether a verb never acts on what is behind it, but says what happened there. */
export function bringsClause(verb: string): boolean {
  return saying.test(verb);
}

/** The verb of which a quantity is the subject in its own clause, and not in one that "that" or "who" begins behind it. */
export function asOwnSubject(
  tokens: readonly Token[],
  quantity: Quantity,
  label: Phrase | null,
): Status | null {
  const end = Math.max(quantity.next, (label?.last ?? -1) + 1);
  return /^(?:who|that|which|to)$/u.test(word(tokens, end))
    ? null
    : asSubject(tokens, quantity, label, false);
}

const denying =
  /^(?:den(?:y|ies|ied|ying)|refut(?:es?|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|dément(?:i|ent)?|nie|nient|nié)$/u;
const told = /^(?:claims?|reports?|allegations?|rumou?rs|accusations?|that|que)$/u;
/** Further back another statement was denied. */
const farthest = 14;

/** "The Ministry denied that 500 troops had crossed", "rejected claims that …", "a démenti que …". */
export function isToldToBeFalse(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(1, from - farthest); at -= 1) {
    if (/^[.;:!?]$/u.test(word(tokens, at))) return false;
    if (!/^(?:that|que)$/u.test(word(tokens, at))) continue;
    let verb = at - 1;
    while (verb > at - 4 && told.test(word(tokens, verb))) verb -= 1;
    return denying.test(word(tokens, verb));
  }
  return false;
}

/** What happened to a quantity that opens the clause of a verb of saying: "officials said more than 60 people were arrested". */
export function inToldClause(
  tokens: readonly Token[],
  quantity: Quantity,
  label: Phrase | null,
  verb: string,
): Status | null {
  if (saying.test(verb))
    return asSubject(tokens, quantity, label, false) ?? asDescribed(tokens, quantity, label);
  // "announced $2 billion in aid" is no clause, and in "announced 12 grants that will help" the grants are announced.
  if (!telling.test(verb) || !/^(?:count|percent|fraction)$/u.test(quantity.kind)) return null;
  const told = asOwnSubject(tokens, quantity, label);
  if (told !== null) return told;
  const described = asDescribed(tokens, quantity, label);
  return described !== null && doing.test(word(tokens, described.first)) ? described : null;
}

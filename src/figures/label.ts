import { isPlural, roleAt } from './lexicon.ts';
import { climb, type Phrase, phraseAt, phraseBefore } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import { isTimeWord } from './time-words.ts';
import type { Token } from './tokens.ts';

/** A quantity of the sentence with what it was found to count; what later ones may refer back to. */
export interface Labelled {
  readonly quantity: Quantity;
  readonly label: Phrase | null;
}

/** What a quantity counts or measures; null where the sentence names nothing. */
export function labelOf(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  if (quantity.kind === 'count') return counted(tokens, quantity) ?? referred(tokens, quantity, last);
  if (quantity.kind === 'duration') return lasting(tokens, quantity);
  if (quantity.kind === 'area' || quantity.kind === 'distance') {
    return (
      ofPhrase(tokens, quantity) ?? {
        first: quantity.next - 1,
        last: quantity.next - 1,
        head: quantity.next - 1,
      }
    );
  }
  return measured(tokens, quantity, last);
}

/** The label with what follows its head and belongs to it: "Korean nationals involved in cybercrime". */
export function withModifiers(tokens: readonly Token[], label: Phrase, quantity: Quantity | null): Phrase {
  let { last } = label;
  for (let steps = 0; steps < 3; steps += 1) {
    const participle = roleAt(tokens, last + 1) === 'participle' ? 1 : 0;
    const at = last + 1 + participle;
    if (
      !/^(?:of|from|for|in|to|between|on|with|against|by|at|de|du|des|d'|dans|par|à|sur|pour|en)$/u.test(
        tokens[at]?.lower ?? '',
      )
    )
      break;
    const inner = phraseAt(tokens, at + 1);
    if (
      !inner ||
      roleAt(tokens, at + 1) === 'number' ||
      inner.first - at > 3 ||
      isTimeWord(tokens[inner.head])
    )
      break;
    if (
      word(tokens, at) === 'to' &&
      roleAt(tokens, at + 1) !== 'determiner' &&
      !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
    )
      break;
    if (
      isTimeWord(tokens[inner.first]) ||
      word(tokens, inner.head) === 'end' ||
      (quantity !== null && label.head < quantity.first && inner.last >= quantity.first)
    )
      break;
    last = inner.last;
  }
  return { ...label, last };
}

/** "180 Korean nationals", "nine of the top ten airlines", "dozens of lives", "18 out of 20 issuers". */
function counted(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const at = quantity.next + (word(tokens, quantity.next) === 'out' ? 1 : 0);
  const of = /^(?:of|de|d'|des)$/u.test(word(tokens, at)) ? 1 : 0;
  if (roleAt(tokens, at + of) === 'mark' && !/^[“"‘«-]$/u.test(tokens[at + of]?.text ?? '')) return null;
  if (
    of === 0 &&
    at === quantity.next &&
    /^(?:the|an?|this|these|those|its|their|our|his|her|all|les?|la)$/u.test(word(tokens, at))
  ) {
    return null;
  }
  return phraseAt(tokens, at + of, quantity.value !== 1);
}

/** A count without a noun of its own: "25 million in need" after "10 million people"; "the total number of pensions … to 1 million". */
function referred(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  if (isStatedOf(tokens, quantity)) return subject(tokens, quantity);
  if (quantity.form === 'indefinite' && word(tokens, quantity.next) === 'in')
    return purpose(tokens, quantity.next);
  return last?.quantity.kind === 'count' && quantity.first - last.quantity.next < 40 ? last.label : null;
}

function measured(tokens: readonly Token[], quantity: Quantity, last: Labelled | null): Phrase | null {
  const part = /^(?:percent|fraction)$/u.test(quantity.kind) ? ofPhrase(tokens, quantity) : null;
  if (part) return part;
  if (quantity.kind === 'fraction' && roleAt(tokens, quantity.next) === 'determiner')
    return phraseAt(tokens, quantity.next);
  if (isStatedOf(tokens, quantity)) {
    const stated = subject(tokens, quantity);
    if (stated) return stated;
  }
  if (last?.label && isSecondOf(tokens, quantity, last)) return last.label;
  const at = skipRate(tokens, quantity.next);
  const direct = ofPhrase(tokens, quantity) ?? (isDirect(tokens, at) ? phraseAt(tokens, at) : null);
  if (direct) return direct;
  if (last && /^(?:or|ou)$/u.test(word(tokens, quantity.first - 1))) return last.label;
  return (
    purpose(tokens, at) ?? (isBracketed(tokens, quantity) ? phraseBefore(tokens, quantity.first - 1) : null)
  );
}

/** "Golden Pass LNG Terminal ($10 billion)": what stands before the bracket. */
function isBracketed(tokens: readonly Token[], quantity: Quantity): boolean {
  return word(tokens, quantity.first - 1) === '(' && word(tokens, quantity.next) === ')';
}

/** "a fee of $30 for the first payment and $41 for a later one": what the first is of, the second is too. */
function isSecondOf(tokens: readonly Token[], quantity: Quantity, last: Labelled): boolean {
  const joined = word(tokens, quantity.first - 1) === 'and' && quantity.kind === last.quantity.kind;
  const stated = /^(?:is|was|are|were|at)$/u.test(word(tokens, last.quantity.first - 1));
  return joined && stated && last.label !== null && last.label.head < last.quantity.first;
}

/** "$5 billion in aid", "… for the Network", "… from the Law to support its pandemic response": what the amount goes into. */
function purpose(tokens: readonly Token[], from: number): Phrase | null {
  let at = skipTime(tokens, from);
  let place: Phrase | null = null;
  for (let steps = 0; steps < 3; steps += 1) {
    while (/^(?:adverb|participle|auxiliary)$/u.test(roleAt(tokens, at)) && at - from < 12) at += 1;
    const preposition = word(tokens, at);
    const acts = isVerb(tokens, at + 1);
    if (/^(?:to|pour)$/u.test(preposition) && acts) return phraseAt(tokens, skipVerbs(tokens, at + 2));
    const goal = phraseAt(tokens, at + 1);
    const named = goal !== null && !isTimeWord(tokens[goal.head]) && !isBareAmount(word(tokens, goal.head));
    const into = named && goesInto.test(preposition);
    if (into && !isPlace(tokens, goal, preposition)) return goal;
    if (into) place = goal;
    if (!goal || !(into || /^(?:from|by|across|with|alongside|as)$/u.test(preposition))) return place;
    at = skipTime(tokens, into ? goal.last + 1 : withModifiers(tokens, goal, null).last + 1);
  }
  return place;
}

/** "in northern Central America to support …": only where, as long as something else says what for. */
function isPlace(tokens: readonly Token[], goal: Phrase, preposition: string): boolean {
  const last = tokens[goal.head]?.text ?? '';
  const body =
    /(?:Program(?:me)?|Fund|Initiative|Facility|Network|Bank|Cent(?:er|re)|Agency|Office|Plan|Mission|Project|Partnership|Act|Law|Ministry|Force|Forces|Hospital|University|Compact)s?$/u;
  const titled = isPlural(tokens[goal.head]);
  return (
    !titled &&
    /^(?:in|to|for)$/u.test(preposition) &&
    goal.last - goal.first < 3 &&
    /^\p{Lu}\p{Ll}/u.test(last) &&
    !body.test(last)
  );
}

const goesInto = /^(?:in|for|to|on|into|through|under|towards?|behind|via|pour|dans|à|en)$/u;

function isVerb(tokens: readonly Token[], at: number): boolean {
  return /^(?:verb|participle)$/u.test(roleAt(tokens, at)) || isUnknownVerb(tokens, at);
}

/** "to undertake 26 projects": a plain word behind "to" that is no adjective and has something to act on. */
function isUnknownVerb(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  const acts = /^(?:determiner|number)$/u.test(roleAt(tokens, at + 1));
  return acts && /^\p{Ll}+$/u.test(text) && !/s$/u.test(text);
}

/** Past "over five years" and "in the next decade". */
function skipTime(tokens: readonly Token[], from: number): number {
  if (!/^(?:over|in|within|for|during|since|by|through)$/u.test(word(tokens, from))) return from;
  let at = from + 1;
  while (at < from + 6 && /^(?:determiner|number)$/u.test(roleAt(tokens, at)) && !isTimeWord(tokens[at]))
    at += 1;
  if (!isTimeWord(tokens[at])) return from;
  while (at < from + 9 && isTimeWord(tokens[at])) at += 1;
  return at;
}

/** Past the verbs of "to help support" to what they act on. */
function skipVerbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 5 && (roleAt(tokens, at) === 'verb' || /^(?:and|to|up|out)$/u.test(word(tokens, at))))
    at += 1;
  return at;
}

/** "trade totaled $25.9 billion", "exports at $13.2 billion", "deal … worth $7.8 billion", "decreased by 22%". */
function subject(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  let at = quantity.first - 1;
  for (let steps = 0; steps < 6; steps += 1) {
    const role = roleAt(tokens, at);
    const link = /^(?:and|or|that|which)$/u.test(word(tokens, at));
    if (
      tokens[at]?.text === ')' ||
      (role === 'nominal' && !isStating(word(tokens, at)) && !isChange(word(tokens, at)))
    )
      break;
    const grown = quantity.kind === 'percent' && word(tokens, quantity.first - 1) === 'by';
    if (/^(?:verb|participle)$/u.test(role) && !grown && !leadsToAmount(word(tokens, at))) return null;
    if (/^(?:which|that)$/u.test(word(tokens, at)) && word(tokens, at - 1) === ',') at -= 1;
    else if (link || (role === 'mark' && !isAside(tokens, at)) || role === 'pronoun') return null;
    at -= 1;
  }
  const near = phraseBefore(tokens, at + 1);
  if (!near) return null;
  const whole = climb(tokens, near, !/^(?:of|de|d')$/u.test(word(tokens, quantity.first - 1)));
  // "the number of flights" are flights; "a total of" and "an average of" name nothing.
  return [whole, near].find(({ head }) => !isBareAmount(word(tokens, head))) ?? null;
}

/** "…, including liquefied natural gas, totaling $7 billion": a comma before what states the amount. */
function isAside(tokens: readonly Token[], at: number): boolean {
  return word(tokens, at) === ',' && isStating(word(tokens, at + 1));
}

function isBareAmount(lower: string): boolean {
  return /^(?:total|average|sum|number|minimum|maximum|additional|up|median)$/u.test(lower);
}

/** Whether the words before say that the amount is that of what stands before them. */
function isStatedOf(tokens: readonly Token[], quantity: Quantity): boolean {
  let at = quantity.first - 1;
  while (roleAt(tokens, at) === 'adverb') at -= 1;
  const last = word(tokens, at);
  if (/^(?:an?|the)$/u.test(last)) return false;
  if (
    isBareAmount(word(tokens, last === 'of' ? at - 1 : at)) &&
    roleAt(tokens, at - (last === 'of' ? 2 : 1)) === 'determiner'
  )
    return false;
  return (
    isStating(last) ||
    isChange(last) ||
    /^(?:of|at|to|by|from|is|was|are|were|de|d')$/u.test(last) ||
    /^exceed/u.test(word(tokens, quantity.first))
  );
}

function leadsToAmount(lower: string): boolean {
  return (
    isStating(lower) ||
    isChange(lower) ||
    /^(?:estimated|expected|projected|set|allowed|priced|rising|(?:increas|declin|decreas)(?:es?|ing)|(?:rise|grow|fall|drop|climb|expand)s?)$/u.test(
      lower,
    )
  );
}

function isChange(lower: string): boolean {
  return /^(?:jumped|rose|risen|grew|grown|fell|fallen|increased|decreased|dropped|declined|climbed|soared|surged|shrank)$/u.test(
    lower,
  );
}

function isStating(lower: string): boolean {
  return /^(?:worth|total(?:s|ed|ing|led|ling)?|valued|reach(?:es|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|amount(?:s|ed|ing)?|cost(?:s|ing)?|costing|averag(?:es|ed|ing))$/u.test(
    lower,
  );
}

/** "40 years of service", "over the next five years": what lasts, or what happens in that time. */
function lasting(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const of = ofPhrase(tokens, quantity);
  if (of) return of;
  if (isDirect(tokens, quantity.next)) return phraseAt(tokens, quantity.next);
  if (word(tokens, quantity.next) === ',' && word(tokens, quantity.next - 2) === '-')
    return phraseAt(tokens, pastAmount(tokens, quantity.next + 1));
  let at = quantity.first - 1;
  while (
    /^(?:the|next|past|last|coming|first|previous|just|only|another|les|prochaine?s|derni(?:er|ère)s)$/u.test(
      word(tokens, at),
    )
  )
    at -= 1;
  if (roleAt(tokens, at) !== 'preposition') return null;
  const near = phraseBefore(tokens, at);
  return near && climb(tokens, near);
}

/** "a 10-year, $1.4 trillion investment framework": past the second amount. */
function pastAmount(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 5 && /^(?:mark|number)$/u.test(roleAt(tokens, at))) at += 1;
  return at;
}

function ofPhrase(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  const bracket = word(tokens, quantity.next) === '(' && word(tokens, quantity.next + 2) === ')' ? 3 : 0;
  const at = skipRate(tokens, quantity.next) + (word(tokens, quantity.next) === 'worth' ? 1 : bracket);
  return /^(?:of|de|d'|des|du)$/u.test(word(tokens, at)) ? phraseAt(tokens, at + 1) : null;
}

/** Whether a noun phrase follows at once, as in "a $65 million security assistance package". */
function isDirect(tokens: readonly Token[], at: number): boolean {
  const role = roleAt(tokens, at);
  const quoted = /^[“"‘«]$/u.test(word(tokens, at)) && roleAt(tokens, at + 1) === 'nominal';
  const compound = role === 'number' && word(tokens, at + 1) === '-';
  return (role === 'nominal' || quoted || compound || word(tokens, at) === 'more') && !isTimeWord(tokens[at]);
}

/** Past "a month", "per year", "annually" and "this fiscal year alone". */
function skipRate(tokens: readonly Token[], from: number): number {
  let at = from;
  if (/^(?:annually|yearly|monthly|daily|alone)$/u.test(word(tokens, at))) return at + 1;
  if (!/^(?:a|per|each|every|this|last|par|more)$/u.test(word(tokens, at))) return at;
  at += 1;
  while (at < from + 4 && isTimeWord(tokens[at])) at += 1;
  if (at === from + 1 && word(tokens, from) !== 'more') return from;
  return word(tokens, at) === 'alone' ? at + 1 : at;
}

function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

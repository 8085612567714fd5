import { roleAt } from './lexicon.ts';
import { indefiniteWords } from './number-words.ts';
import { isInside, isInTitle, isPossessive } from './phrase-joins.ts';
import { isTimeWord } from './time-words.ts';
import { isHyphenAt, type Token } from './tokens.ts';
import { isPlural } from './word-forms.ts';
import { word } from './words-at.ts';

/** A noun phrase without its determiners: tokens `first` to `last`, both inclusive, around its head noun. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

// A label is a few words; looking no further keeps the work on a hostile line linear.
const reach = 16;

/** The noun phrase that begins at a token; behind a count, its own or with `plural` one before, the head is a plural. */
export function phraseAt(tokens: readonly Token[], at: number, plural = false): Phrase | null {
  const first = skipLead(tokens, at);
  const shared = sharedHead(tokens, first);
  if (shared !== null) return { first, last: shared, head: shared };
  const counts = plural || (first > at && roleAt(tokens, first - 1) === 'number');
  const head = (counts ? pluralHead(tokens, at, first) : null) ?? headFrom(tokens, first, plural);
  return head === null ? null : { first, last: head, head };
}

/** "economic, health, and humanitarian assistance": a list that a bare adjective opens shares the noun at its end. */
function sharedHead(tokens: readonly Token[], first: number): number | null {
  if (tokens[first]?.pos !== 'adjective' || tokens[first + 1]?.text !== ',') return null;
  for (let at = first + 2; at < first + reach; at += 1) {
    const last = tokens[at]?.text === ',' && /^(?:and|or)$/u.test(word(tokens, at + 1));
    if (last) return roleAt(tokens, at + 2) === 'nominal' ? headFrom(tokens, at + 2, false) : null;
    if (!/^(?:nominal|conjunction)$/u.test(roleAt(tokens, at)) && tokens[at]?.text !== ',') return null;
  }
  return null;
}

/**
 * What is counted is the first plural, whatever the tags of the words before: "four offshore wind projects". A plural
 * before another one only describes it: "operations centers".
 */
function pluralHead(tokens: readonly Token[], at: number, first: number): number | null {
  if (roleAt(tokens, first) === 'verb' && first === at) return null;
  for (let place = first; place < first + reach; place += 1) {
    const role = roleAt(tokens, place);
    const open = /^(?:nominal|participle|verb)$/u.test(role) || isPlainAdverb(tokens, place);
    if (
      !open &&
      role !== 'number' &&
      !isInside(tokens, place, place - 1, first, true) &&
      !isInTitle(tokens, place)
    )
      return null;
    // "thousands of drilling permits": a tagger may take a plural for a verb, but a number wants one to count.
    const noun = role === 'nominal' || (role === 'verb' && place > first && !takesAmount(tokens, place));
    if (noun && isPlural(tokens[place]) && !isPossessive(tokens, place)) {
      const describes = isPlural(tokens[place + 1]) && roleAt(tokens, place + 1) === 'nominal';
      if (!describes) return place;
    }
  }
  return null;
}

/** "community contributes over $8 billion": a verb that goes on to a number of its own. */
function takesAmount(tokens: readonly Token[], verb: number): boolean {
  let at = verb + 1;
  while (at < verb + 4 && /^(?:over|about|nearly|more|than|up|to|at|least)$/u.test(word(tokens, at))) at += 1;
  return roleAt(tokens, at + (/^[$€£₩¥]$/u.test(word(tokens, at)) ? 1 : 0)) === 'number';
}

/** The last noun of a phrase that holds no plural to count. */
function headFrom(tokens: readonly Token[], first: number, plural: boolean): number | null {
  let head = -1;
  for (let place = first; place < first + reach; place += 1) {
    const role = roleAt(tokens, place);
    // "doses today" ends at the doses; "fiscal year 2023 funding" goes on to the funding.
    if (head >= 0 && isDay(tokens, place) && !isTimeWord(tokens[head])) break;
    if (head >= 0 && isPredicate(tokens, head, place)) break;
    // What owns is not the thing: "the nation’s 20 largest banks" are banks.
    if (role === 'nominal' && isPossessive(tokens, place)) {
      head = -1;
      if (/^[’']$/u.test(tokens[place + 1]?.text ?? '')) place += 1;
      continue;
    }
    if (head >= 0 && isOtherSubject(tokens, head, place)) break;
    if (role === 'nominal') head = head >= 0 && isAdjective(tokens[place]) ? head : place;
    else if (role === 'participle' && isGerund(tokens, place, head)) head = place;
    else if (role === 'participle' && modifies(tokens, place, head, plural)) continue;
    // "federally funded or assisted projects"
    else if (role === 'conjunction' && head < 0 && roleAt(tokens, place + 1) === 'participle') continue;
    else if (role === 'number' && (head < 0 || isSuperlative(tokens[head]) || isTimeWord(tokens[head])))
      continue;
    else if (head >= 0 && isPlainAdverb(tokens, place) && !isPlural(tokens[head])) continue;
    else if (
      role === 'verb' &&
      head >= 0 &&
      isPlainAdverb(tokens, place - 1) &&
      roleAt(tokens, place + 1) === 'nominal'
    )
      continue;
    else if (role === 'verb' && tokens[head]?.pos === 'adjective' && roleAt(tokens, place + 1) === 'nominal')
      continue;
    else if (isAmount(tokens, place) || isTerm(tokens, place)) continue;
    else if (isInside(tokens, place, head, first, false) || isInTitle(tokens, place)) continue;
    else break;
  }
  return head < 0 ? null : head;
}

/** "the authority Congress provided": a name behind a noun that goes on to a verb begins another clause. */
function isOtherSubject(tokens: readonly Token[], head: number, at: number): boolean {
  const named = /^\p{Ll}/u.test(tokens[head]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '');
  return named && /^(?:verb|participle|auxiliary)$/u.test(roleAt(tokens, at + 1));
}

/** The "charging" of "in EV charging, and": behind a singular noun that nothing follows it names what is done. */
function isGerund(tokens: readonly Token[], at: number, head: number): boolean {
  if (head !== at - 1 || !/ing$/u.test(word(tokens, at)) || isPlural(tokens[head])) return false;
  // "a single mother making $38,000" does something.
  if (/^[$€£¥]$/u.test(word(tokens, at + 1))) return false;
  return /^(?:mark|conjunction)$/u.test(roleAt(tokens, at + 1)) && roleAt(tokens, head - 1) !== 'mark';
}

/** The "$150 million" of "its recent $150 million pledge". */
function isAmount(tokens: readonly Token[], at: number): boolean {
  if (/^[$€£₩¥]$/u.test(tokens[at]?.text ?? '')) return roleAt(tokens, at + 1) === 'number';
  const before = tokens[at - 1];
  return (
    roleAt(tokens, at) === 'number' && (/^[$€£₩¥]$/u.test(before?.text ?? '') || before?.kind === 'number')
  );
}

/** The ", 3-year" of "its recent $150 million, 3-year pledge". */
function isTerm(tokens: readonly Token[], at: number): boolean {
  return [at, at - 1, at - 2].some(
    (comma) =>
      tokens[comma]?.text === ',' &&
      roleAt(tokens, comma - 1) === 'number' &&
      roleAt(tokens, comma + 1) === 'number' &&
      isHyphenAt(tokens, comma + 2),
  );
}

/** "doses today", "a market cap last November". */
function isDay(tokens: readonly Token[], at: number): boolean {
  const lower = word(tokens, at);
  if (/^(?:last|next|past)$/u.test(lower)) return isTimeWord(tokens[at + 1]);
  return /^(?:year|today|yesterday|tomorrow)$/u.test(lower);
}

/** "to keep their communities safe and prevent crime": an adjective that closes a phrase behind a plural says what it becomes. */
function isPredicate(tokens: readonly Token[], head: number, at: number): boolean {
  if (tokens[at]?.pos !== 'adjective' || !isPlural(tokens[head]) || head !== at - 1) return false;
  return (
    /^\p{Ll}/u.test(tokens[at]?.text ?? '') &&
    !/^(?:nominal|participle|number)$/u.test(roleAt(tokens, at + 1))
  );
}

/** Past what opens a phrase: articles, "additional", adverbs, numbers and quotation marks. */
function skipLead(tokens: readonly Token[], at: number): number {
  let place = at;
  for (;;) {
    const role = roleAt(tokens, place);
    const quote = /^[“”"‘«-]$/u.test(tokens[place]?.text ?? '');
    if (isIndefinite(tokens, place)) {
      place += 2;
      continue;
    }
    // "fast and reliable points": what looks like an adverb is an adjective.
    if (role === 'adverb' && tokens[place + 1]?.lower === 'and' && roleAt(tokens, place + 2) === 'nominal')
      return place + 2;
    const lead = role === 'determiner' || role === 'number' || role === 'adverb' || quote;
    if (!lead || place - at > 6) return place;
    place += 1;
  }
}

/** "thousands of youth": the thousands are not what the phrase is about. */
function isIndefinite(tokens: readonly Token[], at: number): boolean {
  return indefiniteWords.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of';
}

/** "previously announced funds": a participle before a noun belongs to the phrase, one behind its head does not. */
function modifies(tokens: readonly Token[], at: number, head: number, plural: boolean): boolean {
  const behind = roleAt(tokens, at + 1);
  if (head < 0) return behind === 'nominal' || behind === 'conjunction' || isPlainAdverb(tokens, at + 1);
  if (behind !== 'nominal' || isPlural(tokens[head])) return false;
  const before = tokens[head]?.text ?? '';
  return (
    plural ||
    tokens[head]?.pos === 'adjective' ||
    /^\p{Ll}+-/u.test(before) ||
    /^(?:new|top|other|major|key|more|fast|long)$/u.test(before) ||
    (/^\p{Lu}/u.test(before) && /ed$/u.test(tokens[at]?.lower ?? ''))
  );
}

/** "commercial-scale offshore wind projects": an adverb by its tag that stands among modifiers. */
function isPlainAdverb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.pos !== 'adverb' || roleAt(tokens, at) !== 'adverb') return false;
  const when =
    /^(?:now|today|yesterday|tomorrow|already|currently|also|then|here|there|again|together|alone|later|ago|once|recently|just|only|even|still|further)$/u;
  return !when.test(token.lower) && /^(?:nominal|verb|participle)$/u.test(roleAt(tokens, at + 1));
}

/** An adjective behind a noun says something of it and is not what is counted: "output and vulnerable to". */
function isAdjective(token: Token | undefined): boolean {
  return /(?:[ai]ble|ful|ous|less)$|^(?:nation|state|world)wide$/u.test(token?.lower ?? '');
}

/** "the top ten airlines", "the largest 20 banks". */
function isSuperlative(token: Token | undefined): boolean {
  return /^(?:top|first|last|.*est)$/u.test(token?.lower ?? '');
}

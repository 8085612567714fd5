import { isPlural, roleAt } from './lexicon.ts';
import { indefiniteWords } from './number-words.ts';
import { isTimeWord } from './time-words.ts';
import type { Token } from './tokens.ts';

/** A noun phrase without its determiners: tokens `first` to `last`, both inclusive, around its head noun. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

// A label is a few words; looking no further keeps the work on a hostile line linear.
const reach = 16;

/** The noun phrase that begins at a token; with `plural`, the head is the first plural noun, as behind a count. */
export function phraseAt(tokens: readonly Token[], at: number, plural = false): Phrase | null {
  const first = skipLead(tokens, at);
  let head = -1;
  let place = first;
  for (; place < first + reach; place += 1) {
    const role = roleAt(tokens, place);
    if (head >= 0 && /^(?:year|today|yesterday)$/u.test(tokens[place]?.lower ?? '')) break;
    if (role === 'nominal' && !isPossessive(tokens, place))
      head = head >= 0 && isAdjective(tokens[place]) ? head : place;
    else if (role === 'participle' && modifies(tokens, place, head, plural)) continue;
    else if (role === 'nominal' || (role === 'number' && (head < 0 || isSuperlative(tokens[head])))) continue;
    else if (isInside(tokens, place, head, first)) continue;
    else break;
    if (endsAt(tokens, place, plural)) break;
  }
  if (head < 0) return null;
  return { first, last: head, head };
}

/** The noun phrase whose last word stands right before token `end`, past adverbs and brackets. */
export function phraseBefore(tokens: readonly Token[], end: number): Phrase | null {
  let last = skipBack(tokens, end - 1);
  const trailing = tokens[last]?.lower ?? '';
  if (/^(?:available|alone|combined|worldwide|globally)$/u.test(trailing)) last -= 1;
  if (roleAt(tokens, last) !== 'nominal') return null;
  let first = last;
  while (first > 0 && last - first < 8) {
    const role = roleAt(tokens, first - 1);
    const joined = tokens[first - 1]?.text === '-' && tokens[first - 1]?.glued;
    if (
      role !== 'nominal' &&
      role !== 'number' &&
      !joined &&
      !(role === 'participle' && isModifier(tokens, first - 1))
    )
      break;
    first -= 1;
  }
  return { first, last, head: last };
}

/**
 * The phrase a post-modifier belongs to: from "homeland" in "decline in deaths in the homeland" up to "decline".
 * Climbs over prepositions, and over a participle that a preposition follows ("hostages held by …").
 */
export function climb(tokens: readonly Token[], from: Phrase, overOf = true): Phrase {
  let phrase = from;
  for (let steps = 0; steps < 6; steps += 1) {
    const above = governing(tokens, phrase, overOf);
    if (!above) break;
    phrase = above.phrase;
    if (above.through === 'participle') break;
  }
  return phrase;
}

function governing(
  tokens: readonly Token[],
  phrase: Phrase,
  overOf: boolean,
): { phrase: Phrase; through: string } | null {
  let at = phrase.first - 1;
  while (roleAt(tokens, at) === 'determiner') at -= 1;
  const word = tokens[at]?.lower ?? '';
  if (word === 'and' || word === ',') {
    const partner = phraseBefore(tokens, at);
    return partner && !isTimeWord(tokens[partner.head]) ? governing(tokens, partner, overOf) : null;
  }
  if (
    roleAt(tokens, at) !== 'preposition' ||
    /^(?:that|as|than|including|like)$/u.test(word) ||
    (word === 'of' && !overOf)
  )
    return null;
  if (roleAt(tokens, phrase.first) === 'number' && /^(?:over|under|about|around|above)$/u.test(word))
    return null;
  const participle =
    roleAt(tokens, at - 1) === 'participle' || /^(?:held|made|built|led)$/u.test(tokens[at - 1]?.lower ?? '');
  const above = phraseBefore(tokens, participle ? at - 1 : at);
  if (!above || isTimeWord(tokens[above.head])) return null;
  return { phrase: above, through: participle ? 'participle' : 'preposition' };
}

/** Past what opens a phrase: articles, "additional", adverbs, numbers and quotation marks. */
function skipLead(tokens: readonly Token[], at: number): number {
  let place = at;
  for (;;) {
    const role = roleAt(tokens, place);
    const quote = /^[“"‘«-]$/u.test(tokens[place]?.text ?? '');
    if (isIndefinite(tokens, place)) {
      place += 2;
      continue;
    }
    const lead = role === 'determiner' || role === 'number' || role === 'adverb' || quote;
    if (!lead || place - at > 6) return place;
    place += 1;
  }
}

/** "thousands of youth": the thousands are not what the phrase is about. */
function isIndefinite(tokens: readonly Token[], at: number): boolean {
  return indefiniteWords.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of';
}

function skipBack(tokens: readonly Token[], at: number): number {
  let place = at;
  for (let steps = 0; steps < 8; steps += 1) {
    const text = tokens[place]?.text ?? '';
    if (text === ')') {
      while (place > 0 && at - place < reach && tokens[place]?.text !== '(') place -= 1;
    } else if (roleAt(tokens, place) !== 'adverb' && !/^[”"’]$/u.test(text)) break;
    place -= 1;
  }
  return place;
}

/** "previously announced funds": a participle before a noun belongs to the phrase, one behind its head does not. */
function modifies(tokens: readonly Token[], at: number, head: number, plural: boolean): boolean {
  const behind = roleAt(tokens, at + 1);
  if (head < 0) return behind === 'nominal' || behind === 'conjunction';
  if (behind !== 'nominal' || isPlural(tokens[head])) return false;
  const word = tokens[head]?.text ?? '';
  return (
    plural ||
    /^(?:new|top|other|major|key|more|fast|long)$/u.test(word) ||
    (/^\p{Lu}/u.test(word) && /ed$/u.test(tokens[at]?.lower ?? ''))
  );
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const before = roleAt(tokens, at - 1);
  return (
    before === 'determiner' ||
    before === 'adverb' ||
    (before === 'preposition' && !/ing$/u.test(tokens[at]?.lower ?? ''))
  );
}

/** An adjective behind a noun says something of it and is not what is counted: "output and vulnerable to". */
function isAdjective(token: Token | undefined): boolean {
  return /(?:[ai]ble|ful|ous|less)$/u.test(token?.lower ?? '');
}

/** "the top ten airlines", "the largest 20 banks". */
function isSuperlative(token: Token | undefined): boolean {
  return /^(?:top|first|last|.*est)$/u.test(token?.lower ?? '');
}

/** Joiners that do not end a phrase: hyphens, "and" or a comma between modifiers, bracketed short names. */
function isInside(tokens: readonly Token[], at: number, head: number, first: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (/^[-‑&/’'“”"]$/u.test(token.text))
    return (
      (token.glued || token.text === '&') &&
      (roleAt(tokens, at + 1) === 'nominal' || tokens[at + 1]?.lower === 'and')
    );
  if (/^[()]$/u.test(token.text)) return bracketed(tokens, at);
  const joins = token.lower === 'and' || token.text === ',' || token.lower === 'or' || token.lower === 'et';
  if (!joins || head < first || isPlural(tokens[head])) return false;
  if (token.text === ',' && !isListed(tokens, at + 1)) return false;
  const behind = token.text === ',' && /^(?:and|or)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return (
    roleAt(tokens, behind) === 'nominal' ||
    (roleAt(tokens, behind) === 'participle' && roleAt(tokens, behind + 1) === 'nominal') ||
    (tokens[behind]?.lower === 'other' && token.text !== '.') ||
    behind === at + 2
  );
}

/** Whether a comma parts members of one list, "grenade, mortar, and artillery rounds", and not two statements. */
function isListed(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 8; at += 1) {
    if (/^(?:and|or|et|other|,)$/u.test(tokens[at]?.lower ?? '')) return true;
    if (!/^(?:nominal|participle)$/u.test(roleAt(tokens, at)) && tokens[at]?.text !== '-') return false;
  }
  return false;
}

/** "Bipartisan Infrastructure Law (BIL) funds": a short name in brackets is part of what goes on behind it. */
function bracketed(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at]?.text === '(' ? at : at - 2;
  return (
    tokens[open]?.text === '(' &&
    tokens[open + 2]?.text === ')' &&
    /^\p{Lu}+$/u.test(tokens[open + 1]?.text ?? '') &&
    roleAt(tokens, open + 3) === 'nominal'
  );
}

/** "nation’s", "countries’": not the thing itself. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return (
    /'s$/u.test(lower) ||
    (/s$/u.test(lower) &&
      /^[’']$/u.test(tokens[at + 1]?.text ?? '') &&
      tokens[at + 1]?.glued === true &&
      roleAt(tokens, at + 2) === 'nominal')
  );
}

/** Behind a count the first plural is the head, but for a plural that only modifies the next one. */
function endsAt(tokens: readonly Token[], at: number, plural: boolean): boolean {
  if (!plural || !isPlural(tokens[at]) || isPossessive(tokens, at)) return false;
  return !(isPlural(tokens[at + 1]) && roleAt(tokens, at + 1) === 'nominal');
}

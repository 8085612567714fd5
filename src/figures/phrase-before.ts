import { roleAt } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { isPossessive } from './phrase-joins.ts';
import { isTimeWord } from './time-words.ts';
import type { Token } from './tokens.ts';
import { isPastParticiple } from './word-forms.ts';
import { beforeDeterminers, isBareAmount } from './words-at.ts';

// Looking no further back for a bracket keeps the work on a hostile line linear.
const reach = 16;

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
    if (!above || saysNothing(tokens[above.phrase.head]?.lower ?? '')) break;
    phrase = above.phrase;
    if (above.through === 'participle') break;
  }
  return phrase;
}

/** "a total of", "thanks to", "in part due to": no noun that what follows belongs to. */
function saysNothing(lower: string): boolean {
  return isBareAmount(lower) || /^(?:thanks|part|addition)$/u.test(lower);
}

function governing(
  tokens: readonly Token[],
  phrase: Phrase,
  overOf: boolean,
): { phrase: Phrase; through: string } | null {
  // "the Department of the Interior’s fire management funding": what owns it is no phrase that it belongs to.
  const owns = (_: Token, index: number) =>
    isPossessive(tokens, phrase.first + index) && !isTimeWord(tokens[phrase.first + index]);
  let at = beforeDeterminers(tokens, phrase.first - 1);
  // "a role in nearly every issue"
  if (/^(?:nearly|almost)$/u.test(tokens[at]?.lower ?? '')) at -= 1;
  const word = tokens[at]?.lower ?? '';
  if (word !== 'from' && tokens.slice(phrase.first, phrase.head).some(owns)) return null;
  // "deaths from HIV, TB, and malaria"; a comma before what no list goes on from opens a clause: "for prices, wages have".
  const goesOn = /^(?:,|and|or)$/u.test(tokens[phrase.last + 1]?.lower ?? '');
  const list = at === phrase.first - 1 && word === ',' && goesOn;
  if (word === 'and' || list) {
    // "…, and its incidence has": with an article it opens a clause.
    const comma = word === 'and' && tokens[at - 1]?.text === ',' && at === phrase.first - 1 ? 1 : 0;
    const partner = phraseBefore(tokens, at - comma);
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
  // "containers sitting on the docks", but "the keeping of records"
  const doing = roleAt(tokens, at - 1) === 'participle' && word !== 'of';
  const participle = doing || isPastParticiple(tokens[at - 1]);
  // ", across all 50 states,"
  const comma = tokens[at - 1]?.text === ',' && tokens[phrase.last + 1]?.text === ',';
  const above = phraseBefore(tokens, participle || comma ? at - 1 : at);
  if (!above || isTimeWord(tokens[above.head])) return null;
  return { phrase: above, through: participle ? 'participle' : 'preposition' };
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

function isModifier(tokens: readonly Token[], at: number): boolean {
  const before = roleAt(tokens, at - 1);
  return (
    before === 'determiner' ||
    before === 'adverb' ||
    (before === 'preposition' && !/ing$/u.test(tokens[at]?.lower ?? ''))
  );
}

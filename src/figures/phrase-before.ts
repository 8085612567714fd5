import { isPastParticiple, roleAt } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { isPossessive } from './phrase-joins.ts';
import { isTimeWord } from './time-words.ts';
import type { Token } from './tokens.ts';
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
    if (!above || isBareAmount(tokens[above.phrase.head]?.lower ?? '')) break;
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
  // "the Department of the Interior’s fire management funding": what owns it is no phrase that it belongs to.
  if (tokens.slice(phrase.first, phrase.head).some((_, index) => isPossessive(tokens, phrase.first + index)))
    return null;
  const at = beforeDeterminers(tokens, phrase.first - 1);
  const word = tokens[at]?.lower ?? '';
  const list = at === phrase.first - 1 && word === ',';
  if (word === 'and' || list) {
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
  const participle = isPastParticiple(tokens[at - 1]);
  const above = phraseBefore(tokens, participle ? at - 1 : at);
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

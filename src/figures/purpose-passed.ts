import { roleAt } from './lexicon.ts';
import { phraseAt } from './phrase.ts';
import { isTimeWord } from './time-words.ts';
import type { Token } from './tokens.ts';
import { word } from './words-at.ts';

/** Past the clause of "billions of dollars the Administration has committed to expanding access", "that it announced last month". */
export function pastGiver(tokens: readonly Token[], from: number): number {
  const relative = /^(?:that|which)$/u.test(word(tokens, from)) ? 1 : 0;
  const start = from + relative;
  const role = roleAt(tokens, start);
  const pronoun = role === 'pronoun' && !/^wh/u.test(word(tokens, start));
  const named =
    role === 'determiner' ||
    /^\p{Lu}/u.test(tokens[start]?.text ?? '') ||
    (relative === 1 && role === 'nominal');
  const last = pronoun ? start : named ? phraseAt(tokens, start)?.last : undefined;
  if (last === undefined) return from;
  let at = last + 1;
  while (at < last + 8 && /^(?:auxiliary|adverb)$/u.test(roleAt(tokens, at))) at += 1;
  return /^(?:participle|verb)$/u.test(roleAt(tokens, at)) ? at + 1 : from;
}

/** Past ", in 2022-2023," and the like, as often as they follow each other. */
export function pastAsides(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 4; steps += 1) {
    const next = pastTime(tokens, pastAside(tokens, at));
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Past ", through the Department," up to the next preposition, and past "(USAID)". */
function pastAside(tokens: readonly Token[], from: number): number {
  if (word(tokens, from) === '(') {
    for (let at = from; at < from + 8; at += 1) if (word(tokens, at) === ')') return at + 1;
  }
  // ", subject to congressional appropriations," and ", an increase of $2 million over last year,"
  if (word(tokens, from) === ',' && /^(?:subject|contingent|up|an?|the)$/u.test(word(tokens, from + 1))) {
    for (let at = from + 2; at < from + 14; at += 1)
      if (word(tokens, at) === ',' && roleAt(tokens, at + 1) === 'preposition') return at + 1;
  }
  const aside =
    roleAt(tokens, from + 1) === 'preposition' || /^(?:that|which)$/u.test(word(tokens, from + 1));
  return /^[,–—]$/u.test(word(tokens, from)) && aside && word(tokens, from + 1) !== 'including'
    ? from + 1
    : from;
}

/** Past the rest of "states, territories, and tribal organizations". */
export function pastList(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 4; steps += 1) {
    const comma = word(tokens, at) === ',' ? 1 : 0;
    const joined = /^(?:and|or)$/u.test(word(tokens, at + comma)) ? 1 : 0;
    const next = comma + joined > 0 ? phraseAt(tokens, at + comma + joined) : null;
    if (!next || next.first - at > 3) return at;
    at = next.last + 1;
  }
  return at;
}

/** Past "over the next five years", "in FY 2023" and "so far", but not into "in fiscal year 2023 funding". */
export function pastTime(tokens: readonly Token[], from: number): number {
  if (/^(?:so far|to date|thus far)$/u.test(`${word(tokens, from)} ${word(tokens, from + 1)}`))
    return from + 2;
  if (`${word(tokens, from)} ${word(tokens, from + 1)}` === 'on average') return from + 2;
  if (/^(?:from|between)$/u.test(word(tokens, from))) return pastYears(tokens, from);
  if (!/^(?:over|in|within|for|during|since|by|through|this|next|last)$/u.test(word(tokens, from)))
    return from;
  let at = from + 1;
  let time = false;
  while (
    at < from + 9 &&
    (/^(?:determiner|number)$/u.test(roleAt(tokens, at)) ||
      isTimeWord(tokens[at]) ||
      /^(?:first|period)$/u.test(word(tokens, at)) ||
      isBetweenYears(tokens, at))
  ) {
    time ||= isTimeWord(tokens[at]);
    at += 1;
  }
  if (!time) return from;
  // "for four months in a row"
  if (word(tokens, at) === 'in' && word(tokens, at + 2) === 'row') return at + 3;
  return roleAt(tokens, at) === 'nominal' ? from : at;
}

/** Past "from 2023 to 2025" and "between 2022 and 2024". */
function pastYears(tokens: readonly Token[], from: number): number {
  const joined = /^(?:to|and|through|-|–)$/u.test(word(tokens, from + 2));
  return isYear(tokens[from + 1]) && joined && isYear(tokens[from + 3]) ? from + 4 : from;
}

function isBetweenYears(tokens: readonly Token[], at: number): boolean {
  return /^(?:[-–]|and)$/u.test(word(tokens, at)) && isYear(tokens[at - 1]) && isYear(tokens[at + 1]);
}

function isYear(token: Token | undefined): boolean {
  return /^(?:19|20)\d\d$/u.test(token?.text ?? '');
}

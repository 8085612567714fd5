import { isMonth, isYearNumber } from './dates.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';

interface TimePhrase {
  readonly first: number;
  readonly next: number;
}

const fixed: readonly (readonly string[])[] = [
  'year to date',
  'to date',
  'so far',
  'as of now',
  'as of today',
  'now',
  'today',
  'currently',
  'recently',
  'yesterday',
  'thus far',
  'à ce jour',
  "aujourd'hui",
  'actuellement',
  "jusqu'à présent",
  'at present',
].map((phrase) => phrase.split(' '));

const fixedFirst = new Set(fixed.map(([first]) => first));

const opening =
  /^(?:in|since|by|from|between|during|until|through|over|throughout|as|before|for|at|on|within|under|depuis|en|entre|pendant|d'ici|avant|au)$/u;
const deictic = /^(?:this|last|next|past|coming|previous|current|recent|earlier|later|first|upcoming)$/u;
const inner =
  /^(?:the|of|to|and|early|late|mid|end|beginning|start|fiscal|fy|calendar|a|la|le|du|de|et|à|month|quarter|half|same|l'|début|fin|,|-|–|up)$/u;
const period =
  /^(?:years?|months?|weeks?|days?|quarters?|decades?|morning|afternoon|evening|summer|spring|autumn|winter|fall|pandemic|war|administration|term|century|mois|ans?|années?|semaines?|jours?)$/u;
const longest = 14;

/**
 * The words of the sentence that say when a quantity holds: the nearest behind it, else the last before it.
 * A length of time that is itself part of such words ("over the next two years") has none.
 */
export function asOfPhrase(
  tokens: readonly Token[],
  phrases: readonly TimePhrase[],
  quantity: Quantity,
  until: number,
): TimePhrase | null {
  const index = firstBehind(phrases, quantity.next);
  const [prior, behind] = [phrases[index - 1], phrases[index]];
  if (prior && prior.first < quantity.first && prior.next > quantity.first) return null;
  if (behind && behind.first < until && !separated(tokens, quantity.next, behind.first)) return behind;
  return prior && prior.next <= quantity.first && !separated(tokens, prior.next, quantity.first)
    ? prior
    : null;
}

/** By halving, since a long line may hold thousands of both. */
function firstBehind(phrases: readonly TimePhrase[], place: number): number {
  let [low, high] = [0, phrases.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle]?.first ?? 0) >= place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** All expressions of time of a sentence, in order. */
export function timePhrases(tokens: readonly Token[]): TimePhrase[] {
  const found: TimePhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const next = fixedAt(tokens, at) ?? spelledAt(tokens, at);
    if (next === null) continue;
    found.push({ first: at, next });
    at = next - 1;
  }
  return found;
}

function fixedAt(tokens: readonly Token[], at: number): number | null {
  if (!fixedFirst.has(tokens[at]?.lower ?? '')) return null;
  const phrase = fixed.find((words) => words.every((word, index) => tokens[at + index]?.lower === word));
  return phrase ? at + phrase.length : null;
}

/** A preposition or "this", "last" … and a run of words of time that names a year, a month or a period. */
function spelledAt(tokens: readonly Token[], from: number): number | null {
  const first = tokens[from]?.lower ?? '';
  const opens = opening.test(first);
  if (!opens && !deictic.test(first)) return null;
  let anchored = -1;
  let pointed = !opens;
  for (let at = from + 1; at < Math.min(tokens.length, from + longest); at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (isYearNumber(token) || isMonth(token) || /^FY\d+$/u.test(token.text)) anchored = at;
    else if (isMonth(tokens[at - 1]) && token.kind === 'number') anchored = at;
    else if (deictic.test(token.lower)) pointed = true;
    else if (period.test(token.lower) && (pointed || /^(?:the|of)$/u.test(tokens[at - 1]?.lower ?? '')))
      anchored = at;
    else if (token.kind !== 'number' && !inner.test(token.lower) && !isSpelledNumber(token)) break;
  }
  return anchored < 0 ? null : anchored + 1;
}

function isSpelledNumber(token: Token): boolean {
  return /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|deux|trois|quatre|cinq|dix)$/u.test(
    token.lower,
  );
}

/** A semicolon parts statements; a time beyond it belongs to another one. */
function separated(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 60) return true;
  for (let at = from; at < to; at += 1) if (tokens[at]?.text === ';') return true;
  return false;
}

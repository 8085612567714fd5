import { isMonth, isYearNumber } from './dates.ts';
import { roleAt } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';
import { word } from './words-at.ts';

/** Words that say when: tokens `first` up to, not including, `next`. */
export interface TimePhrase {
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
  'already',
].map((phrase) => phrase.split(' '));

const fixedFirst = new Set(fixed.map(([first]) => first));

const opening =
  /^(?:in|since|by|from|between|during|until|through|over|throughout|as|before|for|at|on|within|under|depuis|en|entre|pendant|d'ici|avant|au)$/u;
const deictic = /^(?:this|last|next|past|coming|previous|current|recent|earlier|later|first|upcoming)$/u;
const inner =
  /^(?:the|of|at|to|and|early|late|mid|end|beginning|start|fiscal|fy|calendar|a|la|le|du|de|et|à|month|year|quarter|half|same|several|few|l'|début|fin|,|-|–|up|through|until|leading)$/u;
const period =
  /^(?:years?|months?|weeks?|days?|quarters?|decades?|morning|afternoon|evening|summer|spring|autumn|winter|fall|pandemic|administration|term|century|mois|ans?|années?|semaines?|jours?)$/u;
const longest = 14;
/** A time further from a quantity is not sure to be its own. */
const farthest = 45;

/**
 * The words that say when a quantity holds: those of its own clause, the nearest behind it, else the last before it.
 * A length of time has none: either it is itself part of such words, or what lasts has them.
 */
export function asOfPhrase(
  tokens: readonly Token[],
  phrases: readonly TimePhrase[],
  quantity: Quantity,
  label: Phrase | null,
): TimePhrase | null {
  if (quantity.kind === 'duration') return null;
  const index = firstBehind(phrases, quantity.next);
  const [prior, behind] = [phrases[index - 1], phrases[index]];
  const from = Math.max(quantity.next, (label?.last ?? 0) + 1);
  if (behind && !compares(tokens, behind) && !partsBehind(tokens, Math.min(from, behind.first), behind.first))
    return behind;
  if (!prior || prior.next > quantity.first) return null;
  // "Since February, they have already provided": a date says more than "already".
  const earlier = phrases[index - 2];
  const vague =
    prior.next - prior.first === 1 && /^(?:already|now|recently)$/u.test(word(tokens, prior.first));
  if (vague && earlier && governs(tokens, earlier, quantity)) return earlier;
  return governs(tokens, prior, quantity) ? prior : null;
}

/** "twice as many as in 2023", "more than in May": the time of what it is compared with. */
function compares(tokens: readonly Token[], { first }: TimePhrase): boolean {
  return /^(?:as|than)$/u.test(word(tokens, first - 1));
}

/** Whether another statement begins between a quantity and a time behind it: "…, which she launched in May 2021". */
function partsBehind(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > farthest) return true;
  for (let at = from; at < to; at += 1) {
    const role = roleAt(tokens, at);
    if (/^(?:and|but)$/u.test(word(tokens, at)) && isConjugated(tokens, at + 1)) return true;
    const own = at === from && /^(?:who|that|which)$/u.test(word(tokens, at));
    if (!own && (role === 'pronoun' || /^(?:that|[;:.—–])$/u.test(word(tokens, at)))) return true;
    if (role === 'mark' && word(tokens, at) === ',' && isClause(tokens, at + 1)) return true;
    // "4.3 million users, up 18 % from 2024"
    if (word(tokens, at) === ',' && /^(?:up|down|twice|compared)$/u.test(word(tokens, at + 1))) return true;
    // "the initiative established in May": the time of what only describes another noun; right behind the label it is its own.
    if (role === 'participle' && at > from && roleAt(tokens, at - 1) === 'nominal' && at + 1 >= to - 1)
      return true;
  }
  return false;
}

/** Whether a time before a quantity says when that holds: it opens the sentence, or stands in the same clause. */
function governs(tokens: readonly Token[], { first, next }: TimePhrase, quantity: Quantity): boolean {
  if (quantity.first - next > farthest) return false;
  // "from 14 countries": nothing happens to these.
  if (quantity.kind === 'count' && /^(?:from|in|across|of)$/u.test(word(tokens, quantity.first - 1)))
    return false;
  const opens =
    first <= 1 ||
    /^(?:[-–—•*:;]|and|that)$/u.test(word(tokens, first - 1)) ||
    (word(tokens, first - 1) === ',' && word(tokens, next) === ',');
  for (let at = next; at < quantity.first; at += 1) {
    const lower = word(tokens, at);
    const reported = lower === 'that' && opens && reporting.test(word(tokens, at - 1));
    if (/^[;:.—–]$/u.test(lower) || (/^(?:which|who|whose|where|that)$/u.test(lower) && !reported))
      return false;
    if (lower === ',' && !opens) return false;
  }
  return true;
}

const reporting = /^(?:announc|said|say|stat|report|confirm|not)(?:e[ds]?|ing|s|ed)?$/u;

/** "… and remains on track": a verb with its own ending, while "and provide" goes on with the same one. */
function isConjugated(tokens: readonly Token[], at: number): boolean {
  const role = roleAt(tokens, at);
  return role === 'auxiliary' || (role === 'verb' && /s$/u.test(word(tokens, at)));
}

/** Whether a new predicate begins behind a comma: "…, representing more than half". */
function isClause(tokens: readonly Token[], at: number): boolean {
  if (/^(?:which|who|whose|where|while|with)$/u.test(word(tokens, at))) return true;
  return roleAt(tokens, at) === 'participle' && /ing$/u.test(word(tokens, at));
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
export function timePhrases(tokens: readonly Token[], quantities: readonly Quantity[]): TimePhrase[] {
  const found: TimePhrase[] = [];
  const counts = new Set(quantities.filter(({ kind }) => kind !== 'duration').map(({ first }) => first));
  for (let at = 0; at < tokens.length; at += 1) {
    const next = fixedAt(tokens, at) ?? inOffice(tokens, at) ?? spelledAt(tokens, at, counts);
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
function spelledAt(tokens: readonly Token[], from: number, counts: ReadonlySet<number>): number | null {
  const first = tokens[from]?.lower ?? '';
  const opens = opening.test(first);
  if (!opens && (!deictic.test(first) || first === 'first')) return null;
  const named = /^(?:during|throughout|this)$/u.test(first);
  let anchored = -1;
  let pointed = !opens;
  for (let at = from + 1; at < Math.min(tokens.length, from + longest); at += 1) {
    const token = tokens[at];
    if (!token || counts.has(at)) break;
    if (isYearNumber(token) || isMonth(token) || /^FY\d+$/u.test(token.text)) anchored = at;
    else if (isMonth(tokens[at - 1]) && token.kind === 'number') anchored = at;
    else if (deictic.test(token.lower)) pointed = true;
    else if (period.test(token.lower) && (pointed || /^(?:the|of)$/u.test(determinerOf(tokens, at))))
      anchored = at;
    else if (
      anchored >= 0 &&
      /^(?:the|this)$/u.test(token.lower) &&
      !/^(?:of|through|and|to|until)$/u.test(word(tokens, at - 1))
    )
      break;
    else if (
      token.kind !== 'number' &&
      !inner.test(token.lower) &&
      !isSpelledNumber(token) &&
      !(named && isName(token) && tokens[at - 1]?.text !== ',')
    )
      break;
  }
  return anchored < 0 ? null : anchored + 1;
}

/** The "the" of "the COVID-19 pandemic". */
function determinerOf(tokens: readonly Token[], at: number): string {
  let place = at - 1;
  while (isName(tokens[place]) && place > at - 4) place -= 1;
  return word(tokens, place);
}

function isName(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '') && !/['’]s?$/u.test(token?.text ?? '');
}

/** "since he took office", "under President Biden and Vice President Harris". */
function inOffice(tokens: readonly Token[], from: number): number | null {
  const first = word(tokens, from);
  if (first === 'since') {
    for (let at = from + 1; at < from + longest; at += 1) {
      if (word(tokens, at) === 'office' && /^t[ao]/u.test(word(tokens, at - 1))) return at + 1;
    }
  }
  if (first !== 'under' || word(tokens, from + 1) !== 'president') return null;
  let at = from + 2;
  while (isName(tokens[at]) || (word(tokens, at) === 'and' && isName(tokens[at + 1]))) at += 1;
  return word(tokens, at) === 'leadership' ? at + 1 : at;
}

function isSpelledNumber(token: Token): boolean {
  return /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|deux|trois|quatre|cinq|dix)$/u.test(
    token.lower,
  );
}

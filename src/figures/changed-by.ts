import { pastOpener } from './amount-opener.ts';
import { roleAt } from './lexicon.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';
import { isPastParticiple } from './word-forms.ts';
import { isBareAmount, word } from './words-at.ts';

const longest = 30;
/** Verbs that change what they act on. */
export const acting =
  /^(?:reduc|increas|decreas|lower|rais|boost|cut|expand|grow|improv|limit|cap|strengthen|bring|brought|draw|drew|drop|shrink|slash|accelerat|extend|scal|lift|push|dr[io]v|trim|curb|narrow|doubl|set$|sets$|setting$)/u;
const passing = new RegExp(
  `${acting.source}|^(?:giv|gave|provid|deliver|distribut|suppl|donat|ship|send|sent|award|extend)`,
  'u',
);

/**
 * "increase imports of rice by 75%", "brings the number of pensions to 1 million": what the verb acts on.
 * What changes by itself, as "imports decreased by 22%", is its subject and left to that reading.
 */
export function changedBy(tokens: readonly Token[], quantity: Quantity): Phrase | null {
  let at = pastOpener(tokens, quantity);
  while (/^(?:determiner|adverb)$/u.test(roleAt(tokens, at)) || word(tokens, at) === 'additional') at -= 1;
  if (!/^(?:by|to|from|at)$/u.test(word(tokens, at))) return null;
  // "increase funding by 24 percent, to $47 million", "cut fees by 75%, from $30"
  const verb = verbBefore(tokens, word(tokens, at - 1) === ',' ? at - 2 : at - 1, acting);
  if (verb === null) return quantity.kind === 'money' ? changeOf(tokens, at) : null;
  if (/^(?:preposition|mark)$/u.test(roleAt(tokens, verb + 1))) return null;
  const object = phraseAt(tokens, verb + 1);
  if (!object || object.first - verb > 3 || object.last >= at) return null;
  // "increasing the amount of formula by 50%": of a share the amount itself is the whole.
  const whole = word(tokens, object.head) === 'amount' && quantity.kind === 'percent';
  if (whole || !isBareAmount(word(tokens, object.head))) return object;
  return word(tokens, object.last + 1) === 'of' ? phraseAt(tokens, object.last + 2) : null;
}

/** "an increase of the maximum loan amount from $350,000 to $500,000": what a noun of change is of. */
function changeOf(tokens: readonly Token[], preposition: number): Phrase | null {
  if (!/^(?:from|to)$/u.test(word(tokens, preposition))) return null;
  for (let at = preposition - 1; at > preposition - longest && at > 0; at -= 1) {
    if (/^[,;:.]$/u.test(word(tokens, at)) || roleAt(tokens, at) === 'verb') return null;
    const changes = /^(?:increase|rise|reduction|decrease|expansion|drop|decline|cut)$/u.test(
      word(tokens, at),
    );
    if (changes && /^(?:of|in)$/u.test(word(tokens, at + 1)) && roleAt(tokens, at + 2) !== 'number')
      return phraseAt(tokens, at + 2);
  }
  return null;
}

/** The verb of the change "by", "to" or "from" an amount; with `given` also one of giving: "deliver power to 5 million". */
export function changingVerb(tokens: readonly Token[], from: number, given: boolean): number | null {
  if (/^(?:verb|participle)$/u.test(roleAt(tokens, from))) return from;
  return verbBefore(tokens, from, given ? passing : acting);
}

/** The verb of the same clause; a participle behind its noun, "pensions protected by", only describes that. */
function verbBefore(tokens: readonly Token[], from: number, wanted: RegExp): number | null {
  for (let at = from; at > Math.max(-1, from - longest); at -= 1) {
    const role = roleAt(tokens, at);
    if (role === 'mark' && !/^[-‑’'”"()/%]$/u.test(tokens[at]?.text ?? '') && !isListComma(tokens, at))
      return null;
    if (!wanted.test(word(tokens, at))) continue;
    if (role === 'verb' || isInfinitive(tokens, at)) return at;
    if (role !== 'participle') continue;
    const before = roleAt(tokens, at - 1);
    // "They increased rates", "- Increased rates": no noun phrase goes on here.
    // So too "… since 2020, and increased rates".
    const joined = before === 'conjunction' && /^(?:mark|number)$/u.test(roleAt(tokens, at - 2));
    const begins = joined || before === 'pronoun' || before === 'mark';
    // "the States extended the validity": what has an object with an article tells, and does not describe.
    const behind = roleAt(tokens, at + 1);
    const describes = (before === 'nominal' && behind !== 'determiner') || (!begins && behind === 'nominal');
    if (!isPastParticiple(tokens[at]) || !describes || roleAt(tokens, at - 1) === 'auxiliary') return at;
  }
  return null;
}

/** The "cut" of "to cut Social Security", the "lower" of "helped lower costs", whatever their tags. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const led = /^(?:to|help|helps|helped|helping)$/u.test(word(tokens, at - 1));
  return led && /^\p{Ll}+(?<!s|ing|ed)$/u.test(tokens[at]?.text ?? '');
}

/** "deaths from HIV, TB, and malaria": a comma between members of a list. */
function isListComma(tokens: readonly Token[], at: number): boolean {
  const joined = /^(?:and|or)$/u.test(word(tokens, at + 1)) ? 1 : 0;
  return word(tokens, at) === ',' && roleAt(tokens, at + 1 + joined) === 'nominal';
}

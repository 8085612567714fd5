import { roleAt } from './lexicon.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { pastList } from './purpose-passed.ts';
import type { Token } from './tokens.ts';
import { isPlural } from './word-forms.ts';
import { isBareAmount, pastAmount, word } from './words-at.ts';

/** What a verb acts on; of what only leads to a thing, the thing; once deeper, what somebody is helped or let do. */
export function acted(tokens: readonly Token[], from: number, deeper = true): Phrase | null {
  const object = phraseAt(tokens, pastAmount(tokens, from));
  const bare = object !== null && isPassedBy(tokens, object);
  const found = bare ? (phraseAt(tokens, object.last + 2) ?? object) : object;
  if (!found || !deeper) return found && withLastNoun(tokens, found);
  // "to help Moldova meet the needs of refugees"
  const helped = /^\p{Lu}/u.test(tokens[found.head]?.text ?? '') && isVerb(tokens, found.last + 1);
  if (helped) return acted(tokens, pastVerbs(tokens, found.last + 2), false);
  const enabled = enabling.test(word(tokens, from - 1)) && enabledTo(tokens, found.last + 1);
  return enabled || withLastNoun(tokens, found);
}

/** Verbs that only let somebody do what the amount is for. */
const enabling = /^(?:allow|enabl|empower|encourag|requir)(?:e|ing|ed)?$/u;

/** "to allow states to expand their departments": what they are to act on. */
function enabledTo(tokens: readonly Token[], from: number): Phrase | null {
  const at = pastList(tokens, from);
  return word(tokens, at) === 'to' && isVerb(tokens, at + 1)
    ? acted(tokens, pastVerbs(tokens, at + 2), false)
    : null;
}

/** "the number of farmers", "a wide range of workers", "access to water": what only leads to the thing itself. */
function isPassedBy(tokens: readonly Token[], { head, last }: Phrase): boolean {
  const [lower, behind] = [word(tokens, head), word(tokens, last + 1)];
  const amount = isBareAmount(lower) || /^(?:range|variety|array)$/u.test(lower);
  return (amount && behind === 'of') || (lower === 'access' && behind === 'to');
}

/** "to address urgent health needs in Rwanda": an object has no verb of its own, so what looks like one is its head. */
function withLastNoun(tokens: readonly Token[], object: Phrase): Phrase {
  const at = object.last + 1;
  const closed = /^(?:preposition|conjunction|mark)$/u.test(roleAt(tokens, at + 1));
  const noun = roleAt(tokens, at) === 'verb' && isPlural(tokens[at]) && !isPlural(tokens[object.head]);
  return noun && closed ? { ...object, last: at, head: at } : object;
}

/** Whether an infinitive may stand there, whatever its tag. */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  return (
    (/^(?:verb|participle)$/u.test(roleAt(tokens, at)) && !/[^su]s$/u.test(word(tokens, at))) ||
    (tokens[at]?.pos === 'verb' && !/[^su]s$/u.test(word(tokens, at))) ||
    isUnknownVerb(tokens, at)
  );
}

/** "to undertake 26 projects", "to research, develop, and test": a plain word behind "to" that has something to act on, or a verb besides. */
function isUnknownVerb(tokens: readonly Token[], at: number): boolean {
  const listed = word(tokens, at + 1) === ',' && roleAt(tokens, at + 2) === 'verb';
  const acts = listed || /^(?:determiner|number)$/u.test(roleAt(tokens, at + 1));
  if (roleAt(tokens, at) !== 'nominal') return false;
  return acts && /^\p{Ll}+(?<!s)$/u.test(tokens[at]?.text ?? '');
}

/** Past the verbs of "to help support" to what they act on. */
export function pastVerbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < from + 8 &&
    (roleAt(tokens, at) === 'verb' ||
      /^(?:and|or|to|up|out|on|in|down|back|off|with|for|against)$/u.test(word(tokens, at)) ||
      (word(tokens, at) === ',' && isVerb(tokens, at + (word(tokens, at + 1) === 'and' ? 2 : 1))) ||
      isListedVerb(tokens, at) ||
      isHelped(tokens, at) ||
      isDoing(tokens, at))
  )
    at += 1;
  return at;
}

/** The "support" of "to help support schools", which a tagger takes for a noun. */
function isHelped(tokens: readonly Token[], at: number): boolean {
  const helped =
    /^(?:support|fund|train|build|advance|address|combat|protect|expand|increase|improve|strengthen|finance|ensure|accelerate|reduce|prevent|deliver)$/u;
  return word(tokens, at - 1) === 'help' && helped.test(word(tokens, at));
}

/** The "increasing" of "to support increasing the allowance". */
function isDoing(tokens: readonly Token[], at: number): boolean {
  return (
    /ing$/u.test(word(tokens, at)) &&
    roleAt(tokens, at) === 'participle' &&
    (roleAt(tokens, at + 1) === 'determiner' || /^(?:up|out)$/u.test(word(tokens, at + 1)))
  );
}

/** The ", scale" of "to develop, scale, and diversify programs": in a list of verbs a plain word is one. */
function isListedVerb(tokens: readonly Token[], at: number): boolean {
  const comma = word(tokens, at) === ',' ? at : at - 1;
  if (word(tokens, comma) !== ',' || !/^\p{Ll}+(?<!s|ing|ed)$/u.test(tokens[comma + 1]?.text ?? ''))
    return false;
  const next = comma + 2 + (word(tokens, comma + 2) === ',' ? 1 : 0);
  return /^(?:and|or)$/u.test(word(tokens, next)) && isVerb(tokens, next + 1) && !isPlural(tokens[next + 1]);
}

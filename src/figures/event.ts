import { roleAt } from './lexicon.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { climb, phraseBefore } from './phrase-before.ts';
import { isTimeWord } from './time-words.ts';
import type { Token } from './tokens.ts';
import { isActing } from './verb-group.ts';
import { isPastParticiple } from './word-forms.ts';
import { isBareAmount, pastAmount, word } from './words-at.ts';

/** Looking no further for a verb keeps the work on a hostile line linear. */
const reach = 24;
const being = /^(?:is|are|was|were|be|been|being)$/u;
/** "engaged in talks", "grappled with the impacts": what stands behind these is acted on; any other says only where. */
const onto = /^(?:in|to|with|on)$/u;
const person = /^(?:it|they|we|he|she|i|you)$/u;

/**
 * What the clause that begins at a token tells of: what its verb acts on, or, where it acts on nothing, its subject.
 * "the ministry has made historic investments": the investments; "12,000 people have graduated": the people.
 */
export function eventOf(tokens: readonly Token[], start: number): Phrase | null {
  const from = firstVerb(tokens, start);
  if (from === null) return null;
  let verb = from;
  while (verb < from + 6 && /^(?:auxiliary|adverb)$/u.test(roleAt(tokens, verb))) verb += 1;
  // "has been a bulwark of peace", "had a constructive engagement"
  if (
    /^(?:is|are|was|were|been|has|have|had)$/u.test(word(tokens, verb - 1)) &&
    roleAt(tokens, verb) === 'determiner'
  )
    return thing(tokens, phraseAt(tokens, verb));
  if (!isActing(tokens, verb)) return subject(tokens, start, from);
  const passive = being.test(word(tokens, verb - 1)) && isPastParticiple(tokens[verb]);
  return passive
    ? subject(tokens, start, from)
    : (objectOf(tokens, verb) ?? aimedAt(tokens, verb) ?? subject(tokens, start, from));
}

/** What the clause that ends before a token tells of: "submit a report to him", "the rate has remained below 4 percent". */
export function eventBefore(tokens: readonly Token[], end: number): Phrase | null {
  let verb = end - 1;
  while (verb > end - reach && !isActing(tokens, verb)) {
    if (/^[;:—–,]$/u.test(word(tokens, verb)) || roleAt(tokens, verb) === 'auxiliary') return null;
    verb -= 1;
  }
  if (!isActing(tokens, verb)) return null;
  let first = verb;
  // "have been removed or changed"
  while (first > verb - 6 && /^(?:and|or)$/u.test(word(tokens, first - 1)) && isActing(tokens, first - 2))
    first -= 2;
  const passive = being.test(word(tokens, first - 1)) && isPastParticiple(tokens[verb]);
  const object = passive ? null : objectOf(tokens, verb);
  return object && object.last < end ? object : actor(tokens, first);
}

/** Who or what does what a verb says, back past its auxiliaries and "which". */
function actor(tokens: readonly Token[], verb: number): Phrase | null {
  let at = verb - 1;
  while (at > verb - 8 && /^(?:auxiliary|adverb)$/u.test(roleAt(tokens, at))) at -= 1;
  if (/^(?:who|which|that)$/u.test(word(tokens, at))) at -= word(tokens, at - 1) === ',' ? 2 : 1;
  const near = phraseBefore(tokens, at + 1);
  const whole = near && thing(tokens, climb(tokens, near));
  return whole && !isBearer(tokens, whole) ? whole : null;
}

/** The first verb of a clause behind its subject; a participle that describes the subject is none. */
function firstVerb(tokens: readonly Token[], start: number): number | null {
  for (let at = start; at < start + reach; at += 1) {
    if (/^[;:.]$/u.test(word(tokens, at))) return null;
    const role = roleAt(tokens, at);
    if (role === 'verb' || role === 'auxiliary') return at;
    if (role === 'participle' && isTold(tokens, at)) return at;
    if (/^(?:we|they|he|she|it|you|i)['’](?:re|ve|s|ll|d)$/u.test(word(tokens, at))) return at + 1;
  }
  return null;
}

/** "the Administration made progress", but "countries involved in it have": what takes an object behind its subject tells. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const before = roleAt(tokens, at - 1);
  if (before === 'pronoun' && isPastParticiple(tokens[at])) return true;
  const told = /^(?:nominal|adverb)$/u.test(before) && isPastParticiple(tokens[at]);
  const object = /^(?:determiner|number|nominal|adverb)$/u.test(roleAt(tokens, at + 1));
  return told && (object || /^(?:[$€£¥]|more|over)$/u.test(word(tokens, at + 1)));
}

/** What a verb acts on, past an amount of it: "has lost 70% of the banks". Whom or what place it acts on lasts no time. */
function objectOf(tokens: readonly Token[], verb: number): Phrase | null {
  let at = verb + 1;
  while (/^(?:up|out|down|back|off|together)$/u.test(word(tokens, at)) && at < verb + 3) at += 1;
  const brought = onto.test(word(tokens, at)) && !isActing(tokens, at + 1) ? 1 : 0;
  const from = pastAmount(tokens, at + brought);
  const object = thing(tokens, phraseAt(tokens, from));
  if (!object || object.first - from > 3 || roleAt(tokens, from) === 'preposition') return null;
  const counted = /^an?$/u.test(word(tokens, object.first - 1));
  return !counted && isBearer(tokens, object) ? null : object;
}

/** "aims to provide six fellows", "have worked hard to deliver results": what is to be done. */
function aimedAt(tokens: readonly Token[], verb: number): Phrase | null {
  let at = verb + 1;
  while (at < verb + 4 && /^(?:adverb|nominal)$/u.test(roleAt(tokens, at))) at += 1;
  return word(tokens, at) === 'to' && isActing(tokens, at + 1) ? objectOf(tokens, at + 1) : null;
}

/** The subject that begins at a token; of a pronoun or a name nothing is known to last. */
function subject(tokens: readonly Token[], start: number, verb: number): Phrase | null {
  if (person.test(word(tokens, start))) return null;
  const phrase = thing(tokens, phraseAt(tokens, pastAmount(tokens, start)));
  return phrase && phrase.last < verb && !isBearer(tokens, phrase) ? phrase : null;
}

/** A phrase that says what something is; a time or a bare amount does not. */
function thing(tokens: readonly Token[], phrase: Phrase | null): Phrase | null {
  if (!phrase || isTimeWord(tokens[phrase.head]) || isBareAmount(word(tokens, phrase.head))) return null;
  return tokens[phrase.head]?.pos === 'adjective' ? null : phrase;
}

/** A name of somebody or some place lasts no time; that of a law, a partnership or a programme may. */
export function isBearer(tokens: readonly Token[], { head }: Phrase): boolean {
  const text = tokens[head]?.text ?? '';
  const lasting =
    /(?:ship|ment|ance|(?<!Administra)tion|Act|Law|Plan|Program|Fund|Compact|Pact|Treaty|Dialogue|Network|Project|Mission|War|Accord|Order|Rule|Campaign|Strategy|Initiative|Summit)s?$/u;
  return /^\p{Lu}/u.test(text) && !lasting.test(text);
}

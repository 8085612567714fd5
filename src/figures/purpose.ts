import { isPlural, roleAt } from './lexicon.ts';
import { withModifiers } from './modifiers.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { pastAside, pastGiver, pastList, pastTime } from './purpose-passed.ts';
import { isTimeWord } from './time-words.ts';
import type { Token } from './tokens.ts';
import { isBareAmount, pastBound, pastRate, word } from './words-at.ts';

const goesInto = /^(?:in|for|to|on|into|through|under|towards?|behind|via|across|pour|dans|à|en)$/u;
const comesFrom = /^(?:from|by|with|alongside|as|of|at)$/u;
/** What is named after a place and yet no place: money goes into it. */
const body =
  /^(?:Program(?:me)?|Fund|Initiative|Facility|Network|Coalition|Alliance|Consortium|Campaign|Strategy|Framework|Accelerator|Bank|Cent(?:er|re)|Agency|Office|Plan|Mission|Project|Partnership|Act|Law|Ministry|Force|Forces|Hospital|University|Compact)s?$/u;
/** Who passes money on, "through the Department of Agriculture", is not what it is for. */
const channel =
  /^(?:Department|Agency|Ministry|Government|Administration|Corporation|Bank|Bureau|Office|Institute|Centers|USAID|DFC)$/u;
/** What grants money says where it is from. */
const source = /^(?:Act|Law|Bill|Budget|Request|Plan|legislation|law|bill|budget|request)$/u;
const places =
  /^(?:states?|countries|country|regions?|nations?|continents?|cities|communities|counties|areas|territories|agencies|sectors|world|country|region|globe)$/u;

/** "$5 billion in aid", "… for the Network", "… from the Law to support its pandemic response": what the amount goes into. */
export function purposeOf(tokens: readonly Token[], from: number): Phrase | null {
  const shared = /^(?:available|each|apiece)$/u.test(word(tokens, from)) ? 1 : 0;
  const start = pastGiver(tokens, pastRate(tokens, from + shared));
  let at = pastTime(tokens, start);
  let second: Phrase | null = null;
  for (let steps = 0; steps < 5; steps += 1) {
    at = pastAside(tokens, at);
    const served = servedBy(tokens, at + (/^(?:that|which)$/u.test(word(tokens, at)) ? 1 : 0));
    if (served) return served;
    while (/^(?:adverb|participle|auxiliary)$/u.test(roleAt(tokens, at)) && at - from < 16) at += 1;
    // "announced earlier this month to help"
    if (/^(?:this|last)$/u.test(word(tokens, at)) && isTimeWord(tokens[at + 1])) at += 2;
    const preposition = word(tokens, at);
    const how = roleAt(tokens, at + 1) === 'adverb' ? 1 : 0;
    if (/^(?:to|pour)$/u.test(preposition) && isVerb(tokens, at + 1 + how)) {
      return acted(tokens, pastVerbs(tokens, at + 2 + how)) ?? second;
    }
    const goal = goalAt(tokens, at);
    // "for cleaning up pollution", "toward accelerating adoption"
    if (!goal && goesInto.test(preposition) && /ing$/u.test(word(tokens, at + 1)))
      return acted(tokens, pastVerbs(tokens, at + 2)) ?? second;
    if (!goal) return second;
    const named = !isTimeWord(tokens[goal.head]) && !isBareAmount(word(tokens, goal.head));
    const into = named && (goesInto.test(preposition) || word(tokens, at + 1) === 'part');
    if (into && !isSecondary(tokens, goal, at)) return goal;
    if (into) second ??= goal;
    if (!into && !comesFrom.test(preposition) && !isTimeWord(tokens[goal.head])) return second;
    // What a source goes on to, "from the Law for rail projects", is the amount's.
    // So is what follows who passes it on: "through the Department of Energy for batteries".
    const passes = comesFrom.test(preposition) || /^(?:through|under|via)$/u.test(preposition);
    const last =
      passes || source.test(tokens[goal.head]?.text ?? '')
        ? goal.last
        : withModifiers(tokens, goal, null).last;
    at = pastTime(tokens, pastList(tokens, last + 1));
  }
  return second;
}

const modal = /^(?:will|would|can|could|shall)$/u;

/** "will support clean energy projects", "would be used to train teachers": what the amount is to do. */
function servedBy(tokens: readonly Token[], from: number): Phrase | null {
  if (!modal.test(word(tokens, from))) return null;
  let at = from + 1;
  if (
    /^(?:go|flow)$/u.test(word(tokens, at)) &&
    /^(?:to|towards?|into)$/u.test(word(tokens, at + 1)) &&
    !isVerb(tokens, at + 2)
  ) {
    return phraseAt(tokens, at + 2);
  }
  while (at < from + 6 && /^(?:be|used|also|go|help|directly|to)$/u.test(word(tokens, at))) at += 1;
  return isVerb(tokens, at) || modal.test(word(tokens, at - 1))
    ? acted(tokens, pastVerbs(tokens, at + 1))
    : null;
}

/** What a verb acts on; of "the number of farmers" the farmers, of "access to water" the water. */
function acted(tokens: readonly Token[], from: number): Phrase | null {
  const object = phraseAt(tokens, pastBound(tokens, from));
  const behind = object && word(tokens, object.last + 1);
  const bare =
    object &&
    ((isBareAmount(word(tokens, object.head)) && behind === 'of') ||
      (word(tokens, object.head) === 'access' && behind === 'to'));
  const found = bare ? phraseAt(tokens, object.last + 2) : object;
  // "to help Moldova meet the needs of refugees"
  const helped = found && /^\p{Lu}/u.test(tokens[found.head]?.text ?? '') && isVerb(tokens, found.last + 1);
  return helped ? acted(tokens, pastVerbs(tokens, found.last + 2)) : found && withLastNoun(tokens, found);
}

/** "to address urgent health needs in Rwanda": an object has no verb of its own, so what looks like one is its head. */
function withLastNoun(tokens: readonly Token[], object: Phrase): Phrase {
  const at = object.last + 1;
  const closed = /^(?:preposition|conjunction|mark)$/u.test(roleAt(tokens, at + 1));
  const noun = roleAt(tokens, at) === 'verb' && isPlural(tokens[at]) && !isPlural(tokens[object.head]);
  return noun && closed ? { ...object, last: at, head: at } : object;
}

/** The noun phrase behind a preposition; of "as part of the initiative" the initiative. */
function goalAt(tokens: readonly Token[], at: number): Phrase | null {
  if (roleAt(tokens, at) !== 'preposition') return null;
  const whole = `${word(tokens, at)} ${word(tokens, at + 1)} ${word(tokens, at + 2)}`;
  const part = /^(?:as part|in support|in aid) of$/u.test(whole) ? 2 : 0;
  return phraseAt(tokens, pastBound(tokens, at + part + 1));
}

/** "for NASA to build a lander": a short name that has something to do with it. */
function isToAct(tokens: readonly Token[], { head, last }: Phrase): boolean {
  return /^\p{Lu}{3,6}$/u.test(tokens[head]?.text ?? '') && word(tokens, last + 1) === 'to';
}

/** Where it goes, or who passes it on, only as long as nothing says what for. */
function isSecondary(tokens: readonly Token[], goal: Phrase, at: number): boolean {
  const preposition = word(tokens, at);
  const last = tokens[goal.head]?.text ?? '';
  if (/^(?:through|under|via)$/u.test(preposition)) return isChannel(tokens, goal);
  // "provided in the Rescue Plan", "$15 million in the Request": that is where it comes from.
  if (/^(?:in|by)$/u.test(preposition) && source.test(last)) return true;
  if (
    /^(?:in|across|to|for)$/u.test(preposition) &&
    (places.test(last) || (preposition === 'for' && (channel.test(last) || isToAct(tokens, goal))))
  )
    return true;
  if (preposition === 'across' || !/^(?:in|to|for)$/u.test(preposition)) return false;
  return (
    !isPlural(tokens[goal.head]) &&
    goal.last - goal.first < 3 &&
    /^\p{Lu}\p{Ll}/u.test(last) &&
    !body.test(last)
  );
}

function isChannel(tokens: readonly Token[], { first, last, head }: Phrase): boolean {
  return (
    source.test(tokens[head]?.text ?? '') ||
    tokens.slice(first, last + 1).some(({ text }) => channel.test(text))
  );
}

function isVerb(tokens: readonly Token[], at: number): boolean {
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
function pastVerbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < from + 5 &&
    (roleAt(tokens, at) === 'verb' ||
      /^(?:and|to|up|out|on|in)$/u.test(word(tokens, at)) ||
      (word(tokens, at) === ',' && isVerb(tokens, at + (word(tokens, at + 1) === 'and' ? 2 : 1))) ||
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
    roleAt(tokens, at + 1) === 'determiner'
  );
}

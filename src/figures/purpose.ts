import { acted, isVerb, pastVerbs } from './acted.ts';
import { roleAt } from './lexicon.ts';
import { withModifiers } from './modifiers.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { pastAsides, pastGiver, pastList, pastTime } from './purpose-passed.ts';
import { isTimeWord } from './time-words.ts';
import type { Token } from './tokens.ts';
import { isPlural } from './word-forms.ts';
import { isBareAmount, pastBound, pastRate, word } from './words-at.ts';

const goesInto = /^(?:in|for|to|on|into|through|under|within|towards?|behind|via|across|pour|dans|à|en)$/u;
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
  // "$83 million went to projects"
  const went = /^(?:go|goes|went|flows|flowed)$/u.test(word(tokens, from)) ? 1 : 0;
  const start = pastGiver(tokens, pastRate(tokens, from + shared + went));
  let at = pastTime(tokens, start);
  let second: Phrase | null = null;
  for (let steps = 0; steps < 5; steps += 1) {
    at = pastAsides(tokens, at);
    const served = servedBy(tokens, at + (/^(?:that|which)$/u.test(word(tokens, at)) ? 1 : 0));
    if (served) return served;
    // "that is going toward building it"
    if (/^(?:that|which)$/u.test(word(tokens, at)) && roleAt(tokens, at + 1) === 'auxiliary') at += 1;
    while (isPassed(tokens, at) && at - from < 16) at += 1;
    // "announced earlier this month to help"
    if (/^(?:this|last)$/u.test(word(tokens, at)) && isTimeWord(tokens[at + 1])) at += 2;
    // "from across the government"
    const across = word(tokens, at) === 'from' && /^(?:across|within|under)$/u.test(word(tokens, at + 1));
    const preposition = word(tokens, at);
    if (across) at += 1;
    const how = adverbsAt(tokens, at + 1);
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

/** What only tells how the amount is given: "already committed", "available". */
function isPassed(tokens: readonly Token[], at: number): boolean {
  return /^(?:adverb|participle|auxiliary)$/u.test(roleAt(tokens, at)) || word(tokens, at) === 'available';
}

/** How many words say how before an infinitive: "to further protect", "to more than double". */
function adverbsAt(tokens: readonly Token[], at: number): number {
  if (word(tokens, at) === 'more' && word(tokens, at + 1) === 'than') return 2;
  return roleAt(tokens, at) === 'adverb' ? 1 : 0;
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

/** The noun phrase behind a preposition; of "as part of the initiative" the initiative. */
function goalAt(tokens: readonly Token[], at: number): Phrase | null {
  if (roleAt(tokens, at) !== 'preposition') return null;
  // "$180 for every ton of it" is a rate.
  if (/^(?:every|each)$/u.test(word(tokens, at + 1))) return null;
  const whole = `${word(tokens, at)} ${word(tokens, at + 1)} ${word(tokens, at + 2)}`;
  const part = /^(?:as part|in support|in aid|in terms) of$/u.test(whole) ? 2 : 0;
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
  if (word(tokens, at + 1) === 'part') return true;
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

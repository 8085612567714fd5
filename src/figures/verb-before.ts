import { roleAt } from './lexicon.ts';
import { climb, phraseBefore } from './phrase-before.ts';
import type { Token } from './tokens.ts';
import { group, isActing, type Status } from './verb-group.ts';
import { isPastParticiple } from './word-forms.ts';
import { beforeDeterminers, word } from './words-at.ts';

/** Nouns of an act, whose object "of" brings: "the release of 16 individuals". */
const act =
  /(?:[^l]ation|[cs]tion|ission|ition|ulsion|ment|ing|oval|ival|rsal)$|^(?:(?:prosec|exec|distrib)ution|release|loss|death|deaths|transfer|arrest|arrests|purchase|sale|delivery|rescue|return|increase|decrease|drop|decline|creation)$/u;
const noAct =
  /^(?:coalition|generation|organi[sz]ation|corporation|nation|station|section|population|location|foundation|combination|fraction|association|federation|administration|beginning|meeting|building|position|condition|tradition|portion|proportion|edition|version|department|government|element|amount|document|agreement|segment|moment|commitment|investment|training|funding|spending|allotment|installment|equipment|settlement)$/u;
/** Verbs that take whom it goes to before what: "save families $2,400". */
const giving =
  /^(?:sav|giv|gave|provid|cost|offer|grant|pay|paid|award|lend|lent|send|sent|charg|leav|left)/u;

/** "the planned transfer of nine helicopters", "the arrest and prosecution of dozens". */
export function asAct(tokens: readonly Token[], of: number): Status | null {
  // "the provision today of"
  const noun = /^(?:today|yesterday)$/u.test(word(tokens, of - 1)) ? of - 2 : of - 1;
  const lower = word(tokens, noun);
  // "the planned transfer of": before "of" stands a noun, whatever its tag.
  if (!/^(?:nominal|participle|verb)$/u.test(roleAt(tokens, noun)) || !act.test(lower) || noAct.test(lower))
    return null;
  let first = noun;
  if (word(tokens, first - 1) === 'and' && act.test(word(tokens, first - 2))) first -= 2;
  if (roleAt(tokens, first - 1) === 'participle' && isPastParticiple(tokens[first - 1])) first -= 1;
  return { first, next: of, negated: false };
}

/** "saving families an average of $2,400". */
export function asGift(tokens: readonly Token[], at: number): Status | null {
  const near = phraseBefore(tokens, at + 1);
  if (!near) return null;
  // "awarded the Center for Energy a grant": whom it goes to may be a long name.
  for (const receiver of [near, climb(tokens, near)]) {
    const verb = beforeDeterminers(tokens, receiver.first - 1);
    const acts = isActing(tokens, verb) || word(tokens, verb) === 'costing';
    if (acts && giving.test(word(tokens, verb))) return group(tokens, verb);
  }
  return null;
}

/** "applauded the Corporation’s $50 million loan", "the creation of its $30 billion fund": past who has it. */
export function asOwned(tokens: readonly Token[], at: number): Status | null {
  if (!/['’]s?$/u.test(word(tokens, at))) return null;
  let before = at - 1;
  while (before > at - 8 && /^(?:nominal|determiner)$/u.test(roleAt(tokens, before))) before -= 1;
  if (isActing(tokens, before)) return group(tokens, before);
  return word(tokens, before) === 'of' ? asAct(tokens, before) : null;
}

/** "imposing sanctions on over 50 banks", "supported the delivery of services for 2 million": the verb of it all. */
export function governingVerb(tokens: readonly Token[], preposition: number): Status | null {
  let at = preposition;
  let act: Status | null = null;
  for (let steps = 0; steps < 4; steps += 1) {
    // "accounting for 30 percent" is one verb; what only builds on an amount does nothing with it.
    if (isActing(tokens, at - 1) && word(tokens, at) !== 'of') {
      const verb = group(tokens, at - 1);
      if (word(tokens, at) === 'on')
        return /^focus/u.test(word(tokens, at - 1)) ? { ...verb, next: at + 1 } : null;
      return /^account/u.test(word(tokens, at - 1)) ? { ...verb, next: at + 1 } : verb;
    }
    // Before "of" stands a noun, whatever its tag: "address the needs of millions".
    if (word(tokens, at) === 'of') act ??= asAct(tokens, at);
    const noun = phraseBefore(tokens, at)?.first ?? (word(tokens, at) === 'of' ? at - 1 : null);
    if (noun === null) return act;
    const before = beforeDeterminers(tokens, noun - 1);
    if (isActing(tokens, before)) return group(tokens, before);
    if (!/^(?:preposition|conjunction)$/u.test(roleAt(tokens, before))) return act;
    at = before;
  }
  return act;
}

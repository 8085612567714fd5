import { matchSpan, type Span, spansOverlap } from '../text/span.ts';
import type { Name } from './named.ts';
import type { TaggedWord } from './proof.ts';
import type { Reading } from './reading.ts';

/** A deed told by a verb or a noun, with those who may do it and those whom it may be done to. */
export interface Doing {
  readonly stem: string;
  readonly span: Span;
  readonly by: readonly Name[];
  readonly to: readonly Name[];
  /** Those of the doers who are no others' neighbours: whom "by" names, or whose name stands alone right before the verb. */
  readonly sure: readonly Name[];
  /** Those whom the text lets suffer it, and does not say by whom. */
  readonly undergone: readonly Name[];
  /** The name right behind the verb, to whom it is done. */
  readonly object: readonly Name[];
  /** Whether "by" names the doers. */
  readonly isAgentNamed: boolean;
  /** Stems of what it is done to, names left out. */
  readonly about: readonly string[];
  /** A noun has names beside it for many reasons: only both sides exchanged tell. */
  readonly isNoun: boolean;
}

/** How many words before and behind a verb its names may stand, and how many beside a noun. */
const verbReach = { before: 14, behind: 12 };
const nounReach = { before: 3, behind: 6 };

/** What two do together either may be said to do with the other. */
const mutual =
  /^(?:meet|met|speak|spoke|talk|discuss|agre|sign|join|share|cooper|collabor|consult|exchang|hold|held|work|affirm|reaffirm|reiter|partner|partnership|relationship|relat|cooperat|meeting|call|discuss|dialogu|border|friendship|tie|bond|allianc|agreement|conflict|war|trade)/u;

/** What is told beside the sentence: "the UAE – host of the summit – will invest". */
const aside = /\([^()]*\)|\s[–—]\s[^–—;]+\s[–—]\s/gu;

/** The verbs of a text, and the nouns that tell of one's deed to another; what a headline lets be suffered is known before. */
export function doingsOf(
  reading: Reading,
  named: readonly Name[],
  all: readonly TaggedWord[],
  suffered: readonly Span[] = [],
): Doing[] {
  const deeds: Doing[] = [];
  const asides = [...reading.text.matchAll(aside)].map(matchSpan);
  const isAside = (span: Span) => asides.some((one) => spansOverlap(one, span));
  const tagged = all.filter((word) => !isAside(word));
  const names = named.filter(({ span }) => !isAside(span));
  const isNamed = (word: Span) => names.some(({ span }) => spansOverlap(span, word));
  const stems = new Map(reading.analysis.words.map(({ span, stem }) => [span.start, stem]));
  let subject: readonly Name[] = [];
  for (const [at, word] of tagged.entries()) {
    if ((word.part !== 'verb' && word.part !== 'noun') || isNamed(word)) continue;
    const stem = stems.get(word.start);
    if (stem === undefined || mutual.test(stem)) {
      if (word.part === 'verb')
        subject = subjectOf(tagged, at, namesBetween(names, before(tagged, at), word.start), subject);
      continue;
    }
    const isVerb = word.part === 'verb';
    const from = isVerb ? before(tagged, at) : (tagged[Math.max(0, at - nounReach.before)]?.start ?? 0);
    const until = isVerb ? behind(tagged, at) : besideNoun(reading.text, tagged, at);
    const near = namesBetween(names, from, word.start);
    const ahead = isVerb && isInfinitive(tagged, at) ? subject : near;
    const pronoun = isVerb && /^(?:her|him|them)$/iu.test(tagged[at + 1]?.text ?? '');
    const after = pronoun
      ? near.filter((name) => !ahead.includes(name))
      : namesBetween(names, word.end, until);
    if (isVerb) subject = subjectOf(tagged, at, ahead, subject);
    const agent = namedBy(reading.text, names, word.end, until);
    const isSuffered =
      isVerb && (isPassive(tagged, at) || suffered.some(({ start }) => start === word.start));
    const done = agent.length > 0 || isSuffered;
    const doers = isVerb ? subject : ahead;
    if (!isVerb && isReceived(reading.text, tagged, at)) {
      const givers = namesBetween(names, word.end, receivedUntil(tagged, at));
      deeds.push({
        ...{ stem, span: { start: word.start, end: word.end }, by: givers, to: subject },
        ...{ sure: [], undergone: [], object: [], isAgentNamed: false, about: [], isNoun: false },
      });
      continue;
    }
    const isByAgent = isVerb && agent.length > 0 && (tagged[at + 1]?.text === 'by' || isSuffered);
    const alone = isVerb && !isSuffered ? aloneBefore(reading.text, tagged, at, near) : [];
    const isThankedFor = isVerb && /ing$/u.test(word.text) && tagged[at - 1]?.text === 'for';
    const object = agent.length > 0 ? [from, word.start] : [word.end, until];
    deeds.push({
      stem,
      span: { start: word.start, end: word.end },
      by: done ? agent : doers,
      // Who is thanked for hosting hosts.
      sure: isByAgent ? agent : isThankedFor ? near : alone,
      object: isVerb && !done ? rightBehind(reading.text, word, after) : [],
      undergone: isSuffered && agent.length === 0 ? ahead : [],
      isAgentNamed: isByAgent,
      about: aboutBetween(reading, names, object[0] ?? 0, object[1] ?? 0, agent.length > 0),
      isNoun: !isVerb || isGerund(tagged, at),
      to: done ? [...ahead, ...after.filter((name) => !agent.includes(name))] : after,
    });
  }
  return deeds;
}

/** "Earned praise from Harris": the one who praises stands behind, and the subject is praised. */
function isReceived(text: string, tagged: readonly TaggedWord[], at: number): boolean {
  const { end = 0 } = tagged[at] ?? {};
  const verb = tagged.slice(Math.max(0, at - nounReach.before), at).findLast(({ part }) => part === 'verb');
  return /^ from\b/u.test(text.slice(end)) && received.test(verb?.text ?? '');
}

const received = /^(?:dr[ae]w|earn|g[eo]t|receiv|w[io]n)\p{Ll}*$/iu;

/** Where those end from whom it is received. */
function receivedUntil(tagged: readonly TaggedWord[], at: number): number {
  const stop = tagged.findIndex(({ part }, index) => index > at && part === 'verb');
  return (
    tagged[Math.min(stop < 0 ? tagged.length : stop, at + nounReach.behind + 1, tagged.length) - 1]?.end ?? 0
  );
}

/** "Backing the people of Peru". */
function rightBehind(text: string, { end }: Span, names: readonly Name[]): readonly Name[] {
  const [first] = names;
  return first && toItsPeople.test(text.slice(end, first.span.start)) ? [first] : [];
}

const toItsPeople = /^ (?:the )?(?:(?:government|people|nation|state)s? of (?:the )?)?$/u;

const besideAnother = /(?:^|\s)(?:and|at|by|for|from|in|of|on|or|to|with)\s(?:the\s)?$|[’'-]$/iu;

/** The name, or row of names, that stands right before a verb and its auxiliaries and belongs to no other noun. */
function aloneBefore(
  text: string,
  tagged: readonly TaggedWord[],
  at: number,
  near: readonly Name[],
): readonly Name[] {
  const last = tagged
    .slice(0, at)
    .findLast(({ part, text: word }) => part !== 'auxiliary' && !/^(?:\p{Ll}+ly|also|today)$/u.test(word));
  const isRight = near.some(
    ({ span }) => last !== undefined && span.end >= last.end && span.start <= last.start,
  );
  const isRow = near
    .slice(1)
    .every(({ span }, index) => inRow.test(text.slice(near[index]?.span.end ?? 0, span.start)));
  const [first] = near;
  return first && isRight && isRow && !besideAnother.test(text.slice(0, first.span.start)) ? near : [];
}

/** What stands between two names that do a thing together. */
export const inRow = /^(?:,|,? and)(?: the)? $/u;

/** The names before a verb or, where it shares its subject with the verb before it, that one's. */
function subjectOf(
  tagged: readonly TaggedWord[],
  at: number,
  ahead: readonly Name[],
  earlier: readonly Name[],
): readonly Name[] {
  if (ahead.length > 0) return ahead;
  const last = tagged.slice(0, at).findLastIndex(({ part }) => part === 'verb');
  const between = tagged.slice(last + 1, at).map(({ text }) => text.toLowerCase());
  return between.includes('and') || between.includes('to') ? earlier : [];
}

const ofAnother =
  /^(?:ask|urg|invit|want|help|allow|encourag|request|direct|order|tell|told|permit|enabl|forb)/iu;

/** "Called her to congratulate her": the one who calls does both; not so "asked her to come". */
function isInfinitive(tagged: readonly TaggedWord[], at: number): boolean {
  if (tagged[at - 1]?.text.toLowerCase() !== 'to') return false;
  const governing = tagged.slice(0, at).findLast(({ part }) => part === 'verb')?.text;
  return governing !== undefined && !ofAnother.test(governing);
}

/** "American semiconductor making" is a thing; "is making" is done by somebody. */
function isGerund(tagged: readonly TaggedWord[], at: number): boolean {
  return /ing$/u.test(tagged[at]?.text ?? '') && tagged[at - 1]?.part === 'noun';
}

/** "Are committed to", which they do themselves. */
const ofThemselves = /^(?:committed|dedicated|determined|devoted|opposed|prepared|resolved)$/iu;

/** "Has to be protected", "was warmly welcomed". */
function isPassive(tagged: readonly TaggedWord[], at: number): boolean {
  if (ofThemselves.test(tagged[at]?.text ?? '') && tagged[at + 1]?.text === 'to') return false;
  const words = tagged.slice(Math.max(0, at - 4), at).map(({ text }) => text.toLowerCase());
  // "Were arrested and quickly deported": one auxiliary for both.
  const auxiliary = words.findLast((word) => !/^(?:and|or)$|(?:ly|(?<!be)en|ed)$/u.test(word)) ?? '';
  return /^(?:am|is|are|was|were|be|been|being)$/u.test(auxiliary) && !/ing$/u.test(tagged[at]?.text ?? '');
}

/** Where the clause of a verb begins: behind the verb before it. */
function before(tagged: readonly TaggedWord[], at: number): number {
  const last = tagged.slice(0, at).findLastIndex(({ part }) => part === 'verb');
  return tagged[Math.max(last + 1, at - verbReach.before, 0)]?.start ?? 0;
}

/** Where it ends: at the next verb that is no infinitive or participle of it. */
function behind(tagged: readonly TaggedWord[], at: number): number {
  // "Arrested and deported": both are done to what stands behind the second.
  if (/^and$/iu.test(tagged[at + 1]?.text ?? '') && tagged[at + 2]?.part === 'verb')
    return behind(tagged, at + 2);
  const next = tagged.findIndex(({ part }, index) => index > at && (part === 'verb' || part === 'auxiliary'));
  const end = Math.min(next < 0 ? tagged.length : next, at + verbReach.behind, tagged.length) - 1;
  return tagged[end]?.end ?? 0;
}

/** A noun reaches over the preposition behind it: "support for Nigerian efforts". */
function besideNoun(text: string, tagged: readonly TaggedWord[], at: number): number {
  const { end = 0 } = tagged[at] ?? {};
  if (!/^ (?:to|for|from|against|of|by)\b/u.test(text.slice(end))) return end;
  const stop = tagged.findIndex(({ part }, index) => index > at && part === 'verb');
  const last = Math.min(stop < 0 ? tagged.length : stop, at + nounReach.behind + 1, tagged.length) - 1;
  return tagged[last]?.end ?? end;
}

/** Names that "by" makes the doers: "donated to Nigeria by the United States". */
function namedBy(text: string, names: readonly Name[], start: number, end: number): Name[] {
  const by = /\bby (?:the )?(?=\p{L})/u.exec(text.slice(start, end + 1));
  if (!by) return [];
  const at = start + by.index + by[0].length;
  return names.filter(({ span }) => span.start <= at && span.end > at);
}

function namesBetween(names: readonly Name[], start: number, end: number): Name[] {
  return names.filter(({ span }) => span.start >= start && span.end <= end);
}

/** Stems of the words of an object, on this side of a comma. */
function aboutBetween(
  { text, analysis: { words } }: Reading,
  names: readonly Name[],
  start: number,
  end: number,
  isBefore: boolean,
): readonly string[] {
  const parts = text.slice(start, end).split(/(?<=[,;:])\s/u);
  const part = (isBefore ? parts.at(-1) : parts[0]) ?? '';
  const from = isBefore ? end - part.length : start;
  return words
    .filter(({ kind, span }) => kind === 'content' && span.start >= from && span.end <= from + part.length)
    .filter(({ span }) => !names.some((name) => spansOverlap(name.span, span)))
    .map(({ stem }) => stem);
}

import type { Word } from '../text/analysis.ts';
import type { Reading } from './reading.ts';

/** What makes the deed behind it one that is not done yet: a plan, a wish, a request, a possibility. */
const ahead =
  /^(?:will|would|shall|may|might|could|should|must|agree[ds]?|aim(?:s|ed|ing)?|ask(?:s|ed|ing)?|await(?:s|ed|ing)?|call(?:s|ed)?|commit(?:s|ted|ting|ment)?|consider(?:s|ed|ing)?|due|expect(?:s|ed)?|going|hope[sd]?|hoping|intend(?:s|ed)?|intention|need(?:s|ed)?|pending|plan(?:s|ned|ning)?|pledg(?:e|es|ed|ing)|prepar(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|propos(?:e|es|ed|ing|al)|request(?:s|ed)?|seek(?:s|ing)?|slated|sought|urg(?:e|es|ed|ing)|vow(?:s|ed)?|wait(?:s|ing)?|want(?:s|ed)?|wish(?:es|ed)?|set|about|if)$/iu;
/** These make it so only with the infinitive: "asked him to visit", not "asked about the visit". */
const onlyWithTo =
  /^(?:agree|aim|ask|call|commit|due|going|hope|hoping|intend|need|pledg|prepar|promis|seek|set|about|slated|sought|urg|vow|want|wish|consider|expect|plan|propos)/iu;
/** Nouns for what is still to be done, and those of a deed that is only spoken of: "efforts to secure", "progress towards achieving". */
const aheadNoun =
  /^(?:ability|chances?|commitments?|determination|efforts?|goals?|ideas?|importance|initiatives?|necessity|opportunit(?:y|ies)|plans?|possibilit(?:y|ies)|progress|readiness|resolve|steps?|urgency|visions?|ways?|willingness)$/iu;
/** How far before a deed, or a noun for it, its "to" may stand: "efforts to advance Ukraine's economic recovery". */
const infinitiveReach = 4;
const reach = 10;

/** "Could the sailors have repaired it?" */
const modals = 'can|could|may|might|must|shall|should|will|would';
const asking = new RegExp(String.raw`^(?:${modals})\s[^.;:]*\?\s*$`, 'iu');

/** Whether the text has the deed at this word ahead of it, and not done. */
export function isAhead({ text, analysis: { words } }: Reading, index: number): boolean {
  if (index > 0 && asking.test(text)) return true;
  if (isPerfect(words, index)) return false;
  if (isSupposed(text, words, index)) return true;
  if (isAnotherVerb(words, index)) return false;
  let infinitive = false;
  const isGerund = /\p{L}{2}ing$/u.test(words[index]?.surface ?? '');
  for (let i = index - 1; i >= 0 && i >= index - reach; i -= 1) {
    const [word, next] = [words[i], words[i + 1]];
    if (!word || !next || /[,;:]\s/u.test(text.slice(word.span.end, next.span.start))) return false;
    // The "Call to Action" asks for nothing; "May Peru join?" does.
    if (word.capitalised && !(i === 0 && modal.test(word.surface))) continue;
    const surface = word.surface.toLowerCase();
    if (/^to(?:wards?)?$/u.test(surface) && i >= index - infinitiveReach) infinitive = true;
    else if (next.surface === 'to' && /^(?:ha(?:ve|s|d)|is|are|was|were)$/u.test(surface)) return true;
    // Who was the first to do it did it.
    else if (next.surface === 'to' && /^(?:first|last|only)$/u.test(surface)) return false;
    else if (infinitive && aheadNoun.test(surface)) return true;
    else if (isGerund && /^consider(?:s|ed|ing)?$/iu.test(surface)) return true;
    else if (ahead.test(surface)) {
      if (!onlyWithTo.test(surface) || infinitive) return true;
    } else if (infinitive && /^(?:continue|help|manage)/u.test(surface)) return false;
    // Another deed stands between: what governs that one need not govern this.
    else if (!infinitive && i < index - 1 && isDone(words[i])) return false;
  }
  return false;
}

/** Whether what governs the word is ahead, with an infinitive or without one: "pledged increased funding". */
export function isOfWhatIsAhead({ text, analysis: { words } }: Reading, index: number): boolean {
  const start = words[index]?.span.start ?? 0;
  return words
    .slice(Math.max(0, index - reach), index)
    .some(
      ({ surface, capitalised, span }) =>
        !capitalised && ahead.test(surface) && !/[,;:]\s/u.test(text.slice(span.end, start)),
    );
}

/** "Urged them to stay and thanked them": no verb in the past goes on with an infinitive. */
function isAnotherVerb(words: readonly Word[], index: number): boolean {
  const before = words.slice(Math.max(0, index - reach), index);
  return (
    /^(?:and|but|then)$/u.test(before.at(-1)?.surface ?? '') &&
    isDone(words[index]) &&
    !before.some(({ surface }) =>
      /^(?:be|been|being|get|hopes?|is|are|wants?|was|were|wish|wishes)$/u.test(surface),
    )
  );
}

const modal = new RegExp(`^(?:${modals})$`, 'iu');

/** "May have cleaned and repaired", "wants the bridge repaired": told by the form of what is done, and not done. */
function isSupposed(text: string, words: readonly Word[], index: number): boolean {
  if (!isDone(words[index])) return false;
  const end = words[index]?.span.start ?? 0;
  const before = words.slice(Math.max(0, index - reach), index);
  return before.some(({ surface, span }, at) => {
    const behind = text.slice(span.end, end);
    if (/^want(?:s|ed)?$/u.test(surface))
      return /^ (?:[\p{L}’'-]+ ){1,4}$/u.test(behind) && !/ (?:and|but|to|then|who|that) /u.test(behind);
    if (!modal.test(surface) || /[;:.]/u.test(behind)) return false;
    return (
      /^(?: \p{L}+ly)? have$/u.test(text.slice(span.end, before[at + 1]?.span.end ?? span.end)) &&
      / and $/u.test(behind)
    );
  });
}

const futurePerfect = /^(?:will|would|shall|may|might|could|should|must|to)$/iu;

/** "Has met", "have already imposed": done whatever stands before it, but for "will have met". */
export function isPerfect(words: readonly Word[], index: number): boolean {
  const at = words
    .slice(0, index)
    .findLastIndex(({ surface }) => !/ly$|^(?:already|also|now|since)$/iu.test(surface));
  return (
    /^ha(?:s|ve|d)$/iu.test(words[at]?.surface ?? '') &&
    isDone(words[index]) &&
    !futurePerfect.test(words[at - 1]?.surface ?? '')
  );
}

/** Whether the word is told as a deed that is done: "deported", "has met". */
export function isDone(word: Word | undefined): boolean {
  return (
    word?.kind === 'content' && (/\p{L}{2}ed$/u.test(word.surface) || past.has(word.surface.toLowerCase()))
  );
}

const past = new Set(
  `met held gave given took taken made sent told brought led left found paid kept won lost built got put grew grown rose
  risen fell fallen chose chosen wrote sought spent saw seen began begun became spoke spoken said`.split(
    /\s+/u,
  ),
);

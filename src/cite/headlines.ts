import type { Span } from '../text/span.ts';
import type { ProofTools } from './proof.ts';
import type { Reading } from './reading.ts';

const joint = String.raw`(?:after|amid|at|by|during|for|from|in|into|on|over|under|to(?=\s(?:the\s)?\p{Lu}))\b`;
/** A participle with no auxiliary before it and no object behind: "Koreans deported from Cambodia", "two men arrested". */
const participle = new RegExp(
  String.raw`(?<!\b(?:am|are|be|been|being|had|has|have|having|is|to|was|were)\s(?:\p{Ll}+\s)?)(?<=\s)\p{Ll}{2,}(?:ed|en)(?=\s(?:and\s\p{Ll}+ed\s)?${joint}|\s*[.!]?$)`,
  'gu',
);

/**
 * Words by which a headline, which has no other verb, lets its subject suffer what a sentence lets be done to an object:
 * English leaves the auxiliary out there, and what looks like the doer is none.
 */
export function sufferedInHeadline(
  { text, language }: Pick<Reading, 'text' | 'language'>,
  stated: readonly Pick<Reading, 'text'>[],
  verbsIn: ProofTools['verbsIn'],
): readonly Span[] {
  if (language !== 'en' || !verbsIn) return [];
  const suffered = [...text.matchAll(participle)].flatMap(({ 0: word, index }) => {
    const withObject = new RegExp(String.raw`\b${word}\s(?:and\s\p{Ll}+ed\s)?(?!${joint}|and\b)`, 'u');
    const isByOthers = /^ by (?:the )?\p{Lu}/u.test(text.slice(index + word.length));
    const isDone = isByOthers || stated.some((one) => withObject.test(one.text));
    return isDone ? [{ start: index, end: index + word.length }] : [];
  });
  const [first] = suffered;
  if (!first) return [];
  const end = first.end + (nextClause.exec(text.slice(first.end))?.index ?? text.length);
  const until = opening.test(text) ? text.length : end;
  const isItsOwn = ({ start }: Span) =>
    suffered.some((one) => one.start === start) ||
    (start > first.end && noneOfASubject.test(text.slice(0, start)));
  const isHeadline = verbsIn(text).every(
    (word) => !/^(?:verb|auxiliary)$/u.test(word.part) || word.start >= until || isItsOwn(word),
  );
  return isHeadline ? suffered.filter(({ start }) => start < until) : [];
}

/** "180 deported, 60 await their turn": what follows has a subject of its own. */
const nextClause = /[,;:]\s/u;
/** "On routes Peru opened in May, ferries run": what stands before the comma is no headline. */
const opening =
  /^(?:after|along|as|at|because|before|by|during|for|from|in|on|since|to|under|when|while|with)\b/iu;
/** Before a verb that has no subject there: "to help", "praised for hosting". */
const noneOfASubject = /\b(?:to|after|by|for|from|in|of|over) (?:\p{Ll}+ly )?$/u;

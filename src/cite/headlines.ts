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
    const isDone = stated.some((one) => withObject.test(one.text));
    return isDone ? [{ start: index, end: index + word.length }] : [];
  });
  const [first] = suffered;
  if (!first) return [];
  const isItsOwn = ({ start }: Span) =>
    suffered.some((one) => one.start === start) ||
    (start > first.end && /\bto (?:\p{Ll}+ly )?$/u.test(text.slice(0, start)));
  const isHeadline = verbsIn(text).every(
    (word) => !/^(?:verb|auxiliary)$/u.test(word.part) || isItsOwn(word),
  );
  return isHeadline ? suffered : [];
}

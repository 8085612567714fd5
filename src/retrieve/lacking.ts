import { findDates } from '../text/dates.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import { matchSpan, type Span, shiftSpan, sliceSpan, spansOverlap } from '../text/span.ts';
import type { Asked, AskedKind } from './asked.ts';
import type { Candidate } from './candidates.ts';
import { tellsWhatWas } from './event.ts';
import type { Question, QuestionUnit } from './question.ts';
import { statesKind } from './stated.ts';

const numbers: ReadonlySet<AskedKind> = new Set(['count', 'amount', 'duration', 'percent']);

/** A number without a numeral: how many there were, by how much it grew. */
const unwritten = /\b(?:none|no ?one|nobody|several|few|half|halv\w+|doubl\w+|tripl\w+|twice)\b/iu;

/** Whether nothing but a number is asked for, and the sentence states none of anything, nor since or until when. */
export function lacksFigure(
  { asked }: Pick<Question, 'asked'>,
  { figures, sentence: { text } }: Pick<Candidate, 'figures' | 'sentence'>,
): boolean {
  const tells = ({ kind }: Asked) =>
    !numbers.has(kind) || (kind === 'duration' && findDates(text, detectLanguage(text)).length > 0);
  return asked.length > 0 && figures.length === 0 && !unwritten.test(text) && !asked.some(tells);
}

/**
 * Whether the question has a number and not a word beside it, and the sentence has other numbers: "what is 2 + 2?". What
 * counts nothing there is the number of a thing ("Resolution No. 2735"), which may be asked for.
 */
export function asksAnotherNumber(
  { units, dates }: Pick<Question, 'units' | 'dates'>,
  { figures, sentence }: Pick<Candidate, 'figures' | 'sentence'>,
): boolean {
  const isNumber = units.length > 0 && dates.length === 0 && units.every(({ kind }) => kind === 'number');
  const counts = (place: Span) => figures.some(({ span }) => spansOverlap(span, place));
  const numbersThings = ({ surface }: QuestionUnit) =>
    [...sentence.text.matchAll(/\p{Nd}+/gu)].some(
      (match) => match[0] === surface && !counts(shiftSpan(matchSpan(match), sentence.span.start)),
    );
  const isStated = (unit: QuestionUnit) =>
    figures.some(({ value }) => value === Number(unit.surface)) || numbersThings(unit);
  return isNumber && !units.some(isStated);
}

/** Whether nothing but when is asked, and the sentence says only that something is so until now ("to date"). */
export function tellsOnlyUntilNow(
  { asked }: Pick<Question, 'asked'>,
  candidate: Pick<Candidate, 'figures' | 'terms' | 'sentence'>,
): boolean {
  return asked.every(
    (one) =>
      one.kind === 'date' &&
      statesKind(one, candidate) === true &&
      !tellsWhatWas({ asked: [one] }, candidate),
  );
}

/** So it is asked, and in English told, of what is still to come. */
const inFuture: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:will|going to|(?:is|are)\b.*\b(?:due|expected|scheduled|set) to)\b/iu,
  // No name: "Ankara" ends like a verb.
  fr: /(?<!\p{L})\p{Ll}+(?:ra|ront)(?!\p{L})/u,
  // Of what has been "-을까요" is asked too ("만났을까요").
  ko: /예정|(?:[할될릴갈올칠날설]|[있받없]을)까요?(?!\p{L})/u,
  km: /នឹង/u,
};

/** Times that no coming one can be told by. */
const gone =
  /^(?:today|yesterday|to date|so far|this (?:morning|afternoon)|recently|earlier .*|last .*|(?:over|during|in) the last .*)$/iu;

/** By what else a sentence may tell when something will be: "30 days after signing". */
const byEvent = /\b(?:once|after|before|until|upon|as soon as|ahead of)\b/iu;

/** Whether it is asked when something will be, and the sentence states no time, or gone ones alone. */
export function lacksTimeToCome(
  { asked, text, language }: Pick<Question, 'asked' | 'text' | 'language'>,
  candidate: Pick<Candidate, 'figures' | 'terms' | 'sentence'>,
): boolean {
  if (!asked.every(({ kind }) => kind === 'date') || !inFuture[language].test(text)) return false;
  const told = candidate.sentence.text;
  const tellsOfComing = inFuture.en.test(told);
  if (asked.every((one) => statesKind(one, candidate) === false)) {
    return !(tellsOfComing && byEvent.test(told));
  }
  const dates = findDates(told, 'en').map(({ span }) => sliceSpan(told, span));
  return language === 'en' && !tellsOfComing && dates.length > 0 && dates.every((words) => gone.test(words));
}

import { findDates } from '../text/dates.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import { matchSpan, type Span, shiftSpan, sliceSpan, spansOverlap } from '../text/span.ts';
import type { Asked, AskedKind } from './asked.ts';
import type { Candidate } from './candidates.ts';
import { tellsWhatWas } from './event.ts';
import type { Question, QuestionUnit } from './question.ts';
import { statesKind } from './stated.ts';
import { asksOfComing, tellsOfComing } from './to-come.ts';

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

/** Times that no coming one can be told by. */
const gone =
  /^(?:today|yesterday|to date|so far|this (?:morning|afternoon)|recently|earlier .*|last .*|(?:over|during|in) the last .*)$/iu;

/** By what else a sentence may tell when something will be: "30 days after signing". */
const byEvent: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:once|after|before|until|upon|as soon as|ahead of)\b/iu,
  fr: /\b(?:après|avant|dès|une fois|jusqu['’]à|lorsque)(?!\p{L})/iu,
  ko: /(?:후|뒤|전|직후|까지|되면|대로)(?!\p{L})/u,
  km: /ក្រោយ|បន្ទាប់ពី|មុន|រហូត/u,
};

/** Whether it is asked when something will be, and the sentence states no time, or gone ones alone. */
export function lacksTimeToCome(
  { asked, text, language }: Pick<Question, 'asked' | 'text' | 'language'>,
  candidate: Pick<Candidate, 'figures' | 'terms' | 'sentence'>,
): boolean {
  if (!asked.every(({ kind }) => kind === 'date') || !asksOfComing({ text, language })) return false;
  const told = candidate.sentence.text;
  const isToCome = tellsOfComing(told);
  const tongue = detectLanguage(told);
  if (asked.every((one) => statesKind(one, candidate) === false)) {
    return !(isToCome && byEvent[tongue].test(told));
  }
  if (language !== 'en' || tongue !== 'en' || isToCome) return false;
  const dates = findDates(told, tongue).map(({ span }) => sliceSpan(told, span));
  return dates.length > 0 && dates.every((words) => gone.test(words));
}

import { findDates } from '../text/dates.ts';
import { sliceSpan } from '../text/span.ts';
import type { AskedKind } from './asked.ts';
import type { Candidate } from './candidates.ts';
import { tellsWhatWas } from './event.ts';
import type { Question } from './question.ts';
import { statesKind } from './stated.ts';

const numbers: ReadonlySet<AskedKind> = new Set(['count', 'amount', 'duration', 'percent']);

/** Whether a number is asked for, and the sentence states none of anything. */
export function lacksFigure(
  { asked }: Pick<Question, 'asked'>,
  { figures }: Pick<Candidate, 'figures'>,
): boolean {
  return figures.length === 0 && asked.some(({ kind }) => numbers.has(kind));
}

/** Whether the question has a number and not a word beside it, and the sentence has other numbers: "what is 2 + 2?". */
export function asksAnotherNumber(
  { units, dates }: Pick<Question, 'units' | 'dates'>,
  { figures }: Pick<Candidate, 'figures'>,
): boolean {
  const isNumber = units.length > 0 && dates.length === 0 && units.every(({ kind }) => kind === 'number');
  return isNumber && !figures.some(({ value }) => units.some(({ surface }) => Number(surface) === value));
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

/** What is still to come is asked of so, in the four languages. */
const toCome =
  /\b(?:will|going to|due to|expected to|scheduled to|set to)\b|\p{L}(?:ra|ront)(?!\p{L})|នឹង|예정|[할될릴갈올칠날설을]까요?(?!\p{L})/iu;

/** Times that no coming one can be told by. */
const gone =
  /^(?:today|yesterday|to date|so far|this (?:morning|afternoon)|recently|earlier .*|last .*|(?:over|during|in) the last .*)$/iu;

/** Whether it is asked when something will be, and the sentence states no time, or gone ones alone. */
export function lacksTimeToCome(
  { asked, text, language }: Pick<Question, 'asked' | 'text' | 'language'>,
  candidate: Pick<Candidate, 'figures' | 'terms' | 'sentence'>,
): boolean {
  if (!asked.every(({ kind }) => kind === 'date') || !toCome.test(text)) return false;
  if (asked.every((one) => statesKind(one, candidate) === false)) return true;
  const { sentence } = candidate;
  const dates = findDates(sentence.text, 'en').map(({ span }) => sliceSpan(sentence.text, span));
  return language === 'en' && dates.length > 0 && dates.every((words) => gone.test(words));
}

import type { Amount } from './quantity.ts';
import type { Token } from './tokens.ts';

const months =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/u;
const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

/** Whether a token is the name of a month; in English only with its capital, so that "may" stays a verb. */
export function isMonth(token: Token | undefined): boolean {
  if (!token || !months.test(token.lower)) return false;
  return (
    /^\p{Lu}/u.test(token.text) ||
    !/^(?:may|mar|march|jun|jul|sep|dec|apr|aug|mai|jan|feb|nov|oct)$/u.test(token.lower)
  );
}

/** Whether a number is written as a year: four digits from 1500 to 2100, without a comma. */
export function isYearNumber(token: Token | undefined): boolean {
  if (token?.kind !== 'number' || !/^\d{4}$/u.test(token.text)) return false;
  const year = Number(token.text);
  return year >= 1500 && year <= 2100;
}

/** A year, or one end of a span of years ("2021-22"); a year-like number counts only behind a bound and before a plural. */
export function isYear(tokens: readonly Token[], amount: Amount, next: number): boolean {
  const last = tokens[amount.first - 1];
  if (isYearNumber(tokens[amount.first - 2]) && /^[-–/]$/u.test(last?.text ?? '')) return true;
  if (!isYearNumber(tokens[amount.first])) return false;
  const plural = /^\p{Ll}.*s$|^(?:people|children|women|men|troops|personnel)$/u.test(
    tokens[next]?.text ?? '',
  );
  return !(
    plural &&
    /^(?:than|least|about|nearly|almost|approximately|some|around|roughly|to|arrested|deported|are|were)$/u.test(
      last?.lower ?? '',
    )
  );
}

/** "March 14", "14 March", "5-6 May", "March 14 and 15", "2024-03-14", "14/03/2024", "the 14th". */
export function isDate(tokens: readonly Token[], amount: Amount, next: number): boolean {
  const { numeral } = amount;
  if (numeral.scale > 1 || (amount.unit !== null && amount.kind !== 'duration')) return false;
  const behind = tokens[numeral.next];
  if (/^(?:st|nd|rd|th|er|ère|e|ème)$/u.test(behind?.lower ?? '') && behind?.glued) return true;
  if (numeral.value > 31) return false;
  const of = /^(?:of|de)$/u.test(tokens[next]?.lower ?? '') ? 1 : 0;
  if (isMonth(tokens[next + of]) || isFirstDay(tokens, next)) return true;
  const listed = listedAfterMonth(tokens, amount.first);
  const abbreviated = isAbbreviatedMonth(tokens, amount.first - 1) && !isCounted(tokens, numeral.next);
  const weekday = weekdays.test(tokens[amount.first - 1]?.lower ?? '');
  return (
    amount.unit === null &&
    (weekday ||
      abbreviated ||
      isMonth(tokens[amount.first - 1]) ||
      (listed && !isCounted(tokens, numeral.next)))
  );
}

/** The "Jan." of "Jan. 1, 2014". */
function isAbbreviatedMonth(tokens: readonly Token[], stop: number): boolean {
  const [month, mark] = [tokens[stop - 1], tokens[stop]];
  return mark?.text === '.' && mark.glued && isMonth(month) && (month?.text.length ?? 9) < 5;
}

/** "from 5 to 7 May", "5 and 6 May": the first of two days. */
function isFirstDay(tokens: readonly Token[], next: number): boolean {
  return (
    /^(?:to|and|et|au|-|–|or)$/u.test(tokens[next]?.lower ?? '') &&
    tokens[next + 1]?.kind === 'number' &&
    isMonth(tokens[next + 2])
  );
}

/** Whether a month stands before the number, with nothing between but days and what joins them. */
function listedAfterMonth(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at > first - 8; at -= 1) {
    const token = tokens[at];
    if (!token) return false;
    if (isMonth(token)) return tokens[at + 1]?.kind === 'number';
    if (token.kind !== 'number' && !/^(?:and|to|,|-|–|through|or|&)$/u.test(token.lower)) return false;
  }
  return false;
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  return (
    /^\p{Ll}{3}/u.test(tokens[at]?.text ?? '') &&
    !/^(?:and|the|for|with|from|that|when|which|after|before|are|was)$/u.test(tokens[at]?.lower ?? '')
  );
}

/** "10:30", "5 p.m.", "0900 GMT", "9 o'clock", "10 heures". */
export function isClock(tokens: readonly Token[], amount: Amount): boolean {
  const { first, numeral } = amount;
  const behind = tokens[numeral.next]?.lower ?? '';
  if (/^(?:a\.m\.|p\.m\.|am|pm|gmt|utc|est|edt|et|pst|pdt|hrs|o'clock)$/u.test(behind))
    return behind !== 'et' || tokens[numeral.next]?.text === 'ET';
  if (tokens[first - 1]?.text === ':' && tokens[first]?.glued && tokens[first - 2]?.kind === 'number')
    return true;
  if (
    tokens[numeral.next]?.text === ':' &&
    tokens[numeral.next + 1]?.kind === 'number' &&
    tokens[numeral.next + 1]?.glued
  )
    return true;
  // "at 2400 hours"
  const military = /^(?:[01]\d|2[0-4])[0-5]\d$/u.test(tokens[first]?.text ?? '') && behind === 'hours';
  if (military && /^(?:at|by|from|until|before|after|since)$/u.test(tokens[first - 1]?.lower ?? ''))
    return true;
  // "15 h 30", "9 heures 15"
  const beyond = tokens[numeral.next + 1];
  const hour =
    /^(?:h|heures?)$/u.test(behind) && (/^\d\d$/u.test(beyond?.text ?? '') || beyond?.lower === 'à');
  const minutes =
    /^(?:h|heures?)$/u.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.kind === 'number';
  if ((hour && numeral.value <= 24) || (minutes && /^\d\d$/u.test(tokens[first]?.text ?? ''))) return true;
  return (
    /^(?:à|at|dès|vers)$/u.test(tokens[first - 1]?.lower ?? '') &&
    /^(?:h|heures?|hours)$/u.test(behind) &&
    numeral.value <= 24
  );
}

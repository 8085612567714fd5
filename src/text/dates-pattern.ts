import type { DateKind } from './dates.ts';
import type { DateParts } from './dates-calendar.ts';

/** One way in which a language writes a time. */
export interface DatePattern {
  readonly pattern: RegExp;
  readonly kind: DateKind;
  /** The calendar parts of a match; null where it is no date after all, absent where the words have none. */
  readonly read?: (groups: Partial<Record<string, string>>) => DateParts | null;
  /** Words right before the date that open its range, tested on the text up to it. */
  readonly since?: RegExp;
  readonly until?: RegExp;
  /** The same for languages that put them behind. */
  readonly sinceAfter?: RegExp;
  readonly untilAfter?: RegExp;
}

/** How a language writes times. */
export interface DatePatterns {
  readonly all: readonly DatePattern[];
  /** Those that a text without any digit may hold: most sentences have none, and most patterns want one. */
  readonly inWords: readonly DatePattern[];
}

/** Tells apart the patterns that want a digit: those with a year, a day, or a month in figures. */
export function datePatterns(all: readonly DatePattern[]): DatePatterns {
  return { all, inWords: all.filter(({ pattern }) => !/<(?:year|day|month)>[([\\\d]/u.test(pattern.source)) };
}

/** A year, month or day from digits of any script; undefined where nothing was matched. */
export function numberOf(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  return Number(digits.replace(/[\u17e0-\u17e9]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0)));
}

/** The parts that were matched; absent ones are left out. */
export function partsOf(
  parts: {
    readonly [part in keyof DateParts]: number | undefined;
  },
): DateParts {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** Month number of a name by a list of names, all forms of one month in one string: "Jan January". */
export function monthTable(months: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    months.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
  );
}

/** Reads matches that write a month by its name, with or without a stop. */
export function readerOfNamed(
  months: ReadonlyMap<string, number>,
): (groups: Partial<Record<string, string>>) => DateParts {
  const monthOf = (name: string | undefined) =>
    name === undefined ? undefined : months.get(name.toLowerCase().replace('.', ''));
  return ({ year, month, day, lastYear, lastMonth, lastDay }) => {
    const first = numberOf(year);
    return partsOf({
      year: first,
      month: monthOf(month),
      day: numberOf(day),
      lastYear: lastYearOf(first, lastYear),
      lastMonth: monthOf(lastMonth),
      lastDay: numberOf(lastDay),
    });
  };
}

/** "2024-25" ends in 2025. */
function lastYearOf(first: number | undefined, last: string | undefined): number | undefined {
  const year = numberOf(last);
  if (year === undefined || first === undefined) return year;
  return year < 100 ? Math.floor(first / 100) * 100 + year : year;
}

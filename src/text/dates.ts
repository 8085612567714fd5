import { calendarRange, type DateParts } from './dates-calendar.ts';
import { englishDates } from './dates-en.ts';
import { frenchDates } from './dates-fr.ts';
import { khmerDates } from './dates-km.ts';
import { koreanDates } from './dates-ko.ts';
import type { DatePattern } from './dates-pattern.ts';
import type { Language } from './language.ts';
import { matchSpan, type Span, spansOverlap } from './span.ts';

/** What the words name: `period` is a span of time such as "late 2023" or "May 10 to 12". */
export type DateKind = 'date' | 'month' | 'year' | 'day-of-week' | 'relative' | 'time-of-day' | 'period';

/**
 * A place in a text that says when. Nothing is ever resolved against the clock: "this morning" and "Monday" have no
 * `from`, and "May 12" without a year keeps only its month and day.
 */
export interface DateMention {
  readonly span: Span;
  readonly kind: DateKind;
  /** First and last day, as `YYYY-MM-DD`, of what the words denote: "May 2023" is 2023-05-01 to 2023-05-31. */
  readonly from?: string;
  readonly to?: string;
  /** The month and day of a date without a year. */
  readonly month?: number;
  readonly day?: number;
  /** `since`: that time or later; `until`: that time or earlier. */
  readonly bound: 'on' | 'since' | 'until';
}

/** Every place in the text that says when, in order; none overlap. */
export function findDates(text: string, language: Language): DateMention[] {
  const found = patternsFor(text, language).flatMap((pattern) => matches(text, pattern));
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: DateMention[] = [];
  for (const mention of found) {
    const last = kept.at(-1);
    if (!last || !spansOverlap(last.span, mention.span)) kept.push(mention);
    else if (length(mention) > length(last) && !overlapsSecondLast(kept, mention))
      kept[kept.length - 1] = mention;
  }
  return kept;
}

/** Each script has its own words for time, so texts of two scripts are read by both. */
function patternsFor(text: string, language: Language): readonly DatePattern[] {
  const sets = [
    language === 'fr' ? frenchDates : englishDates,
    ...(/\p{Script=Hangul}/u.test(text) ? [koreanDates] : []),
    ...(/\p{Script=Khmer}/u.test(text) ? [khmerDates] : []),
  ];
  const digits = /\p{Nd}/u.test(text);
  return sets.flatMap((set) => (digits ? set.all : set.inWords));
}

function matches(text: string, { pattern, kind, read, since, until, untilAfter, sinceAfter }: DatePattern) {
  return [...text.matchAll(pattern)].flatMap((match): DateMention[] => {
    const parts = read?.(match.groups ?? {});
    if (parts === null) return [];
    const span = matchSpan(match);
    // Words that set a bound stand close by; a window keeps long texts cheap.
    const before = text.slice(Math.max(0, span.start - 24), span.start);
    const after = text.slice(span.end, span.end + 12);
    const isSince = since?.test(before) || sinceAfter?.test(after);
    const isUntil = until?.test(before) || untilAfter?.test(after);
    const bound = isSince ? 'since' : isUntil ? 'until' : 'on';
    return [{ span, kind, bound, ...(parts ? placed(parts) : {}) }];
  });
}

function placed(parts: DateParts): Pick<DateMention, 'from' | 'to' | 'month' | 'day'> {
  const range = calendarRange(parts);
  if (range) return range;
  if (parts.year !== undefined) return {};
  return {
    ...(parts.month === undefined ? {} : { month: parts.month }),
    ...(parts.day === undefined ? {} : { day: parts.day }),
  };
}

function length({ span }: DateMention): number {
  return span.end - span.start;
}

function overlapsSecondLast(kept: readonly DateMention[], mention: DateMention): boolean {
  const previous = kept.at(-2);
  return previous !== undefined && spansOverlap(previous.span, mention.span);
}

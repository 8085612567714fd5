/** What the words of a date give; `lastDay`, `lastMonth` and `lastYear` where they name a range. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly lastYear?: number;
  readonly lastMonth?: number;
  readonly lastDay?: number;
}

/** First and last day of what the parts denote; null without a year or where the calendar has no such day. */
export function calendarRange(parts: DateParts): { readonly from: string; readonly to: string } | null {
  if (parts.year === undefined) return null;
  const { year, month = 1, day = 1 } = parts;
  const lastYear = parts.lastYear ?? year;
  const lastMonth = parts.lastMonth ?? (parts.lastYear === undefined ? parts.month : undefined) ?? 12;
  const lastDay =
    parts.lastDay ?? (parts.lastMonth === undefined ? parts.day : undefined) ?? daysIn(lastYear, lastMonth);
  if (day > daysIn(year, month) || lastDay > daysIn(lastYear, lastMonth)) return null;
  const [from, to] = [iso(year, month, day), iso(lastYear, lastMonth, lastDay)];
  return from <= to ? { from, to } : null;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

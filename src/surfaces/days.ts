/** The first and the last day of a year, a month or a day written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for anything else. */
export function daysOf(text: string): { readonly first: string; readonly last: string } | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text) ?? [];
  if (year === undefined) return null;
  const first = isoDay(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  // A day that does not exist, such as 2024-02-30, comes back as another one.
  if (!first.startsWith(text)) return null;
  if (day !== undefined) return { first, last: first };
  const last = month === undefined ? isoDay(Number(year), 12, 0) : isoDay(Number(year), Number(month), 0);
  return { first, last };
}

function isoDay(year: number, monthIndex: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, monthIndex, day);
  return date.toISOString().slice(0, 10);
}

import type { Change } from './tamper-figures.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const relative: readonly (readonly [RegExp, string])[] = [
  [/\btoday\b/u, 'yesterday'],
  [/\byesterday\b/u, 'today'],
  [/\btomorrow\b/u, 'yesterday'],
  [/\bthis morning\b/u, 'yesterday'],
  [/\bthis (year|month|week)\b/u, 'last $1'],
  [/\blast (year|month|week)\b/u, 'this $1'],
  [/\bnext (year|month|week)\b/u, 'last $1'],
];

/** The date moved: another year, month, day of the month or of the week, another "today". */
export const dateChanges: Change = (text) => {
  const changed: string[] = [];
  const year = /\b(?:19|20)\d\d\b/u.exec(text)?.[0];
  if (year) changed.push(text.replace(year, String(Number(year) + 1)));
  const month = months.find((one) => new RegExp(`\\b${one}\\b`, 'u').test(text));
  if (month) changed.push(text.replace(month, months[(months.indexOf(month) + 4) % 12] ?? ''));
  const day = month && /(?<!\d)(?:[12]\d|3[01]|[1-9])(?=\b|st|nd|rd|th)(?!\d)/u.exec(text)?.[0];
  if (day) changed.push(text.replace(day, String((Number(day) % 27) + 1)));
  const weekday = days.find((one) => text.includes(one));
  if (weekday) changed.push(text.replace(weekday, days[(days.indexOf(weekday) + 2) % 7] ?? ''));
  const other = relative.find(([pattern]) => pattern.test(text));
  if (other) changed.push(text.replace(...other));
  return changed;
};

/** The same date in another order: "May 10, 2023" and "10 May 2023". */
export const respelledDates: Change = (text) => {
  const parts = new RegExp(`^(${months.join('|')}) (\\d{1,2})(?:, ((?:19|20)\\d\\d))?$`, 'u').exec(text);
  if (!parts) return [];
  const [, month, day, year] = parts;
  return [[day, month, year].filter(Boolean).join(' ')];
};

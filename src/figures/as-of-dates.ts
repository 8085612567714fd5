import { findDates } from '../text/dates.ts';
import type { Language } from '../text/language.ts';

/** When a figure holds: the sentence's own words, and what they denote beside the release's own date. */
export interface AsOf {
  /** "To date", "as of 5 May", "in 2024". */
  readonly words: string;
  /** `standing`: the state of things at a moment, which a later release may bring up to date; `period`: of that time alone. */
  readonly kind: 'standing' | 'period';
  /** First and last day as `YYYY-MM-DD`; null where the words or the release leave it open. */
  readonly from: string | null;
  readonly to: string | null;
}

const standing =
  /\b(?:to date|so far|thus far|as of|as at|currently|now|at present)\b|à ce jour|jusqu['’]à présent|actuellement|지금까지|현재|오늘까지|기준|누적|មកទល់|មកដល់|បច្ចុប្បន្ន|គិតត្រឹម/iu;

type Range = readonly [from: string, to: string];

/** Words that mean a day, a month or a year beside the release's; all others stay words. */
const deictic: readonly (readonly [RegExp, (day: string) => Range])[] = [
  [
    /\b(?:today|this (?:morning|afternoon|evening))\b|aujourd['’]hui|ce matin|cet après-midi|ce soir|^오늘(?!까지)|ថ្ងៃនេះ|ព្រឹកនេះ|ល្ងាចនេះ/iu,
    (day) => [day, day],
  ],
  [/\byesterday\b|(?<!\p{L})hier(?!\p{L})|어제|ម្សិលមិញ/iu, (day) => [shifted(day, -1), shifted(day, -1)]],
  [/\bthis month\b|ce mois(?:-ci)?|이번 달|이달|ខែនេះ/iu, (day) => monthOf(day)],
  [/\blast month\b|le mois dernier|지난달|지난 달|ខែមុន/iu, (day) => monthOf(shifted(monthOf(day)[0], -1))],
  [/\bthis year\b|cette année|올해|금년|ឆ្នាំនេះ/iu, (day) => yearOf(day)],
  [
    /\blast year\b|l['’]année dernière|l['’]an dernier|지난해|작년|ឆ្នាំមុន|ឆ្នាំទៅ/iu,
    (day) => yearOf(shifted(yearOf(day)[0], -1)),
  ],
];

/**
 * Reads the words on when a figure holds. What they leave open is filled from the date of the release and from
 * nothing else; a release without a date leaves it open.
 */
export function resolveAsOf(words: string, published: string | null, language: Language): AsOf {
  if (standing.test(words)) {
    const stated = statedRange(words, published, language);
    return { words, kind: 'standing', from: null, to: stated?.[1] ?? published };
  }
  const [from, to] = statedRange(words, published, language) ??
    relativeRange(words, published) ?? [null, null];
  return { words, kind: 'period', from, to };
}

function statedRange(
  words: string,
  published: string | null,
  language: Language,
): readonly [string | null, string | null] | null {
  const mention = findDates(words, language).find(({ from, month }) => from ?? month);
  if (!mention) return null;
  const since = mention.bound === 'since' || /^\s*(?:since|depuis)\b/iu.test(words);
  if (since && mention.month !== undefined && mention.day === undefined)
    return published === null ? null : [lastBegun(mention.month, published), published];
  const day = mention.from ? [mention.from, mention.to ?? mention.from] : dayInYear(mention, published);
  if (day === null) return null;
  const [first = null, last = null] = day;
  if (since) return [first, published];
  if (mention.bound === 'until' || /^\s*(?:by|until|d['’]ici)\b/iu.test(words)) return [null, last];
  return [first, last];
}

/** "5 May" is of the release's own year, unless that day was still to come: then nobody says which year it is of. */
function dayInYear(
  { month, day }: { readonly month?: number; readonly day?: number },
  published: string | null,
): Range | null {
  if (published === null || month === undefined || day === undefined) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${published.slice(0, 4)}-${two(month)}-${two(day)}`;
  return date <= published ? [date, date] : null;
}

/** "Since November", said in February, is since November of the year before. */
function lastBegun(month: number, published: string): string {
  const year = Number(published.slice(0, 4)) - (month > Number(published.slice(5, 7)) ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

function relativeRange(words: string, published: string | null): Range | null {
  if (published === null) return null;
  return deictic.find(([pattern]) => pattern.test(words))?.[1](published) ?? null;
}

function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function monthOf(day: string): Range {
  const next = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return [`${day.slice(0, 7)}-01`, shifted(next.toISOString().slice(0, 10), -1)];
}

function yearOf(day: string): Range {
  return [`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`];
}

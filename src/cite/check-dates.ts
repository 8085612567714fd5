import type { DateMention } from '../text/dates.ts';
import { spansOverlap } from '../text/span.ts';
import { contextOf, likeness } from './context.ts';
import type { Finding } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';
import { isSameTime, saysTime } from './relative-times.ts';

/** How much more another date's surroundings must be those of the claim's before the date is taken for misplaced. */
const clearly = 0.12;

/** Every time of the claim must be stated, or be wide enough to hold one that is: "in May" for "on May 5". */
export function checkDates(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  const stated = sources.flatMap((source) =>
    source.dates.map((date) => ({
      source,
      date,
      context: contextOf(source, date.span, { apart: spansOf(source) }),
    })),
  );
  return claim.dates.flatMap((date): Finding[] => {
    const context = contextOf(claim, date.span, { apart: spansOf(claim) });
    const compared = stated
      .map((one) => ({
        ...one,
        holds: holds(date, claim.text, one.date, one.source),
        likeness: likeness(context, one.context),
      }))
      .sort((a, b) => Number(b.holds) - Number(a.holds) || b.likeness - a.likeness);
    const nearest = compared[0];
    const misplaced = compared.some(
      (one) => !one.holds && isOfTheSort(date, one.date) && one.likeness > (nearest?.likeness ?? 0) + clearly,
    );
    if (nearest?.holds && !misplaced) return [];
    if (sources.some((source) => isNamedThere(claim, date, source))) return [];
    return [
      {
        reason: 'date-not-stated',
        span: date.span,
        stated: nearest ? { sentenceId: nearest.source.id, span: nearest.date.span } : null,
      },
    ];
  });
}

/** The year of a name ("the Act of 1962"), or a time as wide as "soon", where no date of the sentence is meant. */
function isNamedThere({ text }: Reading, { kind, bound, span }: DateMention, source: SourceReading): boolean {
  const words = text.slice(span.start, span.end);
  if (saysTime(words, source.text)) return true;
  const year = kind === 'year' && bound === 'on' ? /^\d{4}$/u.exec(words)?.[0] : undefined;
  return (
    year !== undefined &&
    source.analysis.words.some(
      (word) => word.surface === year && !source.dates.some((date) => spansOverlap(date.span, word.span)),
    )
  );
}

function spansOf({ dates }: Reading) {
  return dates.map(({ span }) => span);
}

/** "Since April" does not stand in the place of "in June", nor a month in that of a year. */
function isOfTheSort(a: DateMention, b: DateMention): boolean {
  return a.kind === b.kind && a.bound === b.bound;
}

/** Whether what the sentence says of the time makes what the claim says of it true. */
function holds(claimed: DateMention, claim: string, stated: DateMention, source: SourceReading): boolean {
  if (plain(claim, claimed) === plain(source.text, stated)) return claimed.bound === stated.bound;
  if (isSameTime({ text: claim, date: claimed }, { text: source.text, date: stated })) return true;
  const weekday = plainWeekday(claim, claimed);
  if (weekday !== null && weekday === plainWeekday(source.text, stated))
    return claimed.bound === stated.bound;
  if (!sameWeekday(claimed, claim, stated, source)) return false;
  const told = onThatDay(stated, source);
  if (claimed.from && claimed.to) {
    const { from, to } = told;
    return !!from && !!to && claimed.from <= from && to <= claimed.to && claimed.bound === stated.bound;
  }
  if (claimed.month === undefined && claimed.day === undefined) return false;
  return claimed.month === monthOf(told) && (claimed.day === undefined || claimed.day === dayOf(told));
}

/** A weekday beside a date must be the sentence's, or be that day's. */
function sameWeekday(
  claimed: DateMention,
  claim: string,
  stated: DateMention,
  source: SourceReading,
): boolean {
  const weekday = weekdayIn(claim, claimed);
  if (weekday === null || weekday === weekdayIn(source.text, stated)) return true;
  const day = claimed.from !== undefined && claimed.from === claimed.to ? new Date(claimed.from) : undefined;
  return day !== undefined && weekday === day.getUTCDay();
}

/** Sunday first, in every language. */
const weekdays = [
  /\bsunday|\bdimanche|일요일|អាទិត្យ/iu,
  /\bmonday|\blundi|월요일|ចន្ទ/iu,
  /\btuesday|\bmardi|화요일|អង្គារ/iu,
  /\bwednesday|\bmercredi|수요일|ពុធ/iu,
  /\bthursday|\bjeudi|목요일|ព្រហស្បតិ៍/iu,
  /\bfriday|\bvendredi|금요일|សុក្រ/iu,
  /\bsaturday|\bsamedi|토요일|សៅរ៍/iu,
];
/** Words that make another week's of it. */
const another = /last|next|past|following|지난|다음|derni|prochain|មុន|ក្រោយ/iu;

function weekdayIn(text: string, { span }: DateMention): number | null {
  const words = text.slice(span.start, span.end);
  const weekday = weekdays.findIndex((name) => name.test(words));
  return weekday < 0 ? null : weekday;
}

/** "월요일" for "Monday", where neither is another week's. */
function plainWeekday(text: string, date: DateMention): number | null {
  const words = text.slice(date.span.start, date.span.end);
  return date.kind === 'day-of-week' && !another.test(words) ? weekdayIn(text, date) : null;
}

/** "This morning" and "next month" in a dated release are that day and month; in one without a date they are no dates at all. */
function onThatDay(stated: DateMention, { text, published }: SourceReading): DateMention {
  const sameDay = /^(?:earlier |later )?(?:today|this (?:morning|afternoon|evening)|tonight)$/iu;
  const words = text.slice(stated.span.start, stated.span.end);
  if (published === null) return stated;
  if (sameDay.test(words)) return { ...stated, from: published, to: published };
  const [, which = '', unit = ''] = /^(last|this|next) (month|year)$/iu.exec(words) ?? [];
  if (unit === '') return stated;
  const steps = { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const isYear = unit.toLowerCase() === 'year';
  const [from, to] = isYear
    ? [Date.UTC(year + steps, 0, 1), Date.UTC(year + steps + 1, 0, 0)]
    : [Date.UTC(year, month - 1 + steps, 1), Date.UTC(year, month + steps, 0)];
  return { ...stated, from: isoDay(from), to: isoDay(to) };
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function monthOf({ month, from, to }: DateMention): number | undefined {
  if (month !== undefined) return month;
  return from && from.slice(0, 7) === to?.slice(0, 7) ? Number(from.slice(5, 7)) : undefined;
}

function dayOf({ day, from, to }: DateMention): number | undefined {
  if (day !== undefined) return day;
  return from && from === to ? Number(from.slice(8)) : undefined;
}

function plain(text: string, { span }: DateMention): string {
  return text
    .slice(span.start, span.end)
    .toLowerCase()
    .replace(/[\s,]+/gu, ' ');
}

import { datePatterns, monthTable, numberOf, partsOf, readerOfNamed } from './dates-pattern.ts';

const months = monthTable([
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sep sept',
  'october oct',
  'november nov',
  'december dec',
]);

const month = String.raw`(?<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)`;
const lastMonth = month.replace('<month>', '<lastMonth>');
const day = String.raw`(?<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|,\d)`;
const lastDay = day.replace('<day>', '<lastDay>');
const year = String.raw`(?<year>(?:19|20)\d\d)(?![\d%]|[.,]\d|-\d{3})`;
const lastYear = String.raw`(?<lastYear>(?:19|20)\d\d|\d\d)(?![\d%]|[.,]\d)`;
const to = String.raw`\s?(?:[-–—]|to|through|until|and)\s?`;
const start = String.raw`(?<![\p{L}\p{N}.,/$€£¥-]|[.,]\d)`;
const weekday = '(?<!(?:Good|Black) )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const named = `(?:${weekday},? (?:the )?)?`;

const since =
  /\b(?:since|from|after|starting(?: in| on)?|beginning(?: in| on)?|effective)(?: (?:early|late|mid))?[\s-]$/iu;
const until =
  /\b(?:by(?: (?:early|late|mid))?|(?:before|until|till|up to|through|prior to|ahead of|not? later than|(?<=\b(?:days?|weeks?|months?|quarters?|years?|period) )to)(?: (?:the|early|late|mid))?)[\s-]$/iu;
const bounds = { since, until };

const read = readerOfNamed(months);

const halves: Readonly<Record<string, readonly [number, number]>> = {
  'first half': [1, 6],
  'second half': [7, 12],
  'first quarter': [1, 3],
  'second quarter': [4, 6],
  'third quarter': [7, 9],
  'fourth quarter': [10, 12],
};

/** How English writes times, absolute ones first. */
export const englishDates = datePatterns([
  // May 10-12, 2023; May 30 to June 2, 2023; May 12, 2023; May 12
  {
    pattern: re(`${named}${month} ${day}${to}${lastDay}(?:,? ${year})?`, 'giu'),
    kind: 'period',
    read,
  },
  {
    pattern: re(`${named}${month} ${day}${to}${lastMonth} ${lastDay}(?:,? ${year})?`, 'giu'),
    kind: 'period',
    read,
  },
  { pattern: re(`${named}${month} ${day}(?:,? ${year})?`, 'giu'), kind: 'date', read, ...bounds },
  // 10-12 May 2023; 12th of May 2023; 12 May
  {
    pattern: re(`${named}${day}${to}${lastDay} ${month}(?:,? ${year})?`, 'giu'),
    kind: 'period',
    read,
  },
  {
    pattern: re(`${named}${day}(?: day)?(?: of)? ${month}(?:,? ${year})?`, 'giu'),
    kind: 'date',
    read,
    ...bounds,
  },
  {
    pattern: re(
      String.raw`(?<year>(?:19|20)\d\d)[-/.](?<month>0[1-9]|1[0-2])[-/.](?<day>3[01]|[12]\d|0[1-9])(?!\d)`,
    ),
    kind: 'date',
    read: readNumbers,
    ...bounds,
  },
  // May 2023; June to August 2023; a month alone where a word before it says that it is one
  {
    pattern: re(`(?:(?:early|late|mid|end of)[ -])?${month},? (?:of )?${year}`, 'giu'),
    kind: 'month',
    read,
    ...bounds,
  },
  { pattern: re(`${month}${to}${lastMonth},? ${year}`), kind: 'period', read },
  {
    pattern: new RegExp(
      String.raw`(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id|of|[Bb]efore|[Aa]fter|[Tt]hroughout|through|[Ff]rom|to|than|every)[ -])${month}\b(?! \d|\.?\p{L})`,
      'gu',
    ),
    kind: 'month',
    read,
    ...bounds,
  },
  {
    pattern: re(
      String.raw`(?<month>January|February|April|June|July|August|September|October|November|December)\b(?! \d)`,
    ),
    kind: 'month',
    read,
    ...bounds,
  },
  // 2022-2024; between 2022 and 2024; 2024-25
  {
    pattern: re(`(?<year>(?:19|20)\\d\\d)(?:\\s?[-–—]\\s?| to | through | and )${lastYear}`),
    kind: 'period',
    read: readYears,
  },
  {
    pattern: re(
      `(?:the )?(?<half>(?:first|second) half|(?:first|second|third|fourth) quarter) of ${year}`,
      'giu',
    ),
    kind: 'period',
    read: ({ half = '', year: of }) => {
      const [first, last] = halves[half.toLowerCase()] ?? [1, 12];
      return partsOf({ year: numberOf(of), month: first, lastMonth: last });
    },
    ...bounds,
  },
  {
    pattern: re(
      `(?:(?:the )?(?:end|beginning|start|middle|close|course|spring|summer|autumn|fall|winter) of|early|late|mid|spring|summer|autumn|fall|winter|calendar year|(?:the )?year)[ -](?:the year )?${year}`,
      'giu',
    ),
    kind: 'period',
    read,
    ...bounds,
  },
  // A fiscal year begins on another day in each country.
  {
    pattern: re(
      String.raw`(?:fiscal (?=(?:19|20)\d\d)|fiscal years? ?|FYs? ?)(?:19|20)?\d\d(?:[-–/](?:20)?\d\d)?(?!\d)`,
      'giu',
    ),
    kind: 'year',
    ...bounds,
  },
  {
    pattern: re(String.raw`(?:the )?(?:(?:early|late|mid)[ -])?(?<year>(?:19|20)\d0)s\b`, 'giu'),
    kind: 'period',
    read: ({ year: decade }) => {
      const first = numberOf(decade) ?? 0;
      return { year: first, lastYear: first + 9 };
    },
    ...bounds,
  },
  {
    // "2000 people" is a count; after "in" it is a year whatever follows.
    pattern: re(
      String.raw`(?<!\b(?:Agenda|Vision|Horizon|PACC|Act of|Law of) )${year}(?:(?<=\b(?:in|since|by|of|from|until|before|after|during) \d{4})|(?! (?!goals?\b|elections?\b|was\b|is\b|has\b)[a-z]+s\b)(?! (?:people|percent|per|million|billion|hours?|men|women|children)\b))`,
    ),
    kind: 'year',
    read,
    ...bounds,
  },

  {
    pattern: re(
      `(?:(?:last|next|this|this past|the following|early|late) )?${weekday}(?: (?:morning|afternoon|evening|night))?`,
      'giu',
    ),
    kind: 'day-of-week',
    ...bounds,
  },
  {
    pattern: re(
      String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?: ?[ap]\.?m\b\.?)?(?: (?:ET|EST|EDT|UTC|GMT|local time))?`,
      'giu',
    ),
    kind: 'time-of-day',
  },
  {
    pattern: re(
      String.raw`(?:1[0-2]|0?[1-9]) ?[ap]\.?m\b\.?|(?:1[0-2]|[1-9]) o['’]clock|(?<=\bat )(?:noon|midnight|midday|dawn|dusk)\b`,
      'giu',
    ),
    kind: 'time-of-day',
  },
  {
    pattern: re(
      String.raw`(?:(?:earlier|later) (?:today|this (?:week|month|year|morning))|(?:the )?day (?:before yesterday|after tomorrow)|today|yesterday(?: (?:morning|afternoon|evening))?|tomorrow|tonight|(?!last day\b)(?:this|last|next|the past|this past|the previous|the coming|the following|the same)(?: (?:two|three|four|five|six|seven|eight|nine|ten|twelve|few|several|\d+))? (?:mornings?|afternoons?|evenings?|nights?|days?|weeks?|weekends?|months?|quarters?|years?|decades?|spring|summer|autumn|fall|winter|fiscal year|century))\b`,
      'giu',
    ),
    kind: 'relative',
  },
  {
    pattern: re(
      String.raw`(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|many|\d+) (?:minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:ago|earlier|later)|(?:in|over|within) the (?:near|coming|next|not too distant)(?: (?:\p{L}+|\d+))? ?(?:future|days|weeks|months|years)|(?:in|over) (?:the (?:days|weeks|months|years) (?:ahead|to come)|recent (?:days|weeks|months|years))|in the near future|recently|(?<!\bup )to date|so far|(?:at|as of) (?:the )?(?:present|moment|now)|as soon as possible)\b`,
      'giu',
    ),
    kind: 'relative',
  },
  // Parts of a year without their year: "in the second half of the year", "in autumn", "after the summer"
  {
    pattern: re(
      String.raw`(?:the )?(?:(?:first|second) half|(?:first|second|third|fourth|last) quarter|end|beginning|start|middle|close) of (?:the|this|next) (?:year|month|week)\b(?! of)|(?<=\b(?:in|by|after|before|during|until|since|from|through|of) )(?:the )?(?:(?:early|late|mid)[ -])?(?:spring|summer|autumn|winter|(?<=\bthe )fall)(?! (?:in|of \p{L}|school|camp|games|olympi|palace))\b(?! [A-Z])`,
    ),
    kind: 'relative',
    ...bounds,
  },
]);

function re(source: string, flags = 'gu'): RegExp {
  return new RegExp(start + source, flags);
}

function readNumbers({ year: y, month: m, day: d }: Partial<Record<string, string>>) {
  return partsOf({ year: numberOf(y), month: numberOf(m), day: numberOf(d) });
}

function readYears(groups: Partial<Record<string, string>>) {
  const parts = read(groups);
  return (parts.lastYear ?? 0) > (parts.year ?? 0) && (parts.lastYear ?? 0) < (parts.year ?? 0) + 60
    ? parts
    : null;
}

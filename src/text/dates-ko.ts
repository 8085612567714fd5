import { datePatterns, numberOf, partsOf } from './dates-pattern.ts';

const year = String.raw`(?<year>(?:19|20)\d\d)\s?년`;
const month = String.raw`(?<month>1[0-2]|0?[1-9])\s?월(?!요일|드)`;
const day = String.raw`(?<day>3[01]|[12]\d|0?[1-9])\s?일(?!본|부\s|반|간|\s?동안|째|\s?이내|\s?만에|자리)`;
const start = String.raw`(?<![\p{N}.,])`;
const word = String.raw`(?<![\p{Script=Hangul}])`;
const bounds = {
  sinceAfter: /^\s?(?:이후|이래|부터|들어)/u,
  untilAfter: /^\s?(?:이전|까지|전까지|전에|말까지|초까지)/u,
};

function read({ year: y, month: m, day: d, lastYear }: Partial<Record<string, string>>) {
  return partsOf({
    year: numberOf(y),
    month: numberOf(m),
    day: numberOf(d),
    lastYear: numberOf(lastYear),
  });
}

/** How Korean writes times, absolute ones first. */
export const koreanDates = datePatterns([
  { pattern: re(`${start}${year}\\s?${month}\\s?${day}`), kind: 'date', read, ...bounds },
  {
    pattern: re(
      String.raw`${start}(?<year>(?:19|20)\d\d)\.\s?(?<month>1[0-2]|0?[1-9])\.\s?(?<day>3[01]|[12]\d|0?[1-9])(?!\d)\.?`,
    ),
    kind: 'date',
    read,
    ...bounds,
  },
  { pattern: re(`${start}${month}\\s?${day}`), kind: 'date', read, ...bounds },
  {
    pattern: re(`${start}${year}\\s?${month}(?:\\s?(?:초|말|중순|하순|상순))?`),
    kind: 'month',
    read,
    ...bounds,
  },
  {
    pattern: re(
      `(?:지난\\s?|오는\\s?|올해\\s?|작년\\s?|내년\\s?)?${start}${month}(?:\\s?(?:초|말|중순|하순))?`,
    ),
    kind: 'month',
    read,
    ...bounds,
  },
  {
    pattern: re(String.raw`${start}(?<year>(?:19|20)\d\d)\s?년?\s?[-~∼–]\s?(?<lastYear>(?:19|20)\d\d)\s?년`),
    kind: 'period',
    read,
    ...bounds,
  },
  { pattern: re(`${start}${year}\\s?(?:초|말|중반|상반기|하반기)`), kind: 'period', read, ...bounds },
  // A fiscal year begins on another day in each country.
  { pattern: re(String.raw`${start}(?:19|20)\d\d\s?(?:년\s?)?회계\s?연도`), kind: 'year', ...bounds },
  { pattern: re(`${start}${year}(?!\\s?(?:간|동안|만에|대))도?`), kind: 'year', read, ...bounds },
  { pattern: re(`${start}(?:지난\\s?|오는\\s?)?${day}`), kind: 'date', read, ...bounds },
  {
    pattern: re(`${word}(?:지난\\s?|이번\\s?주?\\s?|다음\\s?주?\\s?|오는\\s?)?[월화수목금토일]요일`),
    kind: 'day-of-week',
    ...bounds,
  },
  {
    pattern: re(
      String.raw`(?:${word}(?:오전|오후|새벽|아침|저녁|밤)\s?)${start}\d{1,2}\s?시(?!간)(?:\s?\d{1,2}\s?분|\s?반)?|${start}\d{1,2}\s?시(?!간|장|민|행|점|작|도)(?:\s?\d{1,2}\s?분|\s?반)?|${word}(?:정오|자정)`,
    ),
    kind: 'time-of-day',
  },
  {
    pattern: re(
      `${word}(?:오늘(?!날)\\s?(?:아침|오전|오후|저녁|밤)?|어제\\s?(?:아침|오전|오후|저녁|밤)?|내일(?!로)|모레|그저께|그제|이날|전날|같은\\s날|다음\\s?날|오늘\\s?새벽|이번\\s?(?:주|달|해)(?:말)?|이달(?:\\s?(?:초|말|중|안))?(?!\\p{L}*러)|내달|지난\\s?(?:주|달|해|주말|분기)|다음\\s?(?:주|달|해)(?:말)?|(?:올해|금년|작년|내년|지난해)(?:\\s?(?:상반기|하반기|초|말|중))?|최근|조만간|머지않아|가까운\\s?(?:시일|장래|미래)|(?:올|오는|지난|내년|이번)\\s?(?:봄|여름|가을|겨울)|(?:상반기|하반기)(?:\\s?중)?|연말|연초|연내|월말|지금까지|현재까지|오전|오늘\\s?오전)`,
    ),
    kind: 'relative',
  },
  {
    pattern: re(
      String.raw`(?:${start}\d+|${word}(?:한|두|세|네|몇|수))\s?(?:시간|일|주|주일|달|개월|년|해)\s?(?:전(?!쟁|략|체|국|문)|후(?!보|원)|뒤)`,
    ),
    kind: 'relative',
  },
  {
    pattern: re(
      String.raw`${word}(?:지난|최근|향후|앞으로)\s?(?:\d+|몇|수)\s?(?:시간|일|주|주일|달|개월|년)(?:간|\s?동안|\s?내)?`,
    ),
    kind: 'relative',
  },
]);

function re(source: string): RegExp {
  return new RegExp(source, 'gu');
}

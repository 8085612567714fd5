import type { DateMention } from '../text/dates.ts';
import { sliceSpan } from '../text/span.ts';

/**
 * Times that are told from the day of the text, in every writing that means the same one; and the words by which who
 * tells it later tells them: "the following day" for "tomorrow".
 */
const writings: readonly (readonly [key: string, told: string, retold?: string])[] = [
  [
    'to-date',
    "to date|so far|until now|up to now|as of now|thus far|지금까지|현재까지|이제까지|à ce jour|jusqu['’]à présent|jusqu['’]ici|(?:គិត)?មក(?:ទល់|ដល់)(?:ពេល|បច្ចុប្បន្ន)(?:នេះ)?",
  ],
  [
    'now',
    'currently|now|at present|at the moment|현재|지금|actuellement|en ce moment|បច្ចុប្បន្ន(?:នេះ)?|ឥឡូវនេះ',
  ],
  ['this-morning', 'this morning|earlier this morning|오늘 (?:아침|오전)|ce matin|ព្រឹកនេះ', 'that morning'],
  ['this-afternoon', 'this afternoon|오늘 오후|cet après-midi|(?:រសៀល|ល្ងាច)នេះ', 'that afternoon'],
  ['this-evening', 'this evening|tonight|오늘 저녁|오늘 밤|ce soir|យប់នេះ', 'that evening|that night'],
  [
    'today',
    "today|earlier today|later today|오늘|금일|aujourd['’]hui|ថ្ងៃនេះ",
    'that (?:same )?day|the same day',
  ],
  ['yesterday', 'yesterday|어제|hier|ម្សិលមិញ', 'the day before|(?:the )?previous day'],
  ['tomorrow', 'tomorrow|내일|demain|ថ្ងៃស្អែក', 'the day after|(?:the )?(?:next|following) day'],
  ['this-week', 'this week|이번 주|금주|cette semaine|សប្តាហ៍នេះ'],
  ['this-month', 'this month|이번 달|이달|ce mois(?:-ci)?|ខែនេះ'],
  ['this-year', 'this year|올해|금년|cette année|ឆ្នាំនេះ'],
  ['last-week', 'last week|지난주|지난 주|la semaine dernière|សប្តាហ៍មុន', 'the (?:week before|previous week)'],
  ['last-month', 'last month|지난달|지난 달|le mois dernier|ខែមុន', 'the (?:month before|previous month)'],
  [
    'last-year',
    "last year|지난해|작년|l['’]année dernière|l['’]an dernier|ឆ្នាំមុន|ឆ្នាំទៅ",
    'the (?:year before|previous year)',
  ],
  ['next-week', 'next week|다음 ?주|la semaine prochaine|សប្តាហ៍ក្រោយ', 'the (?:week after|following week)'],
  ['next-month', 'next month|다음 ?달|le mois prochain|ខែក្រោយ', 'the (?:month after|following month)'],
  [
    'next-year',
    "next year|내년|l['’]année prochaine|l['’]an prochain|ឆ្នាំក្រោយ",
    'the (?:year after|following year)',
  ],
  ['recent', 'recent(?:ly)?|lately|최근(?:에|의)?|récemment|récente?s?|ថ្មីៗ(?:នេះ)?'],
  [
    'soon',
    'soon|shortly|(?:in )?the near future|곧|가까운 (?:장래|시일)(?:에|\\s?내에)?|조만간|dans un avenir proche|(?:នា|ក្នុង)ពេលឆាប់ៗ(?:ខាងមុខ)?(?:នេះ)?|(?:នា|ក្នុង)ពេលខាងមុខ(?:នេះ)?',
  ],
];

/** Days, weeks, months and years to come or gone by, as each language counts them. */
const stretches: readonly (readonly [string, string])[] = [
  ['days', '며칠|수 ?일', 'jours'],
  ['weeks', '몇 ?주|수 ?주', 'semaines'],
  ['months', '몇 ?달|수 ?개?월|몇 ?개?월', 'mois'],
  ['years', '몇 ?년|수 ?년', 'ann[ée]{2}s'],
  ['decades', '몇 ?십 ?년|수십 ?년', 'décennies'],
].flatMap(([unit, korean, french]) => [
  [
    `${unit}-ahead`,
    `(?:in |over |within |during )?(?:the )?(?:(?:coming|next)(?: few)? ${unit}|${unit} (?:ahead|to come))|(?:앞으로|향후) ?(?:${korean})(?: ?간| ?동안| ?내에?)?|(?:dans |pour |au cours )?(?:les|des) (?:(?:prochaine?s|quelques) ${french}|${french} (?:à venir|prochaine?s))`,
  ],
  [
    `${unit}-before`,
    `(?:in |over |during )?(?:recent|(?:the )?(?:past|last)(?: few)?) ${unit}|(?:최근|지난) ?(?:${korean})(?: ?간| ?동안)?|(?:ces|les) derni[eè]re?s ${french}`,
  ],
]);

const patternOf = (terms: string) => new RegExp(`^(?:${terms})$`, 'iu');
const patterns = [...writings, ...stretches].map(([key, terms]) => [key, patternOf(terms)] as const);
const retellings = writings.flatMap(([key, , terms]) => (terms ? [[key, patternOf(terms)] as const] : []));

/** Times so wide that a language may tell them by a word that no calendar reads: "soon", "recent". */
const wide: ReadonlyMap<string, RegExp> = new Map(
  writings
    .filter(([key]) => key === 'recent' || key === 'soon')
    .map(([key, terms]) => [key, new RegExp(`(?<!\\p{L})(?:${terms})(?!\\p{Script=Latin})`, 'iu')]),
);

/** Whether a text says anywhere what some words of a claim say of the time, if that is as wide as "soon". */
export function saysTime(words: string, text: string): boolean {
  return wide.get(relativeTime(words) ?? '')?.test(text) ?? false;
}

/** Units by which the past is counted, in months. */
const gone: readonly (readonly [number, string])[] = [
  [1 / 30, 'days?|일|jours?'],
  [7 / 30, 'weeks?|주|semaines?'],
  [1, 'months?|개월|달|mois'],
  [12, 'years?|년|ans?|années?'],
  [120, 'decades?|décennies?'],
  [1200, 'century|centuries|세기|siècles?'],
];
const goneUnits = gone.map(([months, unit]) => [months, new RegExp(`^(?:${unit})$`, 'iu')] as const);
const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
/** "Six" and "6" as 6; an article is one. */
function numberOf(written: string): number {
  const named = small.indexOf(written.toLowerCase());
  if (named >= 0) return named;
  return /^\d/u.test(written) ? Number(written) : 1;
}

const ago = new RegExp(
  `^(?:il y a |about |some |nearly |over |more than )?(?<number>\\d+|a few|several|quelques|몇|수|an?|une?|${small.join('|')})[ -]?(?:(?<unit>${gone.map(([, unit]) => unit).join('|')}))(?<half> and a half)?(?: ?전에?| ago| earlier| before| prior| plus tôt)?$`,
  'iu',
);
const past = /ago|earlier|before|prior|전에?|il y a|plus tôt/iu;

/** "20 years ago" and "two decades earlier" as so many months; "a few" stays what it is. */
function monthsAgo(words: string): string | null {
  const { number: written = '', unit = '', half } = past.test(words) ? (ago.exec(words)?.groups ?? {}) : {};
  const months = goneUnits.find(([, name]) => name.test(unit))?.[0];
  if (months === undefined) return null;
  if (/few|several|quelques|몇|수/iu.test(written)) return `ago-few-${months}`;
  return `ago-${Math.round((numberOf(written) + (half ? 0.5 : 0)) * months * 30)}`;
}

const counted = new RegExp(
  `^(?:in |over |within |during )?(?:the )?(?<which>coming|next|past|last) (?<number>\\d+|${small.join('|')}) (?<unit>day|week|month|year|decade)s?$`,
  'iu',
);

/** "The next six months" and "the coming six months" as one. */
function countedFromNow(words: string): string | null {
  const { which, number: written = '', unit = '' } = counted.exec(words)?.groups ?? {};
  if (which === undefined) return null;
  const side = /past|last/iu.test(which) ? 'before' : 'ahead';
  return `${numberOf(written)}-${unit.toLowerCase()}s-${side}`;
}

/** Signs of the year that a state counts by, and its number. */
const fiscal = /fiscal|\bFY|exercice|budg[ée]taire|회계|សារពើពន្ធ/iu;
const number = /(?:19|20)\d\d/u;
/** "The budget for 2024" is that of the fiscal year, and so is "le budget 2024", though no word beside the year says it. */
const behindBudget =
  /(?:\bbudgets?(?:(?: (?:of|de|des|du)(?: [\p{L}’'-]+){1,2})? (?:for|pour)| (?:of|de))?(?: the year| l['’]année)?|ថវិកា(?:សម្រាប់)?)\s?$/iu;
const beforeBudget = /^도?\s?예산/u;

/** "The last years of the war" are none of late. */
const ofAnother = /^\s(?:(?:of|before|under|des?|du)\b|d[’'])/iu;

/** What makes what stands behind it one that is still to come. */
const toCome =
  /\b(?:agree\p{L}*|ahead of|aim\p{L}*|be|before|chances?|due|expected|going|hop(?:e|es|ed|ing)|is|are|may|might|must|opportunit\p{L}+|plan\p{L}*|pledg\p{L}*|prior to|schedul\p{L}*|set (?:for|to)|shall|should|slated|upcoming|(?:was|were) to|will|would)\b[^.;]*$/iu;

/** A time of a text, and the text. */
export interface TimeIn {
  readonly text: string;
  readonly date: DateMention;
}

/** Whether a claim tells the time that a sentence tells, each in its own words: "so far" and "지금까지", "the following day" for "tomorrow". */
export function isSameTime(claimed: TimeIn, stated: TimeIn): boolean {
  const [time, there] = [timeAt(claimed), timeAt(stated)];
  if (time !== null && time === there) return true;
  const [retold, retoldThere] = [retelling(claimed), retelling(stated)];
  if (retold === null || (retold !== there && retold !== retoldThere)) return false;
  // Nothing opened tomorrow.
  const isToCome = retold === there && /^next-|^tomorrow$/u.test(retold);
  return !isToCome || toCome.test(claimed.text.slice(0, claimed.date.span.start));
}

/** What a relative time means in any of the languages, as "fiscal year 2023" and "exercice 2023" are one; null for others. */
function timeAt({ text, date }: TimeIn): string | null {
  const { span, kind, bound, from } = date;
  const [before, behind] = [text.slice(0, span.start), text.slice(span.end)];
  if (kind === 'year' && bound === 'on' && from && (behindBudget.test(before) || beforeBudget.test(behind)))
    return `fiscal-${from.slice(0, 4)}`;
  const time = relativeTime(sliceSpan(text, span));
  return time?.endsWith('s-before') && ofAnother.test(behind) ? null : time;
}

function retelling({ text, date: { span } }: TimeIn): string | null {
  return retellings.find(([, pattern]) => pattern.test(sliceSpan(text, span)))?.[0] ?? null;
}

function relativeTime(words: string): string | null {
  const plain = words.trim().replace(/^(?:earlier|later) (?=this (?:week|month|year)$)/iu, '');
  if (fiscal.test(plain)) return `fiscal-${number.exec(plain)?.[0]}`;
  return (
    patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? countedFromNow(plain) ?? monthsAgo(plain)
  );
}

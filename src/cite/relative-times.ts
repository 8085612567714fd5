import type { Span } from '../text/span.ts';

/** Times that are told from the day of the text, in every writing that means the same one. */
const writings: readonly (readonly [string, string])[] = [
  [
    'to-date',
    "to date|so far|until now|up to now|as of now|thus far|지금까지|현재까지|이제까지|à ce jour|jusqu['’]à présent|jusqu['’]ici|(?:គិត)?មក(?:ទល់|ដល់)(?:ពេល|បច្ចុប្បន្ន)(?:នេះ)?",
  ],
  [
    'now',
    'currently|now|at present|at the moment|현재|지금|actuellement|en ce moment|បច្ចុប្បន្ន(?:នេះ)?|ឥឡូវនេះ',
  ],
  ['this-morning', 'this morning|earlier this morning|that morning|오늘 (?:아침|오전)|ce matin|ព្រឹកនេះ'],
  ['this-afternoon', 'this afternoon|that afternoon|오늘 오후|cet après-midi|(?:រសៀល|ល្ងាច)នេះ'],
  ['this-evening', 'this evening|tonight|that evening|that night|오늘 저녁|오늘 밤|ce soir|យប់នេះ'],
  [
    'today',
    "today|earlier today|later today|that (?:same )?day|the same day|오늘|금일|aujourd['’]hui|ថ្ងៃនេះ",
  ],
  ['yesterday', 'yesterday|the day before|(?:the )?previous day|어제|hier|ម្សិលមិញ'],
  ['tomorrow', 'tomorrow|the day after|(?:the )?(?:next|following) day|내일|demain|ថ្ងៃស្អែក'],
  ['this-week', 'this week|이번 주|금주|cette semaine|សប្តាហ៍នេះ'],
  ['this-month', 'this month|이번 달|이달|ce mois(?:-ci)?|ខែនេះ'],
  ['this-year', 'this year|올해|금년|cette année|ឆ្នាំនេះ'],
  ['last-week', 'last week|the (?:week before|previous week)|지난주|지난 주|la semaine dernière|សប្តាហ៍មុន'],
  ['last-month', 'last month|the (?:month before|previous month)|지난달|지난 달|le mois dernier|ខែមុន'],
  [
    'last-year',
    "last year|the (?:year before|previous year)|지난해|작년|l['’]année dernière|l['’]an dernier|ឆ្នាំមុន|ឆ្នាំទៅ",
  ],
  ['next-week', 'next week|the (?:week after|following week)|다음 ?주|la semaine prochaine|សប្តាហ៍ក្រោយ'],
  ['next-month', 'next month|the (?:month after|following month)|다음 ?달|le mois prochain|ខែក្រោយ'],
  [
    'next-year',
    "next year|the (?:year after|following year)|내년|l['’]année prochaine|l['’]an prochain|ឆ្នាំក្រោយ",
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

const patterns = [...writings, ...stretches].map(
  ([key, terms]) => [key, new RegExp(`^(?:${terms})$`, 'iu')] as const,
);

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
  const named = small.indexOf(written.toLowerCase());
  const number = named >= 0 ? named : /^\d/u.test(written) ? Number(written) : 1;
  return `ago-${Math.round((number + (half ? 0.5 : 0)) * months * 30)}`;
}

const counted = new RegExp(
  `^(?:in |over |within |during )?(?:the )?(?<which>coming|next|past|last|previous|following) (?<number>\\d+|${small.join('|')}) (?<unit>day|week|month|year|decade)s?$`,
  'iu',
);

/** "The next six months" and "the coming six months" as one. */
function countedFromNow(words: string): string | null {
  const { which, number: written = '', unit = '' } = counted.exec(words)?.groups ?? {};
  if (which === undefined) return null;
  const named = small.indexOf(written.toLowerCase());
  const side = /past|last|previous/iu.test(which) ? 'before' : 'ahead';
  return `${named >= 0 ? named : Number(written)}-${unit.toLowerCase()}s-${side}`;
}

/** Signs of the year that a state counts by, and its number. */
const fiscal = /fiscal|\bFY|exercice|budg[ée]taire|회계|សារពើពន្ធ/iu;
const number = /(?:19|20)\d\d/u;
/** "The budget for 2024" is that of the fiscal year, and so is "le budget 2024", though no word beside the year says it. */
const budget = /(?:budget|예산|ថវិកា)[^,;.]{0,30}$/iu;

/** The same for words of a text that may say of what the year is. */
export function relativeTimeAt(text: string, { start, end }: Span): string | null {
  const words = text.slice(start, end);
  const isBudget = /^(?:19|20)\d\d$/u.test(words) && budget.test(text.slice(0, start));
  return isBudget ? `fiscal-${words}` : relativeTime(words);
}

/** What a relative time means in any of the languages: "so far", "to date" and "지금까지" are one, and "fiscal year 2023" is "exercice 2023"; null for others. */
function relativeTime(words: string): string | null {
  const plain = words.trim().replace(/^(?:earlier|later) (?=this (?:week|month|year)$)/iu, '');
  if (fiscal.test(plain)) return `fiscal-${number.exec(plain)?.[0]}`;
  return (
    patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? countedFromNow(plain) ?? monthsAgo(plain)
  );
}

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
  ['this-morning', 'this morning|earlier this morning|오늘 (?:아침|오전)|ce matin|ព្រឹកនេះ'],
  ['this-afternoon', 'this afternoon|오늘 오후|cet après-midi|(?:រសៀល|ល្ងាច)នេះ'],
  ['this-evening', 'this evening|tonight|오늘 저녁|오늘 밤|ce soir|យប់នេះ'],
  ['today', "today|earlier today|later today|오늘|금일|aujourd['’]hui|ថ្ងៃនេះ"],
  ['yesterday', 'yesterday|어제|hier|ម្សិលមិញ'],
  ['tomorrow', 'tomorrow|내일|demain|ថ្ងៃស្អែក'],
  ['this-week', 'this week|이번 주|금주|cette semaine|សប្តាហ៍នេះ'],
  ['this-month', 'this month|이번 달|이달|ce mois(?:-ci)?|ខែនេះ'],
  ['this-year', 'this year|올해|금년|cette année|ឆ្នាំនេះ'],
  ['last-week', 'last week|지난주|지난 주|la semaine dernière|សប្តាហ៍មុន'],
  ['last-month', 'last month|지난달|지난 달|le mois dernier|ខែមុន'],
  ['last-year', "last year|지난해|작년|l['’]année dernière|l['’]an dernier|ឆ្នាំមុន|ឆ្នាំទៅ"],
  ['next-week', 'next week|다음 ?주|la semaine prochaine|សប្តាហ៍ក្រោយ'],
  ['next-month', 'next month|다음 ?달|le mois prochain|ខែក្រោយ'],
  ['next-year', "next year|내년|l['’]année prochaine|l['’]an prochain|ឆ្នាំក្រោយ"],
  [
    'soon',
    '(?:in )?the near future|가까운 (?:장래|시일)(?:에|\\s?내에)?|조만간|dans un avenir proche|(?:នា|ក្នុង)ពេលឆាប់ៗ(?:ខាងមុខ)?(?:នេះ)?|(?:នា|ក្នុង)ពេលខាងមុខ(?:នេះ)?',
  ],
];

/** Days, weeks, months and years to come or gone by, as each language counts them. */
const stretches: readonly (readonly [string, string])[] = [
  ['days', '며칠|수 ?일', 'jours'],
  ['weeks', '몇 ?주|수 ?주', 'semaines'],
  ['months', '몇 ?달|수 ?개?월|몇 ?개?월', 'mois'],
  ['years', '몇 ?년|수 ?년', 'ann[ée]{2}s'],
].flatMap(([unit, korean, french]) => [
  [
    `${unit}-ahead`,
    `(?:in |over |within )?the (?:(?:coming|next)(?: few)? ${unit}|${unit} (?:ahead|to come))|(?:앞으로|향후) ?(?:${korean})(?: ?간| ?동안| ?내에?)?|(?:dans |pour |au cours )?(?:les|des) (?:(?:prochaine?s|quelques) ${french}|${french} (?:à venir|prochaine?s))`,
  ],
  [
    `${unit}-before`,
    `(?:in |over )?(?:recent|the (?:past|last)(?: few)?) ${unit}|(?:최근|지난) ?(?:${korean})(?: ?간| ?동안)?|(?:ces|les) derni[eè]re?s ${french}`,
  ],
]);

const patterns = [...writings, ...stretches].map(
  ([key, terms]) => [key, new RegExp(`^(?:${terms})$`, 'iu')] as const,
);

/** Signs of the year that a state counts by, and its number. */
const fiscal = /fiscal|\bFY|exercice|budg[ée]taire|회계|សារពើពន្ធ/iu;
const number = /(?:19|20)\d\d/u;

/** What a relative time means in any of the languages: "so far", "to date" and "지금까지" are one, and "fiscal year 2023" is "exercice 2023"; null for others. */
export function relativeTime(words: string): string | null {
  const plain = words.trim().replace(/^(?:earlier|later) (?=this (?:week|month|year)$)/iu, '');
  if (fiscal.test(plain)) return `fiscal-${number.exec(plain)?.[0]}`;
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

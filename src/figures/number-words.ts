/** What a number word adds or multiplies by; English and French share one table, as their words do not clash. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...numbered(0, 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen'),
  ...numbered(15, 'fifteen sixteen seventeen eighteen nineteen'),
  ...numbered(2, 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
]);

/** Tens, which a smaller number may follow: "twenty five", "soixante-dix". */
export const tens: ReadonlyMap<string, number> = new Map([
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map(tenfold),
  ...'vingt trente quarante cinquante soixante septante huitante nonante'.split(' ').map(tenfold),
]);

/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['mille', 1e3],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
]);

/** Abbreviated scales, read only behind digits. */
export const scaleSigns: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Signs that mean a scale behind a currency and something else without one ("5 m" is five metres). */
export const moneyScaleSigns: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
  ['md', 1e9],
  ['mds', 1e9],
]);

/** Bare plurals that only say how big: "dozens", "hundreds of thousands". */
export const indefiniteWords: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['tens', 10],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
  ['dizaines', 10],
  ['vingtaines', 20],
  ['centaines', 1e2],
  ['milliers', 1e3],
  ['milliards', 1e9],
]);

/** French collective numbers, about so many: "une centaine". */
export const collectives: ReadonlyMap<string, number> = new Map([
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1000],
]);

/** What a fraction divides by: "two-thirds", "un tiers". */
export const denominators: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixths', 6],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
  ['moitié', 2],
  ['tiers', 3],
  ['quart', 4],
  ['quarts', 4],
  ['cinquième', 5],
  ['cinquièmes', 5],
  ['dixième', 10],
  ['dixièmes', 10],
]);

const frenchOnly = new Set(
  `deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante
   huitante nonante cent cents mille milliard milliards un une vingts`.split(/\s+/u),
);

/** Whether a word is a number in French and something else, or nothing, in English ("seize", "per cent"). */
export function isFrenchOnly(lower: string): boolean {
  return frenchOnly.has(lower);
}

/** Whether a numeral written in words may begin with this word. */
export function isNumberWord(lower: string): boolean {
  return (
    smallNumbers.has(lower) ||
    tens.has(lower) ||
    lower === 'half' ||
    lower === 'hundred' ||
    lower === 'cent' ||
    scales.has(lower)
  );
}

function numbered(from: number, words: string): [string, number][] {
  return words.split(' ').map((word, index) => [word, from + index]);
}

function tenfold(word: string, index: number): [string, number] {
  return [word, (index + 2) * 10];
}

/** Every word with which a numeral may begin; all others are passed over with one look. */
const starters: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...scales.keys(),
  ...indefiniteWords.keys(),
  ...denominators.keys(),
  ...'hundred cent half a an un une la several many few plusieurs couple'.split(' '),
]);

/** Whether a numeral may begin with this word. */
export function startsNumeral(lower: string): boolean {
  return starters.has(lower);
}

const articles = /^(?:an?|une?|la|several|many|few|plusieurs|couple)$/u;
const wordHint = new RegExp(
  `(?:^|[^a-zà-ÿ])(?:${[...starters, ...collectives.keys(), 'dozen'].filter((word) => !articles.test(word)).join('|')})(?:fold)?(?![a-zà-ÿ])`,
);

/** A quick look that spares the many sentences without any number the full reading. */
export function mayHoldNumber(text: string): boolean {
  return /\p{Nd}|[\u1780-\u17B3가-힣]/u.test(text) || wordHint.test(text.toLowerCase());
}

/** Other words for the words of a place; none where there are none to try. */
export type Change = (words: string) => readonly string[];

const bounds =
  /^(?:(?:just|well|slightly) )?(?:more than|over|at least|nearly|almost|about|around|approximately|up to|less than|fewer than|an estimated|an additional|exceeding|no more than|as many as|as few as|some|roughly) /iu;
const words =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const scales = ['thousand', 'million', 'billion', 'trillion'] as const;

/** Another number in the same writing: other digits, by one, a digit lost or added, another scale, another word. */
export const numberChanges: Change = (text) => {
  const digits = /\d[\d,]*(?:\.\d+)?/u.exec(text);
  if (!digits) return wordChanges(text);
  const number = digits[0];
  const put = (other: string) => text.replace(number, other);
  const bare = number.replaceAll(',', '');
  const byOne = Number.isInteger(Number(bare)) ? [put(grouped(Number(bare) + 1, number))] : [];
  const longer =
    bare.length > 1 && !bare.includes('.') ? [put(grouped(Number(bare.slice(0, -1)), number))] : [];
  const other = String((Number(bare.charAt(0)) % 9) + 1) + number.slice(1);
  return [put(other), ...byOne, ...longer, ...scaleChanges(text)];
};

function wordChanges(text: string): string[] {
  const word = new RegExp(`\\b(?:${words.join('|')})\\b`, 'iu').exec(text)?.[0];
  const other = word && words[(words.indexOf(word.toLowerCase()) + 3) % words.length];
  return [...(word && other ? [text.replace(word, other)] : []), ...scaleChanges(text)];
}

function scaleChanges(text: string): string[] {
  const scale = scales.find((one) => new RegExp(`\\b${one}\\b`, 'iu').test(text));
  if (!scale) return [];
  const other = scales[(scales.indexOf(scale) + 1) % scales.length] ?? 'million';
  return [text.replace(new RegExp(`\\b${scale}\\b`, 'iu'), other)];
}

function grouped(value: number, like: string): string {
  return like.includes(',') ? value.toLocaleString('en-US') : String(value);
}

/** The qualifier left out, and others in its place or where there was none. */
export function qualifierChanges(text: string): { readonly dropped: string[]; readonly other: string[] } {
  const bound = bounds.exec(text)?.[0];
  if (bound === undefined) {
    // "Dozens" and "a third" are no number that "more than" could not have stood with in the label.
    const isRange = /\d\s?(?:[-–]|to|and)\s?\D?\d/u.test(text);
    return { dropped: [], other: /\d/u.test(text) && !isRange ? [`more than ${text}`, `up to ${text}`] : [] };
  }
  if (/^an additional /iu.test(bound)) return { dropped: [], other: [] };
  const bare = text.slice(bound.length);
  const others = ['fewer than ', 'at least ', 'nearly '].filter((one) => !sameBound(one, bound));
  return { dropped: [bare], other: others.slice(0, 2).map((one) => one + bare) };
}

function sameBound(a: string, b: string): boolean {
  const classes = ['fewer than|less than', 'at least|as few as', 'nearly|almost'];
  return classes.some((one) => new RegExp(one, 'iu').test(a) && new RegExp(one, 'iu').test(b));
}

const unitPairs: readonly (readonly [RegExp, string])[] = [
  [/US\$|\$/u, '€'],
  [/€/u, '$'],
  [/ percent\b|%/u, ' percentage points'],
  [/\bpercentage points?\b/u, 'percent'],
  [/\byears?\b/u, 'months'],
  [/\bmonths?\b/u, 'weeks'],
  [/\bweeks?\b/u, 'days'],
  [/\bdays?\b/u, 'weeks'],
  [/\bhours?\b/u, 'days'],
  [/\bminutes?\b/u, 'hours'],
  [/-year\b/u, '-month'],
  [/\b(?:metric )?tons?\b/u, 'kilograms'],
  [/\bmiles?\b/u, 'kilometers'],
  [/\bkilometers?\b/u, 'miles'],
  [/\bgigawatts?\b/u, 'megawatts'],
  [/\bacres?\b/u, 'hectares'],
];

/** Another currency, another measure. */
export const unitChanges: Change = (text) => {
  const pair = unitPairs.find(([pattern]) => pattern.test(text));
  return pair ? [text.replace(...pair)] : [];
};

/** Something else that is counted; never what the noun could mean. */
export function countedThings(head: string): readonly string[] {
  return /s$/u.test(head) ? (/ships|bridges/u.test(head) ? [] : ['ships', 'bridges']) : [];
}

const respelled: readonly (readonly [RegExp, string])[] = [
  [/^more than /u, 'over '],
  [/^over /u, 'more than '],
  [/^nearly /u, 'almost '],
  [/^almost /u, 'nearly '],
  [/^approximately /u, 'about '],
  [/^(?:about|around) /u, 'approximately '],
  [/ percent\b/u, '%'],
  [/(?<=\d)%/u, ' percent'],
  [/(?<!US)\$/u, 'US$'],
  [/ billion\b/u, ' bn'],
];

/** The same quantity in another writing: 180 and one hundred and eighty, five and 5, "over" and "more than". */
export const respelledFigures: Change = (text) => {
  const made = respelled.filter(([pattern]) => pattern.test(text)).map((pair) => text.replace(...pair));
  const whole = /(?<![\d.,$€])\d{1,3}(?![\d.,%]|(?:st|nd|rd|th)\b|-)/u.exec(text)?.[0];
  if (whole) made.push(text.replace(whole, inWords(Number(whole))));
  const thousands = /(?<![\d.])\d{1,3}(?:,\d{3})+(?![\d,])/u.exec(text)?.[0];
  if (thousands) made.push(text.replace(thousands, thousands.replaceAll(',', '')));
  const word = words.find((one, index) => index > 1 && new RegExp(`\\b${one}\\b(?!-)`, 'u').test(text));
  if (word) made.push(text.replace(word, String(words.indexOf(word) + 1)));
  return made;
};

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number under a thousand as English spells it. */
export function inWords(value: number): string {
  if (value === 0) return 'zero';
  if (value <= 20) return words[value - 1] ?? '';
  if (value < 100) {
    const rest = value % 10;
    return (tens[Math.floor(value / 10) - 2] ?? '') + (rest > 0 ? `-${words[rest - 1]}` : '');
  }
  const rest = value % 100;
  return `${words[Math.floor(value / 100) - 1]} hundred${rest > 0 ? ` and ${inWords(rest)}` : ''}`;
}

import type { Qualifier } from './figure.ts';
import type { Token } from './tokens.ts';

/** A qualifier met beside a number; `place` is its first token (before the number) or the token behind it (after). */
export interface Bound {
  readonly qualifier: Qualifier;
  readonly place: number;
}

const before: readonly (readonly [Qualifier, string])[] = [
  [
    'more than',
    "more than/over/above/in excess of/upwards of/upward of/greater than/higher than/larger than/north of/exceeding/surpassing/topping/plus de/plus d'/au-delà de/supérieur à/supérieure à/supérieurs à/supérieures à/dépassant/excédant/>",
  ],
  [
    'at least',
    "at least/no fewer than/no less than/not less than/not fewer than/a minimum of/minimum/minimum of/as few as/as little as/au moins/pas moins de/pas moins d'/au minimum/un minimum de/supérieur ou égal à/supérieure ou égale à/greater than or equal to/≥",
  ],
  [
    'nearly',
    "nearly/almost/close to/approaching/just under/just short of/just below/near/virtually/presque/près de/près d'/avoisinant/à peine moins de",
  ],
  [
    'about',
    "about/around/approximately/approx/approx ./roughly/some/an estimated/estimated/circa/on the order of/in the region of/in the neighborhood of/environ/quelque/autour de/aux alentours de/de l' ordre de/approximativement/~/≈",
  ],
  [
    'up to',
    "up to/as many as/as much as/no more than/not more than/no greater than/at most/a maximum of/maximum/maximum of/no higher than/jusqu'à/jusqu' à/au plus/tout au plus/au maximum/un maximum de/pas plus de/à concurrence de/inférieur ou égal à/inférieure ou égale à/less than or equal to/≤",
  ],
  [
    'fewer than',
    "fewer than/less than/under/below/lower than/smaller than/moins de/moins d'/inférieur à/inférieure à/inférieurs à/inférieures à/<",
  ],
];

const after: readonly (readonly [Qualifier, string])[] = [
  [
    'at least',
    '- plus/or more/or above/or higher/or greater/or longer/and above/and more/+/au moins/ou plus/et plus/at least/at a minimum',
  ],
  ['about', 'or so/or thereabouts/environ/approximately/more or less'],
  ['up to', 'or less/or fewer/or below/or lower/at most/at maximum/au plus/au maximum/ou moins/maximum'],
];

/** Verbs that bound the number behind them but are not part of it: "damages exceed $486 billion". */
const exceeding =
  /^(?:exceeds?|exceeded|surpass(?:es|ed)?|topped|tops|dépass(?:e|ent|er|é|era|eront|ait|aient)|excèd(?:e|ent|era|eront)|excéder)$/u;
/** What denies them: before an English verb, behind a French one. */
const denying = /^(?:not|never|n't|pas|jamais)$/u;
const fillers = /^(?:another|additional|further|combined|a|an|the|total|of|estimated)$/u;
const intensifiers = /^(?:just|well|slightly|far|significantly|considerably|somewhat|bien|little|bit|even)$/u;

const beforeByLast = byWord(before, (words) => words.length - 1);
const afterByFirst = byWord(after, () => 0);

/** The qualifier that ends right before token `at`, with what strengthens it ("just over"); null where none does. */
export function boundBefore(tokens: readonly Token[], at: number): Bound | null {
  for (let filled = 0; filled <= 3; filled += 1) {
    const end = at - filled;
    const found = phraseEnding(tokens, end);
    if (
      found &&
      !(
        filled > 0 &&
        found.place === end - 1 &&
        /^(?:some|over|under|estimated|above|below)$/u.test(tokens[found.place]?.lower ?? '')
      )
    ) {
      return found;
    }
    if (!fillers.test(tokens[end - 1]?.lower ?? '')) return null;
  }
  return null;
}

/** The qualifier that begins at token `at`, behind the number or its unit. */
export function boundAfter(tokens: readonly Token[], at: number): Bound | null {
  for (const { words, qualifier } of afterByFirst.get(tokens[at]?.lower ?? '') ?? []) {
    // "120-plus leaders" is one word.
    const glued = words[0] !== '-' || (tokens[at]?.glued && tokens[at + 1]?.glued);
    if (glued && words.every((word, index) => tokens[at + index]?.lower === word)) {
      return { qualifier, place: at + words.length };
    }
  }
  return null;
}

/** A bound that the sentence sets by a verb outside the number: "now exceed", "is estimated to be worth", "an estimated value of". */
export function boundByVerb(tokens: readonly Token[], at: number): Qualifier | null {
  const last = tokens[at - 1]?.lower ?? '';
  const ahead = tokens[at - 2]?.lower ?? '';
  if (exceeding.test(last)) return denying.test(ahead) ? 'up to' : 'more than';
  if (denying.test(last) && exceeding.test(ahead)) return 'up to';
  const window = tokens.slice(Math.max(0, at - 5), at).map((token) => token.lower);
  const estimated = window.lastIndexOf('estimated');
  if (estimated < 0) return null;
  return window
    .slice(estimated + 1)
    .every((word) => /^(?:to|be|at|worth|cost|total|have|reach|in|value|sum|budget|of)$/u.test(word))
    ? 'about'
    : null;
}

function phraseEnding(tokens: readonly Token[], end: number): Bound | null {
  for (const { words, qualifier } of beforeByLast.get(tokens[end - 1]?.lower ?? '') ?? []) {
    const first = end - words.length;
    if (first >= 0 && words.every((word, index) => tokens[first + index]?.lower === word)) {
      return { qualifier, place: strengthened(tokens, first) };
    }
  }
  return null;
}

/** "just over", "a little more than": the words before belong to the qualifier. */
function strengthened(tokens: readonly Token[], first: number): number {
  const word = tokens[first - 1]?.lower ?? '';
  if (!intensifiers.test(word)) return first;
  if (word !== 'little' && word !== 'bit') return first - 1;
  return tokens[first - 2]?.lower === 'a' ? first - 2 : first;
}

type Phrase = { readonly words: readonly string[]; readonly qualifier: Qualifier };

function byWord(table: readonly (readonly [Qualifier, string])[], key: (words: readonly string[]) => number) {
  const index = new Map<string, Phrase[]>();
  for (const [qualifier, phrases] of table) {
    for (const phrase of phrases.split('/')) {
      const words = phrase.split(' ');
      const word = words[key(words)] ?? '';
      index.set(word, [...(index.get(word) ?? []), { words, qualifier }]);
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return index;
}

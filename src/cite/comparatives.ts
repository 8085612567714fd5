/** Words for more of something and for less of it than of another, by which comparisons are told apart. */
export const up =
  'better|bigger|broader|closer|deeper|faster|greater|heavier|higher|larger|later|longer|more|older|stronger|wider';
export const down =
  'fewer|lesser|less|lighter|lower|narrower|poorer|shallower|shorter|slower|smaller|weaker|worse|younger|earlier';
/** Those that are neither. */
const others =
  'bolder|braver|brighter|busier|cheaper|cleaner|clearer|colder|costlier|deadlier|easier|fairer|firmer|happier|harder|healthier|hotter|louder|nearer|newer|quicker|richer|safer|smarter|steeper|taller|tougher|wealthier';

/** "Greater" and the like, as the words of a pattern. */
export const comparatives = `${up}|${down}|${others}`;

/** "Greatest" for "greater", and other words that set one above or below all. */
const superlatives = [
  // The "latest" talks are no more than recent ones.
  ...comparatives
    .split('|')
    .flatMap((word) => (/(?<!lat)er$/u.test(word) ? [word.replace(/r$/u, 'st')] : [])),
  ...['most', '(?<!at )least', 'best', 'worst', 'record', 'unmatched', 'unparalleled', 'unprecedented'],
  ...['first (?:time )?since', 'than (?:any|all) other', 'than at any (?:other )?(?:moment|point|time)'],
];
const utmost = new RegExp(String.raw`\b(?:${superlatives.join('|')})\b`, 'iu');

/** Whether a text sets something above or below all else. */
export function saysUtmost({ text }: { readonly text: string }): boolean {
  return utmost.test(text);
}

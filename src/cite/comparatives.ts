/** Words for more of something and for less of it than of another, by which comparisons are told apart. */
export const up =
  'better|bigger|broader|closer|deeper|faster|greater|heavier|higher|larger|later|longer|more|older|stronger|wider';
export const down =
  'fewer|lesser|less|lighter|lower|narrower|poorer|shallower|shorter|slower|smaller|weaker|worse|younger|earlier';
/** Those that are neither. */
export const others =
  'bolder|braver|brighter|busier|cheaper|cleaner|clearer|colder|costlier|deadlier|easier|fairer|firmer|happier|harder|healthier|hotter|louder|nearer|newer|quicker|richer|safer|smarter|steeper|taller|tougher|wealthier';

/** Whether one is set above all others or below them. */
export type Way = 'up' | 'down';

/** Words that set one apart from all others, whichever way. */
const apart =
  'record|unmatched|unparalleled|unprecedented|first (?:time )?since|than (?:any|all) other|than at any (?:other )?(?:moment|point|time)';
const utmost: Readonly<Record<Way, RegExp>> = {
  up: superlatives(`${up}|${others}`, `best|most|${apart}`),
  down: superlatives(`${down}|${others}`, `(?<!at )least|worst|${apart}`),
};

/** "Greatest" for "greater", and words besides. */
function superlatives(words: string, besides: string): RegExp {
  // The "latest" talks are no more than recent ones.
  const forms = words
    .split('|')
    .flatMap((word) => (/(?<!lat)er$/u.test(word) ? [word.replace(/r$/u, 'st')] : []));
  return new RegExp(String.raw`\b(?:${forms.join('|')}|${besides})\b`, 'iu');
}

/** In which ways a text sets something apart from all else. */
export function waysUtmost({ text }: { readonly text: string }): readonly Way[] {
  return (['up', 'down'] as const).filter((way) => utmost[way].test(text));
}

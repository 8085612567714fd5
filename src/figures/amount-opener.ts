import { roleAt } from './lexicon.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './tokens.ts';
import { isBareAmount, word } from './words-at.ts';

/** Back past what only opens an amount: "is now $8", "by a record $11 billion", "down an average of $1", "at or above $35". */
export function pastOpener(tokens: readonly Token[], { first, next }: Quantity): number {
  let at = first - 1;
  if (word(tokens, at) === 'of' && isBareAmount(word(tokens, at - 1)) && isOpened(tokens, at - 1)) at -= 3;
  // "is a historic $90 billion investment": then the adjective is the investment's.
  const own = !/^(?:nominal|participle)$/u.test(roleAt(tokens, next));
  const describes = tokens[at]?.pos === 'adjective' || word(tokens, at) === 'record';
  if (own && describes && isOpened(tokens, at)) at -= 2;
  while (roleAt(tokens, at) === 'adverb') at -= 1;
  // "lowered to as low as $3"
  if (word(tokens, at) === 'as' && word(tokens, at - 2) === 'as') at -= 3;
  return word(tokens, at) === 'or' && word(tokens, at - 1) === 'at' ? at - 1 : at;
}

function isOpened(tokens: readonly Token[], at: number): boolean {
  return /^(?:an?|the|its|their|our)$/u.test(word(tokens, at - 1));
}

import { roleAt } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

// The few adjectives that stand before their noun; every other one stands behind it.
const preposed =
  /^(?:autres?|nouveaux?|nouvelles?|nouvel|jeunes?|grande?s?|petite?s?|ancien(?:ne)?s?|premi(?:er|ère)s?|derni(?:er|ère)s?|principa(?:les?|ux)|prochaine?s?|différente?s?|multiples|vastes?|bonne?s?|meilleure?s?|vrais?)$/u;

/** The same phrase with its head where French has it: the first noun, before its adjectives. */
export function frenchPhrase(tokens: readonly Token[], phrase: Phrase): Phrase {
  let head = phrase.first;
  while (
    head < phrase.last &&
    (preposed.test(tokens[head]?.lower ?? '') || roleAt(tokens, head) !== 'nominal')
  )
    head += 1;
  return { ...phrase, head };
}

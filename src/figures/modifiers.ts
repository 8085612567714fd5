import { roleAt } from './lexicon.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import type { Quantity } from './quantity.ts';
import { isTimeWord } from './time-words.ts';
import type { Token } from './tokens.ts';
import { word } from './words-at.ts';

/** The label with what follows its head and belongs to it: "Korean nationals involved in cybercrime". */
export function withModifiers(tokens: readonly Token[], label: Phrase, quantity: Quantity | null): Phrase {
  let { last } = label;
  for (let steps = 0; steps < 3; steps += 1) {
    const participle = roleAt(tokens, last + 1) === 'participle' ? 1 : 0;
    const at = last + 1 + participle;
    if (
      !/^(?:of|from|for|in|to|between|on|with|against|by|at|de|du|des|d'|dans|par|à|sur|pour|en)$/u.test(
        tokens[at]?.lower ?? '',
      )
    )
      break;
    const inner = between(tokens, at);
    if (
      !inner ||
      roleAt(tokens, at + 1) === 'number' ||
      inner.first - at > 3 ||
      isTimeWord(tokens[inner.head])
    )
      break;
    if (
      word(tokens, at) === 'to' &&
      roleAt(tokens, at + 1) !== 'determiner' &&
      !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
    )
      break;
    if (
      isTimeWord(tokens[inner.first]) ||
      word(tokens, inner.head) === 'end' ||
      (quantity !== null && label.head < quantity.first && inner.last >= quantity.first)
    )
      break;
    last = inner.last;
  }
  return { ...label, last };
}

/** "of agreements", and both of those "between Cambodia and the Republic of Korea". */
function between(tokens: readonly Token[], preposition: number): Phrase | null {
  const one = phraseAt(tokens, preposition + 1);
  const both = /^(?:between|entre)$/u.test(word(tokens, preposition));
  const joins = one !== null && both && /^(?:and|et)$/u.test(word(tokens, one.last + 1));
  const other = joins && roleAt(tokens, one.last + 2) !== 'number' ? phraseAt(tokens, one.last + 2) : null;
  return one && other && other.first - one.last < 4 ? { ...one, last: other.last } : one;
}

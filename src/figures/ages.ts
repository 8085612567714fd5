import type { Amount } from './quantity.ts';
import type { Token } from './tokens.ts';

const aged = /^(?:aged|ages|age|age[ds]?-?|âgée?s?|l'âge|âge)$/u;
const young =
  /^(?:children|kids|infants|people|persons|adults|those|youth|girls|boys|anyone|everyone|women|men|enfants)$/u;

/** "aged 15 to 24", "15-year-old", "18 years of age", "65 years and older", "children under five". */
export function isAge(tokens: readonly Token[], amount: Amount, next: number): boolean {
  const word = (at: number) => tokens[at]?.lower ?? '';
  const before = word(amount.first - 1);
  const of = /^(?:of|between|from|over|under|than|to|de)$/u.test(before) ? 1 : 0;
  if (aged.test(before) || (of && aged.test(word(amount.first - 2)))) return true;
  if (/^(?:and|to|through|-)$/u.test(before) && aged.test(word(amount.first - 3))) return true;
  if (amount.kind === 'duration') {
    const hyphen = /^[-‑]$/u.test(word(next)) ? 1 : 0;
    return (
      /^(?:old|olds)$/u.test(word(next + hyphen)) ||
      (word(next) === 'of' && word(next + 1) === 'age') ||
      older(tokens, next)
    );
  }
  if (amount.unit !== null) return false;
  if (older(tokens, next)) return amount.value < 120;
  const limit = /^(?:under|over|below|above)$/u.test(before);
  const closed =
    tokens[next] === undefined ||
    tokens[next]?.kind === 'mark' ||
    /^(?:and|in|who|from|to|are|is|years)$/u.test(word(next));
  return limit && amount.value <= 100 && closed && young.test(word(amount.first - 2));
}

/** "65 and older", "12 and up", "65 or over". */
function older(tokens: readonly Token[], at: number): boolean {
  const joined = /^(?:and|or)$/u.test(tokens[at]?.lower ?? '');
  return joined && /^(?:older|up|over|younger|under)$/u.test(tokens[at + 1]?.lower ?? '');
}

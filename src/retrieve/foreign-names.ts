import type { Span } from '../text/span.ts';
import { nameTerms } from '../text/terms.ts';

/** No name is written longer without a space. */
const longestPart = 12;

/**
 * Index terms that a Korean or Khmer word has if it is (a part of) somebody's name: by its sounds, alone and together
 * with its neighbours, because a family name stands apart and word splitting cuts foreign names anywhere.
 */
export function foreignNameTerms(question: string, span: Span, stem: string): readonly string[] {
  const tokens = [...question.matchAll(/\S+/gu)].map(({ 0: text, index }) => ({ text, index }));
  const at = tokens.findIndex(({ text, index }) => span.start < index + text.length && span.end > index);
  const own = tokens[at]?.text ?? '';
  // A Korean stem has lost its particles; Khmer words inside a name are cut apart, the token is not.
  const part = /\p{Script=Hangul}/u.test(own) ? stem : own;
  const before = tokens[at - 1]?.text ?? '';
  const after = tokens[at + 1]?.text ?? '';
  return [part, `${before} ${part}`, `${part} ${after}`]
    .filter((name) => name.split(' ').every(({ length }) => length > 0 && length <= longestPart))
    .flatMap((name) => nameTerms(name).slice(0, 1));
}

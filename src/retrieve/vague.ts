import type { Word } from '../text/analysis.ts';
import { isKoreanTail } from '../text/korean.ts';
import { conceptTerm } from '../text/terms.ts';
import type { QuestionUnit } from './question.ts';

/** Stems that questions are put with and that sentences which answer them hardly ever say. */
const light = new Set(
  `becom becam bring brought came come describ get give gave go goe gone got happen keep kept made make onc put ran run saw see
  seem seen stuff suppos sort take taken thing took want went word
  aller chos dir dis dit disent genr met mettr mis prend prendr pris ven venus veut vient
  두 세 네 번째 측 쪽 쪽에서 측이`
    .trim()
    .split(/\s+/u),
);
const lightConcepts = new Set(
  ['say-tell', 'mention', 'describe', 'want', 'see', 'keep', 'bring', 'kind-type', 'way-method', 'pair'].map(
    conceptTerm,
  ),
);

/** What is left of the weight of a vague unit. */
export const vagueWeight = 0.3;

/** Whether a question is rather put with the unit than asks for it: "how did it come about", "what did they say of …". */
export function isVague({
  kind,
  surface,
  alternatives,
}: Pick<QuestionUnit, 'kind' | 'surface' | 'alternatives'>): boolean {
  if (kind !== 'word') return false;
  const [stems = [], ...concepts] = alternatives;
  const isPhrase = surface.includes(' ');
  return (
    (!isPhrase && stems.length === 1 && stems.some((stem) => light.has(stem))) ||
    concepts.some(([term = '']) => lightConcepts.has(term))
  );
}

/** Korean forms of "to be", "to do" and "to become" that stand as a word of their own: "있었던", "했나요", "되는지". */
export function isKoreanAuxiliary({ surface }: Pick<Word, 'surface'>): boolean {
  return (
    isKoreanTail(surface) ||
    /^(?:있|없|계시|않|싶|했|하였|됐|되었)(?:[었았으는나을어게던습지고다기].*)?$/u.test(surface)
  );
}

import { type Analysis, analyse } from '../text/analysis.ts';
import type { Language } from '../text/language.ts';
import { conceptTerm } from '../text/terms.ts';
import { isNameConcept } from '../text/thesaurus.ts';

/** A content word of a phrase with all it may stand for. */
export interface ContentWord {
  readonly start: number;
  /** Its concepts as terms, or its stem where it has none. */
  readonly terms: readonly string[];
  /** Places and bodies, by their concepts. */
  readonly names: readonly string[];
}

/** The content words of a phrase: each with its concepts, or its stem where it has none; names apart. */
export function contentWords(phrase: string, language: Language): readonly ContentWord[] {
  const analysis = analyse(phrase, language);
  return analysis.words.flatMap((word, index) => {
    if (word.kind !== 'content') return [];
    const concepts = conceptsAt(analysis, index);
    const names = concepts.filter(isNameConcept);
    const others = concepts.filter((concept) => !isNameConcept(concept)).map(conceptTerm);
    const terms = others.length > 0 || names.length > 0 ? others : [word.stem];
    return [{ start: word.span.start, names, terms }];
  });
}

function conceptsAt({ concepts }: Analysis, index: number): readonly string[] {
  return concepts.filter(({ first, last }) => first <= index && index <= last).map(({ concept }) => concept);
}

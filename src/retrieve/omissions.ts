import { conceptOf } from '../text/terms.ts';
import { isNameConcept } from '../text/thesaurus.ts';
import type { Candidate } from './candidates.ts';
import { covers } from './coverage.ts';
import type { Question } from './question.ts';

/**
 * What a question says that the sentence leaves out, and what its release leaves out as well, each by the concepts that
 * the thesaurus gives it: `sentence:choose`, `release:choose`. Who was asked or chosen is told in so many words or not at
 * all; who met, in many ways. Of words that the thesaurus lacks there is one name a language of the question. Countries and
 * bodies are none of these: which of them releases happen to tell much of says nothing of the next release.
 */
export function omissions(
  { units, language }: Pick<Question, 'units' | 'language'>,
  { terms, windowTerms, releaseTerms }: Pick<Candidate, 'terms' | 'windowTerms' | 'releaseTerms'>,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const unit of units) {
    if (covers(terms, unit)) continue;
    const isUnsaid = !covers(windowTerms, unit) && !covers(releaseTerms, unit);
    const concepts = unit.alternatives.flat().flatMap(conceptOf);
    if (isUnsaid && concepts.length === 0 && unit.kind === 'word') names.add(`${unknownWord}${language}`);
    for (const concept of concepts) {
      if (isNameConcept(concept)) continue;
      names.add(`sentence:${concept}`);
      if (isUnsaid) names.add(`release:${concept}`);
    }
  }
  return names;
}

const unknownWord = 'release:word-';

/** Whether a name is that of words that the thesaurus lacks. */
export function isUnknownWord(name: string): boolean {
  return name.startsWith(unknownWord);
}

/** What these weigh together against a sentence that would answer, or for it, in the unit of the weights. */
export function weighOmissions(names: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const name of names) total += weights.get(name) ?? 0;
  return total;
}

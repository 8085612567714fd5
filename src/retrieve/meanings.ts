import { conceptTerm } from '../text/terms.ts';
import type { QuestionUnit } from './question.ts';

/** Concept terms of ids between spaces. */
export function concepts(ids: string): ReadonlySet<string> {
  return new Set(ids.trim().split(/\s+/u).map(conceptTerm));
}

/** Whether a word means one of these things; one of several meanings only where all of them do. */
export function means(
  { kind, alternatives }: Pick<QuestionUnit, 'kind' | 'alternatives'>,
  things: ReadonlySet<string>,
): boolean {
  const [, ...meanings] = alternatives;
  return kind === 'word' && meanings.length > 0 && meanings.flat().every((term) => things.has(term));
}

const kindOfPerson = new RegExp(`^${conceptTerm('person-kind-')}(?!people$|national$)`, 'u');

/** Whether a word means people of one sex, age or lot ("women", "victims") and nothing else. */
export function isKindOfPerson({ kind, alternatives }: Pick<QuestionUnit, 'kind' | 'alternatives'>): boolean {
  const [, ...meanings] = alternatives;
  return kind === 'word' && meanings.length > 0 && meanings.flat().every((term) => kindOfPerson.test(term));
}

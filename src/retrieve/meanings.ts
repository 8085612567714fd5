import { conceptTerm } from '../text/terms.ts';
import type { QuestionUnit } from './question.ts';

type Unit = Pick<QuestionUnit, 'kind' | 'alternatives'>;

/** Concept terms of ids between spaces. */
export function concepts(ids: string): ReadonlySet<string> {
  return new Set(ids.trim().split(/\s+/u).map(conceptTerm));
}

/** Whether a word means one of these things; one of several meanings only where all of them do. */
export function means(unit: Unit, things: ReadonlySet<string>): boolean {
  return isAlways(unit, (term) => things.has(term));
}

/** Whether one of several meanings is one of these things. */
export function mayMean({ alternatives }: Pick<Unit, 'alternatives'>, things: ReadonlySet<string>): boolean {
  return alternatives.flat().some((term) => things.has(term));
}

const kindOfPerson = new RegExp(`^${conceptTerm('person-kind-')}(?!people$|national$)`, 'u');

/** Whether a word means people of one sex, age or lot ("women", "victims") and nothing else. */
export function isKindOfPerson(unit: Unit): boolean {
  return isAlways(unit, (term) => kindOfPerson.test(term));
}

/** Whether a word that the thesaurus knows is such a thing in all of its meanings. */
function isAlways({ kind, alternatives }: Unit, isThing: (term: string) => boolean): boolean {
  const [, ...meanings] = alternatives;
  return kind === 'word' && meanings.length > 0 && meanings.flat().every(isThing);
}

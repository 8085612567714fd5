import { indexTerms } from '../text/terms.ts';
import type { Candidate } from './candidates.ts';
import { covers } from './coverage.ts';
import type { Question } from './question.ts';
import { figuresOfKind } from './stated.ts';

const place = /^§place-/u;

/**
 * Whether the question asks how many of a people ("how many Cambodians") and whatever the sentence counts is of others
 * ("180 Korean nationals").
 */
export function countsAnotherPeople(
  { asked, units, language }: Pick<Question, 'asked' | 'units' | 'language'>,
  { figures }: Pick<Candidate, 'figures'>,
): boolean {
  const count = asked.find(({ kind }) => kind === 'count');
  // Elsewhere a place beside "how many" may be where it happened.
  if (count === undefined || (language !== 'en' && language !== 'fr')) return false;
  const people = units.find(
    ({ span, alternatives }) =>
      span.start >= count.span.end &&
      span.start <= count.span.end + 1 &&
      alternatives.flat().some((term) => place.test(term)),
  );
  const counted = figuresOfKind(count, figures).map(({ label }) => new Set<string>(indexTerms(label, 'en')));
  return (
    people !== undefined &&
    counted.length > 0 &&
    counted.every((terms) => namesPlace(terms) && !covers(terms, people))
  );
}

function namesPlace(terms: ReadonlySet<string>): boolean {
  return [...terms].some((term) => place.test(term));
}

import { conceptTerm, indexTerms, nameTerms } from '../text/terms.ts';
import type { Candidate } from './candidates.ts';
import { covers } from './coverage.ts';
import { type Question, standsBeside } from './question.ts';

const saying = conceptTerm('say-tell');

/** Whether the question asks what somebody said, and the sentence is what somebody else did. */
export function asksWordsOfAnother(
  { asked, units, text }: Pick<Question, 'asked' | 'units' | 'text'>,
  { sentence: { speaker } }: Pick<Candidate, 'sentence'>,
): boolean {
  if (speaker === null || !asked.some(({ kind }) => kind === 'open')) return false;
  const theirs = new Set([
    ...nameTerms(speaker.name),
    ...indexTerms(`${speaker.role ?? ''} ${speaker.name}`, 'en'),
  ]);
  return units.some((unit, index) => {
    const who = units[index - 1];
    return (
      unit.alternatives.flat().includes(saying) &&
      who?.kind === 'name' &&
      !who.isConcept &&
      standsBeside(who, unit, text) &&
      !covers(theirs, who)
    );
  });
}

import { covers } from './coverage.ts';
import { type Question, understandQuestion } from './question.ts';

/**
 * Whether a question that somebody rewrote still asks for what the question asks for, and takes what it adds from the
 * one before: each of its words is there, it asks for the same kind of thing, and no word comes from elsewhere. So a
 * question that has no answer never becomes the one before it, which has.
 */
export function isFaithful(rewritten: string, question: string, previous: string): boolean {
  const [told, asked, before] = [rewritten, question, previous].map((text) => understandQuestion(text)) as [
    Question,
    Question,
    Question,
  ];
  const kinds = new Set(told.asked.map(({ kind }) => kind));
  const there = new Set([...asked.terms, ...before.terms]);
  const theirs = new Set(told.terms);
  return (
    told.language === asked.language &&
    asked.asked.every(({ kind }) => kind === 'open' || kinds.has(kind)) &&
    asked.units.every((unit) => covers(theirs, unit)) &&
    told.units.every((unit) => covers(there, unit))
  );
}

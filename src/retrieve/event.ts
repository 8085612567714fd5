import type { AskedKind } from './asked.ts';
import type { Candidate } from './candidates.ts';
import { speaksToReadout } from './follow-up.ts';
import type { Question } from './question.ts';

/** What an event as a whole has: of a figure or a reason a question must say whose. */
const ofEvents: ReadonlySet<AskedKind> = new Set(['date', 'year', 'place', 'person']);

/**
 * Whether a question without a word to look for asks when, where or who all the same ("where was it?"), of releases of
 * which only one can be meant.
 */
export function asksOfTheOnlyEvent(
  { asked, text, language }: Pick<Question, 'asked' | 'text' | 'language'>,
  candidates: readonly Pick<Candidate, 'release'>[],
): boolean {
  const releases = new Set(candidates.map(({ release }) => release.id));
  return (
    releases.size === 1 && asked.every(({ kind }) => ofEvents.has(kind)) && !speaksToReadout(text, language)
  );
}

import type { AskedKind } from './asked.ts';
import type { Candidate } from './candidates.ts';
import { speaksToReadout } from './follow-up.ts';
import type { Question } from './question.ts';

/** What an event as a whole has: of a figure or a reason a question must say whose. */
const ofEvents: ReadonlySet<AskedKind> = new Set(['date', 'year', 'place', 'person']);

/** "Who else was there?" takes an answer for given. */
const beyond = /\b(?:else|other(?:s)?)\b|(?<!\p{L})(?:autres?|encore)(?!\p{L})|다른|또|ទៀត/iu;

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
    releases.size === 1 &&
    asked.every(({ kind }) => ofEvents.has(kind)) &&
    !beyond.test(text) &&
    !speaksToReadout(text, language)
  );
}

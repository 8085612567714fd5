import type { Answer } from '../answer/answer.ts';
import type { Previous } from '../app.ts';

/**
 * What the next question of a conversation follows: the one just asked, as it was read, and what was cited last. A
 * refusal leaves the conversation with the releases that it was about, and what asked for nothing leaves all as it was.
 */
export function followed(answer: Answer, previous: Previous | null): Previous | null {
  if (answer.kind === 'not-found' && answer.reason === 'no-question') return previous;
  const question = answer.readAs ?? answer.question;
  if (answer.kind === 'not-found') return { question, cited: previous?.cited ?? [] };
  // Another release's amount of the same is not what the conversation is about.
  const told = new Set(
    answer.claims.filter(({ restates }) => !restates).flatMap(({ citations }) => citations),
  );
  const about = answer.citations.filter(({ number }) => told.has(number));
  const cited = about.map(({ releaseId, sentenceId, quote }) => ({
    ...{ releaseId, sentenceId, quote },
  }));
  return { question, cited };
}

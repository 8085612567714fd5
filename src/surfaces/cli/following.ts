import type { Answer } from '../../answer/answer.ts';

/**
 * What the next question of a conversation follows: the one just asked, as it was read. What asked for nothing leaves
 * nothing to follow, so what went before it stays.
 */
export function followed(answer: Answer, previous: string | null): string | null {
  if (answer.kind === 'not-found' && answer.reason === 'no-question') return previous;
  return answer.readAs ?? answer.question;
}

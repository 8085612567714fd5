import type { Answer, NotFoundReason } from '../answer/answer.ts';
import type { CitedBefore, Previous } from '../app.ts';

/** What an answer leaves to the conversation that it is part of. */
export interface Turn {
  /** What the next question follows: as it was read, or what that was asked of. */
  readonly question: string;
  /** Why it was refused; null where it was answered. */
  readonly refused: NotFoundReason | null;
  /** What it was answered with. */
  readonly cited: readonly CitedBefore[];
}

/**
 * What the next question of a conversation follows: the one just asked, as it was read, and what was cited last. A
 * refusal leaves the conversation with the releases that it was about, and what asked for nothing leaves all as it was.
 */
export function followed({ question, refused, cited }: Turn, previous: Previous | null): Previous | null {
  if (refused === 'no-question') return previous;
  return { question, cited: refused === null ? cited : (previous?.cited ?? []) };
}

/** What is left of an answer. */
export function turnOf(answer: Answer): Turn {
  const question = answer.subject ?? answer.readAs ?? answer.question;
  if (answer.kind === 'not-found') return { question, refused: answer.reason, cited: [] };
  // Another release's amount of the same is not what the conversation is about.
  const told = new Set(
    answer.claims.filter(({ restates }) => !restates).flatMap(({ citations }) => citations),
  );
  const about = answer.citations.filter(({ number }) => told.has(number));
  const cited = about.map(({ releaseId, sentenceId, quote }) => ({ releaseId, sentenceId, quote }));
  return { question, refused: null, cited };
}

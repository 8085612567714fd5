import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What somebody thought of an answer. */
export interface Feedback {
  readonly verdict: 'helpful' | 'wrong';
  readonly question: string | null;
  /** Ids of the sentences that were cited. */
  readonly sentences: readonly string[];
  /** What was wrong, in the person's own words. */
  readonly comment: string | null;
  /** Ids of Discord. */
  readonly user: string;
  readonly channel: string | null;
  readonly message: string | null;
}

/** Keeps feedback in a file that is only ever added to: a later line of the same person takes the place of an earlier one. */
export interface FeedbackFile {
  add(feedback: Feedback): Promise<void>;
}

export function createFeedbackFile(file: string, now: () => Date = () => new Date()): FeedbackFile {
  let writing: Promise<unknown> = Promise.resolve();
  return {
    add(feedback) {
      const line = `${JSON.stringify({ time: now().toISOString(), ...feedback })}\n`;
      // One after the other, so that no two lines are written into each other; a fault of one is not that of the next.
      const added = writing.then(async () => {
        await mkdir(dirname(file), { recursive: true });
        await appendFile(file, line);
      });
      writing = added.catch(() => {});
      return added;
    },
  };
}

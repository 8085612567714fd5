import type { Log } from '../../log.ts';
import type { Payload } from './ui.ts';

/** Stages on the way to an answer, of which not every one is shown. */
export interface Stages {
  show(payload: Payload): void;
  /** Resolves when nothing that was begun can arrive any more. */
  end(): Promise<void>;
}

/** A stage is worth showing only where the answer takes longer, and edits are limited. */
const firstStageMs = 700;
const betweenStagesMs = 1300;

/** Edits in their order, not too many of them, and none after the last. */
export function createStages(edit: (payload: Payload) => Promise<void>, log: Log, now: () => number): Stages {
  let due = now() + firstStageMs;
  let waiting: Payload | null = null;
  let timer: NodeJS.Timeout | null = null;
  let sending: Promise<void> = Promise.resolve();
  const flush = () => {
    timer = null;
    const payload = waiting;
    waiting = null;
    if (payload === null) return;
    due = now() + betweenStagesMs;
    sending = sending
      .then(() => edit(payload))
      .catch((error: unknown) => log.debug({ err: error }, 'a stage was not shown'));
  };
  return {
    show(payload) {
      waiting = payload;
      timer ??= setTimeout(flush, Math.max(due - now(), 0));
    },
    async end() {
      if (timer !== null) clearTimeout(timer);
      waiting = null;
      await sending;
    },
  };
}

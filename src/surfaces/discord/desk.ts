import type { App } from '../../app.ts';
import type { Settings } from '../../config.ts';
import type { Log } from '../../log.ts';
import type { KeptAnswer } from './answer-message.ts';
import type { CorpusJob } from './corpus-job.ts';
import type { FeedbackFile } from './feedback.ts';
import type { FigureChoices } from './figure-choices.ts';
import type { Gate } from './gate.ts';
import type { Moderation } from './moderator.ts';
import type { Queue } from './queue.ts';
import type { Shelf } from './shelf.ts';

/** All that the handlers work with. */
export interface Desk {
  readonly app: App;
  readonly settings: Settings;
  readonly log: Log;
  readonly gate: Gate;
  readonly queue: Queue;
  readonly answers: Shelf<KeptAnswer['answer']>;
  readonly feedback: FeedbackFile;
  readonly figures: FigureChoices;
  readonly corpusJob: CorpusJob;
  moderation(): Moderation;
  /** Aborts where the bot is told to stop and cannot wait any longer. */
  readonly signal: AbortSignal;
  /** Whether the bot still takes new work. */
  isOpen(): boolean;
  readonly now: () => number;
  /** Who has been told where that they ask too much, and until when that holds. */
  readonly told: Map<string, number>;
  /** Private answers that are being published at this moment, by their message. */
  readonly publishing: Set<string>;
}

import { setMaxListeners } from 'node:events';
import { Events } from 'discord.js';
import type { App } from '../../app.ts';
import type { Settings } from '../../config.ts';
import { ReadoutError } from '../../errors.ts';
import { type Log, withoutSecrets } from '../../log.ts';
import { createClient } from './client.ts';
import { createCorpusJob } from './corpus-job.ts';
import type { Desk } from './desk.ts';
import { createFeedbackFile } from './feedback.ts';
import { createFigureChoices } from './figure-choices.ts';
import { createGate } from './gate.ts';
import { closedFault, loginFault } from './login-fault.ts';
import { ownersOf } from './moderator.ts';
import { handleInteraction } from './on-interaction.ts';
import { answerMessageOf } from './on-message.ts';
import { createQueue } from './queue.ts';
import { createShelf } from './shelf.ts';

/** What the bot is made of. */
export interface BotParts {
  readonly app: App;
  readonly settings: Settings;
  readonly log: Log;
  readonly patience?: Patience;
  readonly now?: () => number;
}

/** A bot that is logged in. */
export interface Bot {
  /** As Discord shows it. */
  readonly name: string;
  /** Resolves where Discord has closed the connection for good, with what to do; the bot has to be stopped then. */
  readonly lost: Promise<ReadoutError>;
  /** Takes nothing new, finishes what is running, excuses what takes too long, and logs out. */
  stop(): Promise<void>;
}

/** Answers kept for their buttons, a few kilobytes each; older ones are made again from what their buttons say. */
const answersKept = 1000;
/** Questions answered side by side; one model answers them all, so more would only wait elsewhere. */
const questionsAtOnce = 4;

/** How long the running requests may take at the end, then their excuses, and an index run that is broken off. */
export interface Patience {
  readonly finishMs: number;
  readonly excuseMs: number;
  readonly reindexMs: number;
}
const usualPatience: Patience = { finishMs: 8000, excuseMs: 3000, reindexMs: 10_000 };

/** What stands in the addresses that answer an interaction: for 15 minutes, whoever has it may speak as the bot. */
const interactionTokens = /(?<=\/(?:webhooks|interactions)\/\d+\/)[\w-]{16,}/gu;

/** Logs in and answers until it is stopped. Throws `discord.…` where Discord does not let it in. */
export async function startBot(parts: BotParts): Promise<Bot> {
  const { app, settings, patience = usualPatience, now = Date.now } = parts;
  const log = withoutSecrets(parts.log, interactionTokens);
  const stopping = new AbortController();
  // Every running and waiting request listens, which the queue bounds.
  setMaxListeners(0, stopping.signal);
  let open = true;
  let owners: ReadonlySet<string> = new Set();
  const desk: Desk = {
    app,
    settings,
    log,
    gate: createGate(settings),
    queue: createQueue({ atOnce: questionsAtOnce, waiting: settings.QUESTIONS_WAITING }),
    answers: createShelf(answersKept),
    feedback: createFeedbackFile(`${settings.FEEDBACK_DIR}/discord.jsonl`),
    figures: createFigureChoices(app),
    corpusJob: createCorpusJob(app, stopping.signal),
    moderation: () => ({ ...settings, owners }),
    signal: stopping.signal,
    isOpen: () => open,
    told: new Map(),
    publishing: new Set(),
    now,
  };
  const running = new Set<Promise<void>>();
  const follow = (work: Promise<void>) => {
    const followed = work
      .catch((error: unknown) => log.error({ err: error }, 'a request could not be answered'))
      .finally(() => running.delete(followed));
    running.add(followed);
  };

  const client = createClient(settings);
  client.on(Events.InteractionCreate, (interaction) => follow(handleInteraction(interaction, desk)));
  client.on(Events.MessageCreate, (message) => {
    if (open) follow(answerMessageOf(message, desk));
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'the connection to Discord failed'));
  const lost = new Promise<ReadoutError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      if (!open) return;
      log.error({ code, shard }, 'Discord closed the connection for good');
      resolve(closedFault(code));
    });
  });
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'connecting to Discord again'));
  client.rest.on('rateLimited', ({ method, limit, timeToReset, scope }) =>
    log.debug({ method, limit, timeToReset, scope }, 'waiting, as Discord asks for'),
  );

  app.warm();
  const ready = new Promise<void>((resolve) => void client.once(Events.ClientReady, () => resolve()));
  try {
    await client.login(settings.DISCORD_TOKEN ?? '');
    // A connection that is closed for good before the others are there never lets the client be ready.
    await Promise.race([ready, lost.then((fault) => Promise.reject(fault))]);
  } catch (error) {
    await client.destroy();
    throw error instanceof ReadoutError ? error : loginFault(error, settings);
  }
  // Whoever types the first subject of a figure shall not wait until the ledger has been read.
  desk.figures
    .matching('')
    .catch((error: unknown) => log.warn({ err: error }, 'the ledger could not be read'));
  owners = await ownersOf(client).catch((error: unknown) => {
    log.warn({ err: error }, 'whose application this is could not be asked');
    return owners;
  });
  log.info({ user: client.user?.tag, guilds: client.guilds.cache.size }, 'logged in to Discord');

  return {
    name: client.user?.tag ?? '',
    lost,
    async stop() {
      open = false;
      await settled(running, patience.finishMs);
      stopping.abort();
      await settled(running, desk.corpusJob.isRunning() ? patience.reindexMs : patience.excuseMs);
      await client.destroy();
    },
  };
}

/** Waits until everything has ended, but no longer than this. */
async function settled(running: ReadonlySet<Promise<void>>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([Promise.all(running), late]);
  clearTimeout(timer);
}

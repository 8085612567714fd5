import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIMessage } from 'discord.js';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { App } from '../../src/app.ts';
import { readSettings, type SettingName, type Settings } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { openRealApp } from '../../src/surfaces/cli/context.ts';
import { startBot } from '../../src/surfaces/discord/bot.ts';
import { registerCommands } from '../../src/surfaces/discord/register.ts';
import { beginJourney } from '../journey/product.ts';
import { expectNobodyNotified, expectNoViolations } from '../support/discord/assert.ts';
import { patienceMs } from '../support/discord/clock.ts';
import { type DiscordOptions, type LoopbackDiscord, startDiscord } from '../support/discord/discord.ts';
import { textOf } from '../support/discord/render.ts';

type Given = Readonly<Partial<Record<SettingName, string>>>;

/** The product with its real model and the real release, for every bot of a test. */
export interface Office {
  readonly app: App;
  /** Folder of the releases, a copy. */
  readonly corpus: string;
  /** The settings of a bot that logs in to a loopback. */
  settingsFor(discord: LoopbackDiscord, given?: Given): Settings;
  /** Lines of the log so far. */
  logged(): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Lines of the feedback so far. */
  feedback(): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

let shared: Promise<Office> | null = null;

/**
 * The product on a copy of the corpus, one for all test files of a process: loading the model and indexing takes longer
 * than most of them. It stays open until the process ends.
 */
export function openOffice(): Promise<Office> {
  shared ??= openOwnOffice();
  return shared.then((office) => ({ ...office, close: async () => {} }));
}

/** One that nobody else uses, for tests that change the corpus. */
export async function openOwnOffice(): Promise<Office> {
  const journey = await beginJourney();
  const root = join(journey.index, '..');
  const logFile = join(root, 'readout.log');
  const folders: Given = {
    CORPUS_DIR: journey.corpus,
    INDEX_DIR: journey.index,
    FEEDBACK_DIR: join(root, 'feedback'),
    LOG_FILE: logFile,
    EMBED_WORKERS: '1',
  };
  const app = await openRealApp(readSettings(folders, {}, {}));
  await app.reindex();
  const linesOf = async (file: string) => {
    const text = await readFile(file, 'utf8').catch(() => '');
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  };
  return {
    app,
    corpus: journey.corpus,
    settingsFor: (discord, given = {}) =>
      readSettings(
        { ...folders, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, ...given },
        {},
        {},
      ),
    logged: () => linesOf(logFile),
    feedback: () => linesOf(join(root, 'feedback/discord.jsonl')),
    close: async () => {
      await app.close();
      await journey.end();
    },
  };
}

/** A Discord with the bot in it, its commands registered. */
export interface Shift {
  readonly discord: LoopbackDiscord;
  /** Ends the bot and starts it anew, as after a restart of the machine. */
  restart(): Promise<void>;
  /** Ends the bot as SIGTERM does. */
  stop(): Promise<void>;
  end(): Promise<void>;
}

/** How a shift differs from the usual one: settings of the bot, a product of its own, another Discord. */
export interface ShiftOptions extends DiscordOptions {
  readonly given?: Given | ((discord: LoopbackDiscord) => Given);
  readonly app?: App;
}

/** So many that no test meets a limit that it is not about. */
export const withoutLimits: Given = { QUESTIONS_PER_USER: '1000', QUESTIONS_PER_CHANNEL: '1000' };

/** One shift for all tests of a file, after each of which the bot must have broken no rule and notified nobody. */
export function shiftForAll(
  optionsOf: (office: Office) => ShiftOptions = () => ({ given: withoutLimits }),
  open = openOffice,
): Shift & { readonly office: Office } {
  let office: Office;
  let shift: Shift;
  beforeAll(async () => {
    office = await open();
    shift = await beginShift(office, optionsOf(office));
  });
  afterEach(() => {
    expectNoViolations(shift.discord);
    expectNobodyNotified(shift.discord);
  });
  afterAll(async () => {
    await shift.end();
    await office.close();
  });
  return {
    get office() {
      return office;
    },
    get discord() {
      return shift.discord;
    },
    restart: () => shift.restart(),
    stop: () => shift.stop(),
    end: () => shift.end(),
  };
}

/** Starts both. */
export async function beginShift(
  office: Office,
  { given = {}, app = office.app, ...options }: ShiftOptions = {},
): Promise<Shift> {
  const discord = await startDiscord({ interim: isStage, acknowledgeWithinMs: patienceMs, ...options });
  const settings = office.settingsFor(discord, typeof given === 'function' ? given(discord) : given);
  await registerCommands(settings, null);
  const start = () =>
    startBot({
      app,
      settings,
      log: createLog(settings),
      patience: { finishMs: 400, excuseMs: 3000, reindexMs: 3000 },
      now: discord.clock.now,
    });
  let bot = await start();
  let running = true;
  const stop = async () => {
    if (running) await bot.stop();
    running = false;
  };
  return {
    discord,
    stop,
    restart: async () => {
      await stop();
      bot = await start();
      running = true;
    },
    end: async () => {
      await stop();
      await discord.close();
    },
  };
}

/** A stage on the way to an answer: a word and no more, or claims that others may follow. */
export function isStage(message: APIMessage): boolean {
  return /^(?:🔎|📖|⏳)/u.test(firstText(message.components ?? [])) || textOf(message).includes('✍️');
}

function firstText(components: readonly unknown[]): string {
  for (const component of components) {
    const { content, components: inner = [] } = component as {
      content?: string;
      components?: readonly unknown[];
    };
    const found = content ?? firstText(inner);
    if (found !== '') return found;
  }
  return '';
}

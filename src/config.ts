import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { ReadoutError } from './errors.ts';

/** Where the package lies; the defaults are folders of it, so that the program runs from anywhere. */
const home = fileURLToPath(new URL('..', import.meta.url));

interface Setting<T> {
  readonly doc: string;
  /** As a person would write it; empty for "not set". */
  readonly default: string;
  /** Ends the sentence "… must be". */
  readonly expected: string;
  readonly parse: z.ZodType<T, string>;
  /** Not repeated in messages. */
  readonly secret?: true;
}

const setting = <T>(record: Setting<T>): Setting<T> => record;
const wholeNumber = z
  .string()
  .regex(/^\d{1,4}$/u)
  .transform(Number);
const path = z.string().min(1);
const onOrOff = z.enum(['on', 'off']).transform((choice) => choice === 'on');
const positive = z
  .string()
  .regex(/^[1-9]\d{0,8}$/u)
  .transform(Number);
/** An amount, or null for "not set". */
const amount = z
  .string()
  .regex(/^(?:\d{1,9}(?:\.\d{1,6})?)?$/u)
  .transform((number) => (number === '' ? null : Number(number)));
const address = z
  .string()
  .regex(/^(?:https?:\/\/\S+)?$/u)
  // A slash at the end would be doubled, and the paths with two slashes do not exist.
  .transform((url) => (url === '' ? null : url.replace(/\/+$/u, '')));
const secretWord = z
  .string()
  .regex(/^\S*$/u)
  .transform((word) => (word === '' ? null : word));
const snowflakes = z
  .string()
  .regex(/^(?:\d{17,20}(?:\s*,\s*\d{17,20})*)?$/u)
  .transform((ids): ReadonlySet<string> => new Set(ids.match(/\d+/gu)));

/** Every setting there is. A folder given by hand is relative to the working directory, a default one to the package. */
const table = {
  CORPUS_DIR: setting({
    doc: 'Folder of the releases (.md, .txt, .html, .pdf, .docx)',
    default: 'corpus',
    expected: 'a folder',
    parse: path,
  }),
  WATCH_CORPUS: setting({
    doc: 'Whether "npm start" indexes the releases anew when their files change: on or off',
    default: 'off',
    expected: 'on or off',
    parse: onOrOff,
  }),
  INDEX_DIR: setting({
    doc: 'Folder of the snapshots; everything in it can be built again',
    default: 'embeddings/snapshots',
    expected: 'a folder',
    parse: path,
  }),
  MODEL_DIR: setting({
    doc: 'Folder of the embedding model',
    default: 'embeddings/models/multilingual-e5-small-en-ko-km',
    expected: 'a folder',
    parse: path,
  }),
  EMBED_WORKERS: setting({
    doc: 'Worker threads that embed the corpus; 0 takes every core there is',
    default: '0',
    expected: 'a whole number, 0 for every core',
    parse: wholeNumber.transform((count) => (count === 0 ? availableParallelism() : count)),
  }),
  SNAPSHOTS_KEPT: setting({
    doc: 'Snapshots kept on disk, the one in use included',
    default: '3',
    expected: 'a whole number from 1',
    parse: wholeNumber.refine((count) => count >= 1),
  }),
  LOG_LEVEL: setting({
    doc: 'Least level logged: debug, info, warn, error or silent',
    default: 'warn',
    expected: 'one of debug, info, warn, error, silent',
    parse: z.enum(['debug', 'info', 'warn', 'error', 'silent']),
  }),
  LOG_FILE: setting({
    doc: 'File that the log is added to, one JSON object a line; empty logs to stderr',
    default: '',
    expected: 'a file name or empty',
    parse: z.string().transform((file) => (file === '' ? null : file)),
  }),
  METRICS_PORT: setting({
    doc: 'Port of this machine at which "npm start" shows metrics for Prometheus, http://127.0.0.1:PORT/metrics; empty for none',
    default: '',
    expected: 'a port such as 9464, or empty',
    parse: z
      .string()
      .regex(/^\d{0,5}$/u)
      .transform((port) => (port === '' ? null : Number(port)))
      .refine((port) => port === null || port <= 65_535),
  }),
  OPENAI_API_KEY: setting({
    doc: 'Key of the language model that writes answers; without it and OPENAI_BASE_URL answers are quotations. Questions and sentences of releases are sent to it',
    default: '',
    expected: 'a key without white space, or empty',
    secret: true,
    parse: secretWord,
  }),
  OPENAI_BASE_URL: setting({
    doc: "Address of another server that speaks OpenAI's protocol, such as http://127.0.0.1:11434/v1 (vLLM, llama.cpp, Ollama, LM Studio); empty for OpenAI's own",
    default: '',
    expected: 'an http or https address, or empty',
    parse: address,
  }),
  OPENAI_MODEL: setting({
    doc: 'Name of the model, as its server knows it',
    default: 'gpt-4.1-mini',
    expected: 'the name of a model',
    parse: z.string().min(1),
  }),
  LLM: setting({
    doc: 'off leaves the language model out, whatever key is set',
    default: 'on',
    expected: 'on or off',
    parse: onOrOff,
  }),
  LLM_TIMEOUT_SECONDS: setting({
    doc: 'Longest time that the model may take for an answer, all tries together; then the answer is quoted',
    default: '30',
    expected: 'a whole number from 1',
    parse: positive,
  }),
  LLM_READING_TOKENS: setting({
    doc: 'Tokens of sentences that the model is given for a question, roughly counted',
    default: '3000',
    expected: 'a whole number from 1',
    parse: positive,
  }),
  LLM_REPLY_TOKENS: setting({
    doc: 'Tokens that the model may write for an answer',
    default: '800',
    expected: 'a whole number from 1',
    parse: positive,
  }),
  LLM_PROMPT_PRICE: setting({
    doc: 'What a million tokens cost that the model reads, for the account of costs; empty where nothing is paid',
    default: '',
    expected: 'an amount such as 0.4, or empty',
    parse: amount,
  }),
  LLM_REPLY_PRICE: setting({
    doc: 'What a million tokens cost that the model writes; empty where nothing is paid',
    default: '',
    expected: 'an amount such as 1.6, or empty',
    parse: amount,
  }),
  LLM_DAILY_COST: setting({
    doc: 'What the model may cost in a day of UTC, by these prices; then answers are quoted. Empty for no limit',
    default: '',
    expected: 'an amount such as 5, or empty',
    parse: amount,
  }),
  LLM_DAILY_TOKENS: setting({
    doc: 'Tokens that the model may read and write in a day of UTC; then answers are quoted. Empty for no limit',
    default: '',
    expected: 'a whole number, or empty',
    parse: amount.refine((tokens) => tokens === null || Number.isInteger(tokens)),
  }),
  USAGE_DIR: setting({
    doc: 'Folder of the account of the language model: a file a day, a JSON object for each call with its tokens, cost and time',
    default: 'usage',
    expected: 'a folder',
    parse: path,
  }),
  DISCORD_TOKEN: setting({
    doc: 'Token of the Discord bot; with it "npm start" runs the bot, without it a session in the terminal',
    default: '',
    expected: 'a token without white space, or empty',
    secret: true,
    parse: secretWord,
  }),
  DISCORD_API_URL: setting({
    doc: 'Another address of the Discord API, without a version; empty for the real one',
    default: '',
    expected: 'an http or https address, or empty',
    parse: address,
  }),
  DISCORD_THREAD_FOLLOW_UPS: setting({
    doc: 'Whether questions in the threads of the bot are answered without mentioning it: on or off. Needs the privileged "Message Content" intent, to be switched on for the application at discord.com/developers under Bot; without it the bot reads only messages that mention it',
    default: 'off',
    expected: 'on or off',
    parse: onOrOff,
  }),
  DISCORD_ALLOWED_CHANNELS: setting({
    doc: 'Ids of the channels that the bot answers in, with commas between them; empty for every channel',
    default: '',
    expected: 'ids of channels with commas between them, or empty',
    parse: snowflakes,
  }),
  DISCORD_DENIED_CHANNELS: setting({
    doc: 'Ids of channels that the bot does not answer in, with commas between them',
    default: '',
    expected: 'ids of channels with commas between them, or empty',
    parse: snowflakes,
  }),
  MODERATOR_SERVERS: setting({
    doc: 'Ids of the servers in which whoever may "Manage Server" may use /corpus, with commas between them; empty for none, and then only MODERATOR_ROLE_ID or the owners of the application may',
    default: '',
    expected: 'ids of servers with commas between them, or empty',
    parse: snowflakes,
  }),
  MODERATOR_ROLE_ID: setting({
    doc: 'Id of a role that /corpus asks for besides the permission "Manage Server"; empty asks for none',
    default: '',
    expected: 'the id of a role, or empty',
    parse: z
      .string()
      .regex(/^(?:\d{17,20})?$/u)
      .transform((id) => (id === '' ? null : id)),
  }),
  QUESTIONS_PER_USER: setting({
    doc: 'Questions that one person may ask the bot in a minute',
    default: '10',
    expected: 'a whole number from 1',
    parse: wholeNumber.refine((count) => count >= 1),
  }),
  QUESTIONS_PER_CHANNEL: setting({
    doc: 'Questions that the bot takes from one channel in a minute',
    default: '30',
    expected: 'a whole number from 1',
    parse: wholeNumber.refine((count) => count >= 1),
  }),
  QUESTIONS_WAITING: setting({
    doc: 'Questions that may wait for their turn; one more is told that the bot is busy',
    default: '50',
    expected: 'a whole number from 1',
    parse: wholeNumber.refine((count) => count >= 1),
  }),
  FEEDBACK_DIR: setting({
    doc: 'Folder of the feedback on answers, one JSON object a line in discord.jsonl',
    default: 'feedback',
    expected: 'a folder',
    parse: path,
  }),
};

type Table = typeof table;
/** The name of a setting, which is also the name of its environment variable. */
export type SettingName = keyof Table;
/** The settings as the program uses them, under the names of their variables. */
export type Settings = { readonly [Name in SettingName]: z.output<Table[Name]['parse']> };
type Environment = Readonly<Record<string, string | undefined>>;

const names = Object.keys(table) as SettingName[];

/**
 * The settings of this run: `overrides` (what a command's options say) before the environment before `.env` of the
 * working directory before the defaults. Throws `config.invalid`, naming every variable that does not fit.
 */
export function readSettings(
  overrides: Readonly<Partial<Record<SettingName, string | undefined>>> = {},
  environment: Environment = process.env,
  dotEnv: Environment = readDotEnv(),
): Settings {
  const settings: Partial<Record<SettingName, unknown>> = {};
  const faults: string[] = [];
  for (const name of names) {
    const given = overrides[name] ?? environment[name] ?? dotEnv[name];
    const result = table[name].parse.safeParse(given || table[name].default);
    if (!result.success) faults.push(faultOf(name, given));
    else
      settings[name] = name.endsWith('_DIR') ? resolve(given ? '' : home, String(result.data)) : result.data;
  }
  if (faults.length > 0) {
    throw new ReadoutError(
      'config.invalid',
      `${faults.join('; ')}. Set it right in the environment or in .env.`,
      {
        data: { faults },
      },
    );
  }
  return settings as Settings;
}

function faultOf(name: SettingName, given: string | undefined): string {
  const { expected, secret }: Setting<unknown> = table[name];
  return `${name} must be ${expected}${secret ? '' : `, not "${given}"`}`;
}

/** `.env.example`: each setting with its meaning and its default, commented out. */
export function envExample(): string {
  const entries = names.map((name) => `# ${table[name].doc}\n#${name}=${table[name].default}\n`);
  return `# Copy to .env and change what you need; every line shows its default.\n\n${entries.join('\n')}`;
}

/** Larger files and pages are refused, by whatever door they come; no setting, for the bounds of reading fit it. */
export const maxFileBytes = 10 * 2 ** 20;

/** Folder of the development data, for evaluation and benchmarks: no setting of the product. It may be absent. */
export function evalFolder(environment: Environment = process.env): string {
  return resolve(environment.EVAL_DIR || '../shared/eval');
}

/** Whether to colour what goes to a stream: NO_COLOR says no, FORCE_COLOR yes, and else a terminal decides. */
export function wantsColour(isTerminal: boolean, environment: Environment = process.env): boolean {
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0' && environment.FORCE_COLOR !== 'false';
  return isTerminal && environment.TERM !== 'dumb';
}

/**
 * Tells the model's runtime, which is loaded after this, to keep no record of its use. By itself onnxruntime-node notes
 * every session below the home folder, with an id of the machine, and sends that to its maker where there is a network.
 * The runtime reads the environment of the process, so this is called in its main thread; workers have but a copy.
 */
export function keepRuntimeQuiet(environment: Record<string, string | undefined> = process.env): void {
  environment.ORT_DISABLE_TELEMETRY = '1';
}

// Read, not loaded: process.env stays as it was given, and so does that of child processes.
function readDotEnv(): Environment {
  return existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {};
}

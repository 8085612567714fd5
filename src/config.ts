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
}

const setting = <T>(record: Setting<T>): Setting<T> => record;
const wholeNumber = z
  .string()
  .regex(/^\d{1,4}$/u)
  .transform(Number);
const path = z.string().min(1);

/** Every setting there is. A folder given by hand is relative to the working directory, a default one to the package. */
const table = {
  CORPUS_DIR: setting({
    doc: 'Folder of the releases (.md, .txt, .html, .pdf, .docx)',
    default: 'corpus',
    expected: 'a folder',
    parse: path,
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
    if (!result.success) faults.push(`${name} must be ${table[name].expected}, not "${given}"`);
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

/** `.env.example`: each setting with its meaning and its default, commented out. */
export function envExample(): string {
  const entries = names.map((name) => `# ${table[name].doc}\n#${name}=${table[name].default}\n`);
  return `# Copy to .env and change what you need; every line shows its default.\n\n${entries.join('\n')}`;
}

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

// Read, not loaded: process.env stays as it was given, and so does that of child processes.
function readDotEnv(): Environment {
  return existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {};
}

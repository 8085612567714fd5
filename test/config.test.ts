import { mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, test } from 'vitest';
import { envExample, keepRuntimeQuiet, readSettings, wantsColour } from '../src/config.ts';
import { ReadoutError } from '../src/errors.ts';

const home = fileURLToPath(new URL('..', import.meta.url));
const here = process.cwd();

afterEach(() => process.chdir(here));

describe('the settings', () => {
  it('have defaults that lie in the package, wherever the program is run from', () => {
    process.chdir(tmpdir());
    expect(readSettings({}, {}, {})).toEqual({
      CORPUS_DIR: join(home, 'corpus'),
      WATCH_CORPUS: false,
      INDEX_DIR: join(home, 'embeddings/snapshots'),
      MODEL_DIR: join(home, 'embeddings/models/multilingual-e5-small-en-ko-km'),
      EMBED_WORKERS: availableParallelism(),
      SNAPSHOTS_KEPT: 3,
      LOG_LEVEL: 'warn',
      LOG_FILE: null,
      METRICS_PORT: null,
      OPENAI_API_KEY: null,
      OPENAI_BASE_URL: null,
      OPENAI_MODEL: 'gpt-4.1-mini',
      LLM: true,
      LLM_TIMEOUT_SECONDS: 30,
      LLM_READING_TOKENS: 3000,
      LLM_REPLY_TOKENS: 800,
      LLM_PROMPT_PRICE: null,
      LLM_REPLY_PRICE: null,
      LLM_DAILY_COST: null,
      LLM_DAILY_TOKENS: null,
      DISCORD_TOKEN: null,
      DISCORD_API_URL: null,
      DISCORD_THREAD_FOLLOW_UPS: false,
      DISCORD_ALLOWED_CHANNELS: new Set(),
      DISCORD_DENIED_CHANNELS: new Set(),
      MODERATOR_SERVERS: new Set(),
      MODERATOR_ROLE_ID: null,
      QUESTIONS_PER_USER: 10,
      QUESTIONS_PER_CHANNEL: 30,
      QUESTIONS_WAITING: 50,
      USAGE_DIR: join(home, 'usage'),
      FEEDBACK_DIR: join(home, 'feedback'),
    });
  });

  it('put an option before the environment, the environment before .env, .env before the default', () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'readout-env-')));
    writeFileSync(join(folder, '.env'), 'CORPUS_DIR=dotenv\nINDEX_DIR=dotenv\nSNAPSHOTS_KEPT=7\n');
    process.chdir(folder);
    const settings = readSettings({ CORPUS_DIR: 'option' }, { CORPUS_DIR: 'shell', INDEX_DIR: 'shell' });
    expect(settings.CORPUS_DIR).toBe(join(folder, 'option'));
    expect(settings.INDEX_DIR).toBe(join(folder, 'shell'));
    expect(settings.SNAPSHOTS_KEPT).toBe(7);
  });

  it('take an empty variable for one that is not set', () => {
    expect(readSettings({}, { SNAPSHOTS_KEPT: '', LOG_LEVEL: '' }, {})).toEqual(readSettings({}, {}, {}));
  });

  it('name every variable that does not fit, what it must be and what it was', () => {
    const read = () =>
      readSettings({}, { EMBED_WORKERS: 'many', SNAPSHOTS_KEPT: '0', LOG_LEVEL: 'loud' }, {});
    expect(read).toThrow(ReadoutError);
    expect(read).toThrow(/EMBED_WORKERS must be a whole number, 0 for every core, not "many"/u);
    expect(read).toThrow(/SNAPSHOTS_KEPT must be a whole number from 1, not "0"/u);
    expect(read).toThrow(/LOG_LEVEL must be one of .*, not "loud"/u);
    const half = () => readSettings({}, { LLM_DAILY_TOKENS: '0.5' }, {});
    expect(half).toThrow(/LLM_DAILY_TOKENS must be a whole number, or empty, not "0.5"/u);
  });

  it('of Discord take ids with commas, an address without its last slash, and a switch', () => {
    const settings = readSettings(
      {},
      {
        DISCORD_ALLOWED_CHANNELS: '100000000000000001, 100000000000000002',
        DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
        DISCORD_THREAD_FOLLOW_UPS: 'on',
      },
      {},
    );
    expect(settings.DISCORD_ALLOWED_CHANNELS).toEqual(new Set(['100000000000000001', '100000000000000002']));
    expect(settings.DISCORD_API_URL).toBe('http://127.0.0.1:8080/api');
    expect(settings.DISCORD_THREAD_FOLLOW_UPS).toBe(true);
  });

  it('never repeat a token, not even one that does not fit', () => {
    const read = () => readSettings({}, { DISCORD_TOKEN: 'my secret', MODERATOR_ROLE_ID: 'moderators' }, {});
    expect(read).toThrow('DISCORD_TOKEN must be a token without white space, or empty');
    expect(read).not.toThrow(/my secret/u);
    expect(read).toThrow('MODERATOR_ROLE_ID must be the id of a role, or empty, not "moderators"');
  });

  it('are what .env.example lists; "npm run env:example" writes it anew', () => {
    expect(readFileSync(join(home, '.env.example'), 'utf8')).toBe(envExample());
  });
});

describe('colour', () => {
  it.each([
    ['a terminal', true, {}, true],
    ['a pipe', false, {}, false],
    ['a pipe in a build machine', false, { CI: 'true' }, false],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
    ['a terminal with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ['FORCE_COLOR against NO_COLOR', true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['a terminal that cannot', true, { TERM: 'dumb' }, false],
  ])('is decided for %s', (_, isTerminal, environment, expected) => {
    expect(wantsColour(isTerminal, environment)).toBe(expected);
  });
});

test('the runtime of the model is told to keep no record, whatever stood there', () => {
  const environment: Record<string, string> = { ORT_DISABLE_TELEMETRY: '0' };
  keepRuntimeQuiet(environment);
  expect(environment).toEqual({ ORT_DISABLE_TELEMETRY: '1' });
});

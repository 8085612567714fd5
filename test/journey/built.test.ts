import { execFile, spawn } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { truth } from '../support/openai/models.ts';
import { replyOf, says, startModel } from '../support/openai/server.ts';
import { beginJourney, corpusDir, deported, firstRelease, howMany, type Journey } from './product.ts';

const root = join(import.meta.dirname, '../..');
const main = join(root, 'dist/surfaces/cli/main.js');

let journey: Journey;
let environment: NodeJS.ProcessEnv;
beforeAll(async () => {
  // Builds only where a source is newer than what is built of it.
  await promisify(execFile)(process.execPath, [join(root, 'scripts/build-if-stale.mjs')]);
  journey = await beginJourney();
  environment = { ...process.env, INDEX_DIR: journey.index, CORPUS_DIR: corpusDir };
});
afterAll(() => journey.end());

/** Runs the built program in a process of its own, far from the repository. */
function program(...words: string[]) {
  return programReading('', ...words);
}

/** The same with this on its standard input. */
async function programReading(input: string, ...words: string[]) {
  const options = { env: environment, cwd: join(journey.corpus, '..') };
  const running = promisify(execFile)(process.execPath, [main, ...words], options);
  running.child.stdin?.end(input);
  const done = await running.catch((fault: { code: number; stdout: string; stderr: string }) => fault);
  return { status: 'code' in done ? done.code : 0, stdout: done.stdout, stderr: done.stderr };
}

describe('the built program', () => {
  it('builds the index it lacks, then answers with JSON alone on standard output', async () => {
    const { status, stdout } = await program('ask', howMany.en, '--json');
    expect(status).toBe(0);
    const { citations } = JSON.parse(stdout);
    expect(citations).toMatchObject([{ releaseId: firstRelease, quote: deported }]);

    const { stdout: stored } = await program('show', firstRelease, '--text');
    expect(stored.slice(citations[0].start, citations[0].end)).toBe(deported);
  });

  it('is told by its exit status and by plain text where nobody looks at a screen', async () => {
    const { status, stdout, stderr } = await program('ask', 'What is the capital of Mongolia?');
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
    expect(stdout).toContain('Nearest sentences');
    expect(stdout).not.toContain('\u001b');
  });

  it('leaves nothing below the home folder, where its runtime would keep a record for its maker', async () => {
    const home = join(journey.corpus, '../home');
    await mkdir(home);
    const env = { ...environment, HOME: home, XDG_CACHE_HOME: '' };
    await promisify(execFile)(process.execPath, [main, 'ask', howMany.en], { env });
    expect(await readdir(home)).toEqual([]);
  });

  describe('met with a question of absurd length', () => {
    const letters = 'a'.repeat(30_000);

    it.each([
      // At this length the runtime of the model would overflow its stack while it loads.
      ['ask', letters],
      ['search', letters],
      ['figures', letters],
      ['ask', 'word '.repeat(6_000)],
    ])('says in %s how long one may be', async (command, text) => {
      const { status, stdout, stderr } = await program(command, text);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^readout: A command line may have .* fewer words.* \[input\.invalid\]\n$/u);
    });

    it('says so in its line of a batch and answers the others', async () => {
      const questions = ['a'.repeat(1_000_000), howMany.en, letters];
      const input = questions.map((question, id) => `${JSON.stringify({ id, question })}\n`).join('');
      const { status, stdout } = await programReading(input, 'ask', '--batch', '-');
      expect(status).toBe(1);
      expect(
        stdout
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line)),
      ).toMatchObject([
        { id: 0, code: 'input.invalid' },
        { id: 1, kind: 'answered' },
        { id: 2, code: 'input.invalid' },
      ]);
    });

    it('says so in a session, which goes on', async () => {
      const { status, stdout, stderr } = await programReading(`${letters}\n${howMany.en}\n`, 'start');
      expect(status).toBe(0);
      expect(stderr).toContain('input.invalid');
      expect(stdout).toContain(deported);
    });
  });

  // Only Linux has a device that is always full.
  it.skipIf(process.platform !== 'linux')('says in one line that its output cannot be written', async () => {
    const command = `"${process.execPath}" "${main}" releases > /dev/full`;
    const fault = await promisify(execFile)('sh', ['-c', command], { env: environment }).catch(
      (one: { code: number; stderr: string }) => one,
    );
    expect(fault).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^readout: .*\[output\.failed\]\n$/u),
    });
  });

  it('with a model’s address lets it write, proves each claim, and does without it where it is down', async () => {
    const model = await startModel();
    const given = { OPENAI_BASE_URL: model.baseUrl, USAGE_DIR: join(journey.corpus, '../usage') };
    environment = { ...environment, ...given };
    const lie = { text: 'Cambodia deported 810 Koreans.', on: ['180'] };
    model.plays(says(replyOf([truth.ko[0], lie])));
    const written = await program('ask', howMany.ko, '--json');
    const answer = JSON.parse(written.stdout);
    expect(written.status).toBe(0);
    expect(answer).toMatchObject({
      ...{ mode: 'llm', language: 'ko', claims: [{ text: truth.ko[0].text, citations: [1] }] },
      citations: [{ quote: deported }],
      writer: {
        ...{ outcome: 'written', refused: 1, promptTokens: 1000, replyTokens: 100 },
        verdicts: [{ verdict: 'proven' }, { verdict: 'refused', text: null, reasons: ['number-changed'] }],
      },
    });
    expect(written.stdout).not.toContain('810');

    await model.close();
    const quoted = await program('ask', howMany.en);
    expect(quoted.status).toBe(0);
    expect(quoted.stdout).toContain(`${deported} [1]`);
    expect(quoted.stdout).toContain('the language model did not answer, so the releases are quoted');
    environment = { ...environment, OPENAI_BASE_URL: '' };
  });

  it('ends clean on Ctrl-C in the middle of a session', async () => {
    const child = spawn(process.execPath, [main, 'start', '--language', 'en'], { env: environment });
    const ended = new Promise<number | null>((resolve) => {
      child.on('close', resolve);
    });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes('1 release is ready.')) child.kill('SIGINT');
    });
    expect({ status: await ended, errors }).toEqual({ status: 130, errors: '' });
  });
});

import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginJourney, deported, firstRelease, howMany, type Journey, readout } from './product.ts';

const fixtures = join(import.meta.dirname, '../fixtures/corpus');

let journey: Journey;
beforeAll(async () => {
  journey = await beginJourney();
});
afterAll(() => journey.end());

const index = (...more: string[]) =>
  readout(['index', '--corpus', journey.corpus, '--out', journey.index, '--json', ...more]);
const ask = (question: string) => readout(['ask', question, '--index', journey.index]);

/** The steps build on one another: one folder of releases, as it grows and changes. */
describe('a folder of releases', () => {
  it('with broken files names each with what to do, ends with 1, and answers from the rest', async () => {
    await cp(join(fixtures, 'bad'), join(journey.corpus, 'bad'), { recursive: true });
    const { status, stdout, stderr } = await index();
    expect(status).toBe(1);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ added: 2, problems: { length: 17 } });
    for (const { file, message, code } of report.problems) {
      expect(stderr).toContain(`${file}: ${message} [${code}]\n`);
    }
    expect(stderr).toContain(
      `${join('bad', 'euc-kr.txt')}: The file is not valid UTF-8 text. Open it in the program it comes from and save it as UTF-8. [encoding]`,
    );

    const answer = await ask(howMany.en);
    expect({ status: answer.status, stderr: answer.stderr }).toEqual({ status: 0, stderr: '' });
    expect(answer.stdout).toContain(`[1] “${deported}”`);
  });

  it('is put right by removing them, and nothing is embedded again', async () => {
    await rm(join(journey.corpus, 'bad'), { recursive: true });
    const { status, stdout, stderr } = await index();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ removed: 1, unchanged: 1, embedded: 0, problems: [] });
  });

  it('answers from a web page, a PDF and a Word document as from text', async () => {
    await cp(join(fixtures, 'good'), journey.corpus, { recursive: true });
    const { status, stdout } = await index();
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ added: 5, unchanged: 1 });

    const quoted = async (question: string) => (await ask(question)).stdout;
    expect(await quoted('How many companies of the two countries trade with each other?')).toContain(
      'She noted that at least 300 companies of the two countries trade with each other',
    );
    expect(await quoted('How many permits have been issued under the agreement?')).toContain(
      'Minister Arne Solberg noted that more than 40 permits had been issued',
    );
    expect(await quoted('Combien de projets sont en cours selon Claire Dubois ?')).toContain(
      'plus de 12 projets sont en cours',
    );
  });

  it('that is corrected answers with the correction, and embeds that sentence and its passage only', async () => {
    const file = join(journey.corpus, `${firstRelease}.md`);
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('180 Korean nationals', '190 Korean nationals'),
    );
    const { status, stdout } = await index();
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ changed: 1, unchanged: 5, embedded: 2 });
    const answer = await ask(howMany.en);
    expect(answer.stdout).toContain(`[1] “${deported.replace('180', '190')}”`);
    expect(answer.stdout).not.toContain('180');
  });

  it('that lost a release no longer answers from it', async () => {
    await rm(join(journey.corpus, `${firstRelease}.md`));
    const { stdout } = await index();
    expect(JSON.parse(stdout)).toMatchObject({ removed: 1, embedded: 0 });
    const answer = await ask(howMany.en);
    expect(answer.status).toBe(3);
    expect(answer.stdout).not.toContain('Cambodia');
  });
});

import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { beginJourney, type Journey, readout } from './product.ts';

const opened = (count: number) =>
  `Norland and Suderia opened ${count} consulates together this year.\nThe ministers thanked their teams.\n`;
const question = 'How many consulates did Norland and Suderia open?';

let journey: Journey;
beforeAll(async () => {
  journey = await beginJourney();
  await writeFile(join(journey.corpus, 'consulates.md'), `---\ntitle: New consulates\n---\n${opened(12)}`);
  expect((await index()).status).toBe(0);
});
afterAll(() => journey.end());

const index = () => readout(['index', '--corpus', journey.corpus, '--out', journey.index]);
const at = (...words: string[]) => readout([...words, '--index', journey.index]);

/** The steps build on one another. */
it('a release is quoted until a corrected one names it, which is quoted in its place and says so', async () => {
  expect((await at('ask', question)).stdout).toContain('opened 12 consulates');

  const stated = '---\ntitle: New consulates, once more\nsupersedes: consulates\n---\n';
  await writeFile(join(journey.corpus, 'consulates-2.md'), `${stated}${opened(14)}`);
  expect((await index()).status).toBe(0);
  const { status, stdout } = await at('ask', question);
  expect(status).toBe(0);
  expect(stdout).toContain('[1] “Norland and Suderia opened 14 consulates together this year.”');
  expect(stdout).toContain('corrected release, in place of “New consulates” (consulates)');
  expect(stdout).not.toContain('opened 12');
  expect(JSON.parse((await at('ask', question, '--json')).stdout)).toMatchObject({
    citations: [
      { releaseId: 'consulates-2', corrects: { releaseId: 'consulates', title: 'New consulates' } },
    ],
  });
});

it('the older one is quoted where it is asked for, and says by what it was corrected', async () => {
  const { stdout } = await at('ask', question, '--release', 'consulates');
  expect(stdout).toContain('opened 12 consulates');
  expect(stdout).toContain('corrected by “New consulates, once more” (consulates-2)');
  expect((await at('show', 'consulates')).stdout).toContain('corrected by “New consulates, once more”');
  expect((await at('figures', 'consulates')).stdout).not.toContain('12');
});

it('the older one is quoted again when its correction is taken away', async () => {
  await rm(join(journey.corpus, 'consulates-2.md'));
  expect((await index()).status).toBe(0);
  const { stdout } = await at('ask', question);
  expect(stdout).toContain('opened 12 consulates');
  expect(stdout).not.toContain('corrected');
});

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginJourney, corpusDir, firstRelease, type Journey } from './product.ts';

const root = join(import.meta.dirname, '../..');
const main = join(root, 'dist/surfaces/cli/main.js');
const ledger = join(root, 'test/fixtures/ledger');

let journey: Journey;
let stored: string;
beforeAll(async () => {
  await promisify(execFile)(process.execPath, [join(root, 'scripts/build-if-stale.mjs')]);
  journey = await beginJourney();
  stored = (await program(corpusDir, 'show', firstRelease, '--text')).stdout;
});
afterAll(() => journey.end());

/** Runs the built program over a corpus, each with an index of its own. */
async function program(corpus: string, ...words: string[]) {
  const index = join(journey.index, corpus === ledger ? 'ledger' : 'own');
  const env = { ...process.env, CORPUS_DIR: corpus, INDEX_DIR: index, NO_COLOR: '1' };
  const done = await promisify(execFile)(process.execPath, [main, ...words], {
    env,
    cwd: journey.corpus,
  }).catch((fault: { code: number; stdout: string; stderr: string }) => fault);
  return { status: 'code' in done ? done.code : 0, stdout: done.stdout, stderr: done.stderr };
}

describe('the figures of the first release', () => {
  it('are two, each with what bounds it, who says it and of what time it is', async () => {
    const { status, stdout, stderr } = await program(corpusDir, 'figures');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [first, second, ...more] = stdout.trimEnd().split('\n\n');
    expect(more).toEqual([]);
    expect(first?.split('\n').slice(0, 3)).toEqual([
      '180 — Korean nationals involved in cybercrime — arrested and deported',
      '  exactly · the release’s own voice · “To date” (date not stated)',
      '[1] “To date, Cambodia has arrested and deported 180 Korean nationals involved in cybercrime.”',
    ]);
    expect(second?.split('\n').slice(0, 3)).toEqual([
      'More than 60 — others (Korean nationals) — awaiting deportation',
      '  more than · the release’s own voice · “currently” (date not stated)',
      '[2] “More than 60 others are currently awaiting deportation to the RoK in the near future.”',
    ]);
  });

  it.each(['deported', '추방', 'expulsés', 'បណ្តេញចេញ'])(
    'are found by "%s", and lie where the JSON says',
    async (words) => {
      const { stdout } = await program(corpusDir, 'figures', words, '--release', firstRelease, '--json');
      const { figures } = JSON.parse(stdout);
      const quantities = figures.map(({ start, end }: { start: number; end: number }) =>
        stored.slice(start, end),
      );
      expect(quantities).toEqual(['180', 'More than 60']);
    },
  );

  it('are not what no release states', async () => {
    const { status, stdout } = await program(corpusDir, 'figures', 'airlines');
    expect({ status, stdout }).toEqual({ status: 3, stdout: 'The releases state no such figure.\n' });
  });
});

describe('the figures of several releases', () => {
  it('are put together by what they count, in order of date, with conflicts shown and nothing averaged', async () => {
    const { status, stdout } = await program(ledger, 'figures', 'deported', '--timeline', '--json');
    expect(status).toBe(0);
    const { timelines } = JSON.parse(stdout);
    const korean = timelines.find((points: readonly { quantity: string }[]) =>
      points.some(({ quantity }) => quantity === '180'),
    );
    expect(korean).toMatchObject([
      { quantity: '180', supersededBy: ['2025-03-embassy#1.1', '2025-03-working-group#2.1'], conflicts: [] },
      { quantity: '215', supersededBy: ['2025-06-communique#2.1'], conflicts: ['2025-03-working-group#2.1'] },
      { quantity: '230', supersededBy: ['2025-06-communique#2.1'], conflicts: ['2025-03-embassy#1.1'] },
      { quantity: '300명 이상', qualifier: 'at least', supersededBy: [], conflicts: [] },
      { quantity: '150', supersededBy: [], conflicts: ['undated-reply#1.1'] },
      { quantity: 'Fewer than 120', supersededBy: [], conflicts: ['undated-note#1.1'] },
    ]);
  });

  it('show the old value, the new value and the citations of both', async () => {
    const { stdout } = await program(ledger, 'figures', 'awaiting', 'deportation', '--timeline');
    expect(stdout).toContain('2025-01-15  More than 60 → about 40\n');
    expect(stdout).toMatch(/superseded by about 40 \[\d\] · 2025-03-20 · 2025-03-working-group\n/u);
    expect(stdout).toContain('speaker: LEE Soo-jin');
  });

  it('are drawn, in words and fonts that need nothing of the machine', async () => {
    const png = join(journey.corpus, 'deported.png');
    const svg = join(journey.corpus, 'deported.svg');
    expect((await program(ledger, 'figures', 'deported', '--chart', png)).status).toBe(0);
    expect((await program(ledger, 'figures', 'deported', '--chart', svg)).status).toBe(0);
    expect((await readFile(png)).subarray(1, 4).toString()).toBe('PNG');
    // Words that are broken over two lines stand in two elements.
    const drawn = (await readFile(svg, 'utf8')).replace(/<\/tspan><tspan[^>]*>/gu, ' ');
    for (const text of ['180', '300명 이상', 'date not stated', 'In red']) expect(drawn).toContain(text);
  });
});

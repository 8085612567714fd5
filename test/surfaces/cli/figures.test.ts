import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LookedUp, Lookup } from '../../../src/app.ts';
import { renderLookup, renderTimelines } from '../../../src/surfaces/cli/figures-list.ts';
import { languages } from '../../../src/text/language.ts';
import { figure } from '../../support/app.ts';
import { readout } from '../../support/cli.ts';
import { keptOutput } from '../../support/terminal.ts';

const screen = keptOutput().screen();

/** 180 of January, then 215 and 230 of one day in March, which contradict each other. */
const older = dated('a', '180', 180, '2025-01-15', 1, { supersededBy: ['b', 'c'] });
const newer = dated('b', '215', 215, '2025-03-20', 2, { conflicts: ['c'] });
const other = dated('c', '230', 230, '2025-03-20', 3, { conflicts: ['b'] });
const found: Lookup = { figures: [older], timelines: [[older, newer, other]], language: 'en' };

function dated(
  id: string,
  quantity: string,
  value: number,
  published: string,
  number: number,
  beside: Partial<Pick<LookedUp, 'supersededBy' | 'conflicts'>>,
): LookedUp {
  return {
    ...figure,
    id,
    quantity,
    figure: { ...figure.figure, value },
    citation: { ...figure.citation, number, published, releaseId: `release-${id}` },
    asOf: { words: 'To date', kind: 'standing', from: null, to: published },
    ...beside,
  };
}

describe('readout figures', () => {
  it('shows quantity, what is counted, status, qualifier, voice, time, sentence and place', async () => {
    const { status, stdout, stderr } = await readout(['figures', 'deported']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      [
        '180 — Korean nationals — arrested and deported',
        '  exactly · the release’s own voice · “To date” (date not stated)',
        '[1] “To date, Cambodia has arrested and deported 180 Korean nationals.”',
        '    Courtesy meeting in Phnom Penh (title by Readout) · Phnom Penh news desk · date not stated',
        '    paragraph 1, sentence 1 · courtesy-meeting',
        '',
      ].join('\n'),
    );
  });

  it('shows all there are without words', async () => {
    expect((await readout(['figures'])).stdout).toContain('180 — Korean nationals');
  });

  it('ends with 3 and says so where the releases state no such figure', async () => {
    const { status, stdout } = await readout(['figures', 'airlines']);
    expect({ status, stdout }).toEqual({ status: 3, stdout: 'The releases state no such figure.\n' });
  });

  it('gives one JSON value with --json, also where nothing is found', async () => {
    const { figures } = JSON.parse((await readout(['figures', 'deported', '--json'])).stdout);
    expect(figures).toMatchObject([
      {
        quantity: '180',
        value: 180,
        qualifier: 'exactly',
        start: 44,
        end: 47,
        voice: 'release',
        speaker: null,
      },
    ]);
    const none = await readout(['figures', 'airlines', '--json']);
    expect({ status: none.status, ...JSON.parse(none.stdout) }).toEqual({
      status: 3,
      query: 'airlines',
      language: 'en',
      figures: [],
    });
  });

  it('hands the scope on, and refuses a release that is not there', async () => {
    const scopes: unknown[] = [];
    const lookup = async (_: string, scope: unknown) => {
      scopes.push(scope);
      return found;
    };
    const words = ['figures', '--release', 'courtesy-meeting', '--since', '2024', '--until', '2025-06'];
    await readout(words, { changes: { lookup } });
    expect(scopes).toMatchObject([
      { releaseIds: ['courtesy-meeting'], since: '2024-01-01', until: '2025-06-30' },
    ]);
    expect((await readout(['figures', '--release', 'nowhere'])).status).toBe(2);
  });

  it.each(languages)('has its words in %s around what the release says', async (language) => {
    const { stdout } = await readout(['figures', 'deported', '--language', language]);
    expect(stdout).toContain('180 — Korean nationals — arrested and deported\n');
    expect(stdout.includes('the release’s own voice')).toBe(language === 'en');
  });
});

describe('an entry', () => {
  it('names what supersedes it and what it conflicts with, each with its place', () => {
    const text = renderLookup({ ...found, figures: [older, newer] }, 'en', screen);
    expect(text).toContain('  superseded by 215 [2] · 2025-03-20 · release-b\n');
    expect(text).toContain('  superseded by 230 [3] · 2025-03-20 · release-c\n');
    expect(text).toContain('  conflicts with 230 [3] · 2025-03-20 · release-c\n');
  });

  it('that a later release gives again is restated, not superseded', () => {
    const again = { ...newer, quantity: '180', figure: older.figure };
    const before = { ...older, supersededBy: ['b'] };
    const text = renderTimelines([[before, again]], 'en', screen);
    expect(text).toContain('restated by 180 [2]');
    expect(text).not.toContain('superseded');
    expect(text).not.toContain('→');
  });

  it.each([
    ['by name', { name: 'KIM Jina', role: null, by: 'named' }, 'speaker: KIM Jina'],
    [
      'by pronoun',
      { name: 'KIM Jina', role: null, by: 'resolved' },
      'speaker: KIM Jina, resolved from earlier sentences',
    ],
    ['by nobody known', null, 'speaker not resolved'],
  ] as const)('says who says it: %s', (_, speaker, expected) => {
    const said: LookedUp = { ...older, voice: 'reported', citation: { ...older.citation, speaker } };
    expect(renderLookup({ ...found, figures: [said] }, 'en', screen)).toContain(expected);
  });

  it('says whose the others are, and what is denied', () => {
    const others = {
      ...older,
      antecedent: 'Korean nationals',
      figure: { ...older.figure, label: 'others', negated: true },
    };
    const text = renderLookup({ ...found, figures: [others] }, 'en', screen);
    expect(text).toContain('180 — others (Korean nationals) — arrested and deported');
    expect(text).toContain('denied by the sentence');
  });

  it('cannot move the cursor of whoever reads it', () => {
    const evil = { ...older, quantity: '180\u001b[2J' };
    expect(renderLookup({ ...found, figures: [evil] }, 'en', screen)).not.toContain('\u001b');
  });
});

describe('a timeline', () => {
  it('goes by date, with the old value, the new value and the citations of both', () => {
    const single = { ...older, supersededBy: ['b'] };
    const text = renderTimelines([[single, { ...newer, conflicts: [] }]], 'en', screen);
    const order = [
      'Korean nationals — arrested and deported\n',
      '2025-01-15  180 → 215\n',
      '[1] “',
      '2025-03-20  215\n',
      '[2] “',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('draws no arrow to one of two figures that contradict each other', () => {
    expect(renderTimelines(found.timelines, 'en', screen)).not.toContain('→');
  });

  it('is JSON with every point of it, also those that the words did not find', async () => {
    const { stdout } = await readout(['figures', 'x', '--timeline', '--json'], {
      changes: { lookup: async () => found },
    });
    const { figures, timelines } = JSON.parse(stdout);
    expect(figures).toHaveLength(1);
    expect(timelines[0].map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'c']);
    expect(timelines[0][0]).toMatchObject({ supersededBy: ['b', 'c'], conflicts: [] });
  });
});

describe('--chart', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'readout-chart-'));
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));
  const chart = (file: string, words = 'deported') =>
    readout(['figures', words, '--chart', file], {
      changes: words === 'deported' ? { lookup: async () => found } : {},
    });

  it('writes the picture whole, over an older one, and leaves nothing beside it', async () => {
    const file = join(dir, 'deported.svg');
    await writeFile(file, 'old');
    const { status, stdout, stderr } = await chart(file);
    expect(status).toBe(0);
    expect(stderr).toBe(`${file}: 1 quantity\n`);
    expect(stdout).toContain('180 — Korean nationals');
    expect(await readFile(file, 'utf8')).toMatch(/^<svg /u);
    expect(await readdir(dir)).toEqual(['deported.svg']);
  });

  it('writes no picture of nothing', async () => {
    expect((await chart(join(dir, 'none.png'), 'airlines')).status).toBe(3);
    expect(await readdir(dir)).toEqual([]);
  });

  it('refuses other kinds of file before any work, and a folder that is not there, as wrong usage', async () => {
    const other = await chart(join(dir, 'deported.gif'));
    expect(other).toMatchObject({ status: 2, stdout: '' });
    expect(other.stderr).toContain('A chart is a .png or a .svg file');
    const nowhere = await chart(join(dir, 'nowhere', 'deported.svg'));
    expect(nowhere.status).toBe(2);
    expect(nowhere.stderr).toContain('cannot be written');
  });
});

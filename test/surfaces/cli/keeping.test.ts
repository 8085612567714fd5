import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App, Details } from '../../../src/app.ts';
import { readout } from '../../support/cli.ts';
import { underReview } from '../../support/keeping.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-cli-keeping-'));
  file = join(folder, 'second.txt');
  await writeFile(file, underReview.release.text);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The app's review, and what it was told. */
function recordedReview() {
  const told: { readonly source: object; readonly details: Details }[] = [];
  const review: App['review'] = async (source, details = {}) => {
    told.push({ source, details });
    return underReview;
  };
  return { told, review };
}

describe('add', () => {
  it('without --yes and a terminal shows what would be added, says how to go on, and leaves nothing', async () => {
    const { status, stdout, stderr, did } = await readout(['add', file]);
    expect(status).toBe(2);
    expect(stdout).toContain('Second meeting · 2025-02-01');
    expect(stdout).toContain('second-meeting · en · 1 sentence · 1 figure');
    expect(stdout).toContain('More than 60: “More than 60 others are waiting.”');
    expect(stderr).toContain('add --yes to go on');
    expect(did).toEqual(['discard abcd1234']);
  });

  it('with --yes adds what was shown', async () => {
    const { status, stdout, did } = await readout(['add', file, '--yes']);
    expect(status).toBe(0);
    expect(stdout).toContain('Added second-meeting: "Second meeting". Snapshot s2 answers now.');
    expect(did[0]).toBe('add abcd1234');
  });

  it('gives one line of JSON of the review and of what came of it', async () => {
    const preview = await readout(['add', file, '--json']);
    expect(preview.status).toBe(2);
    expect(JSON.parse(preview.stdout)).toMatchObject({ added: false, report: null, sentences: 1 });
    const added = await readout(['add', file, '--json', '--yes']);
    expect(JSON.parse(added.stdout)).toMatchObject({ added: true, report: { snapshotId: 's2' } });
  });

  it('hands over the bytes and the name of the file, and the details that were given', async () => {
    const { told, review } = recordedReview();
    const words = ['add', file, '--title', 'A: b', '--published', '2025-01-31', '--outlet', '', '--id', 'x'];
    await readout(words, { changes: { review } });
    expect(told).toEqual([
      {
        source: { bytes: Buffer.from(underReview.release.text), name: 'second.txt' },
        details: { title: 'A: b', published: '2025-01-31', outlet: '', id: 'x' },
      },
    ]);
  });

  it('takes an address for a page', async () => {
    const { told, review } = recordedReview();
    await readout(['add', 'https://example.org/releases/1'], { changes: { review } });
    expect(told[0]?.source).toEqual({ url: 'https://example.org/releases/1' });
  });

  it.each(['missing.txt', '.'])('names a file that cannot be read: %s', async (name) => {
    const { status, stderr } = await readout(['add', join(folder, name), '--yes']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/cannot be read .*Name a file, or an address .*\[input\.invalid\]/u);
  });
});

describe('replace', () => {
  it('adds the text as one that corrects the release', async () => {
    const { told, review } = recordedReview();
    const { status } = await readout(['replace', 'courtesy-meeting', file, '--yes'], { changes: { review } });
    expect(status).toBe(0);
    expect(told[0]?.details).toEqual({ supersedes: 'courtesy-meeting' });
  });

  it('refuses an id that no release has, before anything is read', async () => {
    const { status, stderr, did } = await readout(['replace', 'courtesy', file, '--yes']);
    expect(status).toBe(2);
    expect(stderr).toContain('Nearest: courtesy-meeting.');
    expect(did).toEqual([]);
  });
});

describe('remove', () => {
  it('without --yes and a terminal shows the release and removes nothing', async () => {
    const { status, stdout, did } = await readout(['remove', 'courtesy-meeting']);
    expect(status).toBe(2);
    expect(stdout).toContain('Courtesy meeting in Phnom Penh');
    expect(did).toEqual([]);
  });

  it('with --yes removes it and says where its file lies', async () => {
    const { status, stdout, did } = await readout(['remove', 'courtesy-meeting', '--yes']);
    expect(status).toBe(0);
    expect(stdout).toContain('.removed/');
    expect(did).toEqual(['remove courtesy-meeting']);
  });
});

describe('rollback', () => {
  it('without an argument lists the snapshots and what differs', async () => {
    const { status, stdout } = await readout(['rollback']);
    expect(status).toBe(0);
    expect(stdout).toContain('000002 · 2026-01-02T00:00:00.000Z · 1 release · current');
    expect(stdout).toMatch(/000001[^\n]*\n {2}\+ second-meeting: [^\n]*\n {2}- courtesy-meeting: /u);
  });

  it('goes back with --yes, and names the snapshots there are for one that is not there', async () => {
    const { stdout, did } = await readout(['rollback', '000001', '--yes']);
    expect(stdout).toContain('The corpus is as it was in 000001; snapshot 000003 answers now.');
    expect(did).toEqual(['rollback 000001']);
    const unknown = await readout(['rollback', '7', '--yes']);
    expect(unknown.stderr).toContain('There is no snapshot "7"; there is 000002, 000001.');
    expect(unknown.did).toEqual([]);
  });
});

describe('history', () => {
  it('says who did what, and how it ended', async () => {
    const history: App['history'] = async ({ limit } = {}) =>
      [
        {
          at: '2026-11-28T17:34:55.000Z',
          by: { surface: 'discord', id: '1', name: 'Dara\u001b[2J' } as const,
          did: 'add',
          outcome: 'refused',
          release: { id: 'a', title: 'A' },
          detail: 'The corpus has this very text already.',
        } as const,
      ].slice(0, limit);
    const { stdout } = await readout(['history', '-n', '1'], { changes: { history } });
    expect(stdout).toBe(
      '2026-11-28 17:34 add refused · a: A · by Dara\u241b[2J (discord)\n                 The corpus has this very text already.\n',
    );
    expect((await readout(['history'])).stdout).toBe('Nothing was changed yet.\n');
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalStore } from '../src/index/local-store.ts';
import type { Snapshot } from '../src/index/snapshot.ts';
import { type LookupOptions, lookup } from '../src/lookup.ts';
import { reindex } from '../src/reindex.ts';
import { createHashedEmbedder } from './support/embedder.ts';

const corpora = {
  ledger: join(import.meta.dirname, 'fixtures/ledger'),
  own: join(import.meta.dirname, '../corpus'),
};

let root: string;
let snapshots: Readonly<Record<keyof typeof corpora, Snapshot>>;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'readout-lookup-'));
  const build = async (name: keyof typeof corpora) => {
    const store = createLocalStore({ dir: join(root, name) });
    const embedder = createHashedEmbedder();
    await reindex({ corpusDir: corpora[name], store, embedder });
    return (await store.current(embedder.model)) ?? expect.fail('no snapshot');
  };
  snapshots = { ledger: await build('ledger'), own: await build('own') };
});
afterAll(async () => {
  for (const snapshot of Object.values(snapshots)) await snapshot.close();
  await rm(root, { recursive: true, force: true });
});

const looked = (words: string, options?: LookupOptions) => lookup(words, snapshots.ledger, options);
const ids = async (words: string, options?: LookupOptions) =>
  (await looked(words, options)).figures.map(({ id }) => id);

describe('the ledger of the first release', () => {
  it('has two entries, each with its qualifier, status, voice and place', async () => {
    const { figures } = await lookup('', snapshots.own);
    expect(figures).toMatchObject([
      {
        quantity: '180',
        figure: {
          value: 180,
          qualifier: 'exactly',
          label: 'Korean nationals involved in cybercrime',
          status: 'arrested and deported',
        },
        antecedent: null,
        asOf: { words: 'To date', from: null, to: null },
        voice: 'release',
        citation: { number: 1, paragraph: 5, sentence: 11, published: null, speaker: null },
      },
      {
        quantity: 'More than 60',
        figure: { value: 60, qualifier: 'more than', label: 'others', status: 'awaiting deportation' },
        antecedent: 'Korean nationals',
        voice: 'release',
        citation: { number: 2, paragraph: 5, sentence: 12 },
      },
    ]);
  });

  it.each(['attente', 'en attente', 'cybercriminalité'])(
    'is found by French words alone: %s',
    async (words) => {
      const { figures, language } = await lookup(words, snapshots.own);
      expect(figures.length).toBeGreaterThan(0);
      expect(language).toBe('fr');
    },
  );

  it('is not found by what no language has', async () => {
    expect(await lookup('zzyzx', snapshots.own)).toMatchObject({ figures: [], language: 'en' });
  });

  it('quotes whole sentences, and the quantity where it stands in the text', async () => {
    const { text } = (await snapshots.own.release('cambodia-rok-courtesy-meeting')) ?? expect.fail();
    for (const { quantity, figure, citation } of (await lookup('', snapshots.own)).figures) {
      expect(text.slice(citation.span.start, citation.span.end)).toBe(citation.quote);
      expect(text.slice(figure.span.start, figure.span.end)).toBe(quantity);
      expect(citation.emphasis).toEqual(figure.span);
    }
  });

  it.each(['deported', '추방', 'expulsés', 'បណ្តេញចេញ', 'deportation', 'how many Koreans were deported?'])(
    'has both entries for "%s"',
    async (words) => {
      const { figures } = await lookup(words, snapshots.own);
      expect(figures.map(({ quantity }) => quantity)).toEqual(['180', 'More than 60']);
    },
  );

  it.each([
    ['awaiting', 'More than 60'],
    ['cybercrime', '180'],
    ['arrested', '180'],
    ['체포', '180'],
    ['180', '180'],
    ['60', 'More than 60'],
  ])('has what is meant by "%s" first', async (words, quantity) => {
    const { figures } = await lookup(words, snapshots.own);
    expect(figures[0]?.quantity).toBe(quantity);
  });
});

describe('words', () => {
  it('find in any order', async () => {
    const ordered = await ids('Korean nationals awaiting deportation');
    expect(ordered).toEqual(await ids('deportation awaiting nationals Korean'));
    expect([...ordered].sort()).toEqual(['2025-01-ministers#3.1', '2025-03-working-group#3.1']);
  });

  it('find by what a quantity is measured in', async () => {
    const trade = ['2025-01-ministers#4.1', '2025-03-working-group#5.1'];
    for (const words of ['dollars', 'money', 'montant', '달러'])
      expect((await ids(words)).sort()).toEqual(trade);
  });

  it('find by the place of the release where the sentence does not name it, after those that do', async () => {
    expect(await ids('Cambodia signed agreements')).toEqual([
      '2025-03-working-group#4.1',
      '2025-01-ministers#5.1',
    ]);
  });

  it('find by who speaks', async () => {
    expect(await ids('LEE Soo-jin')).toEqual(['2025-03-working-group#3.1']);
  });

  it.each(['airlines', 'Mongolia deported', 'of the', '?', '" OR 1=1 --'])(
    'that no figure answers to find none: %s',
    async (words) => expect(await looked(words)).toMatchObject({ figures: [], timelines: [] }),
  );

  it.each([
    [{ releaseIds: ['2025-03-embassy'] }, ['2025-03-embassy#1.1']],
    [{ since: '2025-06-01' }, ['2025-06-communique#2.1']],
    [{ until: '2024-12-31' }, []],
  ])('find only in the releases of %j', async (scope, expected) => {
    expect(await ids('deported', scope)).toEqual(expected);
  });

  it('are numbered best first, and so are their citations', async () => {
    const { figures } = await looked('deported');
    expect(figures.map(({ citation }) => citation.number)).toEqual(figures.map((_, index) => index + 1));
  });

  it('stop at once when told to', async () => {
    await expect(looked('deported', { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});

describe('a quantity over several releases', () => {
  const deported = [
    '2025-01-ministers#2.1',
    '2025-03-embassy#1.1',
    '2025-03-working-group#2.1',
    '2025-06-communique#2.1',
    'undated-note#1.1',
    'undated-reply#1.1',
  ];

  it('is one timeline in order of the releases, in whatever language', async () => {
    const { timelines } = await looked('deported');
    expect(timelines.map((points) => points.map(({ id }) => id))).toContainEqual(deported);
  });

  it('leaves out the people of another country, and those whom another country deported', async () => {
    const { timelines } = await looked('deported');
    expect(timelines).toHaveLength(4);
    for (const id of ['2025-04-thailand#1.1', '2025-04-thailand#2.1']) {
      expect(timelines).toContainEqual([expect.objectContaining({ id, supersededBy: [], conflicts: [] })]);
    }
  });

  it('shows what supersedes a figure although the words found only the older one', async () => {
    const { figures, timelines } = await looked('arrested');
    expect(figures.map(({ id }) => id)).toEqual([deported[0]]);
    expect(figures[0]?.supersededBy).toEqual([deported[1], deported[2]]);
    expect(timelines[0]?.map(({ id }) => id)).toEqual(deported);
  });

  it('shows figures of one date that contradict each other, and never one between them', async () => {
    const { timelines } = await looked('deported');
    const point = (id: string | undefined) => timelines.flat().find((one) => one.id === id);
    expect(point(deported[1])).toMatchObject({ quantity: '215', conflicts: [deported[2]] });
    expect(point(deported[2])).toMatchObject({ quantity: '230', conflicts: [deported[1]] });
    expect(point(deported[4])).toMatchObject({ quantity: '150', conflicts: [deported[5]] });
    expect(timelines.flat().map(({ figure }) => figure.value)).not.toContain(222.5);
  });

  it('is not made of what happened twice', async () => {
    const { timelines } = await looked('agreements');
    expect(timelines.map(({ length }) => length)).toEqual([1, 1]);
  });
});

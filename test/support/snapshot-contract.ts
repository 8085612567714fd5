import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Correction } from '../../src/corpus/corrections.ts';
import type { Figure } from '../../src/figures/figure.ts';
import type { ReleaseFilter, Snapshot } from '../../src/index/snapshot.ts';
import type { ReleaseEntry, SnapshotStore } from '../../src/index/store.ts';
import { dot } from '../../src/retrieve/background-similarity.ts';
import { createHashedEmbedder } from './embedder.ts';
import { releaseOf, sentencesOf } from './releases.ts';

const embedder = createHashedEmbedder();

/** A release as an entry: words as terms, one passage over all. */
export async function entryOf(
  stated: Parameters<typeof releaseOf>[0],
  figures: readonly Figure[] = [],
): Promise<ReleaseEntry> {
  const release = releaseOf(stated);
  const sentences = sentencesOf(release);
  const terms = (text: string): string[] => text.toLowerCase().match(/[§\p{L}\p{M}\p{N}._-]+/gu) ?? [];
  const indexed = async <T extends { readonly span: { start: number; end: number } }>(item: T) => {
    const text = release.text.slice(item.span.start, item.span.end);
    const [vector = new Float32Array()] = await embedder.embedPassages([text]);
    return { item, terms: terms(text), embedded: createHash('sha256').update(text).digest('hex'), vector };
  };
  const passage = {
    id: `${release.id}/1`,
    releaseId: release.id,
    span: { start: 0, end: release.text.length },
    sentenceIds: sentences.map(({ id }) => id),
  };
  return {
    release,
    fingerprint: createHash('sha256').update(JSON.stringify(release)).digest('hex'),
    terms: [...new Set(terms(`${release.title} ${release.text}`))],
    sentences: await Promise.all(
      sentences.map(async (sentence) => ({
        ...(await indexed(sentence)),
        spoken: terms(release.title),
        around: ['2099'],
      })),
    ),
    passages: [await indexed(passage)],
    figures,
  };
}

const deported: Figure = {
  value: 180,
  high: null,
  qualifier: 'exactly',
  kind: 'count',
  unit: 'nationals',
  label: 'nationals',
  head: 'nationals',
  status: 'deported',
  asOf: null,
  negated: false,
  sentenceId: 'b#2',
  span: { start: 30, end: 33 },
};

const entries = await Promise.all([
  entryOf({
    id: 'a',
    title: 'Trade talks',
    published: '2025-03-01',
    outlet: 'Desk',
    parties: ['Korea', 'France'],
    text: 'Korea and France signed a trade treaty. The treaty covers wine. The treaty covers ships.',
  }),
  entryOf(
    {
      id: 'b',
      title: 'Deportations',
      published: '2026-01-02',
      text: 'Cambodia met Korea on crime. Police sent 180 nationals home.',
    },
    [deported],
  ),
  entryOf({ id: 'c', text: '캄보디아는 한국과 회담했다. កម្ពុជា និង កូរ៉េ §deport A.B-c_1 é.', language: 'ko' }),
]);

const correctedEntries = Promise.all([
  ...entries,
  entryOf(
    {
      id: 'd',
      title: 'Deportations, corrected',
      published: '2026-01-03',
      supersedes: 'b',
      text: 'Police sent 190 nationals home.',
    },
    [{ ...deported, value: 190, sentenceId: 'd#1', span: { start: 12, end: 15 } }],
  ),
]);

/** What every driver of `SnapshotStore` and its snapshots must do; `makeStore` gives an empty store. */
export function describeSnapshotStore(
  name: string,
  makeStore: () => Promise<{ readonly store: SnapshotStore; readonly remove: () => Promise<void> }>,
): void {
  describe(`${name}: a snapshot`, () => {
    let store: SnapshotStore;
    let remove: () => Promise<void>;
    let snapshot: Snapshot;

    beforeEach(async () => {
      ({ store, remove } = await makeStore());
      snapshot = await build(store, entries);
    });
    afterEach(async () => {
      await snapshot.close();
      await remove();
    });
    const near = async (text: string, k: number, filter = {}) =>
      (await snapshot.nearest('sentence', await embedder.embedQuestion(text), k, filter)).map(({ id }) => id);
    const found = async (terms: string[], k = 10, filter = {}) =>
      (await snapshot.keywords('sentence', terms, k, filter)).map(({ id }) => id);

    test('says what it holds and with which model it was built', () => {
      expect(snapshot.manifest.counts).toEqual({ releases: 3, sentences: 7, passages: 3 });
      expect(snapshot.manifest.model).toEqual(embedder.model);
    });

    test('lists releases newest first, those without a date last', async () => {
      expect((await snapshot.releases()).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
      const { text, ...metadata } = entries[0]?.release ?? expect.fail();
      expect((await snapshot.releases({ releaseIds: ['a'] }))[0]).toEqual(metadata);
      expect(await snapshot.release('a')).toEqual({ ...metadata, text });
    });

    test('gives sentences in the order asked for, each with its text and those of the terms asked after', async () => {
      const among = ['crime.', 'korea', 'nowhere', 'deportations', 'police', '2099'];
      const [ships, crime, ...rest] = await snapshot.sentences(['a#3', 'b#1', 'nowhere#1'], among);
      expect(rest).toEqual([]);
      expect(ships).toMatchObject({ id: 'a#3', releaseId: 'a', number: 3, text: 'The treaty covers ships.' });
      expect(crime?.terms).toEqual(new Set(['korea', 'crime.']));
      expect(crime?.spoken).toEqual(new Set(['deportations']));
      expect(crime?.around).toEqual(new Set(['2099']));
      expect((await snapshot.sentences(['b#1']))[0]).toMatchObject({ terms: new Set(), spoken: new Set() });
      expect((await snapshot.sentencesOf('a')).map(({ number }) => number)).toEqual([1, 2, 3]);
    });

    test('knows nothing of what it does not hold', async () => {
      expect(await snapshot.release('z')).toBeNull();
      expect(await snapshot.sentences(['z#1'])).toEqual([]);
      expect(await snapshot.sentencesOf('z')).toEqual([]);
      expect(await snapshot.passages(['z/1'])).toEqual([]);
      expect(await snapshot.passagesAround(['z#1'])).toEqual([]);
      expect(await snapshot.figures(['z#1'])).toEqual([]);
      expect((await snapshot.searchedReleases(['z'], ['korea'])).size).toBe(0);
      expect((await snapshot.vectors('sentence', ['z#1'])).size).toBe(0);
    });

    test('gives the vectors that were embedded', async () => {
      const vectors = await snapshot.vectors('sentence', ['b#2', 'a#3']);
      expect(vectors.get('a#3')).toEqual(entries[0]?.sentences[2]?.vector);
      expect(vectors.get('b#2')).toEqual(entries[1]?.sentences[1]?.vector);
      const [passage] = entries[0]?.passages ?? [];
      expect((await snapshot.vectors('passage', ['a/1'])).get('a/1')).toEqual(passage?.vector);
    });

    test('gives passages, figures and which terms whole releases have', async () => {
      expect(await snapshot.passages(['b/1'])).toEqual([entries[1]?.passages[0]?.item]);
      expect((await snapshot.passagesAround(['b#2', 'a#1', 'b#1'])).toSorted()).toEqual(['a/1', 'b/1']);
      expect(await snapshot.figures(['b#1', 'b#2'])).toEqual([deported]);
      const among = ['police', '180', 'deportations', 'treaty', 'nowhere'];
      expect((await snapshot.searchedReleases(['b'], among)).get('b')?.terms).toEqual(
        new Set(['police', '180', 'deportations']),
      );
    });

    const ledger = async (filter = {}) => {
      const read = [];
      for await (const part of snapshot.ledger(filter)) read.push(part);
      return read;
    };

    test('gives the ledger: the releases that state figures, with the sentences that do', async () => {
      const { text: _, ...metadata } = entries[1]?.release ?? expect.fail();
      const [, sentence] = await snapshot.sentencesOf('b');
      const stated = { ...sentence, terms: expect.arrayContaining(['police', 'sent', '180', 'nationals']) };
      expect(await ledger()).toEqual([{ release: metadata, figures: [deported], sentences: [stated] }]);
    });

    test.each([
      ['its date', { since: '2026-01-01' }, ['b']],
      ['a date that is past', { until: '2025-12-31' }, []],
      ['another id', { releaseIds: ['a', 'c'] }, []],
      ['a term of a sentence without a figure', { terms: ['nowhere', 'crime.'] }, ['b']],
      ['a term of another release', { terms: ['treaty'] }, []],
      ['no term at all', { terms: [] }, []],
      ['a term and a date that do not go together', { terms: ['police'], until: '2025-12-31' }, []],
    ])('narrows the ledger by %s', async (_, filter, ids) => {
      expect((await ledger(filter)).map(({ release }) => release.id)).toEqual(ids);
    });

    test('ranks by the exact cosine, best first', async () => {
      const question = await embedder.embedQuestion('the treaty covers wine');
      const hits = await snapshot.nearest('sentence', question, 3);
      expect(hits.map(({ id }) => id)).toEqual(['a#2', 'a#3', 'a#1']);
      expect(hits[0]?.score).toBeCloseTo(1, 6);
      const vectors = await snapshot.vectors(
        'sentence',
        hits.map(({ id }) => id),
      );
      for (const { id, score } of hits) expect(dot(question, vectors.get(id) ?? question)).toBe(score);
      expect((await snapshot.nearest('passage', question, 1))[0]?.id).toBe('a/1');
    });

    test('gives all there are where fewer than asked for', async () => {
      expect(await near('korea', 100)).toHaveLength(7);
      expect(await near('korea', 0)).toEqual([]);
    });

    test('gives as many hits as exist within the filter, however far they are', async () => {
      expect((await near('the treaty covers wine', 3, { releaseIds: ['c'] })).sort()).toEqual(['c#1', 'c#2']);
      expect((await near('wine', 10, { since: '2025-06-01' })).sort()).toEqual(['b#1', 'b#2']);
      expect(await near('wine', 10, { until: '2025-03-01' })).toHaveLength(3);
      expect(await near('wine', 10, { language: 'ko' })).toHaveLength(2);
      expect(await near('wine', 10, { releaseIds: [] })).toEqual([]);
      expect(await found(['korea'], 10, { since: '2026-01-01' })).toEqual(['b#1']);
    });

    test('a release without a date is outside any range', async () => {
      expect((await snapshot.releases({ since: '1900-01-01' })).map(({ id }) => id)).toEqual(['b', 'a']);
    });

    test.each([
      ['a word', 'wine.', ['a#2']],
      ['Korean', '회담했다.', ['c#1']],
      ['Khmer with its vowel signs', 'កម្ពុជា', ['c#2']],
      ['a concept', '§deport', ['c#2']],
      ['dots, hyphens and underscores', 'a.b-c_1', ['c#2']],
      ['an accent', 'é.', ['c#2']],
      ['a number', '180', ['b#2']],
      ['a part of a Khmer word', 'កម្ពុ', []],
      ['a word without its accent', 'e.', []],
      ['a concept without its sign', 'deport', []],
      ['quotation marks and operators', '" OR NOT *', []],
    ])('finds by keyword: %s', async (_, term, ids) => {
      expect(await found([term])).toEqual(ids);
      expect(await snapshot.sentenceFrequency([term])).toEqual(new Map([[term, ids.length]]));
    });

    test('ranks sentences with more and rarer of the words higher', async () => {
      expect((await found(['treaty', 'wine.']))[0]).toBe('a#2');
      expect(await found(['treaty', 'wine.'], 1)).toHaveLength(1);
      expect(await found([])).toEqual([]);
      const [first, second] = await snapshot.keywords('sentence', ['treaty', 'wine.'], 2);
      expect(first?.score).toBeGreaterThan(second?.score ?? Number.POSITIVE_INFINITY);
    });

    test('counts in how many sentences a term stands', async () => {
      const counts = await snapshot.sentenceFrequency(['korea', 'covers', 'nowhere']);
      expect(Object.fromEntries(counts)).toEqual({ korea: 2, covers: 2, nowhere: 0 });
    });

    test('keeps the background vectors bit for bit', async () => {
      expect(await snapshot.background()).toEqual(await embedder.embedPassages(['bread', 'rain and wind']));
    });
  });

  describe(`${name}: a release that another one corrects`, () => {
    let store: SnapshotStore;
    let remove: () => Promise<void>;
    let snapshot: Snapshot;

    beforeEach(async () => {
      ({ store, remove } = await makeStore());
      snapshot = await build(store, await correctedEntries, { corrections: [{ newer: 'd', older: 'b' }] });
    });
    afterEach(async () => {
      await snapshot.close();
      await remove();
    });
    const question = embedder.embedQuestion('Police sent 180 nationals home.');
    const idsOf = (hits: readonly { readonly id: string }[]) => hits.map(({ id }) => id);

    test('is listed and read like any other, and both say so', async () => {
      expect(idsOf(await snapshot.releases())).toEqual(['d', 'b', 'a', 'c']);
      const [newer, older, other] = await snapshot.releases();
      expect(newer).toMatchObject({ corrects: { releaseId: 'b', title: 'Deportations' }, correctedBy: null });
      expect(older).toMatchObject({
        corrects: null,
        correctedBy: { releaseId: 'd', title: 'Deportations, corrected' },
      });
      expect(other).toMatchObject({ corrects: null, correctedBy: null });
      expect(await snapshot.release('b')).toMatchObject({ correctedBy: { releaseId: 'd' } });
      expect(await snapshot.sentencesOf('b')).toHaveLength(2);
    });

    test.each<[string, ReleaseFilter, string[]]>([
      ['no filter', {}, ['d#1']],
      ['a filter by date', { since: '2026-01-01' }, ['d#1']],
      ['a filter that names it', { releaseIds: ['b'] }, ['b#2']],
      ['a filter that names both', { releaseIds: ['b', 'd'] }, ['b#2', 'd#1']],
    ])('is found with %s only where it is named', async (_, filter, ids) => {
      expect(idsOf(await snapshot.keywords('sentence', ['police'], 9, filter)).sort()).toEqual(ids);
      const near = await snapshot.nearest('sentence', await question, 20, filter);
      expect(
        idsOf(near)
          .filter((id) => ['b#2', 'd#1'].includes(id))
          .sort(),
      ).toEqual(ids);
      const passages = await snapshot.nearest('passage', await question, 20, filter);
      expect(idsOf(passages).includes('b/1')).toBe(ids.includes('b#2'));
      const stating = new Set<string>();
      for await (const { release } of snapshot.ledger(filter)) stating.add(release.id);
      expect([...stating].sort()).toEqual(ids.map((id) => id[0]));
    });

    test('is found again in the next snapshot, where nothing corrects it any more', async () => {
      const draft = await store.begin(embedder.model);
      for (const id of ['a', 'b', 'c', 'd']) await draft.keep(id);
      await draft.publish();
      const next = (await store.current()) ?? expect.fail();
      expect((await next.release('b'))?.correctedBy).toBeNull();
      expect(idsOf(await next.keywords('sentence', ['police'], 9)).sort()).toEqual(['b#2', 'd#1']);
      await next.close();
    });
  });

  describe(`${name}: a long ledger`, () => {
    test('comes whole, newest first, those without a date last', async () => {
      const { store, remove } = await makeStore();
      const ids = Array.from({ length: 200 }, (_, index) => `r${String(index).padStart(3, '0')}`);
      const parts = await Promise.all(
        ids.map((id, index) =>
          entryOf(
            { id, published: index < 3 ? null : `2024-01-${10 + (index % 20)}`, text: `Sent ${index} home.` },
            [{ ...deported, value: index, sentenceId: `${id}#1`, span: { start: 5, end: 6 } }],
          ),
        ),
      );
      const snapshot = await build(store, parts);
      const listed: string[] = [];
      for await (const { release, figures, sentences } of snapshot.ledger()) {
        listed.push(release.id);
        expect(figures.map(({ value }) => value)).toEqual([Number(release.id.slice(1))]);
        expect(sentences.map(({ id }) => id)).toEqual([`${release.id}#1`]);
      }
      expect(listed).toEqual((await snapshot.releases()).map(({ id }) => id));
      expect(listed.slice(-3)).toEqual(['r000', 'r001', 'r002']);
      await snapshot.close();
      await remove();
    });
  });

  describe(`${name}: the store`, () => {
    let store: SnapshotStore;
    let remove: () => Promise<void>;
    beforeEach(async () => {
      ({ store, remove } = await makeStore());
    });
    afterEach(() => remove());

    test('that is empty has no current snapshot', async () => {
      expect(await store.current()).toBeNull();
      expect(await store.list()).toEqual([]);
    });

    test('serves the snapshot published last and keeps three', async () => {
      const ids: string[] = [];
      for (let count = 0; count < 4; count += 1) {
        const snapshot = await build(store, entries.slice(0, 2));
        ids.push(snapshot.manifest.id);
        await snapshot.close();
      }
      expect((await store.list()).map(({ id }) => id)).toEqual(ids.slice(1).reverse());
    });

    test('an open snapshot goes on serving after newer ones have replaced it', async () => {
      const old = await build(store, entries);
      for (let count = 0; count < 4; count += 1) await (await build(store, entries.slice(0, 1))).close();
      expect(await old.sentences(['c#2'])).toHaveLength(1);
      expect(await old.nearest('sentence', await embedder.embedQuestion('wine'), 9)).toHaveLength(7);
      await old.close();
    });

    test('a discarded draft leaves the current snapshot and lets the next one begin', async () => {
      await (await build(store, entries)).close();
      const draft = await store.begin(embedder.model);
      await draft.keep('a');
      await draft.discard();
      const current = await store.current();
      expect(current?.manifest.counts.releases).toBe(3);
      await current?.close();
      await (await store.begin(embedder.model)).discard();
    });

    test('refuses a second writer and names the first', async () => {
      const draft = await store.begin(embedder.model);
      await expect(store.begin(embedder.model)).rejects.toMatchObject({
        code: 'index.locked',
        message: expect.stringContaining(`process ${process.pid}`),
      });
      await draft.discard();
    });

    test('of another model takes nothing and serves nothing', async () => {
      await (await build(store, entries)).close();
      const other = createHashedEmbedder({ version: '2' }).model;
      expect(await store.current(other)).toBeNull();
      const draft = await store.begin(other);
      expect(draft.previous.size).toBe(0);
      await draft.discard();
    });

    test('a snapshot that keeps, adds and drops releases equals one built from nothing', async () => {
      await (await build(store, entries)).close();
      const changed = await entryOf({
        id: 'b',
        published: '2026-01-02',
        text: 'All is new. Police sent 180 nationals home.',
      });
      const wanted = [changed, entries[2] ?? expect.fail()];

      const draft = await store.begin(embedder.model);
      expect([...draft.previous.keys()]).toEqual(['a', 'b', 'c']);
      const reused = await draft.vectors(changed.sentences.map(({ embedded }) => embedded));
      expect([...reused]).toEqual(
        changed.sentences.slice(1).map(({ embedded, vector }) => [embedded, vector]),
      );
      await draft.add(changed);
      await draft.keep('c');
      await draft.publish();

      const incremental = await store.current();
      const full = await build(store, wanted, { fresh: true });
      for (const ask of questions) expect(incremental && (await ask(incremental))).toEqual(await ask(full));
      expect(incremental?.manifest.corpusDigest).toBe(full.manifest.corpusDigest);
      await incremental?.close();
      await full.close();
    });
  });
}

const questions: ((snapshot: Snapshot) => Promise<unknown>)[] = [
  (snapshot) => snapshot.releases(),
  (snapshot) => snapshot.sentencesOf('b'),
  async (snapshot) => {
    const ledger = [];
    for await (const part of snapshot.ledger()) ledger.push(part);
    return ledger;
  },
  (snapshot) => snapshot.sentencesOf('c'),
  (snapshot) => snapshot.keywords('sentence', ['180', '§deport'], 9),
  (snapshot) => snapshot.sentenceFrequency(['180', 'korea', 'cambodia']),
  (snapshot) => snapshot.sentences(['c#1', 'b#2'], ['180', 'police', '한국과', '§deport', 'b', 'c']),
  (snapshot) => snapshot.searchedReleases(['b', 'c'], ['180', 'new', '§deport']),
  async (snapshot) => snapshot.nearest('sentence', await embedder.embedQuestion('new police'), 9),
  async (snapshot) => snapshot.nearest('passage', await embedder.embedQuestion('new police'), 9),
];

async function build(
  store: SnapshotStore,
  parts: readonly ReleaseEntry[],
  { fresh = false, corrections = [] }: { fresh?: boolean; corrections?: readonly Correction[] } = {},
): Promise<Snapshot> {
  const draft = await store.begin(embedder.model, { fresh });
  for (const entry of parts) await draft.add(entry);
  await draft.addCorrections(corrections);
  const vectors = await embedder.embedPassages(['bread', 'rain and wind']);
  await draft.addBackground(vectors.map((vector, index) => ({ embedded: `${index}`, vector })));
  await draft.publish();
  return (await store.current()) ?? expect.fail('no snapshot after publishing');
}

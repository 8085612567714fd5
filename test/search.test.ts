import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { search } from '../src/search.ts';
import { indexOf, type SmallIndex } from './support/small-index.ts';

let index: SmallIndex;
beforeAll(async () => {
  index = await indexOf({
    crime: { published: '2024-05-01', text: 'Cambodia deported 180 Korean nationals.\nThey left by air.' },
    trade: { published: '2025-03-10', text: 'France and Japan signed an agreement on trade in wine.' },
    sport: { text: 'The teams of both countries played football in the rain.' },
  });
});
afterAll(() => index.close());

const found = (query: string, options: Partial<Parameters<typeof search>[3]> = {}) =>
  search(query, index.snapshot, index.embedder, { k: 10, ...options });

describe('search', () => {
  test.each([
    ['agreement on trade', 'trade'],
    ['expelled nationals', 'crime'],
    ['축구', 'sport'],
  ])('puts the passage about "%s" first', async (query, id) => {
    expect((await found(query))[0]?.releaseId).toBe(id);
  });

  test('shows the passage as it stands in the release, and why it was found', async () => {
    const [hit] = await found('Korean nationals deported');
    const release = await index.snapshot.release('crime');
    expect(hit).toMatchObject({ releaseId: 'crime', title: 'Release crime' });
    expect(hit?.text).toBe(release?.text.slice(hit?.span.start, hit?.span.end));
    expect(hit?.text).toContain('180');
    expect(hit?.signals.similarity).toBeGreaterThan(0);
    expect(hit?.signals.keyword).toBeGreaterThan(0);
  });

  test('ranks from best to worst and gives at most as many as asked for', async () => {
    const hits = await found('Korean nationals and wine');
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(hits).toHaveLength(3);
    expect(await found('Korean nationals and wine', { k: 2 })).toEqual(hits.slice(0, 2));
  });

  test.each([
    [{ releaseIds: ['sport'] }, ['sport']],
    [{ since: '2025-01-01' }, ['trade']],
    [{ until: '2025-01-01' }, ['crime']],
    [{ since: '2030-01-01' }, []],
  ])('sees only the releases of %j', async (filter, expected) => {
    expect((await found('Korean nationals', filter)).map(({ releaseId }) => releaseId)).toEqual(expected);
  });

  test.each(['" OR NEAR(', '* AND NOT -', '🙂', '\u0000', `'; DROP TABLE passages; --`, '('.repeat(10_000)])(
    'takes any words: %.20s',
    async (query) => {
      for (const { score } of await found(query)) expect(Number.isFinite(score)).toBe(true);
    },
  );
});

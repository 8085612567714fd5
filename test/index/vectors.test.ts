import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VectorDraft, type VectorSource } from '../../src/index/vector-draft.ts';
import { dot } from '../../src/index/vector-file.ts';
import { VectorSearch } from '../../src/index/vector-search.ts';

const dimensions = 96;
const k = 10;
const none: ReadonlySet<number> = new Set();

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'readout-vectors-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** The same numbers on every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
}

/** Unit vectors in clusters of about fifty, as sentences of releases lie. */
function clustered(count: number, seed: number): Float32Array[] {
  const next = randomNumbers(seed);
  const random = (): number[] => Array.from({ length: dimensions }, next);
  const centres = Array.from({ length: Math.ceil(count / 50) }, random);
  return Array.from({ length: count }, (_, index) => {
    const centre = centres[index % centres.length] as number[];
    const vector = random().map((value, at) => 0.7 * value + (centre[at] as number));
    const length = Math.hypot(...vector);
    return Float32Array.from(vector, (value) => value / length);
  });
}

async function folder(name: string): Promise<string> {
  const path = join(root, name);
  await mkdir(path);
  return path;
}

async function write(vectors: readonly Float32Array[], name = 'snapshot'): Promise<string> {
  const directory = await folder(name);
  const draft = await VectorDraft.begin(directory, 'sentence', dimensions, null);
  for (let from = 0; from < vectors.length; from += 300) await draft.append(vectors.slice(from, from + 300));
  await draft.finish([...vectors.keys()]);
  return directory;
}

const exact = (
  vectors: readonly Float32Array[],
  question: Float32Array,
  slots: readonly number[],
): number[] =>
  slots
    .map((slot) => ({ slot, similarity: dot(vectors[slot] as Float32Array, question) }))
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, k)
    .map(({ slot }) => slot);

/** Share of the exact ten best that the search finds, over fifty questions. */
function recall(
  search: VectorSearch,
  vectors: readonly Float32Array[],
  slots: readonly number[],
  filtered: boolean,
): number {
  const questions = clustered(50, 7).map((vector, index) => {
    const near = vectors[(index * 97) % vectors.length] as Float32Array;
    return vector.map((value, at) => value * 0.5 + (near[at] as number));
  });
  const found = questions.map((question) => {
    const hits = new Set(
      search.nearest(question, k, () => slots, { narrowed: filtered, leftOut: none }).map(({ slot }) => slot),
    );
    return exact(vectors, question, slots).filter((slot) => hits.has(slot)).length;
  });
  return found.reduce((sum, count) => sum + count, 0) / (questions.length * k);
}

describe('the nearest vectors', () => {
  test.each([
    [500, 1],
    [5_000, 0.99],
  ])('of %i are found with a recall@10 of at least %f', async (count, floor) => {
    const vectors = clustered(count, 1);
    const search = await VectorSearch.open(await write(vectors), 'sentence', dimensions);
    expect(recall(search, vectors, [...vectors.keys()], false)).toBeGreaterThanOrEqual(floor);
    search.close();
  });

  test('within a filter are as many as asked for, whether few or many pass it', async () => {
    const vectors = clustered(5_000, 2);
    const search = await VectorSearch.open(await write(vectors), 'sentence', dimensions);
    for (const share of [400, 7, 1.1]) {
      const slots = [...vectors.keys()].filter((slot) => slot % share < 1);
      expect(recall(search, vectors, slots, true)).toBeGreaterThanOrEqual(0.99);
      expect(
        search.nearest(vectors[1] as Float32Array, 5, () => slots, { narrowed: true, leftOut: none }),
      ).toHaveLength(5);
    }
    search.close();
  });

  test.each([
    ['few', 50],
    ['nearly all', 4_995],
  ])('without %s that are left out are the nearest of the others, as many as there are', async (_, count) => {
    const vectors = clustered(5_000, 8);
    const search = await VectorSearch.open(await write(vectors), 'sentence', dimensions);
    const question = vectors[0] as Float32Array;
    const all = [...vectors.keys()];
    const nearest = all.toSorted(
      (a, b) => dot(vectors[b] as Float32Array, question) - dot(vectors[a] as Float32Array, question),
    );
    const leftOut = new Set(nearest.slice(0, count));
    const slots = all.filter((slot) => !leftOut.has(slot));
    const found = search
      .nearest(question, k, () => slots, { narrowed: false, leftOut })
      .map(({ slot }) => slot);
    const wanted = exact(vectors, question, slots);
    expect(found).toHaveLength(wanted.length);
    expect(found.filter((slot) => wanted.includes(slot)).length).toBeGreaterThanOrEqual(wanted.length - 1);
    search.close();
  });

  test('keep the bits they were given', async () => {
    const vectors = clustered(1_200, 3);
    const search = await VectorSearch.open(await write(vectors), 'sentence', dimensions);
    expect([...search.vectors([1_199, 0, 700, 701])]).toEqual(
      [0, 700, 701, 1_199].map((slot) => [slot, vectors[slot]]),
    );
    search.close();
  });
});

describe('vectors taken over from the snapshot before', () => {
  const extend = async (source: VectorSource, vectors: readonly Float32Array[], slots: readonly number[]) => {
    const directory = await folder('next');
    const draft = await VectorDraft.begin(directory, 'sentence', dimensions, source);
    const first = await draft.append(vectors);
    const anew = await draft.finish([...slots, ...vectors.map((_, index) => first + index)]);
    return { directory, anew };
  };

  test('keep their places and their graph when a few are dropped and a few added', async () => {
    const old = clustered(3_000, 4);
    const added = clustered(60, 5);
    const source = { directory: await write(old), slots: old.length, live: new Set(old.keys()) };
    const kept = [...old.keys()].filter((slot) => slot % 100 !== 3);
    const { directory, anew } = await extend(source, added, kept);
    expect(anew).toBe(false);

    const search = await VectorSearch.open(directory, 'sentence', dimensions);
    const live = [...kept, ...added.map((_, index) => old.length + index)];
    expect(recall(search, [...old, ...added], live, false)).toBeGreaterThanOrEqual(0.99);
    search.close();

    // And once more on top, where some are gone already.
    const again = await folder('again');
    const third = await VectorDraft.begin(again, 'sentence', dimensions, {
      directory,
      slots: old.length + added.length,
      live: new Set(live),
    });
    expect(await third.finish(live.filter((slot) => slot % 100 !== 4))).toBe(false);
  });

  test('are put together anew when many are dropped, and the graph goes when few are left', async () => {
    const old = clustered(3_000, 6);
    const source = { directory: await write(old), slots: old.length, live: new Set(old.keys()) };
    const kept = [2_000, 5, 17];
    const { directory, anew } = await extend(source, [], kept);
    expect(anew).toBe(true);
    expect(existsSync(join(directory, 'sentences.hnsw'))).toBe(false);
    const search = await VectorSearch.open(directory, 'sentence', dimensions);
    expect([...search.vectors([0, 1, 2]).values()]).toEqual(kept.map((slot) => old[slot]));
    search.close();
  });
});

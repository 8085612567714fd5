import { expect, it } from 'vitest';
import { createStandInEmbedder } from '../../src/bench/stand-in-embedder.ts';

const model = { id: 'm', digest: 'd', dimensions: 3, maxTokens: 512 };
const real = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
].map((numbers) => Float32Array.from(numbers));
const embedder = createStandInEmbedder(model, real);

it('gives the same text the same vector, and another text another', async () => {
  const [one, same, other] = await embedder.embedPassages(['one', 'one', 'other']);
  expect(same).toEqual(one);
  expect(other).not.toEqual(one);
});

it('gives unit vectors', async () => {
  for (const vector of await embedder.embedPassages(['one', 'two', 'three']))
    expect(Math.hypot(...vector)).toBeCloseTo(1, 6);
});

it('stays near the real vectors that it mixes', async () => {
  for (const vector of await embedder.embedPassages(['one', 'two', 'three', 'four']))
    expect(Math.max(...vector)).toBeGreaterThan(0.6);
});

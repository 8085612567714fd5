import { expect, test } from 'vitest';
import { fitBilinear } from '../../src/eval/bilinear-fit.ts';
import { slopesOfRanking } from '../../src/eval/calibration.ts';
import { fillIn } from '../../src/retrieve/bilinear.ts';

const vector = (index: number) => Float32Array.from({ length: 6 }, (_, i) => (i === index ? 1 : 0));

test('a form learns which sentence belongs to which question, where nothing else tells', async () => {
  // The question in one direction is answered by the sentence in the next.
  const sentences = [0, 1, 2].map((index) => vector((index + 1) % 3));
  const pairings = [0, 1, 2].map((index) => ({ question: vector(index), sentences, scores: [0, 0, 0] }));
  const groups = [0, 1, 2].map((index) => ({
    weight: 1,
    examples: [0, 1, 2].map((other) => ({ signals: {}, right: other === index })),
  }));
  const form = await fitBilinear(pairings, slopesOfRanking(groups), 0.01, 'a model');
  for (const index of [0, 1, 2]) {
    const values = sentences.map(fillIn(form, vector(index)).of);
    expect(values.indexOf(Math.max(...values))).toBe(index);
  }
  expect(form.model).toBe('a model');
});

test('a form adds nothing to what other scores tell already', async () => {
  const sentences = [vector(0), vector(1)];
  const pairings = [{ question: vector(2), sentences, scores: [40, 0] }];
  const groups = [{ weight: 1, examples: [true, false].map((right) => ({ signals: {}, right })) }];
  const { scales, steps } = await fitBilinear(pairings, slopesOfRanking(groups), 0.01, 'a model');
  expect(Math.max(...scales) * Math.max(...steps.map(Math.abs))).toBeLessThan(1e-6);
});

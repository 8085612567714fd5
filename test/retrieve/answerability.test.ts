import { describe, expect, test } from 'vitest';
import { answerability } from '../../src/retrieve/answerability.ts';
import { answerabilityProbe } from '../../src/retrieve/coefficients.ts';

const { model, weights } = answerabilityProbe;
const along = (factor: number) => Float32Array.from(weights, (weight) => weight * factor);

describe('what the vector of a question says of whether it is answered', () => {
  test('grows along the direction of the probe', () => {
    const values = [-0.1, 0, 0.1].map((factor) => answerability(along(factor), { digest: model }));
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(new Set(values).size).toBe(3);
  });

  test('is nothing for the vectors of another model', () => {
    expect(answerability(along(1), { digest: 'another' })).toBe(0);
    expect(answerability(new Float32Array(3), { digest: 'another' })).toBe(0);
  });
});

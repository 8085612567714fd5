import { describe, expect, test } from 'vitest';
import {
  type BilinearForm,
  decodeForm,
  encodeForm,
  fillIn,
  learntForm,
} from '../../src/retrieve/bilinear.ts';
import { answerabilityProbe } from '../../src/retrieve/coefficients.ts';

const form: BilinearForm = {
  model: 'a model',
  question: Float32Array.of(0.5, 0),
  sentence: Float32Array.of(0, 0.25, 0),
  matrix: Float32Array.of(1, 2, -127, 0, 0, 0.5),
};

describe('a bilinear form', () => {
  test('is (q − q̄)ᵀ M (s − s̄)', () => {
    const { of: value } = fillIn(form, Float32Array.of(1.5, 2));
    expect(value(Float32Array.of(1, 0.25, 0))).toBeCloseTo(1);
    expect(value(Float32Array.of(0, 1.25, 1))).toBeCloseTo(2 - 127 + 1);
    expect(value(form.sentence)).toBeCloseTo(0);
  });

  test('comes back from its bytes, to half a step of each row', () => {
    const back = decodeForm(encodeForm(form));
    expect({ ...back, matrix: null }).toEqual({ ...form, matrix: null });
    for (const [i, entry] of form.matrix.entries()) {
      expect(Math.abs((back.matrix[i] ?? 99) - entry)).toBeLessThanOrEqual(i < 3 ? 0.5 : 0.5 / 127);
    }
  });

  test('can be packed again and again', () => {
    const once = decodeForm(encodeForm(form));
    expect(decodeForm(encodeForm(once))).toEqual(once);
  });

  test('that was cut off is no form', () => {
    expect(() => decodeForm(encodeForm(form).subarray(0, -1))).toThrow(RangeError);
  });
});

describe('the learnt forms', () => {
  const vector = Float32Array.from({ length: 384 }, (_, i) => Math.sin(i) / 14);

  test('tell sentences apart', () => {
    const model = { digest: answerabilityProbe.model };
    for (const name of ['relevance', 'sufficiency'] as const) {
      const { of: value } = learntForm(name, vector, model);
      expect(value(vector)).not.toBeCloseTo(value(vector.map((one) => -one)), 3);
    }
  });

  test('know nothing of the vectors of another model', () => {
    expect(learntForm('relevance', vector, { digest: 'another' }).of(vector)).toBe(0);
  });
});

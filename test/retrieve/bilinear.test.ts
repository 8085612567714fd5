import { describe, expect, test } from 'vitest';
import { decodeForm, encodeForm, fillIn, learntForm, packForm } from '../../src/retrieve/bilinear.ts';
import { answerabilityProbe } from '../../src/retrieve/coefficients.ts';

const means = { model: 'a model', question: Float32Array.of(0.5, 0), sentence: Float32Array.of(0, 0.25, 0) };
const form = packForm(means, Float32Array.of(1, 2, -127, 0, 0, 0.5));

describe('a bilinear form', () => {
  test('is (q − q̄)ᵀ M (s − s̄)', () => {
    const { of: value } = fillIn(form, Float32Array.of(1.5, 2));
    expect(value(Float32Array.of(1, 0.25, 0))).toBeCloseTo(1);
    expect(value(Float32Array.of(0, 1.25, 1))).toBeCloseTo(2 - 127 + 1);
    expect(value(form.sentence)).toBeCloseTo(0);
  });

  test('adds up all its rows, eight at a time and one by one', () => {
    const rows = 19;
    const wide = { model: 'a model', question: new Float32Array(rows), sentence: new Float32Array(2) };
    const matrix = Float32Array.from({ length: 2 * rows }, (_, i) => Math.floor(i / 2) + 1);
    const vector = Float32Array.from({ length: rows }, (_, row) => row);
    const sum = vector.reduce((total, row) => total + row * (row + 1), 0);
    expect([...fillIn(packForm(wide, matrix), vector).direction]).toEqual([
      expect.closeTo(sum, 2),
      expect.closeTo(sum, 2),
    ]);
  });

  test('keeps each entry to half a step of its row', () => {
    for (const [i, entry] of [1, 2, -127, 0, 0, 0.5].entries()) {
      const scale = form.scales[i < 3 ? 0 : 1] ?? 0;
      expect(Math.abs((form.steps[i] ?? 99) * scale - entry)).toBeLessThanOrEqual(scale / 2);
    }
  });

  test('comes back from its bytes, again and again', () => {
    const once = decodeForm(encodeForm(form));
    expect(once).toEqual(form);
    expect(decodeForm(encodeForm(once))).toEqual(form);
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

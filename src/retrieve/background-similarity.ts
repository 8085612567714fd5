/** Mean and standard deviation of some values. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/** How near a text is to sentences that have to do with nothing: what "not at all near" looks like for it. */
export function backgroundSpread(vector: Float32Array, background: readonly Float32Array[]): Spread {
  const values = background.map((other) => dot(vector, other));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) };
}

/** Sum of products; of two unit vectors, their cosine. */
export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

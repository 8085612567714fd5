import { type Matrix, multiply } from '../embed/multiply.ts';
import { dot } from '../retrieve/background-similarity.ts';
import { type BilinearForm, packForm } from '../retrieve/bilinear.ts';
import { adamMove, type Slopes } from './calibration.ts';

/** A question with sentences that may answer it, as a form over their vectors sees them. */
export interface Pairing {
  readonly question: Float32Array;
  readonly sentences: readonly Float32Array[];
  /** What all else makes of each sentence: the form is fitted to what that leaves open. */
  readonly scores: readonly number[];
}

const steps = 60;
const rate = 0.1;

/**
 * Fits a form by full-batch Adam from zero with an L2 penalty, so the result is the same every time. The losses are
 * convex; after these steps nothing moves any more that a ranking would show.
 */
export async function fitBilinear(
  pairings: readonly Pairing[],
  /** Of the pairings, as groups of sentences. */
  slopes: Slopes,
  l2: number,
  model: string,
): Promise<BilinearForm> {
  const sentences = [...new Set(pairings.flatMap((one) => one.sentences))];
  const means = { question: meanOf(pairings.map(({ question }) => question)), sentence: meanOf(sentences) };
  const size = means.question.length;
  const questions = matrixOf(pairings.map(({ question }) => less(question, means.question)));
  const byDimension = transposed(questions);
  const centred = new Map(sentences.map((vector) => [vector, less(vector, means.sentence)]));
  const placed = pairings.map((one) => one.sentences.map((vector) => centred.get(vector) as Float32Array));
  const matrix = new Float32Array(size * size);
  const moments = { first: new Float32Array(size * size), second: new Float32Array(size * size) };
  for (let step = 1; step <= steps; step += 1) {
    const directions = await multiply(questions, { rows: size, columns: size, values: matrix });
    const pulls = { ...questions, values: new Float32Array(questions.values.length) };
    for (const [row, { scores }] of pairings.entries()) {
      const direction = directions.values.subarray(row * size, (row + 1) * size);
      const vectors = placed[row] as readonly Float32Array[];
      const slope = slopes(
        row,
        vectors.map((vector, i) => (scores[i] as number) + dot(direction, vector)),
      );
      const pull = pulls.values.subarray(row * size, (row + 1) * size);
      for (const [i, vector] of vectors.entries()) addScaled(pull, vector, slope[i] as number);
    }
    const gradient = (await multiply(byDimension, pulls)).values;
    for (let i = 0; i < matrix.length; i += 1) {
      const slope = (gradient[i] as number) + l2 * (matrix[i] as number);
      matrix[i] = (matrix[i] as number) - adamMove(moments, i, slope, step, rate);
    }
  }
  return packForm({ model, ...means }, matrix);
}

function matrixOf(rows: readonly Float32Array[]): Matrix {
  const columns = rows[0]?.length ?? 0;
  const values = new Float32Array(rows.length * columns);
  for (const [row, vector] of rows.entries()) values.set(vector, row * columns);
  return { rows: rows.length, columns, values };
}

function transposed({ rows, columns, values }: Matrix): Matrix {
  const turned = new Float32Array(values.length);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      turned[column * rows + row] = values[row * columns + column] as number;
    }
  }
  return { rows: columns, columns: rows, values: turned };
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) addScaled(sum, vector, 1 / vectors.length);
  return sum;
}

function less(vector: Float32Array, mean: Float32Array): Float32Array {
  return vector.map((value, i) => value - (mean[i] as number));
}

function addScaled(to: Float32Array, vector: Float32Array, factor: number): void {
  for (let i = 0; i < vector.length; i += 1) to[i] = (to[i] as number) + factor * (vector[i] as number);
}

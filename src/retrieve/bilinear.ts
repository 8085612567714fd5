import { readFileSync } from 'node:fs';
import type { EmbeddingModel } from '../embed/embedder.ts';
import { ReadoutError } from '../errors.ts';
import { dot } from './background-similarity.ts';

/**
 * A bilinear form over the vectors of a question and a sentence, (q − q̄)ᵀ M (s − s̄): what the directions of one say of
 * those of the other beside their cosine, learnt from questions and the sentences that answer them.
 */
export interface BilinearForm {
  /** `EmbeddingModel.digest` of the model whose vectors it reads. */
  readonly model: string;
  /** The means q̄ and s̄. */
  readonly question: Float32Array;
  readonly sentence: Float32Array;
  /** M row by row, a row for each dimension of the question, in whole steps of the row's scale. */
  readonly steps: Int8Array;
  readonly scales: Float32Array;
}

/** Most steps of a row, one way or the other. */
const most = 127;

/** A form whose matrix is in whole steps, which are a fourth as large and rank no worse. */
export function packForm(
  { model, question, sentence }: Pick<BilinearForm, 'model' | 'question' | 'sentence'>,
  matrix: Float32Array,
): BilinearForm {
  const columns = sentence.length;
  const scales = Float32Array.from(question, (_, row) => {
    const entries = matrix.subarray(row * columns, (row + 1) * columns);
    return entries.reduce((highest, entry) => Math.max(highest, Math.abs(entry)), 0) / most || 1;
  });
  const inSteps = (entry: number, i: number) => Math.round(entry / (scales[Math.floor(i / columns)] ?? 1));
  return { model, question, sentence, steps: Int8Array.from(matrix, inSteps), scales };
}

/** A form with the question filled in: what is left is one inner product a sentence. */
export interface FilledForm {
  /** Mᵀ (q − q̄): the direction in which sentences gain. */
  readonly direction: Float32Array;
  of(sentence: Float32Array): number;
}

/** Fills a question's vector in. */
export function fillIn(
  { question, sentence, steps, scales }: BilinearForm,
  vector: Float32Array,
): FilledForm {
  const size = sentence.length;
  const direction = new Float32Array(size);
  const from = vector.map((value, row) => (value - (question[row] as number)) * (scales[row] as number));
  let row = 0;
  for (; row + 8 <= from.length; row += 8) addEightRows(direction, steps, row, from);
  for (; row < from.length; row += 1) addRow(direction, steps, row, from[row] as number);
  const ofMean = dot(direction, sentence);
  return { direction, of: (other) => dot(direction, other) - ofMean };
}

function addRow(direction: Float32Array, steps: Int8Array, row: number, factor: number): void {
  const start = row * direction.length;
  for (let i = 0; i < direction.length; i += 1) {
    direction[i] = (direction[i] as number) + factor * (steps[start + i] as number);
  }
}

/** Half as slow as one row after the other: reading and writing the sum takes longer than what is added to it. */
function addEightRows(direction: Float32Array, steps: Int8Array, row: number, from: Float32Array): void {
  const size = direction.length;
  const at = (further: number) => from[row + further] as number;
  const [a, b, c, d, e, f, g, h] = [at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7)];
  for (let i = 0, step = row * size; i < size; i += 1, step += 1) {
    direction[i] =
      (direction[i] as number) +
      a * (steps[step] as number) +
      b * (steps[step + size] as number) +
      c * (steps[step + 2 * size] as number) +
      d * (steps[step + 3 * size] as number) +
      e * (steps[step + 4 * size] as number) +
      f * (steps[step + 5 * size] as number) +
      g * (steps[step + 6 * size] as number) +
      h * (steps[step + 7 * size] as number);
  }
}

/** The learnt forms: which sentence answers best, and whether one answers at all. */
export type FormName = 'relevance' | 'sufficiency';

const fileOf = (name: FormName) => new URL(`../../assets/forms/${name}.bin`, import.meta.url);
const forms = new Map<FormName, BilinearForm>();
/** A question's vector is looked at by search and by ranking, and remembered by the embedder. */
const filled: Readonly<Record<FormName, WeakMap<Float32Array, FilledForm>>> = {
  relevance: new WeakMap(),
  sufficiency: new WeakMap(),
};

/** The learnt form of this name for a question's vector; 0 of every sentence where the vectors are another model's. */
export function learntForm(
  name: FormName,
  vector: Float32Array,
  { digest }: Pick<EmbeddingModel, 'digest'>,
): FilledForm {
  const form = forms.get(name) ?? readForm(name);
  forms.set(name, form);
  if (form.model !== digest) return { direction: new Float32Array(vector.length), of: () => 0 };
  const known = filled[name].get(vector) ?? fillIn(form, vector);
  filled[name].set(vector, known);
  return known;
}

function readForm(name: FormName): BilinearForm {
  try {
    return decodeForm(readFileSync(fileOf(name)));
  } catch (cause) {
    const hint = 'Restore the folder assets/ from the repository.';
    throw new ReadoutError('embed.model-missing', `The learnt form ${name} cannot be read. ${hint}`, {
      cause,
    });
  }
}

/**
 * A form as bytes: one line of JSON with the model and the dimensions, then both means and the scales as 32-bit floats and
 * the steps, a byte each. All are little-endian.
 */
export function encodeForm({ model, question, sentence, scales, steps }: BilinearForm): Buffer {
  const head = { model, rows: question.length, columns: sentence.length };
  const parts = [question, sentence, scales, steps].map(bytesOf);
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...parts]);
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Int8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** The form that was encoded; bytes that are none are a `RangeError` or a `SyntaxError`. */
export function decodeForm(bytes: Buffer): BilinearForm {
  const from = bytes.indexOf('\n') + 1;
  const { model, rows, columns } = JSON.parse(bytes.toString('utf8', 0, from));
  const floats = new Float32Array(
    Uint8Array.from(bytes.subarray(from, from + 4 * (2 * rows + columns))).buffer,
  );
  const steps = new Int8Array(Uint8Array.from(bytes.subarray(from + floats.byteLength)).buffer);
  if (steps.length !== rows * columns) throw new RangeError('A learnt form is not what was written.');
  return {
    model,
    question: floats.subarray(0, rows),
    sentence: floats.subarray(rows, rows + columns),
    scales: floats.subarray(rows + columns),
    steps,
  };
}

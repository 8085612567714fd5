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
  /** M row by row, a row for each dimension of the question. */
  readonly matrix: Float32Array;
}

/** A form with the question filled in: what is left is one inner product a sentence. */
export interface FilledForm {
  /** Mᵀ (q − q̄): the direction in which sentences gain. */
  readonly direction: Float32Array;
  of(sentence: Float32Array): number;
}

/** Fills a question's vector in. */
export function fillIn({ question, sentence, matrix }: BilinearForm, vector: Float32Array): FilledForm {
  const size = sentence.length;
  const direction = new Float32Array(size);
  const from = vector.map((value, row) => value - (question[row] as number));
  // Four rows at a time, since reading and writing the sum takes longer than what is added to it.
  for (let row = 0; row < question.length; row += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = from.subarray(row, row + 4);
    const [second, third, fourth] = [size, 2 * size, 3 * size];
    for (let i = 0, at = row * size; i < size; i += 1, at += 1) {
      direction[i] =
        (direction[i] as number) +
        a * (matrix[at] as number) +
        b * (matrix[at + second] ?? 0) +
        c * (matrix[at + third] ?? 0) +
        d * (matrix[at + fourth] ?? 0);
    }
  }
  const ofMean = dot(direction, sentence);
  return { direction, of: (other) => dot(direction, other) - ofMean };
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

/** Largest entry of a packed row. */
const most = 127;

/**
 * A form as bytes: one line of JSON with the model and the dimensions, both means and one scale a row as 32-bit floats,
 * and the rows in whole steps of their scale, a byte each. All are little-endian.
 */
export function encodeForm({ model, question, sentence, matrix }: BilinearForm): Buffer {
  const [rows, columns] = [question.length, sentence.length];
  const scales = Float32Array.from(question, (_, row) => {
    const entries = matrix.subarray(row * columns, (row + 1) * columns);
    return entries.reduce((highest, entry) => Math.max(highest, Math.abs(entry)), 0) / most || 1;
  });
  const packed = Int8Array.from(matrix, (entry, i) =>
    Math.round(entry / (scales[Math.floor(i / columns)] as number)),
  );
  const head = Buffer.from(`${JSON.stringify({ model, rows, columns })}\n`);
  return Buffer.concat([head, ...[question, sentence, scales, packed].map(bytesOf)]);
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array | Int8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** The form that was packed; bytes that are none are a `RangeError` or a `SyntaxError`. */
export function decodeForm(bytes: Buffer): BilinearForm {
  const from = bytes.indexOf('\n') + 1;
  const { model, rows, columns } = JSON.parse(bytes.toString('utf8', 0, from));
  const floats = new Float32Array(
    Uint8Array.from(bytes.subarray(from, from + 4 * (2 * rows + columns))).buffer,
  );
  const packed = new Int8Array(Uint8Array.from(bytes.subarray(from + floats.byteLength)).buffer);
  if (packed.length !== rows * columns) throw new RangeError('A learnt form is not what was written.');
  const scales = floats.subarray(rows + columns);
  const matrix = new Float32Array(packed.length);
  for (let row = 0, at = 0; row < rows; row += 1) {
    const scale = scales[row] as number;
    for (const end = at + columns; at < end; at += 1) matrix[at] = (packed[at] as number) * scale;
  }
  return {
    model,
    question: floats.subarray(0, rows),
    sentence: floats.subarray(rows, rows + columns),
    matrix,
  };
}

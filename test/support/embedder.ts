import { createHash } from 'node:crypto';
import type { Embedder, EmbedOptions } from '../../src/embed/embedder.ts';

export interface HashedEmbedderOptions {
  readonly dimensions?: number;
  /** Part of the model's digest, so that a test can have two models. */
  readonly version?: string;
  readonly maxTokens?: number;
}

/** What a test may ask beyond the interface. */
export interface HashedEmbedder extends Embedder {
  /** Every passage that was embedded so far. */
  readonly embedded: readonly string[];
}

/** A small real embedder: each word adds one at its hashed place; texts that share words are near. */
export function createHashedEmbedder(options: HashedEmbedderOptions = {}): HashedEmbedder {
  const { dimensions = 64, version = '1', maxTokens = 512 } = options;
  const embedded: string[] = [];
  return {
    embedded,
    model: {
      id: 'hashed-words',
      digest: createHash('sha256').update(`${version}/${dimensions}`).digest('hex'),
      dimensions,
      maxTokens,
    },
    embedQuestion: async (question) => vectorOf(question, dimensions),
    async embedPassages(texts: readonly string[], { signal, onProgress }: EmbedOptions = {}) {
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        signal?.throwIfAborted();
        embedded.push(text);
        vectors.push(vectorOf(text, dimensions));
        onProgress?.(vectors.length);
        await Promise.resolve();
      }
      return vectors;
    },
    countTokens: async (texts) => texts.map((text) => wordsOf(text).length + 2),
    close: async () => {},
  };
}

function vectorOf(text: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  for (const word of wordsOf(text)) {
    const place = createHash('md5').update(word).digest().readUInt32LE(0) % dimensions;
    vector[place] = (vector[place] ?? 0) + 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** What makes two vectors comparable; written into every snapshot. */
export interface EmbeddingModel {
  readonly id: string;
  /** SHA-256 in hex over the model's files. */
  readonly digest: string;
  readonly dimensions: number;
  /** Longest text in tokens, prefix and special tokens included; more is cut off by the model. */
  readonly maxTokens: number;
}

export interface EmbedOptions {
  readonly signal?: AbortSignal;
  /** Called after each text with the number done so far. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Turns texts into unit vectors (cosine = dot product). The driver owns prefixes, order, concurrency and limits:
 * callers pass all texts and get as many vectors, in order. A text's vector never depends on its neighbours.
 */
export interface Embedder {
  readonly model: EmbeddingModel;
  /** Never waits for `embedPassages` that runs at the same time. */
  embedQuestion(question: string, options?: EmbedOptions): Promise<Float32Array>;
  embedPassages(texts: readonly string[], options?: EmbedOptions): Promise<readonly Float32Array[]>;
  /** Tokens of each text as `embedPassages` would see it, prefix and special tokens included. */
  countTokens(texts: readonly string[]): Promise<readonly number[]>;
  close(): Promise<void>;
}

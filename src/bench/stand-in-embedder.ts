import { createHash } from 'node:crypto';
import type { Embedder, EmbeddingModel } from '../embed/embedder.ts';
import { randomFrom } from '../eval/random.ts';

/** Share of the second vector in a mix, and the length of the noise beside unit vectors. */
const second = 0.6;
const noise = 0.15;

/** About how many of the model's tokens an English word is. */
const tokensPerWord = 1.4;
/** `passage: ` and the special tokens. */
const frameTokens = 5;

/**
 * Stands in for the model where an index of tens of thousands of texts is wanted in minutes: a text's vector is the
 * mix of two real vectors that its digest chooses, with a little noise. So the vectors lie as those of real sentences
 * do (close together, in clusters), a graph over them is walked as theirs would be, and real questions can be asked:
 * as many candidates are found and read. Only what they say is random. A question by vector and by keyword finds
 * different sentences then, so that an ask reads rather more candidates than it would.
 */
export function createStandInEmbedder(model: EmbeddingModel, real: readonly Float32Array[]): Embedder {
  const vectorOf = (text: string) => mix(real, createHash('md5').update(text).digest().readUInt32LE(0));
  return {
    model,
    embedQuestion: async (question) => vectorOf(question),
    embedPassages: async (texts) => texts.map(vectorOf),
    countTokens: async (texts) =>
      texts.map((text) => frameTokens + Math.round(text.split(/\s+/u).length * tokensPerWord)),
    close: async () => {},
  };
}

/** A unit vector near two of the real ones; the same for the same seed. */
function mix(real: readonly Float32Array[], seed: number): Float32Array {
  const random = randomFrom(seed);
  const [one, other] = [0, 0].map(() => real[Math.floor(random() * real.length)] as Float32Array);
  // Evenly spread noise of a known length: a number from -1 to 1 has the variance 1/3.
  const step = noise * Math.sqrt(3 / (one?.length ?? 1));
  const mixed = Float32Array.from(
    one ?? [],
    (value, index) => value + second * (other?.[index] ?? 0) + step * (2 * random() - 1),
  );
  const length = Math.hypot(...mixed);
  return mixed.map((value) => value / length);
}

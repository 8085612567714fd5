import type { EmbeddingModel } from '../embed/embedder.ts';
import { answerabilityProbe } from './coefficients.ts';
import type { Probe } from './model.ts';

/**
 * What the question's vector alone says of whether releases answer such a question: its log-odds, above or below those of
 * the average question. "What did it cost?" is asked of many things and stated of few. 0 where the vector is of another
 * model, of which the probe knows nothing.
 */
export function answerability(vector: Float32Array, { digest }: Pick<EmbeddingModel, 'digest'>): number {
  return digest === answerabilityProbe.model ? probed(vector, answerabilityProbe) : 0;
}

/** What a probe makes of a vector of its model. */
export function probed(vector: Float32Array, { bias, weights }: Pick<Probe, 'bias' | 'weights'>): number {
  return weights.reduce((sum, weight, index) => sum + weight * (vector[index] ?? 0), bias);
}

import type { SignalValues } from './signals.ts';

/** A linear model over named signals; signals it does not name weigh nothing. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<keyof SignalValues, number>>>;
}

/** A linear probe over the vectors of one embedding model. */
export interface Probe {
  /** `EmbeddingModel.digest` of the model whose vectors it reads. */
  readonly model: string;
  readonly bias: number;
  /** One a dimension. */
  readonly weights: readonly number[];
}

/** The model's score: a log-odds where the model is a logistic regression. */
export function score(model: LinearModel, signals: SignalValues): number {
  let sum = model.bias;
  for (const [name, weight] of Object.entries(model.weights))
    sum += weight * signals[name as keyof SignalValues];
  return sum;
}

/** Log-odds to probability. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

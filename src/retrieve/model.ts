/** A linear model over named signals; signals it does not name weigh nothing. */
export interface LinearModel<Name extends string> {
  readonly bias: number;
  readonly weights: Readonly<Partial<Record<Name, number>>>;
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
export function score<Name extends string>(
  { bias, weights }: LinearModel<Name>,
  signals: Readonly<Record<Name, number>>,
): number {
  let sum = bias;
  for (const [name, weight] of Object.entries<number | undefined>(weights))
    sum += (weight ?? 0) * signals[name as Name];
  return sum;
}

/** Log-odds to probability. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

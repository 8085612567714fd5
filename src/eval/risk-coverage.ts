import type { AnswerRow } from './answers.ts';

/** What would come of answering only where the confidence is at least this. */
export interface RiskPoint {
  readonly confidence: number;
  /** Share of all questions that would be answered. */
  readonly coverage: number;
  /** Share of those that would be answered by something else than the gold evidence. */
  readonly risk: number;
}

type Judged = Pick<AnswerRow, 'confidence' | 'firstIsGold'>;

/**
 * The risk–coverage curve: a point for each confidence that occurs, from the highest. It goes by the sentence ranked
 * first, so that it tells of every threshold and not of today's alone; a question that has no answer is a risk.
 */
export function riskCoverage(rows: readonly Judged[]): readonly RiskPoint[] {
  const sorted = [...rows].sort((a, b) => b.confidence - a.confidence);
  const points: RiskPoint[] = [];
  let wrong = 0;
  for (const [index, { confidence, firstIsGold }] of sorted.entries()) {
    wrong += firstIsGold ? 0 : 1;
    // Questions of one confidence are answered all or none.
    if (sorted[index + 1]?.confidence === confidence) continue;
    points.push({ confidence, coverage: (index + 1) / sorted.length, risk: wrong / (index + 1) });
  }
  return points;
}

/** Area under the curve (AURC; Geifman and El-Yaniv, "Selective Classification", 2017): 0 is best; null without questions. */
export function areaUnderRisk(points: readonly RiskPoint[]): number | null {
  if (points.length === 0) return null;
  return points.reduce((area, { coverage, risk }, index) => {
    return area + (coverage - (points[index - 1]?.coverage ?? 0)) * risk;
  }, 0);
}

/** The largest share of questions that can be answered with at most this risk. */
export function coverageAt(points: readonly RiskPoint[], risk: number): number {
  return Math.max(0, ...points.filter((point) => point.risk <= risk).map(({ coverage }) => coverage));
}

import type { Column, MeasuredRow } from './measured.ts';

/** How early a ranking brings what is looked for; of several rankings, the means. */
export interface Gains {
  readonly ndcg10: number;
  readonly mrr10: number;
  /** Of one right document a query, whether it is found at all: hit@1, @5 and @10. */
  readonly recall1: number;
  readonly recall5: number;
  readonly recall10: number;
}

/** What is looked at of a ranking. */
export const depth = 10;

/**
 * What a ranking brings of an answer in `groups` parts, given which of them each rank holds. A part counts once, where it
 * first comes: nDCG sums 1 / log2(rank + 1) over these ranks, against all parts standing first (Järvelin and
 * Kekäläinen, 2002). Recall is the share of the parts, MRR the reciprocal of the first rank that holds one.
 */
export function gainsOf(ranked: readonly ReadonlySet<number>[], groups: number): Gains {
  const seen = new Set<number>();
  const fresh = ranked.slice(0, depth).map((held) => {
    const news = [...held].filter((group) => !seen.has(group));
    for (const group of news) seen.add(group);
    return news.length;
  });
  const first = fresh.findIndex((count) => count > 0);
  const ideal = Array.from({ length: Math.min(groups, depth) }, () => 1);
  const recall = (k: number) => fresh.slice(0, k).reduce((sum, count) => sum + count, 0) / groups;
  return {
    // A passage that holds several parts would bring more than the ideal, which has one a rank.
    ndcg10: Math.min(1, discounted(fresh) / discounted(ideal)),
    mrr10: first < 0 ? 0 : 1 / (first + 1),
    recall1: recall(1),
    recall5: recall(5),
    recall10: recall(depth),
  };
}

/** What a ranking brings of one right document that it has at this rank, from 0; -1 is "not found". */
export function gainsOfRank(rank: number): Gains {
  return gainsOf(
    Array.from({ length: depth }, (_, at) => new Set(at === rank ? [0] : [])),
    1,
  );
}

/** The columns of rankings. */
export const gainColumns: readonly Column[] = ['nDCG@10', 'MRR@10', 'recall@1', 'recall@5', 'recall@10'].map(
  (name) => ({ name, better: 'more' }),
);

/** What the ranking of one question adds to the columns. */
export function gainShares({ ndcg10, mrr10, recall1, recall5, recall10 }: Gains): MeasuredRow['shares'] {
  const gains = [ndcg10, mrr10, recall1, recall5, recall10];
  return Object.fromEntries(gainColumns.map(({ name }, index) => [name, [gains[index] ?? 0, 1]]));
}

/** The means of these gains; zeros of none. */
export function meanGains(all: readonly Gains[]): Gains {
  const mean = (of: (gains: Gains) => number) =>
    all.reduce((sum, gains) => sum + of(gains), 0) / Math.max(1, all.length);
  return {
    ndcg10: mean(({ ndcg10 }) => ndcg10),
    mrr10: mean(({ mrr10 }) => mrr10),
    recall1: mean(({ recall1 }) => recall1),
    recall5: mean(({ recall5 }) => recall5),
    recall10: mean(({ recall10 }) => recall10),
  };
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
}

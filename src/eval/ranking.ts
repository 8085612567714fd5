import type { App } from '../app.ts';
import { type GoldQuestion, scopeOf } from './data.ts';
import { goldGroupsIn, type Place } from './gold.ts';

/** A way to rank, with how early it brings the gold evidence; means over the questions. */
export interface RankingScores {
  readonly name: string;
  readonly ndcg10: number;
  readonly mrr10: number;
  readonly recall1: number;
  readonly recall5: number;
  readonly recall10: number;
}

/** What is looked at of a ranking. */
const depth = 10;

type Rank = (app: App, question: string, scope: ReturnType<typeof scopeOf>) => Promise<readonly Place[]>;

const searched =
  (weighed: { readonly keywordWeight?: number }): Rank =>
  (app, question, scope) =>
    app.search(question, { k: depth, ...weighed, ...scope });

const ways: Readonly<Record<string, Rank>> = {
  'passages: vectors': searched({ keywordWeight: 0 }),
  'passages: BM25': searched({ keywordWeight: 1 }),
  'passages: both, as searched': searched({}),
  'sentences: as answered': async (app, question, scope) =>
    (await app.evidence(question, scope)).evidence.map(({ sentence }) => sentence),
};

/** Ranks the passages and the sentences for each answerable question, of its own document where `within`. */
export async function compareRankings(
  app: App,
  questions: readonly GoldQuestion[],
  { within }: { readonly within: boolean },
): Promise<readonly RankingScores[]> {
  const asked = questions.filter(({ answerable, evidence }) => answerable && evidence.length > 0);
  const scores: RankingScores[] = [];
  for (const [name, rank] of Object.entries(ways)) {
    const gains: Gains[] = [];
    for (const question of asked) {
      const ranked = await rank(app, question.question, scopeOf(question, within));
      const groups = new Set(question.evidence.map(({ group }) => group)).size;
      gains.push(
        gainsOf(
          ranked.slice(0, depth).map((place) => goldGroupsIn(place, question)),
          groups,
        ),
      );
    }
    scores.push({ name, ...meanOf(gains) });
  }
  return scores;
}

type Gains = Omit<RankingScores, 'name'>;

/**
 * What a ranking brings of an answer in `groups` parts, given which of them each rank holds. A part counts once, where it
 * first comes: nDCG sums 1 / log2(rank + 1) over these ranks, against all parts standing first (Järvelin and
 * Kekäläinen, 2002). Recall is the share of the parts, MRR the reciprocal of the first rank that holds one.
 */
export function gainsOf(ranked: readonly ReadonlySet<number>[], groups: number): Gains {
  const seen = new Set<number>();
  const fresh = ranked.map((held) => {
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

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
}

function meanOf(all: readonly Gains[]): Gains {
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

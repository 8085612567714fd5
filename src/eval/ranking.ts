import type { App } from '../app.ts';
import { type GoldQuestion, scopeOf } from './data.ts';
import { depth, type Gains, gainsOf, meanGains } from './gains.ts';
import { goldGroupsIn, type Place } from './gold.ts';

/** A way to rank, with how early it brings the gold evidence; means over the questions. */
export interface RankingScores extends Gains {
  readonly name: string;
}

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
      const held = ranked.slice(0, depth).map((place) => goldGroupsIn(place, question));
      gains.push(gainsOf(held, groups));
    }
    scores.push({ name, ...meanGains(gains) });
  }
  return scores;
}

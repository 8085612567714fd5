import type { App } from '../app.ts';
import { type GoldQuestion, scopeOf } from './data.ts';
import { depth, gainColumns, gainShares, gainsOf } from './gains.ts';
import { goldGroupsIn, type Place } from './gold.ts';
import type { MeasuredRow, MeasuredTable } from './measured.ts';

type Rank = (
  app: RankingApp,
  question: string,
  scope: ReturnType<typeof scopeOf>,
) => Promise<readonly Place[]>;
type RankingApp = Pick<App, 'search' | 'evidence'>;

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

/** Ranks the passages and the sentences for each answerable question, of its own document where `within`; a table a way. */
export async function compareRankings(
  app: RankingApp,
  questions: readonly GoldQuestion[],
  { within }: { readonly within: boolean },
): Promise<readonly MeasuredTable[]> {
  const asked = questions.filter(({ answerable, evidence }) => answerable && evidence.length > 0);
  const tables: MeasuredTable[] = [];
  for (const [name, rank] of Object.entries(ways)) {
    const rows: MeasuredRow[] = [];
    for (const question of asked) {
      const ranked = await rank(app, question.question, scopeOf(question, within));
      rows.push(rankedRow(question, ranked));
    }
    tables.push({ name, columns: gainColumns, rows });
  }
  return tables;
}

/** It is right where the first rank holds a part of the answer. */
function rankedRow(question: GoldQuestion, ranked: readonly Place[]): MeasuredRow {
  const { id, lang, type, evidence } = question;
  const held = ranked.slice(0, depth).map((place) => goldGroupsIn(place, question));
  const gains = gainsOf(held, new Set(evidence.map(({ group }) => group)).size);
  const right = (held[0]?.size ?? 0) > 0;
  const first = held.findIndex((groups) => groups.size > 0);
  return {
    ...{ id, document: evidence[0]?.docId ?? id, lang, type, right, shares: gainShares(gains) },
    ...(right ? {} : { wrong: [question.question, first < 0 ? 'not found' : `found at rank ${first + 1}`] }),
  };
}

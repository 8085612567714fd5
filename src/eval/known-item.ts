import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../app.ts';
import { readRows } from './data.ts';
import type { Column, MeasuredRow, Share } from './measured.ts';

/** The columns that a run keeps of known items. */
export const knownItemColumns: readonly Column[] = ['nDCG@10', 'MRR@10', 'hit@1', 'hit@5', 'hit@10'].map(
  (name) => ({ name, better: 'more' }),
);

/** Retrieval of one right document a query. */
export interface KnownItemScores {
  readonly queries: number;
  readonly ndcg10: number;
  readonly mrr10: number;
  readonly hit1: number;
  readonly hit5: number;
  readonly hit10: number;
}

/** A query with the rank that its document got, from 0; -1 is "not found". */
export interface RankedItem {
  readonly id: string;
  readonly rank: number;
}

/** Searches for each known item; a document ranks where its best passage does. */
export async function rankKnownItems(
  app: App,
  evalDir: string,
  keywordWeight: number,
): Promise<readonly RankedItem[]> {
  const queries = readRows<{ readonly _id: string; readonly text: string }>(
    evalDir,
    'ir-releases-dev/queries.jsonl',
  );
  const relevant = readRelevant(join(evalDir, 'ir-releases-dev/qrels.tsv'));
  const ranked: RankedItem[] = [];
  for (const { _id, text } of queries) {
    const hits = await app.search(text, { k: 50, keywordWeight });
    const documents = [...new Set(hits.map(({ releaseId }) => releaseId))];
    ranked.push({ id: _id, rank: documents.findIndex((id) => relevant.get(_id)?.has(id)) });
  }
  return ranked;
}

/** What each item adds to the columns of a run. */
export function knownItemRows(items: readonly RankedItem[]): readonly MeasuredRow[] {
  return items.map(({ id, rank }) => {
    const { ndcg10, mrr10, hit1, hit5, hit10 } = scoreRanks([rank]);
    const gains = [ndcg10, mrr10, hit1, hit5, hit10];
    const shares = knownItemColumns.map(({ name }, index) => [name, [gains[index] ?? 0, 1] as Share]);
    return {
      id,
      document: id,
      lang: 'en',
      type: 'title',
      right: hit1 === 1,
      shares: Object.fromEntries(shares),
    };
  });
}

/** Scores ranks from 0; -1 is "not found". With one right document, nDCG is 1 / log2(rank + 2). */
export function scoreRanks(ranks: readonly number[]): KnownItemScores {
  const mean = (gain: (rank: number) => number) =>
    ranks.reduce((sum, rank) => sum + (rank >= 0 ? gain(rank) : 0), 0) / Math.max(1, ranks.length);
  return {
    queries: ranks.length,
    ndcg10: mean((rank) => (rank < 10 ? 1 / Math.log2(rank + 2) : 0)),
    mrr10: mean((rank) => (rank < 10 ? 1 / (rank + 1) : 0)),
    hit1: mean((rank) => (rank < 1 ? 1 : 0)),
    hit5: mean((rank) => (rank < 5 ? 1 : 0)),
    hit10: mean((rank) => (rank < 10 ? 1 : 0)),
  };
}

function readRelevant(file: string): ReadonlyMap<string, ReadonlySet<string>> {
  const relevant = new Map<string, Set<string>>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
    const [query = '', document = '', grade = '0'] = line.split('\t');
    if (Number(grade) > 0) relevant.set(query, (relevant.get(query) ?? new Set()).add(document));
  }
  return relevant;
}

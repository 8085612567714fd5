import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../app.ts';
import { readRows } from './data.ts';
import { gainsOfRank } from './gains.ts';
import type { Column, MeasuredRow, Share } from './measured.ts';

/** The columns that a run keeps of known items. */
export const knownItemColumns: readonly Column[] = ['nDCG@10', 'MRR@10', 'hit@1', 'hit@5', 'hit@10'].map(
  (name) => ({ name, better: 'more' }),
);

/** A query with the rank that its document got, from 0; -1 is "not found". */
export interface RankedItem {
  readonly id: string;
  /** Title alone, or with its date. */
  readonly kind: string;
  readonly rank: number;
}

interface Query {
  readonly _id: string;
  readonly text: string;
  readonly metadata: { readonly kind: string };
}

/** Searches for each known item; a document ranks where its best passage does. */
export async function rankKnownItems(
  app: App,
  evalDir: string,
  keywordWeight: number,
): Promise<readonly RankedItem[]> {
  const queries = readRows<Query>(evalDir, 'ir-releases-dev/queries.jsonl');
  const relevant = readRelevant(join(evalDir, 'ir-releases-dev/qrels.tsv'));
  const ranked: RankedItem[] = [];
  for (const { _id, text, metadata } of queries) {
    const hits = await app.search(text, { k: 50, keywordWeight });
    const documents = [...new Set(hits.map(({ releaseId }) => releaseId))];
    const rank = documents.findIndex((id) => relevant.get(_id)?.has(id));
    ranked.push({ id: _id, kind: metadata.kind, rank });
  }
  return ranked;
}

/** What each item adds to the columns of a run. */
export function knownItemRows(items: readonly RankedItem[]): readonly MeasuredRow[] {
  return items.map(({ id, kind, rank }) => {
    const { ndcg10, mrr10, recall1, recall5, recall10 } = gainsOfRank(rank);
    const gains = [ndcg10, mrr10, recall1, recall5, recall10];
    const shares = knownItemColumns.map(({ name }, index) => [name, [gains[index] ?? 0, 1] as Share]);
    return {
      id,
      document: id,
      lang: 'en',
      type: kind,
      right: rank === 0,
      shares: Object.fromEntries(shares),
    };
  });
}

function readRelevant(file: string): ReadonlyMap<string, ReadonlySet<string>> {
  const relevant = new Map<string, Set<string>>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
    const [query = '', document = '', grade = '0'] = line.split('\t');
    if (Number(grade) > 0) relevant.set(query, (relevant.get(query) ?? new Set()).add(document));
  }
  return relevant;
}

import type { Verdict } from '../answer/verdict.ts';
import type { App } from '../app.ts';
import { readOwnRows } from './data.ts';
import { releaseOf } from './gold.ts';
import { type CountedColumn, type MeasuredRow, plainColumns, sharesOf } from './measured.ts';

/** A text that somebody might paste, and what its release makes of it. */
export interface CheckRow {
  readonly id: string;
  readonly docId: string;
  readonly lang: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly split: 'tune' | 'report';
}

interface CheckedRow {
  readonly row: CheckRow;
  readonly got: Verdict;
}

/** What a text was taken for. */
const verdicts = ['supported', 'contradicted', 'not-found'] as const;

const columns: readonly CountedColumn<CheckedRow>[] = [
  { name: 'right', better: 'more', share: ({ row, got }) => [Number(got === row.verdict), 1] },
  ...verdicts.map(
    (verdict): CountedColumn<CheckedRow> => ({
      name: `wrongly taken for ${verdict}`,
      better: 'less',
      share: ({ row, got }) => (row.verdict === verdict ? null : [Number(got === verdict), 1]),
    }),
  ),
];

/** The columns of checks. */
export const checkColumns = plainColumns(columns);

/** The project's own texts to check, of one half. */
export function checkRows(half: 'tune' | 'report'): readonly CheckRow[] {
  return readOwnRows<CheckRow>('checks.jsonl').filter(({ split }) => split === half);
}

/** Checks each text against the release that it is about; a row's kind is what the text is. */
export async function measureChecks(
  app: Pick<App, 'check'>,
  rows: readonly CheckRow[],
): Promise<readonly MeasuredRow[]> {
  const measured: MeasuredRow[] = [];
  for (const row of rows) {
    const { id, docId, lang, text, verdict } = row;
    const { verdict: got, claims } = await app.check(text, { releaseIds: [releaseOf(docId)] });
    const right = got === verdict;
    const reasons = claims.flatMap((claim) => claim.reasons).join(', ');
    measured.push({
      ...{ id, document: docId, lang, type: verdict, right, shares: sharesOf(columns, { row, got }) },
      ...(right ? {} : { wrong: [text, `${verdict}, not ${got} (${reasons})`] }),
    });
  }
  return measured;
}

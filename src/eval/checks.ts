import type { Verdict } from '../answer/verdict.ts';
import type { App } from '../app.ts';
import { readOwnRows } from './data.ts';
import { releaseOf } from './gold.ts';

/** A text that somebody might paste, and what its release makes of it. */
export interface CheckRow {
  readonly id: string;
  readonly docId: string;
  readonly lang: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly split: 'tune' | 'report';
}

/** A row with the verdict that it got. */
export interface CheckedRow {
  readonly row: CheckRow;
  readonly got: Verdict;
  readonly reasons: readonly string[];
}

/** The project's own texts to check, of one half. */
export function checkRows(half: 'tune' | 'report'): readonly CheckRow[] {
  return readOwnRows<CheckRow>('checks.jsonl').filter(({ split }) => split === half);
}

/** Checks each text against the release that it is about. */
export async function measureChecks(app: App, rows: readonly CheckRow[]): Promise<readonly CheckedRow[]> {
  const checked: CheckedRow[] = [];
  for (const row of rows) {
    const { verdict, claims } = await app.check(row.text, { releaseIds: [releaseOf(row.docId)] });
    checked.push({ row, got: verdict, reasons: claims.flatMap(({ reasons }) => reasons) });
  }
  return checked;
}

import { compareTables } from './compare.ts';
import { runPage } from './page.ts';
import { comparisonReport } from './report.ts';
import { type Run, readRun, runFile, saveRun } from './runs.ts';
import { writeFileInto } from './write-file.ts';

/** What is to become of a run: the names it is kept and compared by, and the file of its page. */
export interface Keeping {
  readonly save?: string | undefined;
  readonly compare?: string | undefined;
  readonly html?: string | undefined;
}

/** Saves a run, writes its page and sets it beside another, as far as asked for; the exit status that this makes. */
export async function keepRun(run: Run, { save, compare, html }: Keeping): Promise<0 | 1> {
  if (save !== undefined) saveRun(runFile(save), run);
  const base = compare === undefined ? null : readRun(runFile(compare));
  if (html !== undefined) writeFileInto(html, await runPage(run, base));
  if (base === null) return 0;
  const comparisons = base.split === run.split ? compareTables(tablesOf(base), tablesOf(run)) : [];
  if (comparisons.length === 0) {
    process.stderr.write(`${compare} and this run have no table of the ${run.split} half in common.\n`);
    return 1;
  }
  process.stdout.write(comparisonReport(comparisons, run.split === 'tune'));
  return comparisons.some(({ columns }) => columns.some(({ isWorse }) => isWorse)) ? 1 : 0;
}

function tablesOf({ answers, others }: Run) {
  return [...answers, ...others];
}

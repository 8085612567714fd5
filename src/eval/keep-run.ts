import { compareTables } from './compare.ts';
import { comparisonReport } from './report.ts';
import { type Run, readRun, runFile, saveRun } from './runs.ts';

/** Saves a run and sets it beside another, as far as asked for; the exit status that this makes. */
export function keepRun(
  run: Run,
  { save, compare }: { readonly save?: string | undefined; readonly compare?: string | undefined },
): 0 | 1 {
  if (save !== undefined) saveRun(runFile(save), run);
  if (compare === undefined) return 0;
  const base = readRun(runFile(compare));
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

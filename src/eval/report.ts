import { answerColumns, answerSubjects } from './answer-columns.ts';
import type { AnswerRow } from './answers.ts';
import type { Judged } from './calibrate.ts';
import { claimColumns } from './claim-row.ts';
import type { Comparison } from './compare.ts';
import { figureAspects } from './figures.ts';
import { type Gains, gainColumns } from './gains.ts';
import { columnValue, groupsOf, haveAny, type MeasuredRow, type MeasuredTable } from './measured.ts';
import { cell, signed } from './numbers.ts';
import { areaUnderRisk, coverageAt, riskCoverage } from './risk-coverage.ts';
import type { AnswerTable } from './runs.ts';
import type { ContextScore } from './sentence-context.ts';

/** Markdown tables of answers, a table a subject: all questions, then by language and by type. */
export function answerTables(rows: readonly AnswerRow[]): string {
  return subjectTables(rows, () => groupsOf(rows));
}

/** The same tables with a row for each set of questions that has a part in the subject. */
export function answerSummaries(tables: readonly AnswerTable[]): string {
  return subjectTables(
    tables.flatMap(({ rows }) => rows),
    (columns) =>
      tables.filter(({ rows }) => haveAny(rows, columns)).map(({ name, rows }) => [name, rows] as const),
  );
}

/** The tables of the subjects that the rows have a part in. */
function subjectTables(
  rows: readonly AnswerRow[],
  groups: (columns: readonly string[]) => readonly (readonly [string, readonly AnswerRow[]])[],
): string {
  return answerSubjects
    .map((about) => answerColumns.filter((column) => column.about === about).map(({ name }) => name))
    .filter((columns) => haveAny(rows, columns))
    .map((columns) => answerTable(columns, groups(columns)))
    .join('\n');
}

function answerTable(
  columns: readonly string[],
  groups: readonly (readonly [string, readonly AnswerRow[]])[],
): string {
  return table(
    ['', 'answerable', 'unanswerable', ...columns],
    groups.map(([name, rows]) => [
      name,
      String(rows.filter(({ answerable }) => answerable).length),
      String(rows.filter(({ answerable }) => !answerable).length),
      ...columns.map((column) => cell(columnValue(rows, column))),
    ]),
  );
}

/** A Markdown table of whatever was measured: all rows, then by language and by kind. */
export function measuredTable({ columns, rows }: MeasuredTable, counted: string, kind = 'type'): string {
  return table(
    ['', counted, ...columns.map(({ name }) => name)],
    groupsOf(rows, kind).map(([name, some]) => [
      name,
      String(some.length),
      ...columns.map((column) => cell(columnValue(some, column.name))),
    ]),
  );
}

/** A Markdown table: of each set, what answering only the surest questions would risk. */
export function riskTable(tables: readonly Pick<AnswerTable, 'name' | 'rows'>[]): string {
  const risks = [0.05, 0.1, 0.2];
  return table(
    [
      '',
      'questions',
      'area',
      'risk of answering all',
      ...risks.map((risk) => `answerable at a risk of ${risk}`),
    ],
    tables.map(({ name, rows }) => {
      const points = riskCoverage(rows);
      const shares = risks.map((risk) => coverageAt(points, risk));
      return [
        name,
        String(rows.length),
        ...[areaUnderRisk(points), points.at(-1)?.risk ?? null, ...shares].map(cell),
      ];
    }),
  );
}

/** A block for each row that went wrong and may be looked at. */
export function wrongRows({ rows }: Pick<MeasuredTable, 'rows'>): string {
  return rows
    .map(({ id, wrong = [] }) => (wrong.length === 0 ? '' : `- ${id}: ${wrong.join('\n  ')}\n`))
    .join('');
}

/** What moved between two runs; ids of questions only where single ones may be looked at. */
export function comparisonReport(comparisons: readonly Comparison[], named: boolean): string {
  return comparisons.map((one) => comparisonOf(one, named)).join('');
}

function comparisonOf(comparison: Comparison, named: boolean): string {
  const { name, questions, drawn, witnesses, columns, becameRight, becameWrong, onlyBase, onlyNow } =
    comparison;
  const rows = columns.map(({ name: column, better, base, now, difference, low, high, isWorse }) => [
    column,
    cell(base),
    cell(now),
    signed(difference),
    `${signed(low)} to ${signed(high)}`,
    isWorse ? 'WORSE' : (better === 'more' ? low > 0 : high < 0) ? 'better' : '',
  ]);
  const moved = (label: string, ids: readonly string[]) =>
    `${label}: ${ids.length}${named && ids.length > 0 ? ` (${ids.join(', ')})` : ''}\n`;
  const apart = onlyBase + onlyNow > 0 ? `; ${onlyBase} only in the base, ${onlyNow} only now` : '';
  return (
    `\n${name}: ${questions} questions${apart}; 95 % intervals by drawing ${witnesses} ${drawn}\n` +
    table(['', 'base', 'now', 'difference', 'interval', ''], rows) +
    moved('became right', becameRight) +
    moved('became wrong', becameWrong)
  );
}

/** A Markdown table of the known-item figures, a row for each weight of the keyword score. */
export function knownItemTable(rows: readonly (readonly [string, Gains])[]): string {
  return table(
    ['keyword weight', 'nDCG@10', 'MRR@10', 'hit@1', 'hit@5', 'hit@10'],
    rows.map(([name, gains]) => [name, ...gainCells(gains)]),
  );
}

/** A Markdown table of the ways to rank side by side: all questions, then by language and by type. */
export function rankingTable(ways: readonly MeasuredTable[]): string {
  const groups = groupsOf(ways[0]?.rows ?? []).map(([name]) => name);
  return waysTable(
    groups.map((name) => [
      name,
      ways.map((way) => ({
        ...way,
        rows: groupsOf(way.rows).find(([group]) => group === name)?.[1] ?? [],
      })),
    ]),
  );
}

/** A Markdown table of the ways to rank side by side, for each set of questions. */
export function waysTable(groups: readonly (readonly [string, readonly MeasuredTable[]])[]): string {
  return table(
    ['', 'ranked', 'questions', ...gainColumns.map(({ name }) => name)],
    groups.flatMap(([group, ways]) =>
      ways.map(({ name, rows }) => [
        group,
        name,
        String(rows.length),
        ...gainColumns.map((column) => cell(columnValue(rows, column.name))),
      ]),
    ),
  );
}

function gainCells({ ndcg10, mrr10, recall1, recall5, recall10 }: Gains): readonly string[] {
  return [ndcg10, mrr10, recall1, recall5, recall10].map(cell);
}

/** A Markdown table of ways to write a sentence for the embedding model. */
export function contextTable(rows: readonly ContextScore[]): string {
  return table(
    ['what is embedded', 'hit@1', 'hit@3'],
    rows.map(({ name, hit1, hit3 }) => [name, cell(hit1), cell(hit3)]),
  );
}

/** A Markdown table of precision, recall and F1 by what is compared. */
export function figureTable(rows: readonly MeasuredRow[]): string {
  const rates = ['precision', 'recall', 'F1'];
  return table(
    ['', ...rates],
    figureAspects.map((aspect) => [
      aspect,
      ...rates.map((rate) => cell(columnValue(rows, `${aspect} ${rate}`))),
    ]),
  );
}

/** A Markdown table: of each kind of claim how many were made, and what share of them was refused. */
export function proofTable(rows: readonly MeasuredRow[]): string {
  const kinds = [...new Set(rows.map(({ type }) => type))].map(
    (kind) => [kind, rows.filter(({ type }) => type === kind)] as const,
  );
  const columnOf = (some: readonly MeasuredRow[]) =>
    claimColumns.find(({ name }) => columnValue(some, name) !== null)?.name ?? '';
  const of = (column: string) => rows.filter(({ shares }) => shares[column] !== undefined);
  const all = [
    ['all truthful', of('true refused')],
    ['all false', of('false refused')],
  ] as const;
  return table(
    ['', 'is', 'claims', 'refused'],
    [...kinds, ...all].map(([kind, some]) => [
      kind,
      columnOf(some) === 'false refused' ? 'false' : 'true',
      String(some.length),
      cell(columnValue(some, columnOf(some))),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

/** Markdown tables of what each threshold would do: of the answerable, right and refused; of the others, handled. */
export function thresholdTable(judged: readonly Judged[]): string {
  const share = (some: readonly Judged[], holds: (one: Judged) => boolean) =>
    some.length === 0 ? null : some.filter(holds).length / some.length;
  return [...new Set(judged.map(({ set }) => set))]
    .map((set) => {
      const answerable = judged.filter((one) => one.set === set && one.answerable);
      const unanswerable = judged.filter((one) => one.set === set && !one.answerable);
      const rows = [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6].map((threshold) => [
        String(threshold),
        cell(share(answerable, ({ right, confidence }) => right && confidence >= threshold)),
        cell(share(answerable, ({ confidence }) => confidence < threshold)),
        cell(share(unanswerable, ({ right, confidence }) => right || confidence < threshold)),
      ]);
      return `\n${set}\n${table(['threshold', 'right', 'false refusals', 'handled'], rows)}`;
    })
    .join('');
}

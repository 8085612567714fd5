import { pictureOf } from '../surfaces/chart-picture.ts';
import { answerColumns, answerSubjects } from './answer-columns.ts';
import type { AnswerRow } from './answers.ts';
import type { Explanation } from './explanation.ts';
import { escapeHtml, htmlTable } from './html.ts';
import { type Column, columnValue, groupsOf, haveAny, type MeasuredTable } from './measured.ts';
import { cell } from './numbers.ts';
import { aimsChart, riskChart } from './page-charts.ts';
import { failedQuestion, failedRow, failureOf } from './page-question.ts';
import type { AnswerTable, Run } from './runs.ts';

const style = `
:root { color-scheme: light; font: 15px/1.5 system-ui, sans-serif; color: #23262b; }
body { max-width: 76rem; margin: 2rem auto; padding: 0 1rem; } figure { margin: 1rem 0; } a { color: #1f6fb2; }
h1 { font-size: 1.5rem; } h2 { margin-top: 3rem; border-bottom: 1px solid #d5d8dc; } h4 { margin: 1rem 0 .25rem; font-size: .85rem; color: #5f656d; }
.scroll { overflow-x: auto; margin: .8rem 0; } .scroll svg { min-width: 54rem; max-width: 100%; height: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; } td, th { padding: .15rem .6rem; text-align: right; border-bottom: 1px solid #eceef0; }
th:first-child { position: sticky; left: 0; background: #fff; padding-left: 0; text-align: left; font-weight: normal; min-width: 8rem; } thead th { font-weight: 600; font-size: .85rem; line-height: 1.2; vertical-align: bottom; }
details { border: 1px solid #e3e5e8; border-radius: 6px; padding: .4rem .8rem; margin: .4rem 0; } details[open] { background: #fafbfc; } details th:first-child { background: inherit; } summary { cursor: pointer; }
blockquote { margin: .2rem 0; padding-left: .7rem; border-left: 3px solid #d5d8dc; white-space: pre-wrap; } small { color: #6d7178; overflow-wrap: anywhere; } ol { padding-left: 2.2rem; }
nav ul { columns: 22rem; column-gap: 2.5rem; padding-left: 1.2rem; } .row { margin: .8rem 0; overflow-wrap: anywhere; } .row ul { margin: .1rem 0; padding-left: 1.2rem; color: #4a4f57; }
b.gold { color: #18794e; } b.cited { color: #1f6fb2; } b.regressed { color: #c0392b; }
.units span { background: rgb(31 111 178 / calc(.08 + var(--w) * .3)); border-radius: 4px; padding: 0 .35rem; }
`;

/**
 * A page about a run: charts, tables, and every question that went wrong with its evidence and signals. It stands alone:
 * no script, nothing fetched. With a base, questions that were right there are marked.
 */
export async function runPage(run: Run, base: Run | null = null): Promise<string> {
  const { answers, others, split, measuredAt, models } = run;
  const charts =
    answers.length === 0
      ? ''
      : figure(
          await pictureOf(aimsChart(answers), 'svg'),
          'The aims are the broken lines; of false refusals, less is better.',
        ) +
        figure(
          await pictureOf(riskChart(answers), 'svg'),
          'Answering the surest questions first. A curve that stays low for long knows when to be silent.',
        );
  const sections = [
    ...answers.map((table) => answerSection(table, models, rightIn(base, table.name))),
    ...others.map((table) => otherSection(table, rightIn(base, table.name))),
  ];
  const title = `Readout, ${split} half, ${measuredAt.slice(0, 16).replace('T', ' ')} UTC`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><h1>${escapeHtml(title)}</h1>${charts}${contents([...answers, ...others])}${sections.join('')}</body></html>
`;
}

function rightIn(base: Run | null, name: string): ReadonlySet<string> {
  const tables = base === null ? [] : [...base.answers, ...base.others];
  const rows = tables.find((table) => table.name === name)?.rows ?? [];
  return new Set(rows.filter(({ right }) => right).map(({ id }) => id));
}

function answerSection(table: AnswerTable, models: Run['models'], wasRight: ReadonlySet<string>): string {
  const failed = table.rows.filter(({ right }) => !right);
  const explained = failed.filter(isExplained);
  const kinds = [...new Set(explained.map(failureOf))].sort();
  const lists = kinds.map((kind) => {
    const some = explained.filter((row) => failureOf(row) === kind);
    const questions = some.map((row) => failedQuestion(row, models, wasRight.has(row.id)));
    return `<h3>${kind}: ${some.length}</h3>${questions.join('')}`;
  });
  return section(table, answerTables(table)) + hiddenOf(failed.length - explained.length) + lists.join('');
}

/** What else was measured: what went wrong is folded kind by kind, as it is told in words alone. */
function otherSection(table: MeasuredTable, wasRight: ReadonlySet<string>): string {
  const failed = table.rows.filter(({ right }) => !right);
  const told = failed.filter(({ wrong = [] }) => wrong.length > 0);
  const kinds = [...new Set(told.map(({ type }) => type))].sort();
  const lists = kinds.map((kind) => {
    const some = told.filter(({ type }) => type === kind);
    const rows = some.map((row) => failedRow(row, wasRight.has(row.id)));
    return `<details><summary>${escapeHtml(kind)}, went wrong: ${some.length}</summary>${rows.join('')}</details>`;
  });
  return section(table) + hiddenOf(failed.length - told.length) + lists.join('');
}

function hiddenOf(count: number): string {
  return count === 0
    ? ''
    : `<p>${count} went wrong and are not shown: nobody looks at single questions of this half.</p>`;
}

function isExplained(row: AnswerRow): row is AnswerRow & { readonly explanation: Explanation } {
  return row.explanation !== null;
}

function figure(picture: string | Uint8Array, caption: string): string {
  return `<figure><div class="scroll">${picture}</div><figcaption>${caption}</figcaption></figure>`;
}

function contents(tables: readonly MeasuredTable[]): string {
  const links = tables.map(({ name }) => `<li><a href="#${anchorOf(name)}">${escapeHtml(name)}</a></li>`);
  return links.length === 0 ? '' : `<nav><ul>${links.join('')}</ul></nav>`;
}

function anchorOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '-');
}

function section(table: MeasuredTable, tables: readonly string[] = [htmlOf(table, table.columns)]): string {
  const { name } = table;
  return `<h2 id="${anchorOf(name)}">${escapeHtml(name)}</h2>${tables.join('')}`;
}

/** A table a subject: all columns in one would be wider than any window. */
function answerTables(table: AnswerTable): readonly string[] {
  return answerSubjects.map((about) => {
    const names = answerColumns.filter((column) => column.about === about).map(({ name }) => name);
    if (!haveAny(table.rows, names)) return '';
    return htmlOf(
      table,
      table.columns.filter(({ name }) => names.includes(name)),
    );
  });
}

function htmlOf({ rows }: MeasuredTable, columns: readonly Column[]): string {
  if (columns.length === 0) return '';
  const table = htmlTable(
    ['', 'rows', ...columns.map((column) => escapeHtml(column.name))],
    groupsOf(rows).map(([group, some]) => [
      escapeHtml(group),
      String(some.length),
      ...columns.map((column) => cell(columnValue(some, column.name))),
    ]),
  );
  return `<div class="scroll">${table}</div>`;
}

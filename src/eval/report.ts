import type { AnswerReport, AnswerScores } from './answers.ts';
import type { GoldQuestion } from './data.ts';
import type { FigureScores } from './figures.ts';
import type { KnownItemScores } from './known-item.ts';

const columns: readonly (readonly [string, (scores: AnswerScores) => number | null])[] = [
  ['right and cited', ({ correctAndCited }) => correctAndCited],
  ['citation precision', ({ citation }) => citation.precision],
  ['citation recall', ({ citation }) => citation.recall],
  ['verbatim', ({ citation }) => citation.verbatimRate],
  ['handled', ({ abstention }) => abstention.handledRate],
  ['false refusals', ({ abstention }) => abstention.overAbstainRate],
  ['forbidden', ({ abstention }) => abstention.forbiddenRate],
];

/** A Markdown table: all questions, then by language and by type. */
export function answerTable(report: AnswerReport): string {
  const rows: (readonly [string, AnswerScores])[] = [
    ['all', report],
    ...Object.entries(report.lang).map(([name, scores]) => [`language ${name}`, scores] as const),
    ...Object.entries(report.type).map(([name, scores]) => [`type ${name}`, scores] as const),
  ];
  return table(
    ['', 'answerable', 'unanswerable', ...columns.map(([name]) => name)],
    rows.map(([name, scores]) => [
      name,
      String(scores.answerable),
      String(scores.unanswerable),
      ...columns.map(([, value]) => cell(value(scores))),
    ]),
  );
}

/** One line for each question that was not answered rightly or not handled. */
export function wrongOnes({ rows }: AnswerReport, questions: readonly GoldQuestion[]): string {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return rows
    .filter(({ id, correctAndCited, handled }) => !(byId.get(id)?.answerable ? correctAndCited : handled))
    .map(
      ({ id }) =>
        `- ${id} (${byId.get(id)?.answerable ? 'answerable' : 'unanswerable'}): ${byId.get(id)?.question}\n`,
    )
    .join('');
}

/** A Markdown table of the known-item figures, a row for each weight of the keyword score. */
export function knownItemTable(rows: readonly (readonly [string, KnownItemScores])[]): string {
  return table(
    ['keyword weight', 'nDCG@10', 'MRR@10', 'hit@1', 'hit@5', 'hit@10'],
    rows.map(([name, { ndcg10, mrr10, hit1, hit5, hit10 }]) => [
      name,
      ...[ndcg10, mrr10, hit1, hit5, hit10].map(cell),
    ]),
  );
}

/** A Markdown table of precision, recall and F1 by what is compared. */
export function figureTable({ value, span, label, status, asOf }: FigureScores): string {
  const rows = Object.entries({
    'value with qualifier': value,
    span,
    'label head': label,
    status,
    'as of': asOf,
  });
  return table(
    ['', 'precision', 'recall', 'F1'],
    rows.map(([name, { precision, recall, f1 }]) => [name, cell(precision), cell(recall), cell(f1)]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

function cell(value: number | null): string {
  if (value === null) return '–';
  return value.toFixed(3);
}

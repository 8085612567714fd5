import { answerColumns } from './answer-columns.ts';
import type { AnswerRow } from './answers.ts';
import type { Judged } from './calibrate.ts';
import type { CheckedRow } from './checks.ts';
import type { ProvenClaim } from './claims.ts';
import type { Comparison } from './compare.ts';
import type { FigureScores } from './figures.ts';
import type { Gains } from './gains.ts';
import { columnValue, groupsOf, type MeasuredTable } from './measured.ts';
import { cell, signed } from './numbers.ts';
import type { ProofReport } from './proof.ts';
import type { RankingScores } from './ranking.ts';
import { areaUnderRisk, coverageAt, riskCoverage } from './risk-coverage.ts';
import type { AnswerTable } from './runs.ts';
import type { Turns } from './second-turns.ts';
import type { ContextScore } from './sentence-context.ts';
import type { PlayedAnswer } from './written.ts';
import { liesShown } from './written-columns.ts';

/** Markdown tables of answers and of refusals: all questions, then by language and by type. */
export function answerTables(rows: readonly AnswerRow[]): string {
  return (['answers', 'refusals'] as const)
    .map((about) => {
      const columns = answerColumns.filter((column) => column.about === about).map(({ name }) => name);
      return table(
        ['', 'answerable', 'unanswerable', ...columns],
        groupsOf(rows).map(([name, some]) => [
          name,
          String(some.filter(({ answerable }) => answerable).length),
          String(some.filter(({ answerable }) => !answerable).length),
          ...columns.map((column) => cell(columnValue(some, column))),
        ]),
      );
    })
    .join('\n');
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

/** One line for each conversation whose second turn did not come to what it must. */
export function wrongTurns(turns: readonly Turns[], tables: readonly MeasuredTable[]): string {
  const right = new Set(tables.flatMap(({ rows }) => rows.filter((row) => row.right).map(({ id }) => id)));
  return turns
    .filter(({ conversation }) => !right.has(conversation.id))
    .map(({ conversation: { id, first, second }, first: { kind }, second: answer }) => {
      const read = answer.readAs === undefined ? '' : `, read as "${answer.readAs}"`;
      return `- ${id}: "${first}" (${kind}), then "${second}"${read} (${answer.kind})\n`;
    })
    .join('');
}

/** One line for each claim of a player's that a reader was shown and should not have been. */
export function shownLies(played: readonly PlayedAnswer[]): string {
  return played
    .flatMap((one) =>
      liesShown(one).map(
        (lie) => `- ${one.player}, ${one.question.id}: "${one.question.question}": ${lie}\n`,
      ),
    )
    .join('');
}

/** One line for each question that was not answered rightly or not handled. */
export function wrongOnes(rows: readonly AnswerRow[]): string {
  return rows
    .filter(({ right }) => !right)
    .map(
      ({ id, answerable, explanation }) =>
        `- ${id} (${answerable ? 'answerable' : 'unanswerable'}): ${explanation?.question}\n`,
    )
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

/** A Markdown table of ways to rank what answers a question. */
export function rankingTable(rows: readonly RankingScores[]): string {
  return table(
    ['', 'nDCG@10', 'MRR@10', 'recall@1', 'recall@5', 'recall@10'],
    rows.map(({ name, ...gains }) => [name, ...gainCells(gains)]),
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
export function figureTable({ value, span, label, status, statusVerb, asOf }: FigureScores): string {
  const rows = Object.entries({
    'value with qualifier': value,
    span,
    'label head': label,
    status,
    'status, same verb': statusVerb,
    'as of': asOf,
  });
  return table(
    ['', 'precision', 'recall', 'F1'],
    rows.map(([name, { precision, recall, f1 }]) => [name, cell(precision), cell(recall), cell(f1)]),
  );
}

/** A Markdown table: of each kind of claim how many were made, and what share of them was refused. */
export function proofTable({
  scores,
}: {
  readonly scores: readonly (Omit<ProofReport['scores'][number], 'kind'> & { readonly kind: string })[];
}): string {
  return table(
    ['', 'is', 'claims', 'refused'],
    scores.map(({ kind, truthful, claims, refused }) => [
      kind,
      truthful ? 'true' : 'false',
      String(claims),
      cell(claims === 0 ? null : refused / claims),
    ]),
  );
}

const verdicts = ['supported', 'contradicted', 'not-found'] as const;

/** A Markdown table: of the texts that are one thing, what they were taken for. */
export function checkTable(checked: readonly CheckedRow[]): string {
  return table(
    ['is', 'texts', ...verdicts.map((verdict) => `taken for ${verdict}`)],
    verdicts.map((gold) => {
      const some = checked.filter(({ row }) => row.verdict === gold);
      const taken = verdicts.map((verdict) => some.filter(({ got }) => got === verdict).length);
      return [gold, String(some.length), ...taken.map(String)];
    }),
  );
}

/** A line for each text that was taken for something else. */
export function wrongChecks(checked: readonly CheckedRow[]): string {
  return checked
    .filter(({ row, got }) => row.verdict !== got)
    .map(
      ({ row, got, reasons }) =>
        `- ${row.id} ${row.verdict}, not ${got} (${reasons.join(', ')}): ${row.text}\n`,
    )
    .join('');
}

/** One block for each own claim that was misjudged. */
export function misjudgedOwnClaims(proven: readonly ProvenClaim[]): string {
  return proven
    .filter(({ claim, refused }) => refused === claim.truthful)
    .map(({ claim, found }) => {
      const { kind, text, sentence } = claim;
      return `- ${kind}: ${text}\n  of ${sentence.id}: ${sentence.text}\n  ${found.join('; ') || 'proven'}\n`;
    })
    .join('');
}

/** One block for each claim that was misjudged: its kind, the claim, the sentence, and what was found. */
export function misjudgedClaims({ misjudged }: ProofReport): string {
  return misjudged
    .map(({ variant: { kind, text, sentence }, findings }) => {
      const found = findings.map(({ reason, span }) => `${reason} “${text.slice(span.start, span.end)}”`);
      return `- ${kind}: ${text}\n  of ${sentence.id}: ${sentence.text}\n  ${found.join('; ') || 'proven'}\n`;
    })
    .join('');
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

import { type Difference, pairedBootstrap } from './bootstrap.ts';
import type { Column, MeasuredRow, MeasuredTable, Share } from './measured.ts';

/** A column of both runs. */
export interface ComparedColumn extends Column, Difference {
  /** The whole interval lies on the worse side. */
  readonly isWorse: boolean;
}

/** A table of both runs, over the questions that both asked. */
export interface Comparison {
  readonly name: string;
  readonly questions: number;
  /** What is drawn with replacement. */
  readonly drawn: 'documents' | 'questions';
  readonly witnesses: number;
  readonly columns: readonly ComparedColumn[];
  readonly becameRight: readonly string[];
  readonly becameWrong: readonly string[];
  /** Questions that only one of the runs asked. */
  readonly onlyBase: number;
  readonly onlyNow: number;
}

/** Compares the tables that both runs have. */
export function compareTables(
  base: readonly MeasuredTable[],
  now: readonly MeasuredTable[],
): readonly Comparison[] {
  return now.flatMap((table) => {
    const before = base.find(({ name }) => name === table.name);
    return before ? [compareTable(before, table)] : [];
  });
}

interface Both {
  readonly base: MeasuredRow;
  readonly now: MeasuredRow;
}

function compareTable(base: MeasuredTable, now: MeasuredTable): Comparison {
  const before = new Map(base.rows.map((row) => [row.id, row]));
  const both = now.rows.flatMap((row): Both[] => {
    const old = before.get(row.id);
    return old ? [{ base: old, now: row }] : [];
  });
  const { drawn, witnesses } = witnessesOf(both);
  return {
    name: now.name,
    questions: both.length,
    drawn,
    witnesses: witnesses.length,
    columns: now.columns.map((column) => compareColumn(column, witnesses)),
    becameRight: both.filter((one) => one.now.right && !one.base.right).map((one) => one.now.id),
    becameWrong: both.filter((one) => !one.now.right && one.base.right).map((one) => one.now.id),
    onlyBase: base.rows.length - both.length,
    onlyNow: now.rows.length - both.length,
  };
}

/**
 * Questions of one document stand or fall together, so documents are drawn; but where one document has half of the
 * questions or more there are too few to draw, and the questions themselves are.
 */
function witnessesOf(both: readonly Both[]): Pick<Comparison, 'drawn'> & { witnesses: readonly Both[][] } {
  const byDocument = new Map<string, Both[]>();
  for (const one of both) {
    byDocument.set(one.now.document, [...(byDocument.get(one.now.document) ?? []), one]);
  }
  const documents = [...byDocument.values()];
  const largest = Math.max(0, ...documents.map(({ length }) => length));
  return largest * 2 >= both.length
    ? { drawn: 'questions', witnesses: both.map((one) => [one]) }
    : { drawn: 'documents', witnesses: documents };
}

function compareColumn(column: Column, witnesses: readonly Both[][]): ComparedColumn {
  const sum = (some: readonly Both[], run: keyof Both): Share =>
    some.reduce<Share>(
      ([part, whole], one) => {
        const [more, of] = one[run].shares[column.name] ?? [0, 0];
        return [part + more, whole + of];
      },
      [0, 0],
    );
  const difference = pairedBootstrap(
    witnesses.map((some) => ({ base: sum(some, 'base'), now: sum(some, 'now') })),
  );
  const { low, high } = difference;
  return { ...column, ...difference, isWorse: column.better === 'more' ? high < 0 : low > 0 };
}

import { readSettings } from '../config.ts';
import type { Embedder } from '../embed/embedder.ts';
import { createLocalEmbedder } from '../embed/local-embedder.ts';
import { type MeasuredTable, unexplained } from './measured.ts';
import { wrongRows } from './report.ts';
import type { AnswerTable } from './runs.ts';

/** What is measured on, and what was measured so far, for a run to keep. */
export interface Measuring {
  readonly evalDir: string;
  readonly split: 'tune' | 'report';
  /** What went wrong is listed, whichever half it is of. */
  readonly errors: boolean;
  readonly answers: AnswerTable[];
  readonly others: MeasuredTable[];
}

/** Prints what was measured. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** Keeps a table, without its single rows' faults where nobody may look at them. */
export function keep({ split, errors, others }: Measuring, table: MeasuredTable): void {
  others.push(split === 'tune' || errors ? table : unexplained(table));
}

/** Keeps a table and prints it, with what went wrong where that is asked for. */
export function take(measuring: Measuring, table: MeasuredTable, printed: string): void {
  keep(measuring, table);
  print(`\n${table.name} (${measuring.split} half)\n${printed}`);
  if (measuring.errors) print(wrongRows(table));
}

/** Lets the work use the product's model alone. */
export async function withEmbedder(work: (embedder: Embedder) => Promise<void>): Promise<void> {
  const embedder = await createLocalEmbedder({ modelDir: readSettings().MODEL_DIR });
  await work(embedder).finally(() => embedder.close());
}

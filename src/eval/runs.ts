import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ReadoutError } from '../errors.ts';
import { answerModel, rankModel } from '../retrieve/coefficients.ts';
import type { AnswerRow } from './answers.ts';
import type { MeasuredTable } from './measured.ts';
import { writeFileInto } from './write-file.ts';

/** Raised when a saved run can no longer be read as it was. */
const version = 2;

const share = z.tuple([z.number(), z.number()]);
const measuredRow = {
  id: z.string(),
  document: z.string(),
  lang: z.string(),
  type: z.string(),
  named: z.boolean().optional(),
  right: z.boolean(),
  shares: z.record(z.string(), share),
  wrong: z.array(z.string()).optional(),
};
const sentence = z.object({
  id: z.string(),
  text: z.string(),
  rank: z.number(),
  score: z.number(),
  isGold: z.boolean(),
  isCited: z.boolean(),
  signals: z.record(z.string(), z.number()),
  stated: z.array(z.number()),
});
const explanation = z.object({
  question: z.string(),
  gold: z.array(z.string()),
  answers: z.array(z.string()),
  said: z.string(),
  refused: z.boolean(),
  asked: z.array(z.string()),
  units: z.array(z.object({ text: z.string(), weight: z.number() })),
  evidence: z.array(sentence),
});
const answerRow = z.object({
  ...measuredRow,
  answerable: z.boolean(),
  firstIsGold: z.boolean(),
  confidence: z.number(),
  explanation: explanation.nullable(),
});
const columns = z.array(z.object({ name: z.string(), better: z.enum(['more', 'less']) }));
const model = z.object({ bias: z.number(), weights: z.record(z.string(), z.number()) });
const savedRun = z.object({
  version: z.literal(version),
  measuredAt: z.string(),
  split: z.enum(['tune', 'report']),
  answers: z.array(z.object({ name: z.string(), columns, rows: z.array(answerRow) })),
  others: z.array(z.object({ name: z.string(), columns, rows: z.array(z.object(measuredRow)) })),
  models: z.object({ ranking: model, answering: model }),
});

/** A table of answers, each with what its confidence says and, where it went wrong, why. */
export interface AnswerTable extends MeasuredTable {
  readonly rows: readonly AnswerRow[];
}

/** All that one run measured, question by question, with the models it ranked and decided by. */
export interface Run {
  readonly version: typeof version;
  readonly measuredAt: string;
  readonly split: 'tune' | 'report';
  readonly answers: readonly AnswerTable[];
  readonly others: readonly MeasuredTable[];
  readonly models: {
    readonly ranking: { readonly bias: number; readonly weights: Readonly<Record<string, number>> };
    readonly answering: { readonly bias: number; readonly weights: Readonly<Record<string, number>> };
  };
}

/** A run of these tables, measured now by today's models. */
export function runOf(
  { split, answers, others }: Pick<Run, 'split' | 'answers' | 'others'>,
  now = () => new Date(),
): Run {
  const models = { ranking: rankModel, answering: answerModel };
  return { version, measuredAt: now().toISOString(), split, answers, others, models };
}

/** Where a run of that name is kept; a name that ends in .json is the file itself. */
export function runFile(name: string, folder = join('.eval', 'runs')): string {
  return name.endsWith('.json') ? name : join(folder, `${name}.json`);
}

/** Writes a run to a file, as JSON. */
export function saveRun(file: string, run: Run): void {
  writeFileInto(file, `${JSON.stringify(run)}\n`);
}

/** Reads a saved run. */
export function readRun(file: string): Run {
  try {
    return savedRun.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new ReadoutError(
      'input.invalid',
      `No run that this version can read is in "${file}". Make one: npm run eval -- answers --save ${file}`,
      { cause },
    );
  }
}

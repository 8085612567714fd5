import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { ReadoutError } from '../../errors.ts';
import { describeError, exitCodes, isCancelled } from './exit.ts';
import { safeJson } from './safe.ts';
import type { Terminal } from './terminal.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Answers a file of JSON lines `{id, question}`, one line out for each line in, in order. A line that cannot be
 * answered gives a line with an `error`, the others are answered all the same, and the exit status tells.
 */
export async function runBatch(
  file: string,
  terminal: Pick<Terminal, 'stdin' | 'stdout' | 'signal'>,
  answer: (question: string) => Promise<Fields>,
): Promise<number> {
  let status: number = exitCodes.done;
  let number = 0;
  for await (const line of linesOf(file, terminal)) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, question } = parseLine(line);
    const result = await answerOrError(question, number, answer);
    if ('error' in result) status = exitCodes.fault;
    await terminal.stdout.write(`${safeJson({ id, ...result })}\n`);
  }
  terminal.signal.throwIfAborted();
  return status;
}

/** Reads line by line, so that a long file is never held whole; ends early when told to stop. */
async function* linesOf(
  file: string,
  { stdin, signal }: Pick<Terminal, 'stdin' | 'signal'>,
): AsyncGenerator<string> {
  try {
    const input = file === '-' ? stdin : (await open(file)).createReadStream({ encoding: 'utf8' });
    yield* createInterface({ input, signal, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (cause) {
    throw new ReadoutError('input.invalid', `The batch file ${file} could not be read; check its name.`, {
      cause,
    });
  }
}

/** What a line holds of an id and a question; null for what it lacks. */
function parseLine(line: string): { readonly id: string | number | null; readonly question: string | null } {
  let row: Fields | null = null;
  try {
    row = JSON.parse(line.replace(/^\ufeff/u, ''));
  } catch {
    // A line that is no JSON has neither.
  }
  const { id = null, question = null } = row ?? {};
  return {
    id: typeof id === 'string' || typeof id === 'number' ? id : null,
    question: typeof question === 'string' && question.trim() !== '' ? question : null,
  };
}

async function answerOrError(
  question: string | null,
  number: number,
  answer: (question: string) => Promise<Fields>,
): Promise<Fields> {
  try {
    if (question !== null) return await answer(question);
    throw new ReadoutError(
      'input.invalid',
      `Line ${number} holds no question; write {"id": 1, "question": "…"}.`,
    );
  } catch (error) {
    if (isCancelled(error)) throw error;
    const { code, message } = describeError(error);
    return { error: message, code, line: number };
  }
}

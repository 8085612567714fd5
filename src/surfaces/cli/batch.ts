import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { isCancelled, ReadoutError } from '../../errors.ts';
import { describeError, exitCodes } from './exit.ts';
import { safeJson } from './safe.ts';
import type { Terminal } from './terminal.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a line of a batch holds: the words to work on under one name, and whatever else the command reads. */
export interface BatchLine {
  readonly words: 'question' | 'text';
  readonly example: string;
}

const questions: BatchLine = { words: 'question', example: '{"id": 1, "question": "…"}' };

/**
 * Answers a file of JSON lines `{id, question}` or of another shape, one line out for each line in, in order. A line that cannot be
 * answered gives a line with an `error`, the others are answered all the same, and the exit status tells.
 */
export async function runBatch(
  file: string,
  terminal: Pick<Terminal, 'stdin' | 'stdout' | 'signal'>,
  answer: (words: string, row: Fields) => Promise<Fields>,
  line: BatchLine = questions,
): Promise<number> {
  let status: number = exitCodes.done;
  let number = 0;
  for await (const written of linesOf(file, terminal)) {
    // Lines already read still come after an interruption, by the thousand where the input is fast.
    terminal.signal.throwIfAborted();
    number += 1;
    if (written.trim() === '') continue;
    const { id, words, row } = parseLine(written, line);
    const result = await answerOrError(() => {
      if (words !== null) return answer(words, row);
      throw new ReadoutError(
        'input.invalid',
        `Line ${number} holds no ${line.words}; write ${line.example}.`,
      );
    }, number);
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

/** What a line holds of an id and of words; null for what it lacks. */
function parseLine(
  written: string,
  { words: name }: BatchLine,
): { readonly id: string | number | null; readonly words: string | null; readonly row: Fields } {
  let row: Fields | null = null;
  try {
    row = JSON.parse(written.replace(/^\ufeff/u, ''));
  } catch {
    // A line that is no JSON has neither.
  }
  const { id = null, [name]: words = null } = row ?? {};
  return {
    id: typeof id === 'string' || typeof id === 'number' ? id : null,
    words: typeof words === 'string' && words.trim() !== '' ? words : null,
    row: row ?? {},
  };
}

async function answerOrError(answer: () => Promise<Fields>, number: number): Promise<Fields> {
  try {
    return await answer();
  } catch (error) {
    if (isCancelled(error)) throw error;
    const { code, message } = describeError(error);
    return { error: message, code, line: number };
  }
}

import { CommanderError } from 'commander';
import { isCancelled, ReadoutError } from '../../errors.ts';
import type { Context } from './context.ts';
import { describeError, exitCodeOf, exitCodes } from './exit.ts';
import type { Perform } from './perform.ts';
import { createProgram } from './program.ts';

/** Where help and usage errors go; everything else goes through the context's terminal. */
export interface HelpOutput {
  readonly writeOut: (text: string) => void;
  readonly writeErr: (text: string) => void;
}

/**
 * Characters of a whole command line. The model's runtime reads that of its process (/proc/self/cmdline) by a recursion
 * as deep as it is long, which overflowed its thread's stack, and so ended the process, at 30,000; 10,000 went well.
 */
const longestCommandLine = 8_000;

/** Runs one command line and resolves to its exit status; nothing it throws escapes. */
export async function run(
  words: readonly string[],
  contextFor: () => Promise<Context>,
  helpOutput?: HelpOutput,
): Promise<number> {
  let status: number = exitCodes.done;
  let context: Context | null = null;
  const perform: Perform =
    (load) =>
    async (...given) => {
      context = await contextFor();
      const { execute } = await load();
      // The grammar in program.ts fixes the types of what a command is given.
      status = await (execute as (context: Context, ...given: unknown[]) => Promise<number>)(
        context,
        ...given,
      );
    };
  const program = createProgram(perform);
  for (const command of [program, ...program.commands]) {
    command.exitOverride();
    if (helpOutput) command.configureOutput(helpOutput);
  }
  try {
    requireShort(words);
    await program.parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    return await fail(error, context ?? (await contextFor()));
  }
}

function requireShort(words: readonly string[]): void {
  const { length } = words.join(' ');
  if (length <= longestCommandLine) return;
  throw new ReadoutError(
    'input.invalid',
    `A command line may have ${longestCommandLine} characters, and this one has ${length}; ask in fewer words, or one part at a time.`,
  );
}

/** One plain line for a person; the code is what to search the documentation or the issues for. */
async function fail(error: unknown, { terminal }: Context): Promise<number> {
  if (!isCancelled(error)) {
    const { message, code } = describeError(error);
    const { safeText } = await import('./safe.ts');
    await terminal.stderr.write(`readout: ${safeText(message)} [${code}]\n`);
  }
  return exitCodeOf(error);
}

import { CommanderError } from 'commander';
import type { Context } from './context.ts';
import { describeError, exitCodeOf, exitCodes, isCancelled } from './exit.ts';
import { createProgram, type Perform } from './program.ts';

/** Where help and usage errors go; everything else goes through the context's terminal. */
export interface HelpOutput {
  readonly writeOut: (text: string) => void;
  readonly writeErr: (text: string) => void;
}

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
    await program.parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    return await fail(error, context ?? (await contextFor()));
  }
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

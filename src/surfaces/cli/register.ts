import { readSettings } from '../../config.ts';
import type { Context } from './context.ts';
import { exitCodes } from './exit.ts';

interface Flags {
  readonly guild?: string;
}

/** `readout register`: tells Discord of the commands, where it does not know them yet. */
export async function execute({ terminal }: Context, { guild }: Flags): Promise<number> {
  const { registerCommands } = await import('../discord/main.ts');
  const { commands, written } = await registerCommands(readSettings(), guild ?? null);
  const where = guild === undefined ? 'everywhere' : `in the server ${guild}`;
  const done = written
    ? `Registered ${commands} commands ${where}.`
    : `Discord has these ${commands} commands ${where} already: nothing to do.`;
  await terminal.stdout.write(`${done}\n`);
  return exitCodes.done;
}

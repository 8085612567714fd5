import { readSettings } from '../../config.ts';
import type { Context } from './context.ts';
import { exitCodes } from './exit.ts';

/** `readout invite`: the links that add the bot to a server or to an account. */
export async function execute({ terminal }: Context): Promise<number> {
  const { inviteLinks } = await import('../discord/main.ts');
  const { server, account } = await inviteLinks(readSettings());
  await terminal.stdout.write(`To a server:\n${server}\n\nTo your own account:\n${account}\n`);
  return exitCodes.done;
}

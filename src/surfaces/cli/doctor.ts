import { readSettings } from '../../config.ts';
import type { Context } from './context.ts';
import { exitCodes } from './exit.ts';
import { safeText } from './safe.ts';

/** `readout doctor`: whether the bot has all it needs, and how to mend what it lacks. */
export async function execute({ terminal, openApp }: Context): Promise<number> {
  const { examine } = await import('../discord/main.ts');
  const settings = readSettings();
  const { stdout } = terminal;
  let status: number = exitCodes.done;
  for await (const { about, ok, says } of examine(settings, () => openApp(settings))) {
    const { paint } = stdout.screen();
    const mark = ok ? paint.green('✓') : paint.red('✗');
    if (!ok) status = exitCodes.fault;
    await stdout.write(`${mark} ${about}: ${safeText(says)}\n`);
  }
  return status;
}

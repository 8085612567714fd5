import { type Client, DiscordAPIError } from 'discord.js';
import type { LoopbackDiscord } from './discord.ts';

/** Why a body was refused: Discord's code, and our names of the rules. */
export interface Refused {
  readonly code: string | number;
  readonly rules: string;
}

/** Sends a body past all builders; null where it is taken. */
export async function refusal(
  { discord, client }: { readonly discord: LoopbackDiscord; readonly client: Client },
  method: 'post' | 'put' | 'patch',
  path: `/${string}`,
  body: unknown,
): Promise<Refused | null> {
  const before = discord.violations.length;
  // What is reached by a token in its path goes without the bot's own, as discord.js sends it.
  const auth = !path.startsWith('/interactions') && !path.startsWith('/webhooks');
  try {
    await client.rest[method](path, { body, auth });
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    const rules = discord.violations.slice(before).map(({ rule }) => rule);
    return { code: error.code, rules: rules.join(', ') };
  }
  return null;
}

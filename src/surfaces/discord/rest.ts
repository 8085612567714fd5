import { REST } from 'discord.js';
import type { Settings } from '../../config.ts';
import { ReadoutError } from '../../errors.ts';

/** Discord's HTTP interface with the bot's token, for what needs no connection. Throws where there is no token. */
export function createRest({ DISCORD_TOKEN, DISCORD_API_URL }: Settings): REST {
  if (DISCORD_TOKEN === null) {
    throw new ReadoutError(
      'discord.token-missing',
      'There is no token. Copy it from discord.com/developers, under Bot, and set DISCORD_TOKEN.',
    );
  }
  const rest = new REST(DISCORD_API_URL === null ? {} : { api: DISCORD_API_URL });
  return rest.setToken(DISCORD_TOKEN);
}

import { Client, type ClientOptions, Events, GatewayIntentBits, Partials } from 'discord.js';
import type { LoopbackDiscord } from './discord.ts';

/** What a bot needs that answers commands, mentions and direct messages. */
export const usualIntents = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/** The real client, pointed at the loopback by settings alone; not yet logged in. */
export const clientFor = (discord: LoopbackDiscord, options: Partial<ClientOptions> = {}) =>
  new Client({
    intents: usualIntents,
    partials: [Partials.Channel],
    ...options,
    rest: { api: discord.apiUrl, ...options.rest },
  });

/** The real client, logged in and ready. */
export async function readyClient(discord: LoopbackDiscord, options?: Partial<ClientOptions>) {
  const client = clientFor(discord, options);
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  return client;
}

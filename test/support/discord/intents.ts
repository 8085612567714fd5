import { GatewayIntentBits } from 'discord.js';
import type { Stored } from './messages.ts';
import type { Channel, World } from './world.ts';

/** The intents that are switched on in the portal, or refused with close code 4014. */
export const privileged =
  GatewayIntentBits.MessageContent | GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences;

/** The intent under which a channel's messages are sent. */
export const messageIntent = ({ guild }: Channel) =>
  guild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;

const withheld = { content: '', embeds: [], attachments: [], components: [] };

/** A message as `GET` gives it to an application whose portal has or has not the privileged intent on. */
export function fetched(stored: Stored, mayReadAll: boolean, world: World) {
  if (mayReadAll || !stored.channel.guild) return stored.message;
  const { guild_id: _, ...shown } = readable(
    { ...stored.message, guild_id: stored.channel.guild.id },
    0,
    world,
  );
  return shown;
}

/**
 * A message as a session may read it: without the privileged intent only direct messages, the bot's own
 * and those that mention it keep what they say. A quoted message is judged by itself.
 */
export function readable(event: Record<string, unknown>, intents: number, world: World) {
  if (intents & GatewayIntentBits.MessageContent) return event;
  const inGuild = event.guild_id !== undefined;
  const shown = (message: Record<string, unknown>): Record<string, unknown> => {
    const author = message.author as { id: string } | undefined;
    const mentions = (message.mentions ?? []) as readonly { id: string }[];
    const mayRead = !inGuild || author?.id === world.bot.id || mentions.some(({ id }) => id === world.bot.id);
    const quoted = message.referenced_message as Record<string, unknown> | null | undefined;
    return {
      ...message,
      ...(mayRead ? {} : withheld),
      ...(quoted && { referenced_message: shown(quoted) }),
    };
  };
  return shown(event);
}

import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Settings } from '../../config.ts';

/** What of a server is never looked at. */
const unused = {
  AutoModerationRuleManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  StageInstanceManager: 0,
  VoiceStateManager: 0,
} as const;

/** In a channel, a server, and all in all; whoever is not held comes with each message and command anew. */
const held = { messages: 50, members: 200, users: 2000 } as const;
const sweepSeconds = { every: 300, olderThan: 1800 } as const;

/**
 * The client with the intents and the memory that the bot needs. In more than 2,500 servers Discord wants several
 * connections: as many as it recommends, all in this process, so that one queue and one index run serve them all.
 */
export function createClient(settings: Settings): Client {
  const intents = [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.DirectMessages,
    ...(settings.DISCORD_THREAD_FOLLOW_UPS ? [GatewayIntentBits.MessageContent] : []),
  ];
  return new Client({
    intents,
    shards: 'auto',
    // A direct message comes in a channel that the client may not know yet.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...unused,
      MessageManager: held.messages,
      GuildMemberManager: { maxSize: held.members, keepOverLimit: ({ id, client }) => id === client.user.id },
      UserManager: { maxSize: held.users, keepOverLimit: ({ id, client }) => id === client.user.id },
    }),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      messages: { interval: sweepSeconds.every, lifetime: sweepSeconds.olderThan },
    },
    ...(settings.DISCORD_API_URL === null ? {} : { rest: { api: settings.DISCORD_API_URL } }),
  });
}

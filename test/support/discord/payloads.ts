import type { APIUser } from 'discord.js';
import { ChannelType } from 'discord.js';
import { permissionsIn } from './permissions.ts';
import type { Channel, Guild, Role, User, World } from './world.ts';

const joined = '2026-01-01T00:00:00.000000+00:00';

/** A user as Discord sends it. */
export const userPayload = (user: User): APIUser => ({
  id: user.id,
  username: user.username,
  global_name: user.bot ? null : user.displayName,
  discriminator: user.bot ? '0001' : '0',
  avatar: null,
  ...(user.bot && { bot: true }),
});

/** A member without its user, as it stands in messages. */
export const memberPayload = (guild: Guild, user: User) => ({
  roles: guild.members.get(user.id) ?? [],
  joined_at: joined,
  deaf: false,
  mute: false,
  flags: 0,
  nick: null,
  avatar: null,
  pending: false,
  premium_since: null,
  communication_disabled_until: null,
});

const rolePayload = (role: Role, position: number) => ({
  id: role.id,
  name: role.name,
  permissions: String(role.permissions),
  position,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: false,
  mentionable: false,
  flags: 0,
  icon: null,
  unicode_emoji: null,
});

/** A channel, a thread or a direct message as Discord sends it. */
export function channelPayload(channel: Channel): Record<string, unknown> {
  const { id, type, name, guild, parent } = channel;
  if (type === ChannelType.DM)
    return {
      id,
      type,
      flags: 0,
      last_message_id: null,
      recipients: channel.recipient ? [userPayload(channel.recipient)] : [],
    };
  const common = { id, type, name, guild_id: guild?.id, flags: 0, last_message_id: null };
  if (parent)
    return {
      ...common,
      parent_id: parent.id,
      owner_id: channel.ownerId,
      message_count: 0,
      member_count: 1,
      rate_limit_per_user: 0,
      thread_metadata: {
        archived: channel.archived,
        locked: channel.locked,
        auto_archive_duration: 1440,
        archive_timestamp: joined,
        create_timestamp: joined,
      },
    };
  return {
    ...common,
    position: 0,
    topic: null,
    nsfw: false,
    parent_id: null,
    rate_limit_per_user: 0,
    permission_overwrites: channel.overwrites.map((overwrite) => ({
      id: overwrite.id,
      type: overwrite.type === 'role' ? 0 : 1,
      allow: String(overwrite.allow),
      deny: String(overwrite.deny),
    })),
  };
}

/** A channel as an interaction carries it: with what the person may do there. */
export const interactionChannel = (channel: Channel, user: User) => ({
  ...channelPayload(channel),
  permissions: String(permissionsIn(channel, user)),
});

/** A guild as `GUILD_CREATE` and `GET /guilds/{id}` give it. */
export function guildPayload(world: World, guild: Guild) {
  const channels = world.allChannels().filter((channel) => channel.guild === guild);
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    icon: null,
    splash: null,
    discovery_splash: null,
    description: null,
    banner: null,
    features: [],
    emojis: [],
    stickers: [],
    roles: guild.roles.map(rolePayload),
    afk_channel_id: null,
    afk_timeout: 300,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    region: '',
    joined_at: joined,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: guild.hasBot ? [{ user: userPayload(world.bot), ...memberPayload(guild, world.bot) }] : [],
    channels: channels.filter(({ parent }) => !parent).map(channelPayload),
    threads: channels.filter(({ parent, archived }) => parent && !archived).map(channelPayload),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** The application as READY, `GET /applications/@me` and `GET /oauth2/applications/@me` give it. */
export function applicationPayload(world: World, flags: number) {
  return {
    id: world.applicationId,
    name: world.bot.displayName,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    flags,
    verify_key: '0'.repeat(64),
    bot: userPayload(world.bot),
    owner: userPayload(world.users.sok),
    team: null,
    integration_types_config: { 0: {}, 1: {} },
    approximate_guild_count: world.guilds.filter(({ hasBot }) => hasBot).length,
  };
}

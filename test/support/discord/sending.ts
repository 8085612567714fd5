import {
  type ApplicationCommandType,
  GatewayDispatchEvents,
  InteractionContextType,
  type InteractionType,
} from 'discord.js';
import type { RegisteredCommand } from './commands.ts';
import type { Handle, Handles } from './handle.ts';
import type { Stored } from './messages.ts';
import { guildPayload, interactionChannel, memberPayload, userPayload } from './payloads.ts';
import { permissionsIn } from './permissions.ts';
import type { State } from './state.ts';
import type { Channel, User } from './world.ts';

/** Something that a person does with the bot, apart from writing. */
export interface Use {
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  readonly data: object;
  /** The command that is used. */
  readonly command?: RegisteredCommand & { readonly type: ApplicationCommandType };
  /** The message whose component is used. */
  readonly source?: Stored;
}

/** Sends an interaction to the bot and follows what becomes of it. */
export function send(state: State, handles: Handles, use: Use): Handle {
  const { world } = state;
  const { user, channel, source } = use;
  const { guild } = channel;
  const id = state.nextId();
  const metadata = {
    id,
    type: use.type,
    user: userPayload(user),
    authorizing_integration_owners: owners(use),
    ...(use.command && { name: use.command.name, command_type: use.command.type }),
    ...(source && { interacted_message_id: source.message.id }),
  };
  const interaction = state.interactions.open({
    id,
    type: use.type,
    user,
    channel,
    metadata,
    source: source ?? null,
  });
  const handle = handles.follow({
    kind: 'interaction',
    id,
    channelId: channel.id,
    createdAt: interaction.createdAt,
  });
  const payload = {
    id,
    application_id: world.applicationId,
    type: use.type,
    token: interaction.token,
    version: 1,
    data: use.data,
    channel_id: channel.id,
    channel: interactionChannel(channel, user),
    locale: user.locale,
    app_permissions: String(permissionsIn(channel, world.bot)),
    entitlements: [],
    attachment_size_limit: 10 * 1024 * 1024,
    authorizing_integration_owners: owners(use),
    context: guild ? InteractionContextType.Guild : InteractionContextType.BotDM,
    ...(source && { message: source.message }),
    ...(guild
      ? {
          guild_id: guild.id,
          guild_locale: guild.locale,
          guild: { id: guild.id, locale: guild.locale, features: guildPayload(world, guild).features },
          member: {
            ...memberPayload(guild, user),
            user: userPayload(user),
            permissions: String(permissionsIn(channel, user)),
          },
        }
      : { user: userPayload(user) }),
  };
  state.gateway.dispatch({
    event: GatewayDispatchEvents.InteractionCreate,
    ...(guild && { guildId: guild.id }),
    data: () => payload,
  });
  return handle;
}

/** Under which install the app is used here: the guild's, or the person's own. */
function owners({ channel: { guild }, command, user }: Use): Readonly<Record<string, string>> {
  const byUser = command?.integration_types?.includes(1) || (guild && !guild.hasBot);
  return {
    ...(guild?.hasBot && { 0: guild.id }),
    ...(!guild && !byUser && { 0: '0' }),
    ...(byUser && { 1: user.id }),
  };
}

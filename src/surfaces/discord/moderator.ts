import { type Client, type Interaction, Team } from 'discord.js';
import type { Settings } from '../../config.ts';
import { moderatorPermission } from './limits.ts';

/** Who looks after the releases. */
export interface Moderation extends Pick<Settings, 'MODERATOR_ROLE_ID' | 'MODERATOR_SERVERS'> {
  /** Ids of the people that the application belongs to. */
  readonly owners: ReadonlySet<string>;
}

/**
 * Whether somebody may look after the releases: by "Manage Server" and the role that is set. Without a role it has to be
 * one of the servers that are set, or the person one of the application's owners: there is one index for all servers,
 * and whoever adds the bot to a server of their own may manage that one.
 */
export function isModerator(interaction: Interaction, moderation: Moderation): boolean {
  const { MODERATOR_ROLE_ID: role, MODERATOR_SERVERS: servers, owners } = moderation;
  // Everybody is a moderator of a server of their own: one that the bot is not in, being brought along, is none.
  if (!interaction.inCachedGuild() || !interaction.memberPermissions.has(moderatorPermission)) return false;
  if (role !== null) return interaction.member.roles.cache.has(role);
  return servers.has(interaction.guildId) || owners.has(interaction.user.id);
}

/** The people that the application of a client belongs to: one, or those of its team. */
export async function ownersOf({ application }: Client): Promise<ReadonlySet<string>> {
  const owner = (await application?.fetch())?.owner ?? null;
  if (owner instanceof Team) return new Set(owner.members.keys());
  return new Set(owner === null ? [] : [owner.id]);
}

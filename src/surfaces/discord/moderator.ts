import type { Interaction } from 'discord.js';
import { moderatorPermission } from './limits.ts';

/** Whether somebody may look after the releases: by "Manage Server", and by the role where one is set. */
export function isModerator(interaction: Interaction, roleId: string | null): boolean {
  // Everybody is a moderator of a server of their own: one that the bot is not in, being brought along, is none.
  if (!interaction.inCachedGuild() || !interaction.memberPermissions.has(moderatorPermission)) return false;
  return roleId === null || interaction.member.roles.cache.has(roleId);
}

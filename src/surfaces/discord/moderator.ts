import type { Interaction } from 'discord.js';
import { moderatorPermission } from './limits.ts';

/** Whether somebody may look after the releases: by "Manage Server", and by the role where one is set. */
export function isModerator(interaction: Interaction, roleId: string | null): boolean {
  const { member, memberPermissions } = interaction;
  if (!interaction.inGuild() || member === null || memberPermissions === null) return false;
  if (!memberPermissions.has(moderatorPermission)) return false;
  if (roleId === null) return true;
  const roles = Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  return roles.includes(roleId);
}

import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import type { Channel, User } from './world.ts';

const inDirectMessages =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.UseApplicationCommands;

/** What somebody may do in a channel: roles first, then what the channel denies and allows. */
export function permissionsIn(channel: Channel, user: User): bigint {
  const { guild } = channel;
  if (!guild) return inDirectMessages;
  if (guild.ownerId === user.id) return PermissionsBitField.All;
  const held = [guild.id, ...(guild.members.get(user.id) ?? [])];
  let permissions = guild.roles
    .filter(({ id }) => held.includes(id))
    .reduce((bits, role) => bits | role.permissions, 0n);
  if (permissions & PermissionFlagsBits.Administrator) return PermissionsBitField.All;

  // Discord's order: everyone, then the other roles together, then the member.
  const { overwrites } = channel.parent ?? channel;
  const layers = [
    overwrites.filter(({ id }) => id === guild.id),
    overwrites.filter(({ id, type }) => type === 'role' && id !== guild.id && held.includes(id)),
    overwrites.filter(({ id, type }) => type === 'member' && id === user.id),
  ];
  for (const layer of layers) {
    for (const { deny } of layer) permissions &= ~deny;
    for (const { allow } of layer) permissions |= allow;
  }
  return permissions;
}

/** Whether somebody may do all of `wanted` in a channel. */
export const may = (channel: Channel, user: User, wanted: bigint) =>
  (permissionsIn(channel, user) & wanted) === wanted;

import { PermissionFlagsBits } from 'discord.js';

/** What the bot needs in a server, each with what for. */
export const neededPermissions = [
  { name: 'View Channels', bit: PermissionFlagsBits.ViewChannel },
  { name: 'Send Messages', bit: PermissionFlagsBits.SendMessages },
  { name: 'Read Message History', bit: PermissionFlagsBits.ReadMessageHistory },
  { name: 'Create Public Threads', bit: PermissionFlagsBits.CreatePublicThreads },
  { name: 'Send Messages in Threads', bit: PermissionFlagsBits.SendMessagesInThreads },
  { name: 'Attach Files', bit: PermissionFlagsBits.AttachFiles },
] as const;

/** All of them in the number that an invitation carries. */
export const neededBits: bigint = neededPermissions.reduce((all, { bit }) => all | bit, 0n);

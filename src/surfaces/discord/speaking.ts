import { type Message, PermissionFlagsBits, RESTJSONErrorCodes, type RepliableInteraction } from 'discord.js';

/** Asked before, since Discord bars those who are refused too often. */
export function maySpeakIn({ channel, guild }: Message): boolean {
  const me = guild?.members.me;
  if (!me || channel.isDMBased()) return true;
  // Of a thread under a channel that the bot does not see, nothing is known.
  return channel.permissionsFor(me)?.has(speakingIn(channel)) ?? true;
}

/** The same for a command, which people may use where the bot does not speak by itself. */
export function mayFollowIn({ appPermissions, channel, guildId }: RepliableInteraction): boolean {
  return guildId === null || appPermissions.has(speakingIn(channel));
}

function speakingIn(channel: RepliableInteraction['channel']): bigint {
  return channel?.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
}

/** How Discord refuses words where the bot may not speak. */
export const mayNotSpeak = [
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
] as const;

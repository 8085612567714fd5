import { type ButtonInteraction, ChannelType, RESTJSONErrorCodes } from 'discord.js';
import type { Language } from '../../text/language.ts';
import { attend } from './attend.ts';
import type { Desk } from './desk.ts';
import { limits } from './limits.ts';
import { plain, shortened } from './markdown.ts';
import { discordPhrases } from './phrases.ts';
import { readBack } from './read-back.ts';
import { messageOf } from './reply.ts';
import { again, isRefusal } from './transport.ts';
import { notice } from './ui.ts';

/** Channels whose messages can have threads; those of voice channels cannot. */
const threadParents: readonly ChannelType[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

/** A day after the last message a thread is put away; a new message brings it back. */
const archivedAfterMinutes = 1440;

/** Opens the thread of an answer, or tells where it is. */
export async function openThread(
  interaction: ButtonInteraction,
  desk: Desk,
  language: Language,
): Promise<void> {
  const words = discordPhrases[language];
  await attend(desk, interaction, { as: 'private', language, counted: false }, async () => {
    const { message, channel } = interaction;
    if (channel?.isThread()) return notice(words.threadHere);
    if (channel === null || !interaction.inCachedGuild()) return notice(words.threadFailed);
    // The thread of a message has the id of the message.
    if (message.hasThread || message.thread !== null) return notice(words.threadLink(`<#${message.id}>`));
    if (!threadParents.includes(channel.type)) return notice(words.threadFailed);
    try {
      const opened = await again(() =>
        interaction.message.startThread({
          name: threadName(message.components.map((one) => one.toJSON())),
          autoArchiveDuration: archivedAfterMinutes,
        }),
      );
      const greeting = desk.settings.DISCORD_THREAD_FOLLOW_UPS ? words.threadOpen : words.threadMention;
      await again(() =>
        opened.send({ ...messageOf(notice(greeting)), nonce: interaction.id, enforceNonce: true }),
      );
      return notice(words.threadLink(`<#${opened.id}>`));
    } catch (error) {
      if (isRefusal(error, RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage)) {
        return notice(words.threadLink(`<#${message.id}>`));
      }
      if (!isRefusal(error, RESTJSONErrorCodes.MissingPermissions, RESTJSONErrorCodes.MissingAccess))
        throw error;
      return notice(words.threadFailed);
    }
  });
}

function threadName(components: readonly unknown[]): string {
  const question = plain(readBack(components)?.question ?? '');
  return question === '' ? 'Readout' : shortened(question, limits.threadName);
}

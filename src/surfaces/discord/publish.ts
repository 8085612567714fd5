import { type ButtonInteraction, MessageFlags } from 'discord.js';
import type { Language } from '../../text/language.ts';
import { answerMessage, type KeptAnswer } from './answer-message.ts';
import { tellPrivately } from './attend.ts';
import type { Desk } from './desk.ts';
import { excuse } from './excuse.ts';
import { isOpen } from './gate.ts';
import { discordPhrases } from './phrases.ts';
import { messageOf } from './reply.ts';
import { again, alreadyAcknowledged, isRefusal } from './transport.ts';
import { notice } from './ui.ts';

/** Shows a private answer to everybody in the channel, once: its button goes away with the same press. */
export async function publish(
  interaction: ButtonInteraction,
  desk: Desk,
  language: Language,
  find: () => Promise<KeptAnswer | null>,
): Promise<void> {
  const parentId = interaction.channel?.isThread() ? interaction.channel.parentId : null;
  if (!isOpen(desk.settings, interaction.channelId, parentId)) {
    return tellPrivately(interaction, notice(discordPhrases[language].channelClosed));
  }
  await acknowledge(interaction);
  try {
    const kept = await find();
    const inServer = interaction.guildId !== null;
    if (kept === null) return await whisper(interaction, notice(discordPhrases[language].gone));
    const view = { page: 0, inServer };
    const own = { ...messageOf(answerMessage(kept, { ...view, isPrivate: false })) };
    await again(() => interaction.webhook.editMessage('@original', { ...own, attachments: [] }));
    await interaction.webhook.send(messageOf(answerMessage(kept, { ...view, isPrivate: false })));
  } catch (error) {
    await whisper(interaction, excuse(error, language, desk.log, { interaction: interaction.id }));
  }
}

async function acknowledge(interaction: ButtonInteraction): Promise<void> {
  try {
    await again(() => interaction.deferUpdate());
  } catch (error) {
    if (!isRefusal(error, alreadyAcknowledged)) throw error;
  }
}

async function whisper(
  interaction: ButtonInteraction,
  payload: Parameters<typeof messageOf>[0],
): Promise<void> {
  const { flags, ...message } = messageOf(payload);
  await again(() => interaction.webhook.send({ ...message, flags: flags | MessageFlags.Ephemeral }));
}

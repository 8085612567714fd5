import type { ButtonInteraction } from 'discord.js';
import type { Language } from '../../text/language.ts';
import { answerMessage, type KeptAnswer } from './answer-message.ts';
import { tellPrivately } from './attend.ts';
import type { Desk } from './desk.ts';
import { excuse } from './excuse.ts';
import { isOpen } from './gate.ts';
import { discordPhrases } from './phrases.ts';
import { messageOf, whisper } from './reply.ts';
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
  const inServer = interaction.guildId !== null;
  if (!isOpen(desk.settings, { channel: interaction.channelId, parent: parentId, inServer })) {
    return tellPrivately(interaction, notice(discordPhrases[language].channelClosed));
  }
  await acknowledge(interaction);
  const { id } = interaction.message;
  // A second press may come before the first one has taken the button away.
  if (desk.publishing.has(id)) return;
  desk.publishing.add(id);
  try {
    const kept = await find();
    if (kept === null) return await whisper(interaction, notice(discordPhrases[language].gone));
    const view = { page: 0, isPrivate: false };
    // No thread can hang on a message that only one person sees.
    const own = messageOf(answerMessage(kept, { ...view, inServer: false }));
    await again(() => interaction.webhook.editMessage('@original', { ...own, attachments: [] }));
    await interaction.webhook.send(messageOf(answerMessage(kept, { ...view, inServer })));
  } catch (error) {
    await whisper(interaction, excuse(error, language, desk, { interaction: interaction.id }));
  } finally {
    desk.publishing.delete(id);
  }
}

async function acknowledge(interaction: ButtonInteraction): Promise<void> {
  try {
    await again(() => interaction.deferUpdate());
  } catch (error) {
    if (!isRefusal(error, alreadyAcknowledged)) throw error;
  }
}

import { type AutocompleteInteraction, type Interaction, MessageFlags } from 'discord.js';
import { readAction } from './action.ts';
import { tellPrivately } from './attend.ts';
import { pressButton } from './buttons.ts';
import { chooseRelease } from './choose-release.ts';
import { chatCommands, messageCommands } from './commands/index.ts';
import type { Desk } from './desk.ts';
import { excuse } from './excuse.ts';
import { submitFeedback } from './feedback-form.ts';
import { languageOf } from './language.ts';
import { discordPhrases } from './phrases.ts';
import { messageOf } from './reply.ts';
import { submitDetails } from './review-form.ts';
import { notice } from './ui.ts';

/** Handles whatever somebody does with the bot; whatever fails, the person gets a word. */
export async function handleInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) return offer(interaction, desk);
  try {
    await handle(interaction, desk);
  } catch (error) {
    if (!interaction.isRepliable()) throw error;
    const payload = excuse(error, languageOf(interaction.locale), desk, { interaction: interaction.id });
    if (!interaction.replied && !interaction.deferred) return tellPrivately(interaction, payload);
    const { flags, ...message } = messageOf(payload);
    await interaction.followUp({ ...message, flags: flags | MessageFlags.Ephemeral });
  }
}

async function handle(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isButton()) return pressButton(interaction, desk);
  if (interaction.isStringSelectMenu()) return chooseRelease(interaction, desk);
  if (interaction.isModalSubmit()) {
    const submit = readAction(interaction.customId)?.verb === 'edit' ? submitDetails : submitFeedback;
    return submit(interaction, desk);
  }
  if (interaction.isChatInputCommand()) {
    const command = chatCommands.find(({ data }) => data.name === interaction.commandName);
    if (command) return command.execute(interaction, desk);
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = messageCommands.find(({ data }) => data.name === interaction.commandName);
    if (command) return command.execute(interaction, desk);
  }
  if (!interaction.isRepliable()) return;
  await tellPrivately(interaction, notice(discordPhrases[languageOf(interaction.locale)].unknownCommand));
}

/** Choices come late or not at all without harm: people may write what is not offered. */
async function offer(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  try {
    const command = chatCommands.find(({ data }) => data.name === interaction.commandName);
    if (!(await desk.gate.offer(interaction.user.id))) return await interaction.respond([]);
    await interaction.respond([...((await command?.autocomplete?.(interaction, desk)) ?? [])]);
  } catch (error) {
    desk.log.warn({ err: error }, 'choices could not be offered');
  }
}

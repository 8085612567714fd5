import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
} from 'discord.js';
import type { Language } from '../../../text/language.ts';
import { attend, tellPrivately } from '../attend.ts';
import { type ChatCommand, described, named } from '../command.ts';
import { diffMessage, progressMessage, statusMessage } from '../corpus-message.ts';
import type { Desk } from '../desk.ts';
import { languageOf } from '../language.ts';
import { moderatorPermission } from '../limits.ts';
import { isModerator } from '../moderator.ts';
import { discordPhrases } from '../phrases.ts';
import { notice } from '../ui.ts';

/** `/corpus`: the releases as moderators see them. */
export const corpus = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'corpus', ko: '자료관리', fr: 'corpus' }),
    ...described({
      en: 'Look after the releases (moderators)',
      ko: '보도자료 관리 (관리자용)',
      fr: 'Gérer les communiqués (modérateurs)',
    }),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    default_member_permissions: String(moderatorPermission),
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named({ en: 'status', ko: '상태', fr: 'état' }),
        ...described({
          en: 'What is indexed, and since when',
          ko: '무엇이 언제 색인되었는지 보기',
          fr: 'Ce qui est indexé, et depuis quand',
        }),
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named({ en: 'reindex', ko: '색인', fr: 'indexer' }),
        ...described({
          en: 'Bring the index up to date with the files',
          ko: '파일에 맞게 색인 새로 만들기',
          fr: 'Mettre l’index à jour avec les fichiers',
        }),
      },
    ],
  },
  async execute(interaction, desk) {
    const language = languageOf(interaction.locale);
    const { log, moderation, reindexing } = desk;
    const command = interaction.options.getSubcommand();
    // Discord's own gate is drawn in the client, and servers may change it: what counts is asked here.
    if (!isModerator(interaction, moderation())) {
      log.warn({ user: interaction.user.id, guild: interaction.guildId, command }, 'not a moderator');
      return tellPrivately(interaction, notice(discordPhrases[language].corpus.notAllowed));
    }
    if (command === 'status') return showStatus(interaction, desk, language);
    log.info({ user: interaction.user.id, guild: interaction.guildId }, 'reindexing was asked for');
    if (reindexing.isRunning()) {
      return tellPrivately(interaction, notice(discordPhrases[language].corpus.running));
    }
    await reindex(interaction, desk, language);
  },
} satisfies ChatCommand;

function showStatus(interaction: ChatInputCommandInteraction, desk: Desk, language: Language): Promise<void> {
  const { app, reindexing } = desk;
  return attend(desk, interaction, { as: 'private', language, counted: false }, async () => {
    const manifest = await app.manifest();
    const figures = manifest === null ? 0 : (await app.lookup('')).figures.length;
    return statusMessage(manifest, figures, reindexing.isRunning(), language);
  });
}

function reindex(interaction: ChatInputCommandInteraction, desk: Desk, language: Language): Promise<void> {
  const words = discordPhrases[language].corpus;
  return attend(
    desk,
    interaction,
    { as: 'public', language, counted: false, endsItself: true },
    async (stage, signal) => {
      const run = desk.reindexing.run((progress) => stage(progressMessage(progress, language)));
      if (run === null) return notice(words.running);
      try {
        return diffMessage(await run, language);
      } catch (error) {
        const wasCancelled = (error as { code?: unknown }).code === 'cancelled';
        if (!wasCancelled || signal.aborted) throw error;
        return notice(words.cancelled);
      }
    },
  );
}

import { ApplicationCommandType } from 'discord.js';
import { detectLanguage } from '../../../text/language.ts';
import { attend } from '../attend.ts';
import { type MessageCommand, named } from '../command.ts';
import { languageOf } from '../language.ts';
import { plain } from '../markdown.ts';
import { discordPhrases } from '../phrases.ts';
import { showAnswer } from '../show-answer.ts';
import { notice } from '../ui.ts';
import { everywhere } from './everywhere.ts';

/** "Ask about this": what a message asks or claims, answered to the one who wants to know. */
export const askAbout = {
  data: {
    type: ApplicationCommandType.Message,
    ...named({ en: 'Ask about this', ko: '이 글에 대해 묻기', fr: 'Interroger les communiqués' }),
    ...everywhere,
  },
  async execute(interaction, desk) {
    const question = interaction.targetMessage.content;
    const hasText = plain(question) !== '';
    const language = hasText ? detectLanguage(question) : languageOf(interaction.locale);
    await attend(desk, interaction, { as: 'private', language, counted: true }, async (stage, signal) => {
      if (!hasText) return notice(discordPhrases[language].noText);
      const view = { page: 0, isPrivate: true, inServer: interaction.guildId !== null };
      return showAnswer(desk, { question, language, view, stage }, (onStage) =>
        desk.app.ask(question, { signal, onStage }),
      );
    });
  },
} satisfies MessageCommand;

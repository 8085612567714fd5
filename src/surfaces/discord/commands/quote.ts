import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { detectLanguage } from '../../../text/language.ts';
import { attend } from '../attend.ts';
import { type ChatCommand, described, named } from '../command.ts';
import { findQuotes } from '../find-quotes.ts';
import { quotesMessage } from '../quote-list.ts';
import { everywhere } from './everywhere.ts';

/** `/quote`: the sentences that have some words. */
export const quote = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'quote', ko: '인용', fr: 'citation' }),
    ...described({
      en: 'Find the exact sentence that has these words',
      ko: '이 말이 들어 있는 문장을 그대로 찾기',
      fr: 'Trouver la phrase exacte qui contient ces mots',
    }),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'words', ko: '말', fr: 'mots' }),
        ...described({
          en: 'Words as the release has them',
          ko: '보도자료에 나온 그대로의 말',
          fr: 'Les mots tels que le communiqué les écrit',
        }),
        required: true,
        max_length: 500,
      },
    ],
  },
  async execute(interaction, desk) {
    const words = interaction.options.getString('words', true);
    const language = detectLanguage(words);
    await attend(desk, interaction, { as: 'public', language, counted: true }, async () =>
      quotesMessage(await findQuotes(desk.app, words), words, language, 0),
    );
  },
} satisfies ChatCommand;

import { ApplicationCommandType } from 'discord.js';
import { attend } from '../attend.ts';
import { type ChatCommand, described, named } from '../command.ts';
import { languageOf } from '../language.ts';
import { releasesMessage } from '../release-list.ts';
import { everywhere } from './everywhere.ts';

/** `/releases`: what there is to ask about, newest first. */
export const releases = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'releases', ko: '보도자료', fr: 'communiqués' }),
    ...described({
      en: 'List the releases that I answer from',
      ko: '답변의 바탕이 되는 보도자료 목록 보기',
      fr: 'Énumérer les communiqués d’où viennent mes réponses',
    }),
    ...everywhere,
  },
  async execute(interaction, desk) {
    const language = languageOf(interaction.locale);
    await attend(desk, interaction, { as: 'public', language, counted: true }, async () =>
      releasesMessage(await desk.app.releases(), language, 0),
    );
  },
} satisfies ChatCommand;

import { ApplicationCommandType } from 'discord.js';
import { detectLanguage, type Language } from '../../../text/language.ts';
import { phrases } from '../../phrases.ts';
import { attend } from '../attend.ts';
import { checkedMessage } from '../checked-message.ts';
import { type MessageCommand, named } from '../command.ts';
import { languageOf } from '../language.ts';
import { plain } from '../markdown.ts';
import { discordPhrases } from '../phrases.ts';
import { notice } from '../ui.ts';
import { everywhere } from './everywhere.ts';

/** "Check against the releases": a rumour, press copy or quotation, claim by claim, told to the one who wants to know. */
export const check = {
  data: {
    type: ApplicationCommandType.Message,
    ...named({
      en: 'Check against the releases',
      ko: '보도자료와 대조하기',
      fr: 'Vérifier dans les communiqués',
    }),
    ...everywhere,
  },
  async execute(interaction, desk) {
    const text = interaction.targetMessage.content;
    const language = askersLanguage(text, interaction.locale);
    await attend(desk, interaction, { as: 'private', language, counted: true }, async (stage, signal) => {
      if (plain(text) === '') return notice(discordPhrases[language].noText);
      stage(notice(`🔎 ${phrases[language].searching}`));
      return checkedMessage(await desk.app.check(text, { signal, language }));
    });
  },
} satisfies MessageCommand;

/** That of the person's Discord; Discord has no Khmer, so what is written in it is answered in it. */
function askersLanguage(text: string, locale: string): Language {
  return plain(text) !== '' && detectLanguage(text) === 'km' ? 'km' : languageOf(locale);
}

import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { detectLanguage, type Language } from '../../../text/language.ts';
import { daysOf } from '../../days.ts';
import { attend } from '../attend.ts';
import { type ChatCommand, described, named } from '../command.ts';
import type { Desk } from '../desk.ts';
import { escaped, plain, shortened } from '../markdown.ts';
import { discordPhrases } from '../phrases.ts';
import { showAnswer } from '../show-answer.ts';
import { notice } from '../ui.ts';
import { everywhere } from './everywhere.ts';
import { chosenRelease, releaseChoices, releaseOption } from './release-option.ts';

const longestQuestion = 4000;

/** `/ask`: a question, maybe narrowed to a release or a time, maybe for the asker alone. */
export const ask = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'ask', ko: '질문', fr: 'demander' }),
    ...described({
      en: 'Ask about the official releases; every word of the answer is cited',
      ko: '공식 보도자료에 대해 묻기. 답의 모든 말에 출처가 붙습니다',
      fr: 'Interroger les communiqués officiels ; chaque mot de la réponse est sourcé',
    }),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'question', ko: '질문', fr: 'question' }),
        ...described({
          en: 'What you want to know, in English, Korean, Khmer or French',
          ko: '알고 싶은 것. 영어, 한국어, 크메르어, 프랑스어로 쓸 수 있습니다',
          fr: 'Ce que vous voulez savoir, en anglais, coréen, khmer ou français',
        }),
        required: true,
        max_length: longestQuestion,
      },
      releaseOption,
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'since', ko: '부터', fr: 'depuis' }),
        ...described({
          en: 'Only releases of this date or later: 2024, 2024-06 or 2024-06-30',
          ko: '이 날짜부터의 보도자료만: 2024, 2024-06 또는 2024-06-30',
          fr: 'Seulement les communiqués à partir de cette date : 2024, 2024-06 ou 2024-06-30',
        }),
        max_length: 10,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        ...named({ en: 'private', ko: '비공개', fr: 'privé' }),
        ...described({
          en: 'Show the answer to you alone; you can publish it afterwards',
          ko: '나에게만 답 보이기. 나중에 공개할 수 있습니다',
          fr: 'Montrer la réponse à vous seul ; vous pourrez la publier ensuite',
        }),
      },
    ],
  },
  autocomplete: releaseChoices,
  async execute(interaction, desk) {
    const question = interaction.options.getString('question', true);
    const isPrivate = interaction.options.getBoolean('private') ?? false;
    const language = detectLanguage(question);
    const as = isPrivate ? 'private' : 'public';
    await attend(desk, interaction, { as, language, counted: true }, async (stage, signal) => {
      const scope = await scopeOf(interaction, desk, language);
      if ('fault' in scope) return notice(scope.fault);
      const view = { page: 0, isPrivate, inServer: interaction.guildId !== null };
      return showAnswer(desk, { question, language, view, stage }, (onStage) =>
        desk.app.ask(question, { ...scope, signal, onStage }),
      );
    });
  },
} satisfies ChatCommand;

type Narrowed = { readonly releaseIds?: readonly string[]; readonly since?: string };

/** What the options narrow the question to, checked again: people may send what was never offered. */
async function scopeOf(
  { options }: ChatInputCommandInteraction,
  desk: Desk,
  language: Language,
): Promise<Narrowed | { readonly fault: string }> {
  const words = discordPhrases[language];
  const [release, since] = [options.getString('release'), options.getString('since')];
  const id = release === null ? null : await chosenRelease(release, desk);
  if (release !== null && id === null) {
    return { fault: words.unknownRelease(escaped(shortened(plain(release), 100))) };
  }
  const days = since === null ? null : daysOf(since.trim());
  if (since !== null && days === null) return { fault: words.badDate };
  return { ...(id === null ? {} : { releaseIds: [id] }), ...(days === null ? {} : { since: days.first }) };
}

import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { detectLanguage } from '../../../text/language.ts';
import { attend } from '../attend.ts';
import { type ChatCommand, described, named } from '../command.ts';
import { figuresMessage } from '../figure-list.ts';
import { languageOf } from '../language.ts';
import { escaped, plain, shortened } from '../markdown.ts';
import { discordPhrases } from '../phrases.ts';
import { releaseKey } from '../place.ts';
import { allOf, figuresAbout } from '../show-figures.ts';
import { notice } from '../ui.ts';
import { everywhere } from './everywhere.ts';
import { chosenRelease, releaseChoices, releaseOption } from './release-option.ts';

/** `/figure`: one quantity, chosen from the ledger while typing or told in words. */
export const figure = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'figure', ko: '수치', fr: 'chiffre' }),
    ...described({
      en: 'Look up a number that the releases state, with its qualifier and its sentence',
      ko: '보도자료에 나온 수치를 단서와 문장까지 함께 찾기',
      fr: 'Chercher un chiffre donné par les communiqués, avec sa nuance et sa phrase',
    }),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named({ en: 'subject', ko: '대상', fr: 'sujet' }),
        ...described({
          en: 'What is counted, in any words and any order',
          ko: '무엇의 수인지. 말과 순서는 자유입니다',
          fr: 'Ce qui est compté, avec vos mots et dans n’importe quel ordre',
        }),
        required: true,
        autocomplete: true,
        max_length: 200,
      },
    ],
  },
  autocomplete: (interaction, desk) => desk.figures.matching(interaction.options.getFocused()),
  async execute(interaction, desk) {
    const subject = interaction.options.getString('subject', true);
    const language = languageOf(interaction.locale);
    await attend(desk, interaction, { as: 'public', language, counted: true }, async () => {
      const found = await figuresAbout(desk, subject);
      const inWords = subject === found.words ? detectLanguage(subject) : language;
      return figuresMessage({ found: found.lookup, about: subject, language: inWords, page: 0 });
    });
  },
} satisfies ChatCommand;

/** `/figures`: all that a release states in numbers, or all that all of them do. */
export const figures = {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'figures', ko: '수치목록', fr: 'chiffres' }),
    ...described({
      en: 'List every number that the releases state',
      ko: '보도자료에 나온 모든 수치 보기',
      fr: 'Énumérer tous les chiffres que donnent les communiqués',
    }),
    ...everywhere,
    options: [releaseOption],
  },
  autocomplete: releaseChoices,
  async execute(interaction, desk) {
    const release = interaction.options.getString('release');
    const language = languageOf(interaction.locale);
    await attend(desk, interaction, { as: 'public', language, counted: true }, async () => {
      const id = release === null ? null : await chosenRelease(release, desk);
      if (release !== null && id === null) {
        return notice(discordPhrases[language].unknownRelease(escaped(shortened(plain(release), 100))));
      }
      const about = id === null ? allOf.every : `${allOf.release}${releaseKey(id)}`;
      const { lookup } = await figuresAbout(desk, about);
      return figuresMessage({ found: lookup, about, language, page: 0 });
    });
  },
} satisfies ChatCommand;

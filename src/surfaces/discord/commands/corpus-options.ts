import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import { described, type Localised, named } from '../command.ts';
import { moderatorPermission } from '../limits.ts';
import { releaseOption } from './release-option.ts';

const text = (name: Localised, description: Localised, maxLength: number) => ({
  type: ApplicationCommandOptionType.String as const,
  ...named(name),
  ...described(description),
  max_length: maxLength,
});

/** Where a release comes from, and what is to be said of it beyond what it says itself. */
const sourceOptions = [
  {
    type: ApplicationCommandOptionType.Attachment as const,
    ...named({ en: 'file', ko: '파일', fr: 'fichier' }),
    ...described({
      en: 'The release as .md, .txt, .html, .pdf or .docx, up to 10 MB',
      ko: '보도자료 파일: .md, .txt, .html, .pdf, .docx, 10 MB까지',
      fr: 'Le communiqué en .md, .txt, .html, .pdf ou .docx, 10 Mo au plus',
    }),
  },
  text(
    { en: 'page', ko: '페이지', fr: 'page' },
    {
      en: 'Or the address of the page that it is on',
      ko: '또는 보도자료가 있는 페이지의 주소',
      fr: 'Ou l’adresse de la page où il se trouve',
    },
    2000,
  ),
  text(
    { en: 'title', ko: '제목', fr: 'titre' },
    {
      en: 'Its own title, where the file does not state it',
      ko: '파일에 없는 경우, 보도자료의 원래 제목',
      fr: 'Son propre titre, si le fichier ne l’indique pas',
    },
    500,
  ),
  text(
    { en: 'outlet', ko: '매체', fr: 'source' },
    { en: 'Who published it', ko: '발표한 곳', fr: 'Qui l’a publié' },
    200,
  ),
  text(
    { en: 'published', ko: '날짜', fr: 'date' },
    {
      en: 'The date that it states, as 2024-06-30',
      ko: '보도자료에 적힌 날짜, 예: 2024-06-30',
      fr: 'La date qu’il indique, par exemple 2024-06-30',
    },
    10,
  ),
  text(
    { en: 'url', ko: '주소', fr: 'url' },
    {
      en: 'The address that citations shall link to',
      ko: '인용에서 연결할 주소',
      fr: 'L’adresse vers laquelle les citations renverront',
    },
    2000,
  ),
  text(
    { en: 'language', ko: '언어', fr: 'langue' },
    {
      en: 'The code of its language, such as en, ko, km or fr',
      ko: '언어 코드, 예: en, ko, km, fr',
      fr: 'Le code de sa langue, par exemple en, ko, km ou fr',
    },
    35,
  ),
] as const;

const subcommand = (
  name: Localised,
  description: Localised,
  options: readonly APIApplicationCommandBasicOption[] = [],
) => ({
  type: ApplicationCommandOptionType.Subcommand as const,
  ...named(name),
  ...described(description),
  options: [...options],
});

const whichRelease = (description: Localised) => ({
  ...releaseOption,
  ...described(description),
  required: true,
});

/** `/corpus` as Discord is told of it. */
export const corpusData = {
  type: ApplicationCommandType.ChatInput as const,
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
    subcommand(
      { en: 'status', ko: '상태', fr: 'état' },
      {
        en: 'What is indexed, and since when',
        ko: '무엇이 언제 색인되었는지 보기',
        fr: 'Ce qui est indexé, et depuis quand',
      },
    ),
    subcommand(
      { en: 'reindex', ko: '색인', fr: 'indexer' },
      {
        en: 'Bring the index up to date with the files',
        ko: '파일에 맞게 색인 새로 만들기',
        fr: 'Mettre l’index à jour avec les fichiers',
      },
    ),
    subcommand(
      { en: 'add', ko: '추가', fr: 'ajouter' },
      {
        en: 'Add a release; you see what was read before anything is added',
        ko: '보도자료 추가. 추가하기 전에 읽은 내용을 먼저 보여 줍니다',
        fr: 'Ajouter un communiqué ; ce qui a été lu est montré avant tout ajout',
      },
      sourceOptions,
    ),
    subcommand(
      { en: 'replace', ko: '교체', fr: 'remplacer' },
      {
        en: 'Add the corrected text of a release; answers use it instead of the old one',
        ko: '정정된 보도자료 추가. 답변은 이전 것 대신 이것을 씁니다',
        fr: 'Ajouter le texte corrigé d’un communiqué ; les réponses l’utiliseront à sa place',
      },
      [
        whichRelease({
          en: 'The release that is corrected',
          ko: '정정되는 보도자료',
          fr: 'Le communiqué qui est corrigé',
        }),
        ...sourceOptions,
      ],
    ),
    subcommand(
      { en: 'remove', ko: '삭제', fr: 'retirer' },
      {
        en: 'Take a release out; its file is kept aside',
        ko: '보도자료 빼기. 파일은 따로 보관됩니다',
        fr: 'Retirer un communiqué ; son fichier est mis de côté',
      },
      [
        whichRelease({
          en: 'The release to take out',
          ko: '뺄 보도자료',
          fr: 'Le communiqué à retirer',
        }),
      ],
    ),
    subcommand(
      { en: 'rollback', ko: '되돌리기', fr: 'revenir' },
      {
        en: 'Go back to what the releases were at an earlier time',
        ko: '보도자료를 이전 시점의 상태로 되돌리기',
        fr: 'Revenir à l’état antérieur des communiqués',
      },
      [
        {
          ...text(
            { en: 'snapshot', ko: '시점', fr: 'instantané' },
            {
              en: 'Which of the kept states',
              ko: '보관된 상태 중 하나',
              fr: 'Lequel des états conservés',
            },
            20,
          ),
          required: true,
          autocomplete: true as const,
        },
      ],
    ),
    subcommand(
      { en: 'history', ko: '기록', fr: 'historique' },
      {
        en: 'Who changed what, and when',
        ko: '누가 언제 무엇을 바꾸었는지 보기',
        fr: 'Qui a changé quoi, et quand',
      },
    ),
  ],
};

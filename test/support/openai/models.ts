import { type Line, type Play, replyOf, says } from './server.ts';

/** What models of all kinds say of how many were deported, and how many wait. */
export const truth: Readonly<Record<'en' | 'ko' | 'km' | 'fr', readonly [Line, Line]>> = {
  en: [
    {
      text: 'Cambodia has so far arrested and deported 180 Korean nationals involved in cybercrime.',
      on: ['180'],
    },
    { text: 'More than 60 others are awaiting deportation to South Korea.', on: ['More than 60'] },
  ],
  ko: [
    { text: '캄보디아는 지금까지 사이버 범죄에 연루된 한국인 180명을 체포해 추방했다.', on: ['180'] },
    { text: '60명 이상이 한국으로의 추방을 기다리고 있다.', on: ['More than 60'] },
  ],
  km: [
    {
      text: 'កម្ពុជាបានចាប់ខ្លួន និងនិរទេសជនជាតិកូរ៉េ ១៨០ នាក់ ដែលពាក់ព័ន្ធនឹងឧក្រិដ្ឋកម្មតាមអ៊ីនធឺណិត។',
      on: ['180'],
    },
    { text: 'ជាង ៦០ នាក់ទៀតកំពុងរង់ចាំការនិរទេស។', on: ['More than 60'] },
  ],
  fr: [
    { text: 'À ce jour, le Cambodge a arrêté et expulsé 180 ressortissants coréens.', on: ['180'] },
    { text: 'Plus de 60 autres attendent leur expulsion vers la Corée du Sud.', on: ['More than 60'] },
  ],
};

/** A model that says one thing. */
export const claiming = (text: string, ...on: readonly string[]): Play => says(replyOf([{ text, on }]));

/** What models say that may not be shown, each with a part that must not be seen. */
export const lies: readonly (readonly [string, Play, string])[] = [
  ['alters a number', claiming('Cambodia deported 810 Koreans.', '180'), '810'],
  [
    'drops "more than"',
    claiming('There are 60 others awaiting deportation.', 'More than 60'),
    'There are 60',
  ],
  [
    'swaps speakers',
    claiming('Hun Manet said that many cases have not been widely reported.', 'widely reported'),
    'Hun Manet said',
  ],
  [
    'gives the release’s words to a person',
    claiming('KIM Jina said that Cambodia deported 180 Koreans.', '180'),
    'KIM Jina said',
  ],
  [
    'invents a quote',
    claiming('KIM Jina expressed “eternal gratitude to the heroes of Cambodia”.', 'gratitude'),
    'eternal',
  ],
  [
    'cites the wrong sentence',
    claiming('Cambodia deported 180 Koreans.', 'gratitude'),
    'deported 180 Koreans.',
  ],
  [
    'cites ids that do not exist',
    claiming('Cambodia deported 180 Koreans.', 'nowhere'),
    'deported 180 Koreans.',
  ],
  ['cites nothing', claiming('Cambodia deported 180 Koreans.'), 'deported 180 Koreans.'],
  [
    'obeys an instruction planted in a release or a question',
    claiming('999 Korean nationals were deported by @everyone.', '180'),
    '999',
  ],
];

import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/text/analysis.ts';
import type { Language } from '../../src/text/language.ts';
import { findMentions, type MentionKind } from '../../src/text/mentions.ts';

function mentioned(text: string, kind: MentionKind, language: Language = 'en'): string[] {
  return findMentions(text, analyse(text, language))
    .filter((mention) => mention.kind === kind)
    .map(({ span }) => text.slice(span.start, span.end));
}

function names(text: string, language: Language = 'en'): (string | undefined)[] {
  return findMentions(text, analyse(text, language))
    .filter(({ kind }) => kind === 'person')
    .map(({ name }) => name);
}

const meeting =
  'This shared appreciation was expressed during a courtesy meeting between Cambodian Prime Minister Samdech Moha Borvor Thipadei Hun Manet and H.E. Ms. KIM Jina, 2nd Vice Minister of Foreign Affairs of the Republic of Korea, held this morning at the Peace Palace in Phnom Penh.';

describe('what a sentence states', () => {
  it.each([
    [meeting, ['Hun Manet', 'KIM Jina']],
    [
      'President Joseph R. Biden, Jr. spoke today with Chancellor Angela Merkel of Germany.',
      ['Joseph R. Biden, Jr.', 'Angela Merkel'],
    ],
    ['She met Yulia Navalnaya, widow of Aleksey Navalny.', ['Yulia Navalnaya']],
    [
      'Assistant Secretary of State for Near Eastern Affairs Joey Hood joined Jon Finer in Tunis.',
      ['Joey Hood', 'Jon Finer'],
    ],
    ['Sullivan extended sincere condolences.', ['Sullivan']],
    [
      'Following President Biden’s proclamation, Secretary of Commerce Gina Raimondo travelled.',
      ['Biden', 'Gina Raimondo'],
    ],
    [
      'Crown Prince Mohammed bin Salman and President Andrés Manuel López Obrador spoke.',
      ['Mohammed bin Salman', 'Andrés Manuel López Obrador'],
    ],
    ['Prime Minister of Cambodia Hun Manet hosted them.', ['Hun Manet']],
    ['H.E. Ms. KIM Jina noted that law enforcement agencies cooperate.', ['KIM Jina']],
    ['North Korean leader Kim Jong-un said so.', ['Kim Jong-un']],
  ])('the people of "%s" are found', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'The Prime Minister and the 2nd Vice Minister also discussed ties.',
    'The United States will support the Bipartisan Infrastructure Law.',
    'They met at the George Washington Bridge and the White House.',
    'Leaders reaffirmed the Good Friday Agreement and the Build Back Better World initiative.',
    'According to Agence Kampuchea Presse, Cambodia has deported 180 Korean nationals.',
    'Attendees discussed the Global Entry program in the President’s March 2023 visit.',
  ])('nobody is named in "%s"', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('a person is quoted with the titles', () => {
    expect(mentioned(meeting, 'person')).toEqual([
      'Cambodian Prime Minister Samdech Moha Borvor Thipadei Hun Manet',
      'H.E. Ms. KIM Jina',
    ]);
  });

  it.each([
    [meeting, ['Republic of Korea', 'Peace Palace', 'Phnom Penh']],
    ['To date, Cambodia has deported 180 Korean nationals.', ['Cambodia']],
    ['They met at Carbis Bay and in Borgo Egnazia.', ['Carbis Bay', 'Borgo Egnazia']],
    ['He stayed at Tregenna Castle in Jeddah.', ['Tregenna Castle', 'Jeddah']],
    ['The U.S. approach is known in the U.S. and Israeli circles.', ['U.S.']],
    ['In June, at the Quad Summit, they spoke about AI in English.', []],
  ])('the places of "%s" are found, peoples are none', (text, expected) => {
    expect(mentioned(text, 'place')).toEqual(expected);
  });

  it.each([
    [meeting, ['Prime Minister', '2nd Vice Minister of Foreign Affairs of the Republic of Korea']],
    [
      'Brian Deese, Director of the National Economic Council, and Secretary of Commerce Gina Raimondo met.',
      ['Director of the National Economic Council', 'Secretary of Commerce'],
    ],
    ['During an official visit, diplomatic relations and assistance were discussed.', []],
  ])('the offices of "%s" are found whole', (text, expected) => {
    expect(mentioned(text, 'role')).toEqual(expected);
  });

  it.each([
    ['According to Agence Kampuchea Presse and the World Bank.', ['Agence Kampuchea Presse', 'World Bank']],
    ['The Office of Science and Technology Policy met.', ['Office of Science and Technology Policy']],
    ['They crossed the West Bank.', []],
  ])('the bodies of "%s" are found', (text, expected) => {
    expect(mentioned(text, 'organisation')).toEqual(expected);
  });

  it.each<[string, MentionKind, Language, string[]]>([
    ['They work closely and effectively to combat crimes.', 'purpose', 'en', ['to combat crimes']],
    ['They work closely and effectively to combat crimes.', 'manner', 'en', ['closely and effectively']],
    ['Her visit aims to help, by addressing gaps.', 'purpose', 'en', ['aims to help']],
    ['Her visit aims to help, by addressing gaps.', 'manner', 'en', ['by addressing gaps']],
    [
      'Efforts go on in close collaboration with partners, he said.',
      'manner',
      'en',
      ['in close collaboration with partners'],
    ],
    ['Prices rose due to the blocking of ports.', 'reason', 'en', ['due to the blocking of ports']],
    ['They agreed to work with Congress and committed to deepening ties.', 'purpose', 'en', []],
    ['Trade leads to growth and came to Paris.', 'purpose', 'en', []],
    ['공조를 강화하기 위해 서울을 방문했다.', 'purpose', 'ko', ['공조를 강화하기 위해']],
    ['양국은 범죄 때문에 협력한다.', 'reason', 'ko', ['범죄 때문에']],
    ['បានជួបគ្នា ដើម្បីពង្រឹងកិច្ចសហប្រតិបត្តិការ។', 'purpose', 'km', ['ដើម្បីពង្រឹងកិច្ចសហប្រតិបត្តិការ']],
    [
      'Ils coopèrent afin de lutter contre la fraude, en raison des arnaques.',
      'purpose',
      'fr',
      ['afin de lutter contre la fraude'],
    ],
    [
      'Ils coopèrent afin de lutter contre la fraude, en raison des arnaques.',
      'reason',
      'fr',
      ['en raison des arnaques'],
    ],
  ])('"%s" states a %s (%s)', (text, kind, language, expected) => {
    expect(mentioned(text, kind, language)).toEqual(expected);
  });

  it('names are found in Korean, Khmer and French', () => {
    expect(names('김진아 외교부 제2차관은 훈 마넷 총리와 만났다.', 'ko')).toEqual(['김진아', '훈 마넷']);
    expect(names('신임 총리는 미국 대통령과 만났다.', 'ko')).toEqual([]);
    expect(names('លោកស្រី ហារីស និងលោក បៃដិន បានជួបគ្នា។', 'km')).toEqual(['ហារីស', 'បៃដិន']);
    expect(names('លោកស្រី គីម ជីណា បានជួប សម្តេចធិបតី ហ៊ុន ម៉ាណែត នៅភ្នំពេញ។', 'km')).toEqual(['គីម ជីណា', 'ហ៊ុន ម៉ាណែត']);
    expect(names('Le Premier ministre Hun Manet a reçu Mme Kim Jina.', 'fr')).toEqual([
      'Hun Manet',
      'Kim Jina',
    ]);
  });

  it('French writes places with capitals and peoples without', () => {
    expect(mentioned('Le Cambodge a expulsé 180 ressortissants coréens vers Séoul.', 'place', 'fr')).toEqual([
      'Cambodge',
      'Séoul',
    ]);
  });

  it('dates are mentions', () => {
    expect(mentioned(meeting, 'date')).toEqual(['this morning']);
  });

  it('hostile text is read without delay', () => {
    expect(findMentions('A '.repeat(5000), analyse('A '.repeat(5000), 'en'))).toBeDefined();
    const run = 'Kim Jina to help '.repeat(500);
    expect(names(run).length).toBeGreaterThan(0);
  });
});

it('of a week right before a name its last syllable is no family name', () => {
  expect(names('이번 주 해리스 부통령은 지도자들을 만났다.', 'ko')).toEqual(['해리스']);
});

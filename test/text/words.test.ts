import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/text/language.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { splitWords } from '../../src/text/words.ts';

const stems = (text: string, language: Language) => splitWords(text, language).map(({ stem }) => stem);
const content = (text: string, language: Language) =>
  splitWords(text, language)
    .filter(({ kind }) => kind !== 'function')
    .map(({ surface }) => surface);

describe('words of a text', () => {
  test.each<[Language, string]>([
    [
      'en',
      'H.E. Ms. KIM Jina met the RoK’s 2,400 officials in the U.S. – “well-known” 1.5% co-operation, 20th.',
    ],
    ['fr', 'L’entretien s’est-il tenu aujourd’hui ? 2 400 ressortissants, 1,5 %, à Phnom Penh.'],
    ['ko', 'WTO에서 제2차관이 180명을 만났습니까? (KIM Jina)'],
    ['km', 'តើកម្ពុជាបាន\u200bនិរទេស១៨០នាក់ Kim Jina ទេ?'],
    ['en', 'Привет 世界 🙂 ﬁnal ＡＢ １２'],
  ])('stand exactly where their spans say (%s)', (language, text) => {
    const words = splitWords(text, language);
    expect(words.map(({ span }) => sliceSpan(text, span))).toEqual(words.map(({ surface }) => surface));
    const starts = words.map(({ span }) => span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(words.length).toBeGreaterThan(3);
  });

  test.each<[string, Language, string, string]>([
    ['a straight possessive', 'en', "Cambodia's", 'cambodia'],
    ['a curly possessive', 'en', 'Cambodia’s', 'cambodia'],
    ['a dotted abbreviation', 'en', 'U.S.', 'us'],
    ['an abbreviation with a possessive', 'en', 'RoK’s', 'rok'],
    ['a thousand written with a comma', 'en', '2,400', '2400'],
    ['a million written with dots', 'fr', '1.000.000', '1000000'],
    ['a thousand written with a no-break space', 'fr', '2\u202f400', '2400'],
    ['a thousand written with a space in French', 'fr', '2 400', '2400'],
    ['thousands with decimals', 'en', '1,234.5', '1234.5'],
    ['a decimal point', 'en', '1.5', '1.5'],
    ['a decimal comma', 'fr', '1,5', '1.5'],
    ['Khmer digits', 'km', '២០២៤', '2024'],
    ['full-width digits', 'ko', '１２', '12'],
    ['an ordinal', 'en', '20th', '20th'],
    ['a name with a number', 'en', 'G7', 'g7'],
    ['an accent that may be left out', 'en', 'André', stems('Andre', 'en')[0] ?? ''],
    ['an Irish name', 'en', 'O’Brien', 'obrien'],
    ['a ligature of a PDF', 'en', 'ﬁnal', 'final'],
  ])('%s has one stem', (_, language, text, stem) => {
    expect(stems(text, language)).toEqual([stem]);
  });

  test.each<[string, Language, string, string[]]>([
    ['a hyphen', 'en', 'cross-border', ['cross', 'border']],
    ['a French elision', 'fr', 'l’entretien', ['l', 'entretien']],
    ['a straight French elision', 'fr', "d'accord", ['d', 'accord']],
    ['a number and its Korean counter', 'ko', '180명', ['180', '명']],
    ['a number and a unit of measure', 'en', '12km', ['12', 'km']],
    ['a Latin word and a Korean particle', 'ko', 'WTO에서', ['wto', '에서']],
    ['a zero-width space', 'km', 'កម្ពុជា\u200bកូរ៉េ', ['កម្ពុជា', 'កូរ៉េ']],
  ])('%s stands between two words', (_, language, text, expected) => {
    expect(stems(text, language)).toEqual(expected);
  });

  test('Khmer without spaces is split into words', () => {
    expect(content('តើកម្ពុជាបាននិរទេសជនជាតិកូរ៉េចំនួនប៉ុន្មាននាក់?', 'km')).toEqual(['កម្ពុជា', 'និរទេស', 'ជនជាតិ', 'កូរ៉េ']);
  });

  test('names keep their ends in French and so are found in English releases', () => {
    expect(stems('Mme Kim Jina', 'fr').slice(1)).toEqual(stems('Kim Jina', 'en'));
  });

  test('capitals tell names from words that only begin a sentence', () => {
    const capitalised = (text: string) =>
      splitWords(text, 'en')
        .filter((word) => word.capitalised)
        .map(({ surface }) => surface);
    expect(capitalised('Officials met KIM Jina. They talked to Ms. Park of the RoK.')).toEqual([
      'KIM',
      'Jina',
      'Ms',
      'Park',
      'RoK',
    ]);
    expect(capitalised('ASEAN met. NATO did not.')).toEqual(['ASEAN', 'NATO']);
    expect(capitalised('who met kim jina')).toEqual([]);
  });

  test.each([
    ['Does the US help us?', ['US', 'help']],
    ['did the us ambassador call', ['us', 'ambassador', 'call']],
    ['Did WHO staff help?', ['WHO', 'staff', 'help']],
    ['WHO MET US?', ['MET']],
  ])('"US" and "WHO" are names in capitals among small letters: %s', (text, expected) => {
    expect(content(text, 'en')).toEqual(expected);
  });

  test('a hundred thousand characters without a space are read in a moment', () => {
    for (const text of [
      'a'.repeat(100_000),
      '가'.repeat(100_000),
      '1,'.repeat(50_000),
      'a.'.repeat(50_000),
    ]) {
      expect(splitWords(text, 'en').length).toBeGreaterThan(0);
    }
  });
});

describe('words that only ask', () => {
  test.each<[Language, string, string[]]>([
    ['en', 'Can you tell me how many people were deported, please?', ['people', 'deported']],
    ['en', 'According to the release, who met Kim?', ['met', 'Kim']],
    ['en', 'whos frendship shud grow acording to the realese', ['frendship', 'grow']],
    ['en', 'What does the statement say about trade?', ['trade']],
    ['en', 'Who welcomed the release of the hostages?', ['welcomed', 'release', 'hostages']],
    ['en', 'I would like to know the venue', ['venue']],
    ['en', 'Name the palace.', ['palace']],
    ['fr', 'Selon le communiqué, qui a rencontré le ministre ?', ['rencontré', 'ministre']],
    ['fr', 'Pouvez-vous me dire où l’entretien s’est tenu, s’il vous plaît ?', ['entretien', 'tenu']],
    ['fr', 'Est-ce que la visite a eu lieu ?', ['visite', 'lieu']],
    ['ko', '보도자료에 따르면 총리는 누구를 만났습니까?', ['총리는', '만났습니까']],
    ['ko', '추방된 사람의 수를 알려 주세요.', ['추방된', '사람의']],
    ['ko', '몇 명인가요?', []],
    ['ko', '추방된 사람의 수와 체포된 적이 있는 사람', ['추방된', '사람의', '체포된', '사람']],
    ['km', 'តើនាងនិយាយថានិរទេសគ្នា?', ['និយាយ', 'និរទេស']],
    ['km', 'សូមប្រាប់ខ្ញុំ តើអ្នកណានិរទេសជនជាតិកូរ៉េ?', ['និរទេស', 'ជនជាតិ', 'កូរ៉េ']],
  ])('carry no content (%s: %s)', (language, question, expected) => {
    expect(content(question, language)).toEqual(expected);
  });
});

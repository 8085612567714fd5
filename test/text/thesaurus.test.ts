import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/text/language.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { conceptSources } from '../../src/text/thesaurus/index.ts';
import { createThesaurus, thesaurus } from '../../src/text/thesaurus.ts';
import { splitWords } from '../../src/text/words.ts';

const stub = createThesaurus([
  `
# People
role-minister | minister | 장관 | រដ្ឋមន្ត្រី | ministre
role-vice-minister | vice minister; deputy minister | 차관 | អនុរដ្ឋមន្ត្រី | vice-ministre | <role-minister
role-prime-minister | prime minister; premier; PM | 총리 | នាយករដ្ឋមន្ត្រី | premier ministre | <role-minister
national | national; citizen | 국민; 국적자 | ជនជាតិ | ressortissant
org-who | WHO; World Health Organization | 세계보건기구 | | OMS
org-akp | Agence Kampuchea Presse; AKP | | |
place-us | United States; U.S.; US | 미국 | សហរដ្ឋអាមេរិក | États-Unis
place-kr | South Korea; Korea; Korean; RoK | 한국; 대한민국 | ជនជាតិកូរ៉េ; កូរ៉េ | Corée; coréen
place-kp | North Korea; DPRK | 북한 | កូរ៉េខាងជើង | Corée du Nord
`,
  `
crime | crime | 범죄 | ឧក្រិដ្ឋកម្ម; បទល្មើស | crime
cybercrime | cybercrime; cross-border fraud | 사이버범죄; 사이버 범죄 | | cybercriminalité | <crime
online-scam | online scam | 온라인 사기 | | | <cybercrime
deport | deport; expel; expulsion; send home | 추방; 쫓겨나 | និរទេស | expulser | !admit
deport-group | mass deportation | | | | <deport
admit | admit; let in | 입국 허가 | | admettre
security | security | | សន្តិសុខ |
ai | | AI; 인공지능 | |
law | law | 법 | ច្បាប់ | loi
meet | meet; met | 만나; 만났 | ជួប | rencontrer
tie-bond | tie | 맺 | | lien
mean | mean of the | | |
`,
]);

const found = (text: string, language: Language) =>
  stub
    .find(text, splitWords(text, language), language)
    .map(({ concept, span }) => `${sliceSpan(text, span)}=${concept}`);

describe('concepts in a text', () => {
  test.each<[string, Language, string, string[]]>([
    ['any form of a word', 'en', 'Expelled, deporting', ['Expelled=deport', 'deporting=deport']],
    ['a phrase', 'en', 'They were sending home two citizens', ['sending home=deport', 'citizens=national']],
    [
      'a phrase and the phrase within',
      'en',
      'the Vice Minister',
      ['Vice Minister=role-vice-minister', 'Minister=role-minister'],
    ],
    [
      'a hyphen for the space of a term',
      'en',
      'the vice-minister',
      ['vice-minister=role-vice-minister', 'minister=role-minister'],
    ],
    [
      'a term written with a hyphen in the text only',
      'en',
      'cyber-crime',
      ['cyber-crime=cybercrime', 'crime=crime'],
    ],
    [
      'a term written with a hyphen in the data only',
      'en',
      'crossborder fraud',
      ['crossborder fraud=cybercrime'],
    ],
    [
      'a name but not the name inside it',
      'en',
      'North Korea and Korea',
      ['North Korea=place-kp', 'Korea=place-kr'],
    ],
    ['an abbreviation with or without dots', 'en', 'the U.S. and the US', ['U.S.=place-us', 'US=place-us']],
    ['no pronoun for an abbreviation', 'en', 'Who told us?', []],
    ['an abbreviation in capitals', 'en', 'what WHO said', ['WHO=org-who']],
    ['no phrase across a full stop', 'en', 'He is vice. Minister Kim', ['Minister=role-minister']],
    ['no phrase across a comma', 'en', 'north, Korea', ['Korea=place-kr']],
    [
      'French by French stems',
      'fr',
      'les ressortissants expulsés',
      ['ressortissants=national', 'expulsés=deport'],
    ],
    ['French capitals', 'fr', 'Combien de Coréens', ['Coréens=place-kr']],
    ['English names in French', 'fr', 'selon Agence Kampuchea Presse', ['Agence Kampuchea Presse=org-akp']],
    ['no English words in French', 'fr', 'le national', []],
    ['English terms within Korean', 'ko', 'RoK의 WHO', ['RoK=place-kr', 'WHO=org-who']],
    ['a Korean noun with a particle', 'ko', '총리는 한국에서', ['총리=role-prime-minister', '한국=place-kr']],
    [
      'a Korean term with or without its space',
      'ko',
      '사이버 범죄와 온라인사기',
      ['사이버 범죄=cybercrime', '온라인사기=online-scam'],
    ],
    ['no Korean term across a space it does not have', 'ko', '한 국가의', []],
    ['a Korean verb with an ending under its last syllable', 'ko', '쫓겨난 사람', ['쫓겨난=deport']],
    ['no Korean noun as a verb', 'ko', '만난다고', ['만난=meet']],
    ['a one-syllable Korean noun by itself', 'ko', '법을 법원 방법', ['법=law']],
    ['a one-syllable Korean verb with an ending', 'ko', '맺었습니까', ['맺=tie-bond']],
    ['a Korean word inside a compound', 'ko', '국제범죄', ['범죄=crime']],
    ['a Korean title after a number', 'ko', '제2차관', ['차관=role-vice-minister']],
    ['a Latin word of a Korean term, but not inside another', 'ko', '김AI와 maid', ['AI=ai']],
    [
      'Khmer without spaces',
      'km',
      'កម្ពុជាបាននិរទេសជនជាតិកូរ៉េ',
      ['និរទេស=deport', 'ជនជាតិកូរ៉េ=place-kr', 'ជនជាតិ=national'],
    ],
    ['Khmer in its other spelling', 'km', 'សន្តិសុខ សន្ដិសុខ', ['សន្តិសុខ=security', 'សន្ដិសុខ=security']],
    ['Khmer with invisible marks', 'km', 'សន្តិ\u200bសុខ', ['សន្តិ\u200bសុខ=security']],
    [
      'a Khmer title and the title within',
      'km',
      'នាយករដ្ឋមន្ត្រី',
      ['នាយករដ្ឋមន្ត្រី=role-prime-minister', 'រដ្ឋមន្ត្រី=role-minister'],
    ],
    ['no Khmer word cut out of a syllable', 'km', 'ច្បាប់ៗ ច្បាប់្រ', ['ច្បាប់=law']],
  ])('%s', (_, language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  test('words of grammar alone are no concept', () => {
    expect(found('of the means of the', 'en')).toEqual(['means of the=mean']);
  });

  test('a mention names the words it covers, particles included', () => {
    const text = 'Kim, 2nd Vice Minister';
    const [mention] = stub.find(text, splitWords(text, 'en'), 'en');
    expect(mention).toMatchObject({ concept: 'role-vice-minister', first: 2, last: 3 });
    const korean = '어제 사이버 범죄로';
    expect(stub.find(korean, splitWords(korean, 'ko'), 'ko')).toMatchObject([{ first: 1, last: 2 }]);
  });
});

test('endless words and phrases are read in time that grows with their length only', () => {
  for (const text of [
    '한국'.repeat(50_000),
    'cyber-crime '.repeat(5000),
    'ជនជាតិ'.repeat(15_000),
    '한 국 '.repeat(30_000),
  ]) {
    expect(stub.find(text, splitWords(text, 'ko'), 'ko').length).toBeGreaterThanOrEqual(0);
  }
});

describe('relations between concepts', () => {
  test('a kind of a kind is a kind', () => {
    expect(stub.broader('online-scam')).toEqual(['cybercrime', 'crime']);
    expect(stub.broader('nothing')).toEqual([]);
  });

  test('opposites count from both sides and for kinds', () => {
    expect(stub.opposites('admit')).toEqual(['deport']);
    expect(stub.opposites('deport-group')).toEqual(['admit']);
    expect(stub.opposes('admit', 'deport-group')).toBe(true);
    expect(stub.opposes('crime', 'admit')).toBe(false);
  });

  test.each([
    ['crime', 'crime', 'same'],
    ['cybercrime', 'crime', 'narrower'],
    ['crime', 'online-scam', 'broader'],
    ['deport', 'admit', 'opposite'],
    ['deport', 'crime', null],
  ] as const)('%s to %s is %s', (a, b, relation) => {
    expect(stub.related(a, b)).toBe(relation);
  });
});

describe('thesaurus data', () => {
  test.each([
    ['a | one | | ', 'five or six fields, met: a | one'],
    ['A b | one | | |', 'an id of small letters, digits and hyphens, met: A b | one'],
    ['a | one | | | | b', 'relations written "<broader" or "!opposite", met: a | one'],
    ['a | one | | | | <b', 'a known concept, not "b", met: a | one'],
    ['a | one | | | | !b', 'a known concept, not "b", met: a | one'],
    ['a | one | | |\na | two | | |', 'a second "a", met: a | two'],
    ['a | one | | | | <b\nb | two | | | | <a', 'no circle of broader concepts, met: a | one'],
  ])('a line that breaks the format stops the start and is shown: %s', (source, expected) => {
    expect(() => createThesaurus([source])).toThrow(expected);
  });

  test('the real data is sound', () => {
    expect(() => createThesaurus(conceptSources)).not.toThrow();
  });

  test.each<[Language, string, string]>([
    ['en', 'How many Koreans were expelled?', 'deport'],
    ['ko', '추방된 한국인은 몇 명입니까?', 'deport'],
    ['km', 'តើជនជាតិកូរ៉េប៉ុន្មាននាក់ត្រូវបាននិរទេស?', 'deport'],
    ['fr', 'Combien de Coréens ont été expulsés ?', 'deport'],
    ['ko', '캄보디아 총리는 누구입니까?', 'role-prime-minister'],
    ['km', 'តើនាយករដ្ឋមន្ត្រីកម្ពុជាជានរណា?', 'role-prime-minister'],
    ['fr', 'Qui est le premier ministre du Cambodge ?', 'role-prime-minister'],
  ])('the real data lines up languages (%s: %s)', (language, question, concept) => {
    const mentions = thesaurus().find(question, splitWords(question, language), language);
    expect(mentions.map((mention) => mention.concept)).toContain(concept);
  });
});

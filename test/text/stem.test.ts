import { describe, expect, test } from 'vitest';
import { stemKorean } from '../../src/text/korean.ts';
import { foldLatin, type StemmedLanguage, stemLatin } from '../../src/text/stem.ts';

const stem = (word: string, language: StemmedLanguage) => stemLatin(foldLatin(word), language);

describe('stems', () => {
  test.each<[StemmedLanguage, string, string]>([
    ['en', 'deported', 'deport'],
    ['en', 'organisation', 'organization'],
    ['en', 'emphasised', 'emphasizes'],
    ['en', 'labour', 'labor'],
    ['en', 'defence', 'defense'],
    ['en', 'centre', 'center'],
    ['en', 'raising', 'raise'],
    ['en', 'exercise', 'exercising'],
    ['en', 'supervised', 'supervision'],
    ['en', 'criticised', 'criticism'],
    ['fr', 'expulsés', 'expulsion'],
    ['fr', 'expulsées', 'expulser'],
    ['fr', 'payé', 'payer'],
    ['fr', 'établie', 'établir'],
    ['fr', 'cybercriminalité', 'cybercriminalités'],
    ['fr', 'dernière', 'derniers'],
  ])('%s: "%s" and "%s" are one word', (language, a, b) => {
    expect(stem(a, language)).toBe(stem(b, language));
  });

  test.each<[StemmedLanguage, string, string]>([
    ['en', 'nationals', 'nations'],
    ['en', 'important', 'import'],
    ['en', 'international', 'internal'],
    ['en', 'department', 'depart'],
    ['en', 'authorities', 'authors'],
    ['en', 'news', 'new'],
    ['en', 'criticise', 'critical'],
    ['fr', 'France', 'franc'],
    ['fr', 'Malaisie', 'Mali'],
    ['fr', 'payé', 'pays'],
  ])('%s: "%s" and "%s" stay apart', (language, a, b) => {
    expect(stem(a, language)).not.toBe(stem(b, language));
  });

  test.each(['expulsés', 'cybercriminalité', 'réaffirmée', 'dernière', 'sécurité', 'élève', 'reçu'])(
    'French typed without accents is the same word: %s',
    (word) => {
      expect(stem(foldLatin(word), 'fr')).toBe(stem(word, 'fr'));
    },
  );

  test.each([
    ['캄보디아에서는', '캄보디아'],
    ['추방했습니까', '추방'],
    ['방문하였나요', '방문'],
    ['발표되었습니다', '발표'],
    ['강화하기로', '강화'],
    ['전문가들에게는', '전문가'],
    ['전문가', '전문가'],
    ['한국은행의', '한국은행'],
    ['열리나요', '열리'],
    ['누구인가요', '누구'],
    ['총리입니까', '총리'],
    ['국가', '국가'],
    ['수도', '수도'],
    ['법을', '법'],
    ['서울로', '서울'],
  ])('Korean particles and endings are cut off: %s', (word, expected) => {
    expect(stemKorean(word)).toBe(expected);
  });

  test.each(['정부', '회의', '합의', '북한', '대한', '이유', '무기', '피해'])(
    'a Korean word of two syllables is left whole: %s',
    (word) => {
      expect(stemKorean(word)).toBe(word);
    },
  );
});

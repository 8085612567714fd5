import { describe, expect, it } from 'vitest';
import { correctionLine, phrases } from '../../src/surfaces/phrases.ts';
import { languages } from '../../src/text/language.ts';

const premise = {
  kind: 'figure',
  asked: '500 Koreans',
  stated: '180 Korean nationals',
  citation: 1,
} as const;

describe('a correction', () => {
  it.each([
    ['en', 'The release gives a different figure: “180 Korean nationals”'],
    ['ko', '보도자료에 나온 수치는 다릅니다: “180 Korean nationals”'],
    ['km', 'សេចក្តីប្រកាសព័ត៌មានផ្តល់តួលេខខុសពីនេះ៖ “180 Korean nationals”'],
    ['fr', 'Le communiqué donne un autre chiffre : “180 Korean nationals”'],
  ] as const)(
    'is made in the language of who asks and quotes the release in its own (%s)',
    (language, line) => {
      expect(correctionLine(premise, language)).toBe(line);
    },
  );

  it('is the bare statement where the whole sentence says otherwise', () => {
    expect(correctionLine({ ...premise, kind: 'statement', stated: null }, 'en')).toBe(
      'The release says otherwise',
    );
  });
});

describe('the phrases', () => {
  it('count one release and several', () => {
    expect(phrases.en.greeting(1)).toMatch(/^1 release is /u);
    expect(phrases.en.greeting(2)).toMatch(/^2 releases are /u);
    expect(phrases.fr.greeting(1)).toMatch(/^1 communiqué à/u);
    expect(phrases.fr.greeting(2)).toMatch(/^2 communiqués à/u);
  });

  it.each([
    ['ko', /\p{Script=Hangul}/u],
    ['km', /\p{Script=Khmer}/u],
  ] as const)('are all written in the script of their language (%s)', (language, script) => {
    expect(shown(phrases[language]).filter((phrase) => !script.test(phrase))).toEqual([]);
  });

  it('are no two the same in two languages, but for words that they share', () => {
    const all = languages.flatMap((language) => shown(phrases[language]));
    expect(all.filter((phrase, index) => all.indexOf(phrase) !== index)).toEqual(['Sources']);
  });
});

/** Every phrase of a language, filled in where it has a gap. */
function shown(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return [part('1', '2')];
  return Object.values(part as object).flatMap(shown);
}

import { describe, expect, test } from 'vitest';
import { attributeSentences } from '../../src/corpus/speakers.ts';
import { sentenceSpans } from '../../src/text/sentences.ts';

/** "name (role) named|resolved", "reported" or "release" for each sentence. */
function speakers(text: string, language = 'en'): string[] {
  const spans = sentenceSpans(text).map(({ span }) => span);
  return attributeSentences(text, spans, language).map(({ voice, speaker }) =>
    speaker === null ? voice : `${speaker.name} (${speaker.role}) ${speaker.by}`,
  );
}

describe('a speaker named in the sentence is found', () => {
  test.each([
    ['President Biden underscored his support.', 'Biden (President) named'],
    ['On trade, Vice President Kamala Harris also noted progress.', 'Kamala Harris (Vice President) named'],
    ['Deputy Prime Minister John Rosso thanked Mr. Finer.', 'John Rosso (Deputy Prime Minister) named'],
    ['Prime Minister Anwar Ibrahim of Malaysia welcomed it.', 'Anwar Ibrahim (Prime Minister) named'],
    ['“We agree,” said Foreign Minister Lena Hall.', 'Lena Hall (Foreign Minister) named'],
    [
      'The talks went well, Secretary of State Antony J. Blinken said.',
      'Antony J. Blinken (Secretary of State) named',
    ],
    ['The United States reaffirms its commitment.', 'United States (null) named'],
    [
      'According to Agence Kampuchea Presse, 180 people were deported.',
      'Agence Kampuchea Presse (null) named',
    ],
    ['According to Agence Kampuchea Presse, H.E. Ms. KIM Jina noted it.', 'KIM Jina (H.E. Ms.) named'],
    [
      'National Security Advisor to the Vice President Philip Gordon emphasized it.',
      'Philip Gordon (National Security Advisor to the Vice President) named',
    ],
  ])('%s', (sentence, expected) => {
    expect(speakers(sentence)).toEqual([expected]);
  });
});

describe('the release speaks itself', () => {
  test.each([
    ['To date, Cambodia has arrested and deported 180 Korean nationals.'],
    ['President Biden spoke today with Prime Minister Modi.'],
    ['The proposed auction opens in May.'],
    ['This shared appreciation was expressed during a meeting.'],
    ['According to the plan, work starts in May.'],
  ])('%s', (sentence) => {
    expect(speakers(sentence)).toEqual(['release']);
  });
});

describe('words of several speakers have no single speaker', () => {
  test.each([
    ['The two leaders discussed trade.'],
    ['They agreed to meet again.'],
    ['Biden and Japan’s Prime Minister Suga noted it.'],
    ['President Biden and President Macron reaffirmed the alliance.'],
    ['The Prime Minister and the 2nd Vice Minister also discussed it.'],
    ['Japan and Australia welcome the treaty.'],
    ['We reaffirm our commitment.'],
  ])('%s', (sentence) => {
    expect(speakers(sentence)).toEqual(['reported']);
  });
});

describe('"she", "he" and bare offices', () => {
  test('stand for the one official who fits', () => {
    const text =
      'Ms. Lena Hall met King Olav V. She noted progress. The talks, he affirmed, go on. The King thanked her.';
    expect(speakers(text).slice(1)).toEqual([
      'Lena Hall (Ms.) resolved',
      'Olav V (King) resolved',
      'Olav V (King) resolved',
    ]);
  });

  test('stand for nobody where two officials compete', () => {
    expect(speakers('President Biden met President Macron. He noted progress. The President left.')).toEqual([
      'release',
      'reported',
      'release',
    ]);
    expect(speakers('President Biden met President Macron. The President noted progress.')[1]).toBe(
      'reported',
    );
  });

  test('stand for nobody where nobody was named, or only somebody of the other gender', () => {
    expect(speakers('She noted progress.')).toEqual(['reported']);
    expect(speakers('Mr. Tan spoke. She noted progress.')).toEqual(['release', 'reported']);
  });

  test('carry the fullest name and the office met so far', () => {
    const text = 'President Joseph R. Biden, Jr. hosted talks. Biden noted progress. He thanked all.';
    expect(speakers(text).slice(1)).toEqual([
      'Joseph R. Biden, Jr. (President) named',
      'Joseph R. Biden, Jr. (President) resolved',
    ]);
  });
});

describe('other languages', () => {
  test.each([
    ['ko', '조태열 외교부 장관은 협력이 중요하다고 강조했다.', '조태열 (외교부 장관) named'],
    ['ko', '훈 마넷 총리는 “계속 협력하겠다”고 말했다.', '훈 마넷 (총리) named'],
    ['ko', '양측은 협력을 강화하기로 합의했다.', 'reported'],
    ['ko', '지금까지 180명이 추방됐다.', 'release'],
    ['fr', 'Le Premier ministre Hun Manet a souligné les progrès.', 'Hun Manet (Premier ministre) named'],
    ['fr', 'Mme Claire Dubois a déclaré que les travaux avancent.', 'Claire Dubois (Mme) named'],
    ['fr', '« Nous avançons », a-t-elle déclaré.', 'reported'],
    ['fr', 'La réunion a eu lieu mardi.', 'release'],
    ['km', 'លោក ប្រាក់ សុខុន បានមានប្រសាសន៍ថា កម្ពុជានឹងបន្ត។', 'ប្រាក់ សុខុន (លោក) named'],
    ['km', 'កិច្ចប្រជុំនេះធ្វើឡើងនៅភ្នំពេញ។', 'release'],
  ])('%s: %s', (language, sentence, expected) => {
    expect(speakers(sentence, language)).toEqual([expected]);
  });
});

test('a sentence of tens of thousands of characters is still read', () => {
  for (const part of ['President ', 'and the said, ', 'Mr. Al ', 'Deputy Vice ']) {
    const text = part.repeat(40_000 / part.length);
    expect(attributeSentences(text, [{ start: 0, end: text.length }], 'en')).toHaveLength(1);
  }
});

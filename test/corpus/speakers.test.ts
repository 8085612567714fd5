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
    ['The Ministry of Health reported 12 new cases.', 'Ministry of Health (null) named'],
    ['New Zealand shared how lower fees helped.', 'New Zealand (null) named'],
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

describe('a common noun for a person, a group or a body is a speaker', () => {
  test.each([
    ['The minister said that 12 schools opened.'],
    ['The spokesperson noted that 400 people were rescued.'],
    ['A police officer said 12 people died.'],
    ['Police in Phnom Penh said three suspects fled.'],
    ['The ministry announced that 30 clinics will open.'],
    ['The company added that 250 workers were hired.'],
    ['A senior official at the ministry said the talks would continue.'],
    ['An official who asked not to be named said the talks would continue.'],
    ['One of the survivors said the boat sank within minutes.'],
    ['The minister later told reporters that 12 schools opened.'],
    ['The minister, in a speech on Monday, said 12 schools opened.'],
    ['Seoul’s foreign ministry said 12 Koreans were freed.'],
    ['More than 60 people were arrested, police said on Tuesday.'],
    ['In a statement, the ministry said 12 people died.'],
    ['Three people died, according to the ministry.'],
    ['According to police, three people died.'],
    ['The minister was quoted as saying that 12 schools opened.'],
    ['“We lost everything,” said a villager.'],
    ['The minister and her Thai counterpart agreed to meet again.'],
    ['Rescuers pulled out 12 people, and officials said 4 were alive.'],
  ])('%s', (sentence) => {
    expect(speakers(sentence)).toEqual(['reported']);
  });
});

describe('a document, a thing, or what somebody only made or is named beside is none', () => {
  test.each([
    ['The agreement notes that both sides will meet again.'],
    ['The statement said the talks would continue.'],
    ['The police report said 12 people died.'],
    ['A report by the ministry said 12 people died.'],
    ['According to the ministry’s report, 12 people died.'],
    ['The visit highlighted the strength of the partnership.'],
    ['The visit by Prime Minister Hun Manet highlighted the strength of ties.'],
    ['The plan unveiled by the minister promised 500 jobs.'],
    ['A task force announced by the mayor met on Monday.'],
    ['The minister’s remarks added to the tension.'],
    ['The minister opened 12 schools.'],
    ['Police arrested 12 people.'],
  ])('%s', (sentence) => {
    expect(speakers(sentence)).toEqual(['release']);
  });
});

describe('an office with a small letter', () => {
  const health = 'Health Minister Chheang Ra met Prime Minister Hun Manet.';
  test.each([
    [health, 'The minister said 12 schools opened.', 'Chheang Ra (Health Minister) resolved'],
    [health, 'The prime minister said 12 schools opened.', 'Hun Manet (Prime Minister) resolved'],
    [health, 'Exports rose, according to the minister.', 'Chheang Ra (Health Minister) resolved'],
    [health, 'The foreign minister said 12 schools opened.', 'reported'],
    [health, 'A minister said 12 schools opened.', 'reported'],
    [
      'Interior Ministry spokesman Touch Sokhak spoke.',
      'The spokesman said 400 people fled.',
      'Touch Sokhak (Interior Ministry spokesman) resolved',
    ],
    [
      '2nd Vice Minister of Foreign Affairs KIM Jina arrived.',
      'The vice minister said 60 await it.',
      'KIM Jina (2nd Vice Minister of Foreign Affairs) resolved',
    ],
    ['Vice Minister KIM Jina arrived.', 'The minister said 60 await it.', 'reported'],
    [
      'Health Minister Chheang Ra met Education Minister Hang Chuon Naron.',
      'The minister said it.',
      'reported',
    ],
  ])('%s %s', (before, sentence, expected) => {
    expect(speakers(`${before} ${sentence}`)[1]).toBe(expected);
  });
});

describe('a person is known with', () => {
  const minister = 'Deputy Prime Minister and Minister of Foreign Affairs';
  test.each([
    [`${minister} Prak Sokhonn said it.`, `Prak Sokhonn (${minister}) named`],
    [`Prak Sokhonn, ${minister}, said it.`, `Prak Sokhonn (${minister}) named`],
    [`H.E. Prak Sokhonn, ${minister}, said it.`, `Prak Sokhonn (${minister}) named`],
    [`The President and Minister of Foreign Affairs Prak Sokhonn said it.`, 'reported'],
    ['Interior Ministry spokesman Touch Sokhak said it.', 'Touch Sokhak (Interior Ministry spokesman) named'],
    ['Provincial governor Sok Lou said it.', 'Sok Lou (Provincial governor) named'],
    ['Chum Sounry, a spokesman for the ministry, said it.', 'Chum Sounry (null) named'],
    ['H.E. Ms. KIM Jina, who is on a three-day visit, said it.', 'KIM Jina (H.E. Ms.) named'],
    ['Foreign Minister Cho Tae-yul was quoted as saying it.', 'Cho Tae-yul (Foreign Minister) named'],
    ['Samdech Techo Hun Sen said it.', 'Hun Sen (Samdech Techo) named'],
    ['Lok Chumteav Pich Chanmony thanked the donors.', 'Pich Chanmony (Lok Chumteav) named'],
  ])('%s', (sentence, expected) => {
    expect(speakers(sentence)).toEqual([expected]);
  });

  test('either of two offices', () => {
    const [, deputy, foreign] = speakers(
      `${minister} Prak Sokhonn hosted it. The Deputy Prime Minister said so. The foreign minister said so.`,
    );
    expect([deputy, foreign]).toEqual([
      `Prak Sokhonn (${minister}) resolved`,
      `Prak Sokhonn (${minister}) resolved`,
    ]);
  });
});

describe('other languages', () => {
  test.each([
    ['ko', '조태열 외교부 장관은 협력이 중요하다고 강조했다.', '조태열 (외교부 장관) named'],
    ['ko', '훈 마넷 총리는 “계속 협력하겠다”고 말했다.', '훈 마넷 (총리) named'],
    ['ko', '양측은 협력을 강화하기로 합의했다.', 'reported'],
    ['ko', '외교부에 따르면 180명이 추방됐다.', 'reported'],
    ['ko', '보고서에 따르면 180명이 추방됐다.', 'release'],
    ['km', 'នគរបាលបានឲ្យដឹងថា មនុស្សជាង ៦០ នាក់ត្រូវបានចាប់ខ្លួន។', 'reported'],
    ['ko', '지금까지 180명이 추방됐다.', 'release'],
    ['fr', 'Le Premier ministre Hun Manet a souligné les progrès.', 'Hun Manet (Premier ministre) named'],
    ['fr', 'Mme Claire Dubois a déclaré que les travaux avancent.', 'Claire Dubois (Mme) named'],
    ['fr', '« Nous avançons », a-t-elle déclaré.', 'reported'],
    ['fr', 'La réunion a eu lieu mardi.', 'release'],
    ['km', 'លោក ប្រាក់ សុខុន បានមានប្រសាសន៍ថា កម្ពុជានឹងបន្ត។', 'ប្រាក់ សុខុន (លោក) named'],
    ['km', 'ប្រាក់ សុខុន បាននិយាយថា កម្ពុជានឹងបន្ត។', 'ប្រាក់ សុខុន (null) named'],
    ['km', 'មនុស្សជាង ៦០ នាក់បាននិយាយថា កម្ពុជានឹងបន្ត។', 'reported'],
    ['km', 'កិច្ចប្រជុំនេះធ្វើឡើងនៅភ្នំពេញ។', 'release'],
  ])('%s: %s', (language, sentence, expected) => {
    expect(speakers(sentence, language)).toEqual([expected]);
  });
});

test('a sentence of tens of thousands of characters is still read', () => {
  const parts = ['President ', 'and the said, ', 'Mr. Al ', 'Deputy Vice ', 'one of the police in the said '];
  for (const part of parts) {
    const text = part.repeat(40_000 / part.length);
    expect(attributeSentences(text, [{ start: 0, end: text.length }], 'en')).toHaveLength(1);
  }
});

test('an office behind a titled name belongs to it', () => {
  const text = 'Ms. LEE Soo-jin, Vice Minister of Justice of Korea, noted that about 40 were waiting.';
  expect(attributeSentences(text, [{ start: 0, end: text.length }], 'en')).toEqual([
    { voice: 'reported', speaker: { name: 'LEE Soo-jin', role: 'Vice Minister of Justice', by: 'named' } },
  ]);
});

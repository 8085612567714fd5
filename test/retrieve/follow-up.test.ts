import { describe, expect, it } from 'vitest';
import { readAlone, readFollowUp } from '../../src/retrieve/follow-up.ts';

const meeting =
  'This shared appreciation was expressed during a courtesy meeting between Cambodian Prime Minister Samdech Hun Manet and H.E. Ms. KIM Jina, 2nd Vice Minister of Foreign Affairs of the Republic of Korea.';
const behind = (question: string, quote = meeting) => ({
  question,
  cited: [{ releaseId: 'r', sentenceId: 'r#2', quote }],
});
const read = (question: string, previous: string, quote?: string) =>
  readFollowUp(question, behind(previous, quote));

describe('when and where, behind a question of what somebody said', () => {
  it.each([
    ['where was it?', 'What did Hun Manet say?', 'Where did they meet?'],
    ['and when was that?', 'What did Cambodia praise?', 'When did they meet?'],
    ['그게 언제였나요?', '김진아 차관은 무엇을 강조했나요?', '언제 만났나요?'],
    ['c’était où ?', 'Qu’a souligné Kim Jina ?', 'Où se sont-ils rencontrés ?'],
    ['ចុះនៅឯណា?', 'តើហ៊ុន ម៉ាណែត បានកោតសរសើរអ្វី?', 'តើពួកគេបានជួបគ្នានៅឯណា?'],
  ])('%s behind %s is asked of the event first: %s', (question, previous, reading) => {
    expect(read(question, previous)).toMatchObject({
      ...{ leans: true, demands: { onlyAsks: true } },
      readings: [reading, expect.any(String)],
    });
  });

  it.each([
    ['where was it?', 'When did they sign the treaty?', 'Where did they sign the treaty?'],
    ['where was it?', 'What did they discuss at the summit?', 'Where did they discuss at the summit?'],
    ['why?', 'What did Hun Manet praise?', 'Why did Hun Manet praise?'],
  ])('%s behind %s is asked of the deed, or of the event that it names', (question, previous, reading) => {
    expect(read(question, previous).readings).toEqual([reading]);
  });
});

describe('another thing', () => {
  it.each([
    ['and Uganda?', 'How many vaccines has Kenya received?', 'How many vaccines has Uganda received?'],
    ['and in Nigeria?', 'What did they discuss in the Sahel?', 'What did they discuss in Nigeria?'],
    ['what about China?', 'What did they condemn about Russia?', 'What did they condemn about China?'],
    [
      'and Chinese nationals?',
      'How many Korean nationals were deported by Cambodia?',
      'How many Chinese nationals were deported by Cambodia?',
    ],
    ['and Mr. Chambers?', 'What did the Vice President share?', 'What did Mr. Chambers share?'],
    ['and the King?', 'What did Kim Jina say?', 'What did the King say?'],
    ['and the Prime Minister?', 'What did the President say?', 'What did the Prime Minister say?'],
    ['훈 마네트 총리는요?', '김진아 차관은 무엇을 강조했나요?', '훈 마네트 총리는 무엇을 강조했나요?'],
    [
      '수단에 대해서는요?',
      '두 정상은 국방 파트너십에 대해 무엇을 재확인했나요?',
      '두 정상은 수단에 대해 무엇을 재확인했나요?',
    ],
    ['ចុះវៀតណាមវិញ?', 'តើនរណាតំណាងកម្ពុជា?', 'តើនរណាតំណាងវៀតណាម?'],
    ['et le Japon ?', 'Qu’a dit la Corée ?', 'Qu’a dit le Japon ?'],
    ['and about Taiwan?', 'What did Xi discuss in Bali?', 'What did Xi discuss about Taiwan?'],
    ['et sur Taïwan ?', 'De quoi a-t-il parlé au Japon ?', 'De quoi a-t-il parlé sur Taïwan ?'],
    [
      'and with Kenya?',
      'What did Sullivan discuss with Armenia and Azerbaijan?',
      'What did Sullivan discuss with Kenya?',
    ],
    ['and from Poland?', 'When did Biden travel to the Ukraine?', 'When did Biden travel from Poland?'],
  ])('%s takes its place in %s', (question, previous, reading) => {
    const { readings, leans, demands } = read(question, previous);
    expect(readings).toEqual([reading]);
    expect(leans).toBe(true);
    expect(demands).toEqual({ turnsOn: expect.any(String) });
  });

  it.each([
    ['and already deported?', 'How many others are awaiting deportation?', 'How many already deported?'],
    ['and globally?', 'How many doses did Biden announce?', 'How many doses globally?'],
    ['추방을 기다리는 사람은요?', '추방한 한국인은 몇 명인가요?', '추방을 기다리는 사람은 몇 명인가요?'],
    ['ចុះអ្នកកំពុងរង់ចាំ?', 'តើបានបណ្ដេញប៉ុន្មាននាក់?', 'អ្នកកំពុងរង់ចាំប៉ុន្មាននាក់?'],
    ['et déjà expulsées ?', 'Combien de personnes attendent ?', 'Combien de personnes déjà expulsées ?'],
  ])(
    '%s without a place there is the figure of it, said by another sentence',
    (question, previous, reading) => {
      expect(read(question, previous)).toMatchObject({
        readings: [reading],
        demands: { answered: ['r#2'] },
      });
    },
  );

  it.each([
    ['and they left', 'How many doses were sent?'],
    ['and is Uganda there?', 'How many vaccines has Kenya received?'],
    ['and globally?', 'What did Biden announce?'],
    ['et celui de 2023 ?', 'Où s’est tenu le sommet ?'],
  ])('%s behind %s is left as it is', (question, previous) => {
    expect(read(question, previous).readings).toEqual([question]);
  });

  it('that has no place there leaves the conversation with the question before', () => {
    expect(read('and Biden?', 'Where was it signed?').subject).toBe('Where was it signed?');
    expect(read('and Uganda?', 'How many vaccines has Kenya received?').subject).toBeUndefined();
  });
});

describe('who said what was answered', () => {
  it.each([
    ...['who said that?', 'And who says so?', 'says who?', 'according to whom?', 'who told you that?'],
    ...['누가 말했나요?', '그 말은 누가 했나요?', '누가 그 말을 한 거죠?', 'តើនរណានិយាយដូច្នេះ?'],
    ...['qui a dit ça ?', 'et qui l’a dit ?', 'selon qui ?'],
  ])('is asked by %s', (question) => {
    expect(read(question, 'Who met?', 'She affirmed it.')).toEqual({
      ...{ readings: ['Who said: She affirmed it.'], leans: true },
      ...{ demands: { whoSaid: 'r#2' }, subject: 'Who met?' },
    });
  });

  it.each(['who said that more than 60 are waiting?', 'who said that in Paris?', '누가 감사를 표했나요?'])(
    'is not asked by %s',
    (question) => {
      expect(read(question, 'Who met?', 'She affirmed it.').demands).not.toHaveProperty('whoSaid');
    },
  );

  it('is asked of the sentence in its own language', () => {
    const quotes = ['그는 감사를 표했다.', 'Elle a dit merci.', 'លោកបានអរគុណ។'];
    const readings = quotes.map((quote) => read('who said that?', 'Who met?', quote).readings[0]);
    expect(readings).toEqual([
      '누가 말했습니까: 그는 감사를 표했다.',
      'Qui a dit : Elle a dit merci.',
      'តើនរណាបាននិយាយ៖ លោកបានអរគុណ។',
    ]);
  });

  it('is asked of nothing where nothing was', () => {
    const { readings, demands } = readFollowUp('who said that?', { question: 'Who met?', cited: [] });
    expect({ readings, demands }).toEqual({ readings: ['who said that?'], demands: { whoSaid: '' } });
  });
});

describe('a person', () => {
  it.each([
    ['what did she say?', 'Who is Kim Jina?', 'what did Kim Jina say?'],
    ['what did she say?', 'Who met Hun Manet?', 'what did KIM Jina say?'],
    ['what did he say?', 'Where did Hun Manet speak?', 'what did Hun Manet say?'],
    ['그녀는 뭐라고 했나요?', '훈 마네트 총리는 누구를 만났나요?', 'KIM Jina는 뭐라고 했나요?'],
  ])('%s behind %s is named where nothing else is to be looked for: %s', (question, previous, reading) => {
    expect(read(question, previous).readings).toEqual([reading]);
  });

  it.each([
    ['what was she grateful for?', 'Who is Kim Jina?'],
    ['why did she come?', 'Who is Kim Jina?'],
    ['what did she say?', 'Where did the talks take place?'],
    ['what did he say?', 'When did Biden meet Modi?'],
    ['what did Hun Manet say when he came?', 'Who is Kim Jina?'],
  ])('%s behind %s is left as it is', (question, previous) => {
    expect(read(question, previous).readings).toEqual([question]);
  });

  it('"the two" are no two things to look for', () => {
    expect(read('where did the two meet?', 'What did he say?').readings).toEqual(['where did they meet?']);
    expect(read('두 사람은 어디에서 만났나요?', '무엇을 말했나요?').readings).toEqual([
      '그들은 어디에서 만났나요?',
    ]);
    expect(read('what did the two leaders say?', 'Who met?').readings).toEqual([
      'what did the two leaders say?',
    ]);
  });
});

it.each(['who else?', 'qui d’autre ?', '또 누구를 만났나요?', 'what else did Kim Jina say?'])(
  '%s is not answered with what was cited',
  (question) => {
    const { demands } = read(question, 'Who met Hun Manet?');
    expect(demands).toMatchObject({ asksElse: true, answered: ['r#2'] });
  },
);

it.each([
  ['how many of them were women?', ' were women?'],
  ['dont combien d’enfants ?', 'enfants ?'],
  ['그중에 여성은 몇 명인가요?', '여성은'],
])('%s asks for some of those counted, and what comes next for all of them', (question, turnsOn) => {
  expect(read(question, 'How many were deported?')).toMatchObject({
    ...{ leans: true, demands: { turnsOn } },
    subject: 'How many were deported?',
  });
});

describe('a question that stands on its own', () => {
  it.each([
    'Who is Kim Jina?',
    'And how many Korean nationals has Cambodia deported?',
    'Did Hun Manet say when he will visit Korea?',
    '캄보디아에 사는 한국인은 모두 몇 명인가요?',
    'Combien de vaccins le Kenya a-t-il reçus ?',
    `and ${'very '.repeat(50)}many women?`,
    'Name the two people from the El-Hibri Foundation who attended the session',
  ])('is read so behind any other: %s', (question) => {
    expect(read(question, 'What did Hun Manet praise?')).toEqual(readAlone(question));
  });

  it.each([
    'what did they agree on?',
    'how many women?',
    'what did the two leaders discuss?',
    'and how many are still waiting?',
    '양측은 무엇에 동의했나요?',
    'qu’a-t-il dit des autorités ?',
    'តើពួកគេបានពិភាក្សាអ្វី?',
  ])('is not one that says nothing without the other: %s', (question) => {
    expect(read(question, 'What did Biden announce in Kyiv?')).toMatchObject({
      ...{ readings: [question], leans: true },
    });
  });
});

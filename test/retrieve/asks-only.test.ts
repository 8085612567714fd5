import { describe, expect, it } from 'vitest';
import { asAskingOnly, askedOfSubject } from '../../src/retrieve/asks-only.ts';

/** The question as it is asked of the subject of the previous one, or as it stands. */
function standalone(question: string, previous: string): string {
  const asking = asAskingOnly(question);
  return (asking && askedOfSubject(asking, previous)) ?? question;
}

const deported = {
  en: 'How many Korean nationals were deported?',
  ko: '캄보디아는 한국인 몇 명을 추방했습니까?',
  km: 'តើកម្ពុជាបានបណ្តេញជនជាតិកូរ៉េប៉ុន្មាននាក់?',
  fr: 'Combien de ressortissants coréens le Cambodge a-t-il expulsés ?',
};

describe('a question that only asks', () => {
  it.each([
    ['and when?', deported.en, 'When Korean nationals were deported?'],
    ['And when was that?', deported.en, 'When Korean nationals were deported?'],
    ['When did this happen?', deported.en, 'When Korean nationals were deported?'],
    ['Where did it take place?', 'When did they meet the minister?', 'Where did they meet the minister?'],
    ['by whom?', deported.en, 'By whom Korean nationals were deported?'],
    ['When and where?', 'Why did the ministers meet?', 'When and where did the ministers meet?'],
    ['can you tell me why?', 'When did the ministers meet?', 'Why did the ministers meet?'],
    ['why?', 'Did Cambodia deport Koreans?', 'Why did Cambodia deport Koreans?'],
    ['when?', 'Who met the Prime Minister, and where?', 'When met the Prime Minister?'],
    ['et quand ?', deported.fr, 'Quand ressortissants coréens le Cambodge a-t-il expulsés ?'],
    [
      'Où cela s’est-il passé ?',
      'Quand les ministres se sont-ils rencontrés ?',
      'Où les ministres se sont-ils rencontrés ?',
    ],
    [
      'pourquoi ?',
      'Le Cambodge a-t-il expulsé des Coréens ?',
      'Pourquoi le Cambodge a-t-il expulsé des Coréens ?',
    ],
    ['그럼 언제요?', deported.ko, '캄보디아는 한국인 언제 추방했습니까?'],
    ['언제 그랬어요?', deported.ko, '캄보디아는 한국인 언제 추방했습니까?'],
    ['왜요?', '캄보디아는 한국인을 추방했습니까?', '왜 캄보디아는 한국인을 추방했습니까?'],
    ['어디서요?', '김진아 차관은 언제 총리를 만났습니까?', '김진아 차관은 어디서 총리를 만났습니까?'],
    ['언제요?', '김진아 차관은 어디에서 총리를 만났습니까?', '김진아 차관은 언제 총리를 만났습니까?'],
    ['누구를요?', '총리는 어디에서 만났습니까?', '총리는 누구를 만났습니까?'],
    ['왜요?', '총리는 누구와 만났습니까?', '총리는 왜 만났습니까?'],
    ['언제요?', '정상 회담은 어디서인가요?', '정상 회담은 언제인가요?'],
    ['and when?', 'And how many are still waiting?', 'When are still waiting?'],
    ['그럼 언제요?', '그럼 아직 몇 명이 대기 중입니까?', '아직 언제 대기 중입니까?'],
    ['ចុះពេលណា?', 'ចុះនៅសល់ប៉ុន្មាននាក់រង់ចាំ?', 'នៅសល់ពេលណារង់ចាំ?'],
    ['et quand ?', 'Et combien attendent encore ?', 'Quand attendent encore ?'],
    ['And when?', 'With whom did the ministers meet?', 'When did the ministers meet?'],
    ['et quand ?', 'À qui le ministre a-t-il parlé ?', 'Quand le ministre a-t-il parlé ?'],
    ['នៅពេលណា?', 'តើកិច្ចប្រជុំធ្វើនៅឯណា?', 'តើកិច្ចប្រជុំធ្វើនៅពេលណា?'],
    ['ចុះពេលណា?', deported.km, 'តើកម្ពុជាបានបណ្តេញជនជាតិកូរ៉េពេលណា?'],
    ['ហេតុអ្វី?', 'តើកម្ពុជាបានបណ្តេញជនជាតិកូរ៉េដែរឬទេ?', 'តើកម្ពុជាបានបណ្តេញជនជាតិកូរ៉េហេតុអ្វី?'],
  ])('%s is asked of the subject of the last one: %s', (question, previous, read) => {
    expect(standalone(question, previous)).toBe(read);
  });

  it.each([
    ['언제요?', deported.en, 'When Korean nationals were deported?'],
    ['and when?', deported.km, 'តើកម្ពុជាបានបណ្តេញជនជាតិកូរ៉េពេលណា?'],
    ['et où ?', deported.ko, '캄보디아는 한국인 어디에서 추방했습니까?'],
    ['when?', deported.fr, 'Quand ressortissants coréens le Cambodge a-t-il expulsés ?'],
  ])('in another language than the last one is put into that one: %s', (question, previous, read) => {
    expect(standalone(question, previous)).toBe(read);
  });

  it('follows one that only asked itself', () => {
    const second = standalone('and when?', deported.en);
    expect(standalone('and where?', second)).toBe('Where Korean nationals were deported?');
  });
});

describe('a question that stands on its own', () => {
  it.each([
    'and how many are still waiting?',
    'When did the ministers meet?',
    'Who paid for the flights?',
    'And the airline?',
    'What did she say about tourism?',
    'Who are you?',
    'What?',
    'Thank you!',
    'and then',
    '',
    '그럼 대기 중인 사람은 몇 명입니까?',
    'ចុះនៅសល់ប៉ុន្មាននាក់រង់ចាំ?',
    'Et combien attendent encore ?',
    'Qui êtes-vous ?',
    `and when${' '.repeat(5000)}?`,
  ])('is left as it is, letter by letter: %s', (question) => {
    expect(standalone(question, deported.en)).toBe(question);
  });

  it.each(['hello', '', 'and when?'])('so is one after what asked for nothing: %s', (previous) => {
    expect(standalone('and when?', previous)).toBe('and when?');
  });
});

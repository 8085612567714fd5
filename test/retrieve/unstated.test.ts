import { describe, expect, test } from 'vitest';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { asksUnnamedOffice, asksUnstatedNext, leavesOut, thingsAsked } from '../../src/retrieve/unstated.ts';
import { candidateOf } from '../support/candidates.ts';

const meeting =
  'The Prime Minister met KIM Jina at the Peace Palace. They discussed online scams. Cambodia thanked the RoK for its cooperation.';
const isLeftOut = (text: string, release = meeting) => {
  const [question, candidate] = [understandQuestion(text), candidateOf(release)];
  return leavesOut(candidate, thingsAsked(question)) || asksUnstatedNext(question, candidate);
};

describe('a thing, or something to come, of which the release nowhere speaks', () => {
  test.each([
    'What gift did the Prime Minister give KIM Jina?',
    'Which gift did KIM Jina receive?',
    '총리는 김진아에게 어떤 선물을 주었나요?',
    'Quel cadeau le Premier ministre a-t-il offert à KIM Jina ?',
    'តើនាយករដ្ឋមន្ត្រីបានជូនកាដូអ្វីដល់លោកស្រី គីម ជីណា?',
    'What weapons did the Prime Minister promise KIM Jina?',
    'Did KIM Jina bring a gift for the Prime Minister?',
    'Who paid for the dinner of the Prime Minister with KIM Jina?',
    'When will the Prime Minister and KIM Jina meet again?',
    'Where is the next meeting?',
    'When is the next round of talks?',
    '두 사람은 언제 다시 만나나요?',
    'ពួកគេនឹងជួបគ្នាម្តងទៀតនៅពេលណា?',
  ])('is left out: %s', (question) => {
    expect(isLeftOut(question)).toBe(true);
  });

  test('is no next meeting where one only followed a call', () => {
    expect(isLeftOut('When will they meet next?', 'Their meeting followed a call.')).toBe(true);
  });

  test.each([
    ['What gift did KIM Jina bring?', 'KIM Jina brought the Prime Minister a souvenir.'],
    ['What gift did KIM Jina bring?', 'KIM Jina donated ten ambulances.'],
    ['What crimes did they discuss?', meeting],
    ['What kind of crime did they discuss?', meeting],
    ['Which topics came up?', meeting],
    ['어떤 분야를 논의했나요?', meeting],
    ['Quel genre de crimes ont-ils évoqués ?', meeting],
    ['What did KIM Jina thank Cambodia for?', meeting],
    ['Which building did they meet in?', meeting],
    ['Which waterway did they discuss?', 'They discussed the Nile.'],
    ['What came out of the meeting?', meeting],
    ['When will they meet again?', `${meeting} The next meeting is in May.`],
    ['When does the committee meet next?', 'The committee meets again in May.'],
    ['When will they resume the talks?', 'Negotiators will sit down in Geneva in May.'],
    ['What did the Prime Minister say again about scams?', meeting],
    ['Which zorblats did they discuss?', meeting],
    ['How much food did they send?', 'They sent 10,000 tons of wheat.'],
    ['Did they eat together?', 'They held a working dinner.'],
    ['Who paid for the dinner?', 'The city paid for the luncheon.'],
    ['Is the Vice President married?', 'The Vice President came with her husband.'],
    ['What did they say about women?', 'They spoke of gender equality.'],
    ['Are any of them women?', 'Queen Maud, Ms. Lee and her sister attended.'],
    ['Is the vice minister a woman?', 'The vice minister said that she agreed.'],
    ['How many women attended?', 'Twelve wives and daughters attended.'],
    ['When will the future embassy open?', 'The new embassy will open in May 2025.'],
    ['Will the embassy open soon?', 'The embassy will open in May 2025.'],
    ['When is the next round of talks?', 'The next talks take place in May.'],
    ['When is the next meeting?', 'They met today. The next summit takes place in June.'],
  ])('is no matter of course where %s may be answered', (question, release) => {
    expect(isLeftOut(question, release)).toBe(false);
  });
});

describe('an office that the release never names', () => {
  const rulesOut = (question: string, release = meeting) =>
    asksUnnamedOffice(understandQuestion(question), candidateOf(release));

  test.each([
    'What did the South Korean president say about scams?',
    'What did Foreign Minister Prak Sokhonn tell KIM Jina?',
    "Qu'a déclaré le roi du Cambodge ?",
    '한국 대사는 무엇을 말했나요?',
  ])('rules an answer out: %s', (question) => {
    expect(rulesOut(question)).toBe(true);
  });

  test.each([
    ['What did the premier discuss?', meeting],
    ['What did the minister discuss?', meeting],
    ['What did Vice Minister Kim Jina discuss?', meeting],
    ['What did President Biden discuss?', 'Mr. Biden discussed online scams.'],
    ['Did they discuss the ministry?', meeting],
  ])('does not where %s may be answered', (question, release) => {
    expect(rulesOut(question, release)).toBe(false);
  });
});

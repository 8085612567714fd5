import { describe, expect, test } from 'vitest';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { asksUnstatedThing } from '../../src/retrieve/unstated.ts';
import { candidateOf } from '../support/candidates.ts';

const meeting =
  'The Prime Minister met KIM Jina at the Peace Palace. They discussed online scams. Cambodia thanked the RoK for its cooperation.';
const rulesOut = (question: string, release = meeting) =>
  asksUnstatedThing(understandQuestion(question), candidateOf(release));

describe('a thing that the release nowhere speaks of', () => {
  test.each([
    'What gift did the Prime Minister give KIM Jina?',
    'Which gift did KIM Jina receive?',
    '총리는 김진아에게 어떤 선물을 주었나요?',
    'Quel cadeau le Premier ministre a-t-il offert à KIM Jina ?',
    'តើនាយករដ្ឋមន្ត្រីបានជូនកាដូអ្វីដល់លោកស្រី គីម ជីណា?',
    'What weapons did the Prime Minister promise KIM Jina?',
    'Did KIM Jina bring a gift for the Prime Minister?',
    'Who paid for the dinner of the Prime Minister with KIM Jina?',
  ])('rules an answer out: %s', (question) => {
    expect(rulesOut(question)).toBe(true);
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
    ['Which zorblats did they discuss?', meeting],
  ])('is no matter of course where %s may be answered', (question, release) => {
    expect(rulesOut(question, release)).toBe(false);
  });
});

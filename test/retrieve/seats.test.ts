import { describe, expect, it } from 'vitest';
import { understandQuestion } from '../../src/retrieve/question.ts';

/** States that the questions below call by their own names. */
const called = new Set(['§place-kh', '§place-il']);
/** The others by which a name of the question is also stated. */
const meant = (text: string) =>
  understandQuestion(text)
    .units.flatMap(({ alternatives }) => alternatives.flat())
    .filter((term) => /^§place-[a-z]{2}$/u.test(term) && !called.has(term))
    .map((term) => term.slice(1));

describe('a seat of government', () => {
  it.each([
    ['What did Seoul offer Cambodia?', ['place-kr']],
    ['How did the guest from Seoul characterise the help?', ['place-kr']],
    ['How did the Israeli side react to Washington’s worries?', ['place-us']],
    ['Which problems does the White House want to work on?', ['place-us']],
    ['What does the Kremlin say?', ['place-ru']],
    ['Who took part on behalf of Prague?', ['place-cz']],
    ['Que propose Séoul au Cambodge ?', ['place-kr']],
    ['서울은 무엇을 제안했습니까?', ['place-kr']],
  ])('means its state: %s', (text, states) => {
    expect(meant(text)).toEqual(states);
  });

  it.each([
    'What came up when they met in Seoul?',
    'When will the Prime Minister travel to Washington?',
    'When did she visit Seoul?',
    'Quand le président se rendra-t-il à Washington ?',
    '두 사람은 서울에서 언제 만났습니까?',
    'តើពួកគេបានជួបគ្នានៅសេអ៊ូលពេលណា?',
    'What did Busan offer Cambodia?',
  ])('or another city is no more than a place: %s', (text) => {
    expect(meant(text)).toEqual([]);
  });
});

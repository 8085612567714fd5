import { expect, test } from 'vitest';
import { asksOfTheOnlyEvent } from '../../src/retrieve/event.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { candidateOf } from '../support/candidates.ts';

const meeting = candidateOf('They met in Phnom Penh.');
const other = candidateOf('They met in Seoul.', { release: { id: 'other' } });
const asks = (question: string, candidates = [meeting]) =>
  asksOfTheOnlyEvent(understandQuestion(question), candidates);

test.each(['where was it', 'when was that?', 'who was it', "c'était où ?", '언제였어?'])(
  '"%s" is asked of the only release there is',
  (question) => {
    expect(understandQuestion(question).units).toEqual([]);
    expect(asks(question)).toBe(true);
  },
);

test('among several releases it says nothing of which is meant', () => {
  expect(asks('where was it', [meeting, other])).toBe(false);
});

test.each([
  'why?',
  'how many?',
  'how old is she',
  'what?',
  'who else was there',
  'who are you?',
  'where are you from',
])('"%s" is not asked of an event', (question) => {
  expect(asks(question)).toBe(false);
});

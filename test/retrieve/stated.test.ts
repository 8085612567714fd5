import { expect, test } from 'vitest';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { statesKind } from '../../src/retrieve/stated.ts';
import { candidateOf } from '../support/candidates.ts';

const states = (question: string, sentence: string) =>
  understandQuestion(question).asked.map((asked) => statesKind(asked, candidateOf(sentence)));

test.each([
  ['How many years did the talks last?', 'The talks lasted three years.'],
  ['How far is the port from Seoul?', 'The port lies 40 miles south of Seoul.'],
  ['When did they meet?', 'They met on May 3, 2024.'],
  ['When will they meet?', 'They will meet in the second half of the year.'],
  ['How old is the accord?', 'They marked the 25th anniversary of the accord.'],
  ['How many megawatts will be sent?', 'It will supply 100 megawatts.'],
  ['방글라데시에 몇 톤을 보냈나요?', 'They sent 40 tonnes of rice to Bangladesh.'],
])('the sentence states what is asked for: %s – %s', (question, sentence) => {
  expect(states(question, sentence)).toEqual([true]);
});

test.each([
  ['How many years did the talks last?', 'They marked the 50th anniversary of independence.'],
  ['How many years did the talks last?', 'The talks brought 12 ministers together.'],
  ['How far is the port from Seoul?', 'The port of Seoul has 40 cranes.'],
  ['When did they meet?', 'They met at the palace.'],
  ['How old is the Vice Minister?', 'The Vice Minister met the Prime Minister.'],
])('the sentence states nothing of the kind asked for: %s – %s', (question, sentence) => {
  expect(states(question, sentence)).toEqual([false]);
});

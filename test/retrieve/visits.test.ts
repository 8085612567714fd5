import { expect, test } from 'vitest';
import { covers } from '../../src/retrieve/coverage.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { indexTerms } from '../../src/text/terms.ts';

const visited = new Set<string>(indexTerms('She visited the capital.', 'en'));
const isVisit = (question: string) =>
  understandQuestion(question).units.some((unit) => covers(visited, unit));

test.each([
  'why did she come?',
  'Why did they come over?',
  'When did he go there, and with whom?',
  'when did the premier go to korea?',
  'Is the minister going over to Peru soon?',
])('a visit states that somebody comes or goes: %s', (question) => {
  expect(isVisit(question)).toBe(true);
});

test.each([
  'What is going to change?',
  'How are the talks going?',
  'Where does the money go?',
  'Did migration come up?',
  'Where are they going with this?',
  'Did they go ahead?',
  'Will they go to war?',
  'How did the summit go?',
  'Which party is going to sign?',
  'Quels partis ont signé ?',
  'Les parties ont-elles signé ?',
])('a visit does not state what goes or comes otherwise: %s', (question) => {
  expect(isVisit(question)).toBe(false);
});

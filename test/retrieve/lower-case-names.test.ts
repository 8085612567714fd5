import { afterAll, beforeAll, expect, test } from 'vitest';
import { knowNames } from '../../src/retrieve/lower-case-names.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { indexOf, type SmallIndex } from '../support/small-index.ts';

let index: SmallIndex;
beforeAll(async () => {
  index = await indexOf({
    a: {
      text: 'Ms. KIM Jina, Vice Minister of Foreign Affairs, met the press. Prime Minister Hun Manet left.',
    },
  });
});
afterAll(() => index.close());

const namesIn = async (text: string) =>
  (await knowNames(understandQuestion(text), index.snapshot)).units
    .filter(({ kind }) => kind === 'name')
    .map(({ surface }) => surface);

test.each([
  ['who is kim jina', ['kim', 'jina']],
  ['did kim jina speak with hun manet', ['kim', 'jina', 'hun', 'manet']],
  ['Kim jina went where', ['Kim', 'jina']],
])('people of the releases are known for names in small letters: %s', async (question, names) => {
  expect(await namesIn(question)).toEqual(names);
});

test.each([
  ['two words that no release names somebody by', 'who is zorbo blatt'],
  ['words of the thesaurus', 'which foreign minister left'],
  ['a question that writes capitals elsewhere', 'Did the Press meet kim jina'],
])('%s are none: %s', async (_, question) => {
  expect((await namesIn(question)).filter((name) => /^[a-z]/u.test(name))).toEqual([]);
});

test('a name is no word form of the question’s language', async () => {
  const { units } = await knowNames(understandQuestion('pourquoi kim jina est-elle venue'), index.snapshot);
  expect(units.find(({ surface }) => surface === 'jina')?.alternatives).toContainEqual(['jina']);
});

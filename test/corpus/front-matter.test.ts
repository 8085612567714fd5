import { expect, test } from 'vitest';
import { readFrontMatter } from '../../src/corpus/front-matter.ts';

test('the body keeps every byte, its own --- lines and marks included', () => {
  const body = '\n# A *title*\n\n---\n\n| a | b |\n[link](x)  \n';
  expect(readFrontMatter(`---\ntitle: A\n---\n${body}`).text).toBe(body);
  expect(readFrontMatter(body)).toEqual({ text: body, stated: {}, warnings: [] });
});

test('a date stays the day that was written', () => {
  expect(readFrontMatter('---\npublished: 2021-05-20\n---\n').stated.published).toBe('2021-05-20');
  expect(readFrontMatter('---\npublished: "2021-05-20"\n---\n').stated.published).toBe('2021-05-20');
  expect(readFrontMatter('---\npublished:\n---\n').stated.published).toBeUndefined();
});

test.each([
  ['published: 2021-02-30', '"published"'],
  ['published: 20 May 2021', '"published"'],
  ['url: javascript:alert(1)', '"url"'],
  ['id: a/b', '"id"'],
  ['id: a#1', '"id"'],
  ['supersedes: a/b', '"supersedes"'],
  ['supersedes: [a]', '"supersedes"'],
  ['title: [a]', '"title"'],
  ['title: 2024', 'between quotation marks'],
  ['title_is_ours: maybe', 'write true or false'],
  ['language: english please', '"language"'],
  ['parties: Cambodia', 'write it as a list'],
  ['- a list', 'name: value'],
  ['title: "open', 'not valid YAML'],
])('%s is refused by name', (line, named) => {
  expect(() => readFrontMatter(`---\n${line}\n---\nText.`)).toThrow(named);
});

test('the release that this one corrects is named by its id', () => {
  expect(readFrontMatter('---\nsupersedes: meeting.v1\n---\n').stated.supersedes).toBe('meeting.v1');
  expect(readFrontMatter('---\nsupersedes:\n---\n').stated.supersedes).toBeUndefined();
});

test('front matter that is a program is never run', () => {
  const program = '---js\n{ title: (globalThis.wasRun = true) }\n---\nText.';
  expect(() => readFrontMatter(program)).toThrow('only YAML is read');
  expect(globalThis).not.toHaveProperty('wasRun');
});

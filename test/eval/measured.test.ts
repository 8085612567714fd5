import { expect, test } from 'vitest';
import { groupsOf } from '../../src/eval/measured.ts';

const row = (lang: string, type: string, named?: boolean) => ({ lang, type, named });

test('rows are grouped by language, kind, and whether they tell which release is meant', () => {
  const rows = [row('ko', 'who', true), row('en', 'who', false), row('en', 'when')];
  expect(groupsOf(rows).map(([name, some]) => `${name} ${some.length}`)).toEqual([
    ...['all 3', 'language en 2', 'language ko 1', 'type when 1', 'type who 2'],
    ...['release told 1', 'release not told 1'],
  ]);
});

test('nothing is said of the release where nobody has labelled it', () => {
  expect(groupsOf([row('en', 'when')]).map(([name]) => name)).toEqual(['all', 'language en', 'type when']);
});

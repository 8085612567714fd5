import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ReleaseRows } from '../../src/index/release-rows.ts';

const row = (number: number, text = 'The text.') => ({
  number,
  id: `r${number}`,
  title: 'Title',
  titleIsOurs: 0,
  outlet: null,
  published: null,
  url: null,
  language: 'en',
  parties: '[]',
  supersedes: null,
  digest: hash('sha256', text),
  corrects: null,
  correctedBy: null,
  terms: Buffer.from([1]),
  text,
});

function rowsOf(stored: ReturnType<typeof row>[]) {
  const asked: unknown[] = [];
  const read = (_: string, key: unknown) => {
    asked.push(key);
    return stored.find(({ id, number }) => id === key || number === key);
  };
  const rows = new ReleaseRows(read, (what) => new Error(`Damaged: ${what}.`));
  return { rows, asked };
}

test('a release is read once, whether it is asked for by its id or by its number', () => {
  const { rows, asked } = rowsOf([row(1), row(2)]);
  expect(rows.byNumber(1)).toMatchObject({ release: { id: 'r1', titleIsOurs: false }, text: 'The text.' });
  expect(rows.byId('r1')).toBe(rows.byNumber(1));
  expect(rows.byId('r2')?.release).not.toHaveProperty('text');
  expect(rows.byNumber(2)).toBe(rows.byId('r2'));
  expect(asked).toEqual([1, 'r2']);
});

test('one that is not there is none, and one longer than all that is remembered is read anew', () => {
  const { rows, asked } = rowsOf([row(1, 'a'.repeat(9 * 2 ** 20))]);
  expect(rows.byId('nowhere')).toBeUndefined();
  expect(rows.byNumber(1)?.text).toHaveLength(9 * 2 ** 20);
  expect(rows.byId('r1')?.text).toHaveLength(9 * 2 ** 20);
  expect(asked).toEqual(['nowhere', 1, 1]);
});

test('a text that is not the one that was written is never handed out', () => {
  const { rows } = rowsOf([
    { ...row(1, '810 were deported.'), digest: row(1, '180 were deported.').digest },
    row(2),
  ]);
  const message = 'Damaged: the text of r1 is not what was written.';
  expect(() => rows.byId('r1')).toThrow(message);
  expect(() => rows.byNumber(1)).toThrow(message);
  expect(rows.byNumber(2)?.text).toBe('The text.');
});

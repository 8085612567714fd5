import { expect, test } from 'vitest';
import { referencesOf } from '../../src/corpus/references-of.ts';

const read = (text: string, title = 'Readout') =>
  referencesOf({ title, text, language: 'en' }).map((sentence) =>
    sentence.map(({ people }) => people.map(({ name }) => name).join(' and ')),
  );

test('an office without a name stands for its one holder', () => {
  expect(
    read(
      'Prime Minister Hun Manet met Vice Minister KIM Jina. The Vice Minister thanked the Prime Minister.',
    ),
  ).toEqual([[], ['KIM Jina', 'Hun Manet']]);
});

test('an office that the title alone gives a name is known too', () => {
  expect(read('The Vice President spoke of trade.', 'Readout of Vice President Harris’s Call')).toEqual([
    ['Harris'],
  ]);
});

test('an office that two hold, or that is one of another country, stands for nobody', () => {
  const text =
    'President Joe Biden met President Emmanuel Macron. The President thanked the President of Mexico.';
  expect(read(text)[1]).toEqual([]);
});

test('“the two leaders” are the two whom the release has named, and nobody where it has named three', () => {
  const two = 'President Biden spoke with Prime Minister Suga.';
  expect(read(`${two} The two leaders agreed to meet.`)[1]).toEqual(['Biden and Suga']);
  expect(read(`${two} Secretary Blinken joined. The leaders agreed to meet.`)[2]).toEqual([]);
});

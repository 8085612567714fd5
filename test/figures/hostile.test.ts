import { expect, it } from 'vitest';
import { extractFigures } from '../../src/figures/extract.ts';

it.each([
  '1 ',
  '1,',
  '5 and ',
  '5, ',
  '$5 million in aid and ',
  'twenty-five ',
  'hundreds of ',
  'a-',
  'a.',
  '5 (',
  '60 in the of ',
  'in the ',
  'June 5, ',
  'to allow states to allow states ',
  'over the next five years, ',
  'within 5 days of the ',
  'nearly ',
  'million ',
  '1만 ',
  '한 명의 ',
  '쌀 60톤이 왔다 ',
  '១',
  'ជន ១ នាក់ ',
  'ពីរភាគ',
  'រវាង ២០ និង ',
  ' ',
])('the figures of 100 kB of %j over and over are found in their places, without hanging', (piece) => {
  const text = `$5 million ${piece.repeat(Math.ceil(100_000 / piece.length))}`;
  const figures = extractFigures(text, { id: 'r#1', span: { start: 0, end: text.length } }, 'en');
  expect(figures.every(({ span }) => span.end > span.start && span.end <= text.length)).toBe(true);
});

it.each([
  'ressortissants arrêtés ',
  'a été ',
  'plus de 60 délégués ont ',
  'le ministre a démenti que 5 soldats ',
])('so are those of 100 kB of French: %j', (piece) => {
  const text = `5 otages ${piece.repeat(Math.ceil(100_000 / piece.length))}`;
  const figures = extractFigures(text, { id: 'r#1', span: { start: 0, end: text.length } }, 'fr');
  expect(figures.every(({ span }) => span.end > span.start && span.end <= text.length)).toBe(true);
});

import { expect, it } from 'vitest';
import { daysOf } from '../../src/surfaces/days.ts';

it.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-12', '2024-12-01', '2024-12-31'],
  ['2024-05-09', '2024-05-09', '2024-05-09'],
])('%s is from %s to %s', (text, first, last) => {
  expect(daysOf(text)).toEqual({ first, last });
});

it.each(['', '24', '2024-13', '2024-00', '2024-02-30', '2023-02-29', '2024/05/09', 'May 2024', '2024-5-9'])(
  '"%s" is no date',
  (text) => {
    expect(daysOf(text)).toBeNull();
  },
);

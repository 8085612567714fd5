import { describe, expect, it } from 'vitest';
import { isMet, type Row, tableOf } from '../../src/bench/report.ts';

const row = (value: number, aim: Row['aim'], unit: Row['unit'] = '×'): Row => ({
  what: 'warm ask',
  value,
  unit,
  aim,
  note: '10,000 passages',
});

describe('an aim', () => {
  it.each([
    { value: 2, aim: { most: 2 }, met: true },
    { value: 2.01, aim: { most: 2 }, met: false },
    { value: 0.9, aim: { least: 0.9 }, met: true },
    { value: 0.89, aim: { least: 0.9 }, met: false },
    { value: Number.NaN, aim: { most: 2 }, met: false },
    { value: 7, aim: null, met: null },
  ])('of $aim is met by $value: $met', ({ value, aim, met }) => {
    expect(isMet(row(value, aim))).toBe(met);
  });
});

describe('the table', () => {
  it('shows each figure with its unit beside its aim, and says what was missed', () => {
    const table = tableOf([
      row(1.23456, { most: 2 }),
      row(31, { least: 95.5 }, 'ms'),
      row(22580.6, null, 'bytes'),
    ]);
    expect(table.split('\n').map((line) => line.split(/ {2,}/u))).toEqual([
      ['what', 'measured', 'aim', 'on'],
      ['warm ask', '1.235 ×', '≤ 2 ×', 'met', '10,000 passages'],
      ['warm ask', '31 ms', '≥ 95.5 ms', 'MISSED', '10,000 passages'],
      ['warm ask', '22581 bytes', '10,000 passages'],
    ]);
  });
});

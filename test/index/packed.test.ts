import { describe, expect, test } from 'vitest';
import { forEachPacked, pack, Wanted } from '../../src/index/packed.ts';

const unpacked = (bytes: Uint8Array) => {
  const numbers: number[] = [];
  forEachPacked(bytes, (number) => numbers.push(number));
  return numbers;
};

describe('packed numbers', () => {
  test.each([
    ['none', []],
    ['one', [7]],
    ['neighbours', [1, 2, 3]],
    ['the same several times', [5, 5, 5, 9, 9]],
    ['distances of one to five bytes', [0, 127, 255, 16_639, 2_113_791, 270_549_247, 2_147_483_647]],
  ])('come back as they were: %s', (_, numbers) => {
    expect(unpacked(pack(numbers))).toEqual(numbers);
  });

  test('take one byte for a near neighbour and two for a far one', () => {
    expect(pack([100, 101, 101, 228])).toHaveLength(4);
    expect(pack([100, 229])).toHaveLength(3);
  });

  test('that are cut off are not taken for whole', () => {
    expect(() => unpacked(pack([5, 300]).subarray(0, 2))).toThrow(RangeError);
  });

  test('are found among many, each as often as it is asked for', () => {
    const wanted = new Wanted(
      [
        [3, 'three'],
        [300, 'three hundred'],
        [4, 'four'],
      ],
      300,
    );
    expect(wanted.among(pack([1, 3, 3, 5, 300]))).toEqual(new Set(['three', 'three hundred']));
    expect(wanted.among(pack([1, 299]))).toEqual(new Set());
  });
});

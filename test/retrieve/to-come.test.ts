import { describe, expect, test } from 'vitest';
import { asksOfComing, tellsOfComing } from '../../src/retrieve/to-come.ts';

describe('what is still to come', () => {
  test.each([
    ['When will they meet?', 'en', true],
    ['When is the port due to open?', 'en', true],
    ['When did they meet?', 'en', false],
    ['Quand signeront-ils ?', 'fr', true],
    ['Quand a-t-on signé à Ankara ?', 'fr', false],
    ['언제 만날까요?', 'ko', true],
    ['언제 만났을까요?', 'ko', false],
    ['តើពួកគេនឹងជួបគ្នានៅពេលណា?', 'km', true],
  ] as const)('is asked of: %s', (text, language, asks) => {
    expect(asksOfComing({ text, language })).toBe(asks);
  });

  test.each([
    ['The ministers will meet in May.', true],
    ['The committee meets again in Budapest.', true],
    ['The ministers met in May.', false],
    ['Les ministres se retrouveront en mai.', true],
    ['Les ministres se sont retrouvés à Ankara.', false],
    ['양측은 9월에 다시 만나기로 하였다.', true],
    ['양측은 9월에 만났다.', false],
    ['កិច្ចប្រជុំនឹងធ្វើនៅទីក្រុងសេអ៊ូល។', true],
    ['កិច្ចប្រជុំបានធ្វើនៅទីក្រុងសេអ៊ូល។', false],
  ])('is told: %s', (text, tells) => {
    expect(tellsOfComing(text)).toBe(tells);
  });
});

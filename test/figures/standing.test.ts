import { describe, expect, it } from 'vitest';
import { isStanding } from '../../src/figures/standing.ts';

describe('a figure without words on its time', () => {
  it.each([
    ['Cambodia has deported 180 people.', 'deported', 'en', true],
    ['Since then 180 people have also been deported.', 'deported', 'en', true],
    ['More than 60 are still awaiting deportation.', 'awaiting deportation', 'en', true],
    ['Fewer than 20 suspects remain in detention.', 'remain', 'en', true],
    ['There are 12 centres.', null, 'en', true],
    ['60명이 추방을 기다리고 있다.', '추방을 기다리고', 'ko', true],
    ["60 personnes attendent d'être expulsées.", 'attendent', 'fr', true],
    ['The two sides signed three agreements.', 'signed', 'en', false],
    ['Cambodia deported 180 people.', 'deported', 'en', false],
    ['A total of 40 participants.', null, 'en', false],
  ] as const)('tells how things stand or what happened once: %s', (sentence, status, language, expected) => {
    expect(isStanding(sentence, status, language)).toBe(expected);
  });
});

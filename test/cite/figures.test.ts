import { describe, expect, test } from 'vitest';
import { proveClaim } from '../../src/cite/prove.ts';
import { proofTools } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

/** What the figures of a claim come to on a sentence. */
function reasons(claim: string, text: string): string[] {
  return proveClaim(claim, [proofSentenceOf(text)], proofTools).findings.map(({ reason }) => reason);
}

const grants = 'The USDA’s new grant program – a $1 billion new initiative – pays for roads.';
const pledged = 'It has mobilized more than $5.2 billion in private sector commitments for the region.';
const two = 'It gave $5.2 billion in commitments and $3 billion in loans for the region.';
const homes = 'Without the program, millions of households lose their connections.';
const sites = 'Approximately 70% of them, or 700 locations, will be in low-income communities.';
const capped = 'The law is capping prescription drug costs for seniors at $2,000 a year.';

describe('what a number is of', () => {
  test.each([
    ['A new $1 billion USDA grant program pays for roads.', grants],
    ['It has mobilized over $5.2 billion in private pledges for the region.', pledged],
    ['Without the program, millions of homes lose their connections.', homes],
    ['Peru bought 24 F-35 jets.', 'Peru bought 24 F-35s.'],
    ['Peru guarded the harbour for 40 years.', 'Peru was thanked for its 40 years of service at sea.'],
  ])('may be told by another word: %s', (claim, text) => {
    expect(reasons(claim, text)).not.toContain('counts-other');
  });

  test.each([
    ['A new $1 billion USDA bridge program pays for roads.', grants],
    ['It has mobilized over $5.2 billion in private ships for the region.', pledged],
    ['It gave $3 billion in pledges for the region.', two],
    [
      'It gives $165 million to support ships and growth.',
      'It gives $165 million to support elections and growth.',
    ],
    ['The U.S. gave 63 million vaccine ships.', 'The U.S. gave 63 million vaccine doses.'],
    ['Without the program, millions of farms lose their connections.', homes],
  ])('is no other thing: %s', (claim, text) => {
    expect(reasons(claim, text)).toContain('counts-other');
  });
});

describe('who is counted', () => {
  const nationals = 'It has deported 180 Korean nationals involved in cybercrime.';
  test.each([
    ['180 Korean people were deported.', nationals],
    ['180 Korean citizens were deported.', nationals],
    ['180 South Koreans were deported.', nationals],
    ['60 suspects await deportation.', '60 others await deportation.'],
    ['180 soldiers were deported.', '180 people were deported, all of them soldiers.'],
  ])('may be told as widely, or by a word of the sentence: %s', (claim, text) => {
    expect(reasons(claim, text)).toEqual([]);
  });

  test.each([
    ['180 Korean soldiers were deported.', nationals],
    ['180 Korean children were deported.', nationals],
    ['180 étudiants coréens ont été expulsés.', nationals],
  ])('is not told more narrowly: %s', (claim, text) => {
    expect(reasons(claim, text)).toContain('meaning');
  });
});

describe('a bound', () => {
  test.each([
    ['About 700 of the locations will be in low-income communities.', sites],
    ['Prescription drug costs for seniors are no more than $2,000 a year.', capped],
    ['They save at least $4,500 per year.', 'They save $4,500 or more per year.'],
    ['It is estimated they save at least $4,500.', 'They save an estimated $4,500 or more per year.'],
  ])('may be told beside the number: %s', (claim, text) => {
    expect(reasons(claim, text)).toEqual([]);
  });

  test.each([
    ['More than 700 of the locations will be in low-income communities.', sites],
    ['Prescription drug costs for seniors are at least $2,000 a year.', capped],
    ['Prescription drug costs are $2,000 a year.', 'Prescription drug costs are no more than $2,000 a year.'],
    ['They save up to $4,500 per year.', 'They save an estimated $4,500 or more per year.'],
    ['They save at least $4,500 per year.', 'They save an estimated $4,500 or more per year.'],
    ['They save $4,500 or more per year.', 'They save an estimated $4,500 or more per year.'],
  ])('is no other one: %s', (claim, text) => {
    expect(reasons(claim, text).some((reason) => /^qualifier/u.test(reason))).toBe(true);
  });
});

test('what the counted do at the end of a claim is no noun', () => {
  const awaited = 'More than 60 others are currently awaiting deportation to Chile.';
  expect(reasons('More than 60 wait.', awaited)).toEqual([]);
  expect(reasons('More than 60 escape.', awaited)).toContain('counts-other');
});

test('whoever was arrested is a suspect, and no soldier', () => {
  const arrested = 'Peru has arrested and deported 180 Chilean nationals.';
  expect(reasons('180 Chilean suspects were arrested and deported.', arrested)).toEqual([]);
  expect(reasons('180 Chilean soldiers were arrested and deported.', arrested)).toContain('meaning');
});

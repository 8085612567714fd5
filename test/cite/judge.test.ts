import { expect, test } from 'vitest';
import { claimsIn } from '../../src/cite/claims.ts';
import { judgeClaim } from '../../src/cite/judge.ts';
import { wordsAlone } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

const pledged =
  'President Biden reiterated our commitment to support Peru through a package that includes the planned transfer of nine helicopters.';

test.each([
  ['The US plans to transfer nine helicopters to Peru.', 'The White House', 'not-found'],
  ['Chile plans to transfer nine helicopters to Peru.', 'The White House', 'contradicted'],
])(
  'a state that its sentence does not name is no other where it publishes the release: %s',
  (text, outlet, verdict) => {
    const speaker = { name: 'Biden', role: 'President', by: 'named' } as const;
    const sentence = proofSentenceOf(pledged, { outlet, voice: 'reported', speaker });
    const verdicts = claimsIn(text, wordsAlone).map(
      (claim) => judgeClaim(claim, [sentence], wordsAlone).verdict,
    );
    expect(verdicts).toEqual([verdict]);
  },
);

test('a number that the claim states too is not set against another one of it', () => {
  const expelled = proofSentenceOf('To date, Peru has arrested and deported 180 Chilean nationals.');
  const verdictOf = (text: string) =>
    claimsIn(text, wordsAlone).map((claim) => judgeClaim(claim, [expelled], wordsAlone).verdict);
  expect(verdictOf('180 Chileans arrested and deported, more than 60 await deportation')).toEqual([
    'not-found',
  ]);
  expect(verdictOf('Peru has deported 190 Chileans.')).toEqual(['contradicted']);
});

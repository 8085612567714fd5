import { expect, it } from 'vitest';
import type { NotFound } from '../../src/answer/answer.ts';
import { followed, turnOf } from '../../src/surfaces/following.ts';
import { answered, citation } from '../support/app.ts';

const cited = [{ releaseId: citation.releaseId, sentenceId: citation.sentenceId, quote: citation.quote }];
const refusal: NotFound = {
  kind: 'not-found',
  question: 'Who paid?',
  ...{ language: 'en', confidence: 0, nearest: [citation] },
  reason: 'not-stated',
};

it('a question follows the last one as it was read, and what that was answered with', () => {
  const answer = { ...answered, readAs: 'When did they meet?' };
  expect(followed(turnOf(answer), null)).toEqual({ question: 'When did they meet?', cited });
});

it('what another release states beside it is not what the conversation is about', () => {
  const other = { ...citation, number: 2, releaseId: 'other' };
  const beside = { text: other.quote, citations: [2], figures: [], restates: true } as const;
  const answer = { ...answered, claims: [...answered.claims, beside], citations: [citation, other] };
  expect(followed(turnOf(answer), null)?.cited).toEqual(cited);
});

it('a refusal leaves the conversation with its releases, and what asks for nothing with all of it', () => {
  const before = { question: 'Who met?', cited };
  expect(followed(turnOf(refusal), before)).toEqual({ question: 'Who paid?', cited });
  expect(followed(turnOf(refusal), null)).toEqual({ question: 'Who paid?', cited: [] });
  expect(followed(turnOf({ ...refusal, reason: 'no-question' }), before)).toBe(before);
});

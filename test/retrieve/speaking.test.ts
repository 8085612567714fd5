import { describe, expect, test } from 'vitest';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { asksWordsOfAnother } from '../../src/retrieve/speaking.ts';
import { candidateOf } from '../support/candidates.ts';

const said = 'He reiterated that González won the election.';
const gordon = {
  speaker: { name: 'Phil Gordon', role: 'National Security Advisor', by: 'resolved' },
} as const;

describe('what somebody said', () => {
  test.each(['What did Biden say about González?', 'What did President Biden say of the election?'])(
    'is not told by what somebody else did: %s',
    (question) => {
      expect(asksWordsOfAnother(understandQuestion(question), candidateOf(said, gordon))).toBe(true);
    },
  );

  test.each([
    ['What did Gordon say about González?', gordon],
    ['What did Philip Gordon say about González?', gordon],
    ['What did Biden say about González?', {}],
    ['What did Washington say about González?', gordon],
    ['Who said that González won?', gordon],
    ['What is said about González?', gordon],
  ])('may be told: %s', (question, stated) => {
    expect(asksWordsOfAnother(understandQuestion(question), candidateOf(said, stated))).toBe(false);
  });
});

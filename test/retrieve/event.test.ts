import { describe, expect, test } from 'vitest';
import { asksOfWhatWas, searchesOne, tellsWhatWas } from '../../src/retrieve/event.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { candidateOf } from '../support/candidates.ts';
import { releaseOf } from '../support/releases.ts';

describe('a question of nothing but when, where or who', () => {
  test.each(['where was it', 'When was that?', 'who was it', 'who were they?', "c'était où ?", '언제였어?'])(
    'may be asked of what has been: %s',
    (text) => {
      const question = understandQuestion(text);
      expect(question.units).toEqual([]);
      expect(asksOfWhatWas(question)).toBe(true);
    },
  );

  test.each([
    'who was not there?',
    'who else was there',
    'who am i',
    'where am i',
    'what time is it?',
    'what year is it?',
    'what year was it?',
    'where can I',
    'who was against it',
    'who did not',
    'when will it be',
    'where is he now',
    'where is it',
    'which country',
    'who are you?',
    'where were you',
    'where was I',
    'who would it be',
    'where was it before',
    'why was it',
    'what was it',
    'how many?',
    'how old is she',
    'what?',
    '누구야?',
    '언제야?',
    '누구였을지 알아?',
    'នៅឯណា?',
    "c'est où ?",
    'qui est-ce ?',
  ])('is refused where it asks for more or of now: %s', (text) => {
    expect(asksOfWhatWas(understandQuestion(text))).toBe(false);
  });
});

describe('the release that such a question means', () => {
  const corrector = { releaseId: 'b', title: 'B' };
  const searched = (...ids: readonly [id: string, corrected?: true][]) => ({
    releases: async () =>
      ids.map(([id, corrected]) => ({
        ...releaseOf({ id, text: '' }),
        correctedBy: corrected ? corrector : null,
      })),
  });

  test('is the only one searched', async () => {
    expect(await searchesOne(searched(['a']), {})).toBe(true);
    expect(await searchesOne(searched(['a', true], ['b']), {})).toBe(true);
    expect(await searchesOne(searched(['a', true]), { releaseIds: ['a'] })).toBe(true);
  });

  test('is none where several are searched, or none', async () => {
    expect(await searchesOne(searched(['a'], ['b']), {})).toBe(false);
    expect(await searchesOne(searched(), {})).toBe(false);
  });
});

test.each([
  ['when was it?', 'They met this morning.', true],
  ['when was it?', 'They met in May 2024, and 12 have signed so far.', true],
  ['when was it?', 'To date, 12 have signed.', false],
  ['when was it?', 'They met at the palace.', false],
  ['who was it?', 'The Prime Minister spoke.', true],
  ['who was it?', 'Talks went well.', false],
])('"%s" is answered by "%s": %s', (question, sentence, expected) => {
  expect(tellsWhatWas(understandQuestion(question), candidateOf(sentence))).toBe(expected);
});

import { expect, test } from 'vitest';
import { termsAround } from '../../src/chunk/terms-around.ts';
import { nameTerms } from '../../src/text/terms.ts';
import { releaseOf, sentencesOf } from '../support/releases.ts';

const release = releaseOf({
  id: 'r',
  title: 'Courtesy meeting',
  outlet: 'Embassy',
  parties: ['Cambodia'],
  published: '2026-01-02',
  text: 'She arrived. She spoke. She left.',
});
const plain = sentencesOf(release);
const sentences = plain.map((sentence, index) =>
  index === 1
    ? { ...sentence, speaker: { name: 'KIM Jina', role: 'Vice Minister', by: 'named' as const } }
    : sentence,
);
const surroundings = termsAround(release, sentences, [['arrive'], ['speak'], ['leave']]);
const spoken = surroundings.map((one) => one.spoken);
const around = surroundings.map((one) => one.around);

test('a sentence is surrounded by its neighbours and the date, and not by itself', () => {
  expect(around[0]).toEqual(['speak', '2026', '2026-01', '2026-01-02']);
  expect(around[1]).toEqual(['arrive', 'leave', '2026', '2026-01', '2026-01-02']);
});

test("every sentence takes its release's title, outlet and parties as said", () => {
  for (const terms of spoken) {
    expect(terms).toEqual(expect.arrayContaining(['courtesi', 'meet', 'embassi', 'cambodia']));
  }
});

test('a sentence takes its speaker as said: name, sound and office', () => {
  expect(spoken[1]).toEqual(expect.arrayContaining(['kim', 'jina', 'minist', ...nameTerms('KIM Jina')]));
  expect(spoken[0]).not.toContain('jina');
});

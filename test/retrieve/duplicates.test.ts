import { expect, test } from 'vitest';
import { collapseDuplicates } from '../../src/retrieve/duplicates.ts';
import { candidateOf } from '../support/candidates.ts';

const from = (id: string, text: string) => candidateOf(text, { release: { id } });

test('of sentences in the same words only the best ranked stays, whatever release, case or marks', () => {
  const ranked = [
    from('a', 'Cambodia deported 180 Koreans.'),
    from('b', 'Cambodia deported 190 Koreans.'),
    from('c', 'CAMBODIA deported 180 Koreans'),
    from('d', '“Cambodia” deported 180 — Koreans!'),
  ];
  expect(collapseDuplicates(ranked).map(({ sentence }) => sentence.releaseId)).toEqual(['a', 'b']);
});

test('sentences that differ only in marks of Khmer or Korean words are kept apart', () => {
  const ranked = [from('a', 'កា'), from('b', 'កិ'), from('c', '회담'), from('d', '회답')];
  expect(collapseDuplicates(ranked)).toHaveLength(4);
});

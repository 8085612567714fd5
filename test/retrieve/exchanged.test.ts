import { describe, expect, test } from 'vitest';
import { exchangedDeed } from '../../src/retrieve/exchanged.ts';
import { understandQuestion } from '../../src/retrieve/question.ts';
import { candidateOf, type StatedCandidate } from '../support/candidates.ts';

const exchanged = (question: string, sentence: string, stated: StatedCandidate = {}) =>
  exchangedDeed(understandQuestion(question), candidateOf(sentence, stated)) !== undefined;
const thanked = 'President Biden thanked Egypt for its successful diplomacy.';
const kim = { speaker: { name: 'KIM Jina', role: null, by: 'resolved' } } as const;

describe('who did it to whom', () => {
  test.each([
    ['Why did Egypt thank Biden for the talks?', thanked, {}],
    ['Did Cambodia thank Kim Jina?', 'She also expressed her gratitude to Cambodia.', kim],
    ['Why did Japan sell Norway the ship?', 'Norway sold Japan the ship.', {}],
  ] as const)('is told the other way round: %s – %s', (question, sentence, stated) => {
    expect(exchanged(question, sentence, stated)).toBe(true);
  });

  test.each([
    ['Why did Biden thank Egypt?', thanked],
    ['Why did Egypt thank Biden?', 'Biden was thanked by Egypt.'],
    ['Why did Egypt thank Biden?', 'Biden and Egypt thanked Qatar, and Egypt thanked Biden.'],
    ['Why does the US support Ukraine?', 'Ukraine welcomed the support of the United States.'],
    ['Why did the US support Ukraine?', 'Ukraine welcomed the support of the United States.'],
    ['Why does Germany help Turkey?', 'Turkey needs help from Germany.'],
    ['Why did Egypt meet Biden?', 'Biden met Egypt’s president.'],
    ['Why did Egypt thank Qatar?', thanked],
    ['Pourquoi l’Égypte remercie Biden ?', thanked],
  ])('is not: %s – %s', (question, sentence) => {
    expect(exchanged(question, sentence)).toBe(false);
  });
});

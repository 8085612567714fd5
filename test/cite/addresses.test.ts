import { describe, expect, test } from 'vitest';
import type { ProofSentence } from '../../src/cite/proof.ts';
import { proveClaim } from '../../src/cite/prove.ts';
import { attributeSentences } from '../../src/corpus/speakers.ts';
import { wordsAlone } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

function findings(claim: string, text: string, known: Partial<ProofSentence> = {}) {
  const [said] = attributeSentences(text, [{ start: 0, end: text.length }], 'en');
  return proveClaim(claim, [proofSentenceOf(text, { ...said, ...known })], wordsAlone).findings.map(
    ({ reason, span }) => `${reason} ${claim.slice(span.start, span.end)}`,
  );
}

const courtesy =
  'This gratitude was expressed during a meeting between Peruvian President Dina Boluarte and Ms. Ana Solis, Minister of Trade of the Republic of Chile.';
const thanked = 'President Dina Boluarte thanked Chile for its help in the floods in Bolivia.';
const condoled =
  'President Dina Boluarte spoke with President Gabriel Boric of Chile and expressed condolences for the loss of life in the floods.';
const offered = 'Minister Ana Solis offered her condolences to the families of the miners.';
const deputed = 'Minister Ana Solis offered condolences on behalf of President Boric and the Chilean people.';
const invited = 'President Dina Boluarte invited President Gabriel Boric of Chile to visit Lima in June.';
const hosting =
  'President Dina Boluarte thanked President Gabriel Boric of Chile for hosting the fair, and she welcomed the help of Chile.';

describe('thanks, condolences and the like come from whom the sentence says and go to whom it says', () => {
  test.each([
    ['Dina Boluarte thanked Chile.', thanked],
    ['Chile was thanked by President Dina Boluarte.', thanked],
    ['President Dina Boluarte expressed her gratitude to Chile.', thanked],
    ['Chile received thanks from President Dina Boluarte.', thanked],
    ['La présidente Dina Boluarte a remercié le Chili.', thanked],
    ['디나 볼루아르테 대통령은 칠레에 감사를 표했다.', thanked],
    ['Boluarte offered condolences to Boric for the loss of life.', condoled],
    ['Dina Boluarte expressed condolences to Chile for the loss of life in the floods.', condoled],
    ['Minister Ana Solis offered condolences to the families.', offered],
  ])('%s', (claim, text) => {
    expect(findings(claim, text)).toEqual([]);
  });

  test.each([
    ['President Dina Boluarte invited Gabriel Boric to Lima.', invited],
    ['Chile received 500 tents from Peru.', 'Peru has donated 500 tents to Chile.'],
    ['President Dina Boluarte thanked Chile for hosting the fair.', hosting],
  ])('or, in other words: %s', (claim, text) => {
    expect(findings(claim, text).join()).not.toContain('names-exchanged');
  });

  test.each([
    ['Peru received 500 tents from Chile.', 'Peru has donated 500 tents to Chile.', 'names-exchanged Peru'],
    ['Dina Boluarte expressed gratitude to Peru.', courtesy, 'meaning Peru'],
    ['Ana Solis expressed gratitude to Chile.', courtesy, 'meaning Chile'],
    [
      'Chile thanked President Dina Boluarte for the help.',
      thanked,
      'names-exchanged President Dina Boluarte',
    ],
    ['President Dina Boluarte thanked Bolivia for its help in the floods.', thanked, 'meaning Bolivia'],
    ['Le Chili a remercié la présidente Dina Boluarte.', thanked, 'names-exchanged présidente Dina Boluarte'],
    ['칠레는 디나 볼루아르테 대통령에게 감사를 표했다.', thanked, 'names-exchanged 디나 볼루아르테 대통령'],
    ['ប្រទេសឈីលីបានថ្លែងអំណរគុណចំពោះប៉េរូ។', courtesy, 'meaning ប៉េរូ'],
    [
      'President Gabriel Boric expressed condolences to President Dina Boluarte for the loss of life.',
      condoled,
      'names-exchanged President Dina Boluarte',
    ],
    [
      'Minister Ana Solis offered condolences to President Boric.',
      deputed,
      'names-exchanged President Boric',
    ],
    ['Minister Ana Solis offered her condolences to the Chilean people.', deputed, 'names-exchanged Chilean'],
  ])('%s', (claim, text, found) => {
    expect(findings(claim, text)).toContain(found);
  });
});

test('what is felt is told by a word of the sentence that may tell it', () => {
  const praised = 'President Dina Boluarte praised the strong ties between Chile and Peru.';
  expect(findings('President Dina Boluarte expressed condolences.', praised)).toContain(
    'meaning condolences',
  );
  expect(findings('President Dina Boluarte expressed gratitude to Chile.', praised)).toContain(
    'meaning Chile',
  );
  expect(findings('The ties are strong thanks to Chile.', 'The ties with Chile are strong.')).not.toContain(
    'meaning thanks',
  );
});

test('who tells something stands in the clause of the word that says so', () => {
  const pledged = 'President Dina Boluarte pledged continued support from Chile for the miners.';
  expect(findings('Chile will support the miners, President Dina Boluarte promised.', pledged)).not.toContain(
    'names-exchanged Chile',
  );
  const urged = 'The officials urged Congress to move quickly.';
  expect(findings('Congress should move quickly, the officials urged.', urged)).not.toContain(
    'names-exchanged Congress',
  );
});

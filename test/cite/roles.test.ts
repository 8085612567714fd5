import { describe, expect, test } from 'vitest';
import { proveClaim } from '../../src/cite/prove.ts';
import { wordsAlone } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

const exchanged = (claim: string, text: string) =>
  proveClaim(claim, [proofSentenceOf(text)], wordsAlone).findings.flatMap(({ reason, span }) =>
    reason === 'names-exchanged' ? [claim.slice(span.start, span.end)] : [],
  );

describe('words that stand in each other’s place are found, names or not', () => {
  test.each<[string, string, string]>([
    [
      'the modifiers of two nouns',
      'Domestic tariffs harm the overseas steel industry.',
      'Overseas tariffs harm the domestic steel industry.',
    ],
    [
      'who does and who is done to',
      'Unions advised the employers on safer ports.',
      'The employers advised unions on safer ports.',
    ],
    [
      'who is named by "by"',
      'Peru chaired the debate on ports.',
      'Chile and Peru met after a debate on ports that was chaired by Chile.',
    ],
    [
      'what each of several gave',
      'Peru donated the old ferries.',
      'We have old ferries donated by Chile; and a new crane donated by Peru.',
    ],
    [
      'who does it, past what is told beside',
      'Chile will repair ferries across Peru.',
      'Peru – home of the largest port and host of the games – will repair ferries across Chile.',
    ],
    [
      'whom something comes from',
      'It was a chance for farmers to learn from ministers about grain.',
      'It was a chance to learn from farmers how ministers could help with grain.',
    ],
    [
      'who binds themselves',
      'Chile is committed to opening its ports to Peru and Brazil.',
      'Peru and Brazil are fully committed to finding a way of opening the ports to Chile.',
    ],
    [
      'what another deed was done to',
      'Norway banned seal hunting.',
      'Norway banned whale hunting and restricted seal hunting.',
    ],
    [
      'the passive',
      'Nurses were trained by the volunteers.',
      'Nurses from Lima trained the volunteers in first aid.',
    ],
    [
      'who does it, who stands elsewhere',
      'Oil firms have promised $2 billion for solar plants.',
      'The ministry has promised $2 billion for solar plants to reduce the dependence on oil firms.',
    ],
  ])('%s', (_, claim, text) => {
    expect(exchanged(claim, text)).not.toEqual([]);
    expect(exchanged(text, text)).toEqual([]);
  });

  test.each([
    ['The volunteers were trained by nurses.', 'Nurses from Lima trained the volunteers in first aid.'],
    ['Chile launched a fund for farmers.', 'Chile launched a fund and will use it to lend to farmers.'],
    [
      'The Peruvian fishing fleet faces a steep loss.',
      'Peru faces a steep loss of ships in its fishing fleet.',
    ],
    ['Wages rose in the harbour.', 'The union raised wages in the harbour.'],
    [
      'Overseas tariffs hurt the steel industry at home.',
      'Overseas tariffs harm the domestic steel industry.',
    ],
    ['Unions were advised by the employers on safer ports.', 'The employers advised unions on safer ports.'],
    ['More grain donated by Peru arrives.', 'Peru has sent grain, with more Peru donated grain on its way.'],
    ['Chile donated the old ferries.', 'We have old ferries donated by Chile; and a crane donated by Peru.'],
  ])('and other orders of the same words are not: %s', (claim, text) => {
    expect(exchanged(claim, text)).toEqual([]);
  });
});

describe('a deed is done by whom and to whom the sentence lets it be done', () => {
  const reasons = (claim: string, text: string) =>
    proveClaim(claim, [proofSentenceOf(text)], wordsAlone).findings.map(({ reason }) => reason);
  const backing =
    'They discussed support for efforts to impose costs on Chile, and pledged to continue backing the people of Peru.';
  const hosting = 'Minister Ana Solis thanked President Dina Boluarte for hosting the summit in Lima.';

  test('not to another state that the sentence names for something else', () => {
    expect(reasons('They pledged to continue backing Chile.', backing)).toContain('meaning');
    expect(reasons('They pledged to continue backing Peru.', backing)).toEqual([]);
  });

  test('by whoever is thanked for it', () => {
    expect(reasons('Ana Solis hosted the summit in Lima.', hosting)).toContain('names-exchanged');
    expect(reasons('Dina Boluarte hosted the summit in Lima.', hosting)).not.toContain('names-exchanged');
  });

  test('to what stands behind the second of two verbs', () => {
    const both = 'Peru has arrested and deported 180 Chilean nationals.';
    expect(reasons('Chile arrested 180 Peruvian nationals.', both)).toContain('names-exchanged');
    expect(reasons('Peru arrested 180 Chilean nationals.', both)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { sufferedInHeadline } from '../../src/cite/headlines.ts';
import { proveClaim } from '../../src/cite/prove.ts';
import { wordsAlone } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

const expelled = 'To date, Peru has arrested and deported 180 Chilean nationals involved in smuggling.';
const reasons = (claim: string) =>
  proveClaim(claim, [proofSentenceOf(expelled)], wordsAlone).findings.map(({ reason }) => reason);

describe('a headline leaves out the auxiliary of what its subject suffers', () => {
  test.each([
    '180 Chileans deported from Peru',
    '180 Chileans arrested and deported from Peru',
    '180 Chilean nationals arrested in Peru',
    '180 Chileans were deported from Peru.',
  ])('%s', (claim) => {
    expect(reasons(claim)).toEqual([]);
  });

  test.each([
    '180 Peruvians deported from Chile',
    '180 Peruvians were deported from Chile.',
    '180 Peruvians deported by Chile',
  ])('%s', (claim) => {
    expect(reasons(claim)).toContain('names-exchanged');
  });

  test('nor need its sentence have the participle where "by" names who does it', () => {
    const praised = 'President Dina Boluarte commended the generosity of the Chilean people.';
    const suffered = (text: string) =>
      sufferedInHeadline({ text, language: 'en' }, [{ text: praised }], wordsAlone.verbsIn);
    expect(suffered('Chile praised by Boluarte, officials say')).toEqual([{ start: 6, end: 13 }]);
    expect(suffered('Chile praised by Boluarte for hosting miners')).toEqual([{ start: 6, end: 13 }]);
  });

  test.each([
    ['Peru deported 180 Chileans', expelled],
    ['On routes Peru opened in May, ferries run.', 'Peru opened new routes.'],
    ['Peru has deported in silence', expelled],
    ['The minister called for help', 'The minister called for help from Peru.'],
    ['Peru offered to help', 'Peru offered help.'],
    ['The ferry runs on routes Peru opened in May', 'Peru opened new routes.'],
    ['The bridge will be repaired, Peru announced.', 'Peru announced the repair of the bridge.'],
  ])('and tells no more so than: %s', (text, stated) => {
    const headline = { text, language: 'en' as const };
    expect(sufferedInHeadline(headline, [{ text: stated }], wordsAlone.verbsIn)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { proveClaim } from '../../src/cite/prove.ts';
import { proofTools } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

/** What the times of a claim come to on a sentence of a release of 15 November 2022. */
function reasons(claim: string, text: string): string[] {
  return proveClaim(claim, [proofSentenceOf(text, { published: '2022-11-15' })], proofTools).findings.map(
    ({ reason }) => reason,
  );
}

const summit = 'Ghana will attend the summit in Washington next month.';
const went = 'America went to Afghanistan 20 years ago.';
const banned = 'A few months ago, China banned the exports.';
const act = 'The inquiry is made under the Trade Expansion Act of 1962.';
const appointed = 'Sheikh Khaled was praised for his recent appointment.';

describe('a time of a claim', () => {
  test.each([
    ['Ghana will attend the summit in Washington the following month.', summit],
    ['Ghana will attend the summit in Washington in December 2022.', summit],
    ['America went to Afghanistan two decades earlier.', went],
    ['중국은 몇 달 전 수출을 금지했다.', banned],
    ['The inquiry is made under a 1962 act.', act],
    ['최근 임명을 칭찬했다.', appointed],
    ['The port will buy rice over the coming six months.', 'The port will buy rice in the next six months.'],
    ['Heat will harm rice over the next few decades.', 'Heat will harm rice in the coming decades.'],
    ['The port bought rice in fiscal 2023.', 'The port bought rice in Fiscal Year 2023.'],
    ['Le budget pour 2023 prévoit du riz.', 'The FY 2023 budget includes rice.'],
    ['Le budget du Chili pour 2023 prévoit du riz.', 'The FY 2023 budget includes rice.'],
    [
      'They were glad of the chance to sell rice at a fair the following month.',
      'They welcomed the opportunity to sell rice at the fair next month.',
    ],
    ['2023년 예산에는 쌀이 포함된다.', 'The FY 2023 budget includes rice.'],
    ['The port bought rice in recent years.', 'The port bought rice in the past few years.'],
    ['The harbour opened the following day.', 'The harbour opened the next day.'],
    ['The harbour was to open the following day.', 'The harbour will open tomorrow.'],
    [
      'Talks followed ahead of the rice fair the next day.',
      'Talks followed ahead of the rice fair tomorrow.',
    ],
    ['នៅថ្ងៃទី 10 មិថុនា គណៈប្រតិភូបានជួបគ្នា។', 'The delegations met on June 10.'],
  ])('may be told in another way: %s', (claim, text) => {
    expect(reasons(claim, text)).not.toContain('date-not-stated');
  });

  test.each([
    ['Ghana will attend the summit in Washington the following year.', summit],
    ['Ghana will attend the summit in Washington in November 2022.', summit],
    ['America went to Afghanistan three decades earlier.', went],
    ['중국은 몇 년 전 수출을 금지했다.', banned],
    ['The inquiry is made under a 1974 act.', act],
    ['지난주 임명을 칭찬했다.', appointed],
    [
      'The port will buy rice over the coming six months.',
      'The port will buy rice in the next eight months.',
    ],
    ['The port bought rice in the past six months.', 'The port will buy rice in the next six months.'],
    ['The port bought rice in 2023.', 'The port bought rice in Fiscal Year 2023.'],
    ['Le budget pour 2024 prévoit du riz.', 'The FY 2023 budget includes rice.'],
    ['The budget was passed in 2023.', 'The budget was passed in Fiscal Year 2023.'],
    ['The port bought rice in recent years.', 'The port bought rice in the last years of the war.'],
    ['The port bought rice in the last two years.', 'The port bought rice in the previous two years.'],
    ['The port buys rice in the next two years.', 'The port buys rice in the following two years.'],
    ['The harbour opened the next day.', 'The harbour opened tomorrow.'],
    ['The harbour opens tomorrow.', 'The harbour opened the next day.'],
  ])('is no other one: %s', (claim, text) => {
    expect(reasons(claim, text)).toContain('date-not-stated');
  });
});

import { describe, expect, test } from 'vitest';
import { proveClaim } from '../../src/cite/prove.ts';
import { wordsAlone } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

const expelled = 'To date, Peru has arrested and deported 180 Chilean nationals.';
const reasons = (claim: string, text = expelled) =>
  proveClaim(claim, [proofSentenceOf(text)], wordsAlone).findings.map(({ reason }) => reason);

describe('who does it and to whom, told by particles or by the order of words', () => {
  test.each([
    '칠레는 페루인 180명을 추방했다.',
    '칠레는 페루 국민 180명을 체포했다.',
    'ឈីលីបាននិរទេសជនជាតិប៉េរូ ១៨០ នាក់។',
    '페루인 180명이 칠레에서 추방되었다.',
    'ជនជាតិប៉េរូ ១៨០ នាក់ត្រូវបាននិរទេសពីឈីលី។',
    '180 Péruviens ont été arrêtés et expulsés du Chili.',
    '180 Péruviens ont été expulsés par le Chili.',
  ])('is not exchanged: %s', (claim) => {
    expect(reasons(claim)).toContain('names-exchanged');
  });

  test.each([
    '페루는 칠레인 180명을 추방했다.',
    '칠레인 180명이 페루에서 추방되었다.',
    'ប៉េរូបាននិរទេសជនជាតិឈីលី ១៨០ នាក់។',
    '180 Chiliens ont été arrêtés et expulsés par le Pérou.',
    '180 Chiliens ont été expulsés du Pérou.',
    'ជនជាតិឈីលី ១៨០ នាក់ត្រូវបាននិរទេសពីប៉េរូ។',
  ])('is as the sentence has it: %s', (claim) => {
    expect(reasons(claim)).not.toContain('names-exchanged');
  });
});

const pledged =
  'They discussed Chile, including our strong support for efforts to impose costs on Bolivia, and pledged to continue backing the people and government of Chile.';
const condemned = 'The two condemned the attacks against Chile by Bolivia.';

describe('a state for which a thing is done', () => {
  test.each([
    ['두 정상은 볼리비아를 계속 지원하기로 약속했다.', pledged],
    ['Les deux dirigeants ont promis de continuer à soutenir la Bolivie.', pledged],
    ['두 정상은 볼리비아에 대한 칠레의 공격을 규탄했다.', condemned],
  ])('is no other: %s', (claim, text) => {
    expect(reasons(claim, text)).toContain('meaning');
  });

  test.each([
    ['두 정상은 칠레를 계속 지원하기로 약속했다.', pledged],
    ['Les deux dirigeants ont promis de continuer à soutenir le Chili.', pledged],
    ['두 정상은 칠레에 대한 볼리비아의 공격을 규탄했다.', condemned],
    ['두 정상은 볼리비아에 대한 비용 부과를 논의했다.', pledged],
  ])('is the one that the sentence names for it: %s', (claim, text) => {
    expect(reasons(claim, text)).not.toContain('meaning');
  });
});

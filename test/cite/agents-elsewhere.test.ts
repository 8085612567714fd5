import { describe, expect, test } from 'vitest';
import { proveClaim } from '../../src/cite/prove.ts';
import { wordsAlone } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

const expelled = 'To date, Peru has arrested and deported 180 Chilean nationals.';
const reasons = (claim: string) =>
  proveClaim(claim, [proofSentenceOf(expelled)], wordsAlone).findings.map(({ reason }) => reason);

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

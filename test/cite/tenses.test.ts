import { describe, expect, test } from 'vitest';
import { proveClaim } from '../../src/cite/prove.ts';
import { wordsAlone } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

const reasons = (claim: string, text: string) =>
  proveClaim(claim, [proofSentenceOf(text)], wordsAlone).findings.map(({ reason }) => reason);

const expelled = 'To date, Peru has arrested and deported 180 Chilean nationals.';
const awaited = 'More than 60 others are currently awaiting deportation to Chile.';

describe('a deed that is done is told as no plan', () => {
  test.each([
    '페루가 칠레인 180명을 추방할 예정이다.',
    '페루는 칠레인 180명을 추방하기로 했다.',
    '칠레인 180명이 추방될 것이다.',
    'Le Pérou va expulser 180 Chiliens.',
    'Le Pérou expulsera 180 Chiliens.',
    '180 Chiliens seront bientôt expulsés du Pérou.',
    '180 Chiliens doivent être expulsés du Pérou.',
    'ប៉េរូនឹងនិរទេសជនជាតិឈីលី ១៨០ នាក់។',
    'ជនជាតិឈីលី ១៨០ នាក់នឹងត្រូវបាននិរទេស។',
  ])('%s', (claim) => {
    expect(reasons(claim, expelled)).toContain('modality');
  });

  test.each([
    '페루가 칠레인 180명을 추방했다.',
    'Le Pérou a expulsé 180 Chiliens.',
    '180 Chiliens ont été expulsés du Pérou.',
    'ប៉េរូបាននិរទេសជនជាតិឈីលី ១៨០ នាក់។',
  ])('%s', (claim) => {
    expect(reasons(claim, expelled)).not.toContain('modality');
  });
});

describe('a deed that is awaited is not told as done', () => {
  test.each([
    '60명 이상이 칠레로 추방됐다.',
    'Plus de 60 autres ont été expulsés vers le Chili.',
    'ជាង ៦០ នាក់ទៀតត្រូវបាននិរទេសទៅឈីលីហើយ។',
  ])('%s', (claim) => {
    expect(reasons(claim, awaited)).toContain('modality');
  });

  test.each([
    '60명 이상이 칠레로 추방될 예정이다.',
    'Plus de 60 autres seront expulsés vers le Chili.',
    'ជាង ៦០ នាក់ទៀតនឹងត្រូវបាននិរទេសទៅឈីលី។',
  ])('%s', (claim) => {
    expect(reasons(claim, awaited)).not.toContain('modality');
  });
});

test('who is due to be sent home waits for it', () => {
  expect(reasons('More than 60 others are due to be deported to Chile.', awaited)).not.toContain('modality');
});

test('whoever waits for a deportation waits for no release', () => {
  expect(reasons('60명 이상이 석방을 기다리고 있다.', awaited)).toContain('meaning');
  expect(reasons('Plus de 60 autres attendent leur libération.', awaited)).toContain('meaning');
});

test('what is done by telling it needs no other deed that is over', () => {
  const expanding = 'Norway and Chile discussed trade, reaffirming their commitment to expanding ties.';
  expect(reasons('노르웨이는 무역을 확대하기로 약속했다.', expanding)).not.toContain('meaning');
});

test('what a sentence of mere talks leaves out it does not deny', () => {
  const talks = 'Norway and Chile discussed the future direction of trade.';
  expect(reasons('노르웨이는 칠레인들을 추방했다.', talks)).not.toContain('modality');
});

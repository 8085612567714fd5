import { describe, expect, test } from 'vitest';
import { proveClaim } from '../../src/cite/prove.ts';
import { meaningOf, wordsAlone } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

const reasons = (claim: string, text: string) =>
  proveClaim(claim, [proofSentenceOf(text)], wordsAlone).findings.map(({ reason }) => reason);

describe('a claim that goes another way than its sentence is refused', () => {
  test.each([
    ['The laws are raising drug costs.', 'The laws are reducing drug costs and bringing jobs back.'],
    ['The bilateral meeting was called off.', 'The bilateral meeting was held on Friday.'],
    ['The leaders questioned their commitment.', 'The leaders affirmed their commitment.'],
    ['The ministers raised the tolls.', 'The ministers discussed the tolls.'],
    ['Chile offered Peru its ferries.', 'Chile expressed condolences to Peru.'],
    ['Officials boycotted the meeting.', 'Officials participated in the meeting.'],
    ['The ministers regretted the Windsor Framework.', 'The ministers welcomed the Windsor Framework.'],
    [
      'Chile restored free entry for small boats.',
      'Chile continued the suspension of free entry for small boats.',
    ],
    [
      'The talks were about lowering the price of meals.',
      'The talks were about raising the quality of meals in fall and winter.',
    ],
  ])('%s', (claim, text) => {
    expect(reasons(claim, text)).toContain('meaning');
  });

  test.each([
    ['The ministers were happy to welcome the framework.', 'The ministers welcomed the framework.'],
    ['The delegation got the award.', 'The delegation received the award.'],
    ['The leaders criticised the attack.', 'The leaders condemned the attack.'],
    ['Chile sent Peru its condolences on the flood.', 'Chile expressed condolences to Peru for the flood.'],
    ['The ministers raised the issue of tolls.', 'The ministers discussed tolls.'],
    ['Fares fell thanks to the new ferries.', 'The new ferries lowered fares.'],
    ['They pledged closer work on the tolls.', 'They committed to work more closely on the tolls.'],
    ['The minister drew attention to the tolls.', 'The minister highlighted the tolls.'],
    ['The port won praise from Chile.', 'Chile praised the port.'],
    ['Chile spoke of cutting its fleet.', 'Chile spoke of the reduction of its fleet.'],
    ['The treaty was founded on trust.', 'The treaty was based on trust.'],
    ['Chile warned of the strike.', 'Chile said that the strike puts its ports at risk.'],
    [
      'Chile reported that cutting fees has lifted the number of students.',
      'Chile shared how lower fees increased the number of students.',
    ],
  ])('and one that goes the same way is not: %s', (claim, text) => {
    expect(reasons(claim, text)).toEqual([]);
  });
});

test.each([
  [
    'Cambodia and Korea signed a free trade agreement.',
    'Cambodia and Korea praised the progress in their ties.',
  ],
  ['Kenya closed its border with Somalia.', 'Kenya and Somalia suffer under the drought.'],
])('a claim of which the sentence has the names alone is refused: %s', (claim, text) => {
  expect(new Set(reasons(claim, text))).toEqual(new Set(['meaning']));
});

describe('a word stands for another that WordNet knows it by', () => {
  test.each([
    ['Imports of vehicles shrank in March.', 'Imports of vehicles decreased in March.'],
    ['Wood from abroad faces a 10% duty.', 'The order imposes a 10% tariff on wood from abroad.'],
    ['Firms founded 12 sites in Ohio.', 'Firms established 12 locations in Ohio.'],
    [
      'Revived ties helped settle trade disputes.',
      'The revival of ties led to a settlement of trade differences.',
    ],
  ])('%s', (claim, text) => {
    expect(reasons(claim, text)).toEqual([]);
  });

  test.each([
    [
      'counts-other',
      'Wood from abroad faces a 10% quota.',
      'The order imposes a 10% tariff on wood from abroad.',
    ],
    ['counts-other', 'Firms founded 12 schools in Ohio.', 'Firms established 12 locations in Ohio.'],
    ['meaning', 'Imports of vehicles stalled in March.', 'Imports of vehicles decreased in March.'],
  ])('and for no other (%s): %s', (reason, claim, text) => {
    expect(reasons(claim, text)).toContain(reason);
  });
});

test.each([
  [
    'They approved a further round of measures to help Ukraine defend its land.',
    'They discussed further efforts to help Ukraine defend its land.',
  ],
  [
    'Lee and Khan signed a defence pact to confront regional challenges.',
    'Lee and Khan reaffirmed their relationship and committed to work together to confront regional challenges.',
  ],
])('a deed told as done that no word of the sentence is akin to is refused: %s', (claim, text) => {
  expect(reasons(claim, text)).toContain('meaning');
});

test('what is done to somebody does not tell what is thought of them', () => {
  const text = 'Cambodia has arrested and deported Korean nationals involved in cybercrime.';
  expect(reasons('Cambodia and South Korea criticised each other over online scams.', text)).toContain(
    'meaning',
  );
});

test('a claim in another language needs more of its sentence than the names', () => {
  const text = 'Prime Minister Hun Manet praised the progress of Cambodia.';
  expect(reasons('훈 마넷 총리는 캄보디아의 선거와 교육을 논의했다.', text)).toContain('meaning');
});

test.each([
  'Les deux pays se sont opposés à la coopération.',
  '양국은 협력을 거부했다.',
  'កម្ពុជានិងកូរ៉េបានផ្តាច់ទំនាក់ទំនងការទូត។',
])('a claim in another language that turns against what the sentence praises is refused: %s', (claim) => {
  const text = 'Cambodia and Korea, the two countries, praised their diplomatic relations and cooperation.';
  expect(reasons(claim, text)).toContain('meaning');
});

describe('what is only to be done is not told as done', () => {
  test.each([
    ['Ukraine has secured a lasting peace.', 'They discussed efforts to secure a lasting peace in Ukraine.'],
    ['Ukraine’s economy has recovered.', 'They discussed efforts to advance Ukraine’s economic recovery.'],
    [
      'The Vice President has restored norms.',
      'The Vice President is committed to work with all to restore norms.',
    ],
    ['The city is considering donating the doses.', 'The city donated the doses.'],
  ])('%s', (claim, text) => {
    expect(reasons(claim, text)).toContain('modality');
  });

  test('“has to be respected” is to be done as “must be respected” is', () => {
    expect(
      reasons('The will of the people has to be respected.', 'The will of the people must be respected.'),
    ).toEqual([]);
  });
});

test.each([
  // What is told by a word for meeting and calling, and a war that is brought to a close.
  [
    '바이든 대통령은 나이지리아의 티누부 대통령과 통화했다.',
    'President Biden spoke today with President Bola Tinubu of Nigeria.',
  ],
  [
    '설리번은 예멘 전쟁을 끝내기 위한 노력을 환영했다.',
    'Mr. Sullivan welcomed efforts to bring the war in Yemen to a close.',
  ],
])('a claim in another language may choose its words: %s', (claim, text) => {
  expect(reasons(claim, text)).toEqual([]);
});

describe('which sentence of its release is nearest tells of a claim in other words', () => {
  const nearest = (claim: string, text: string, otherSimilarity: number) => {
    const compared = [
      { id: 'r#1', releaseId: 'r', similarity: 6 },
      { id: 'r#2', releaseId: 'r', similarity: otherSimilarity },
      { id: 'other#1', releaseId: 'other', similarity: 9 },
    ];
    const tools = { ...wordsAlone, meaning: meaningOf(compared) };
    return proveClaim(claim, [proofSentenceOf(text)], tools).verdict;
  };
  const told = 'They talked of the need for bolder climate efforts worldwide.';
  const stated =
    'They discussed the global need to step up ambitions to tackle the climate crisis, and secure energy supplies.';

  test('fewer of its words are enough where none is as near', () => {
    expect(nearest(told, stated, 4)).toBe('proven');
    expect(nearest(told, stated, 5.9)).toBe('refused');
  });

  test('and none are where another is much nearer', () => {
    expect(nearest('They discussed the climate crisis.', stated, 6.5)).toBe('proven');
    expect(nearest('They discussed the climate crisis.', stated, 8)).toBe('refused');
  });
});

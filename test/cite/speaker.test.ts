import { describe, expect, test } from 'vitest';
import { proveClaim } from '../../src/cite/prove.ts';
import { attributeSentences } from '../../src/corpus/speakers.ts';
import { proofTools } from '../../src/proving.ts';
import { proofSentenceOf } from '../support/proof-sentence.ts';

/** What the speaker of a claim comes to on a sentence. */
function reasons(claim: string, text: string): string[] {
  const [said] = attributeSentences(text, [{ start: 0, end: text.length }], 'en');
  return proveClaim(claim, [proofSentenceOf(text, said)], proofTools).findings.map(({ reason }) => reason);
}

const thanked =
  'President Joe Biden expressed appreciation for the friendship of the United States and Kuwait.';
const awards =
  'Vice President Harris, Agriculture Secretary Tom Vilsack, and Coordinator Mitch Landrieu announced $197 million in awards.';
const invited =
  'Mr. Jake Sullivan invited his counterpart, Meir Ben-Shabbat, to visit Washington this month.';

describe('the speaker of reported words', () => {
  test.each([
    ['바이든은 미국과 쿠웨이트의 우정에 감사를 표했다.', thanked],
    ['미국과 쿠웨이트의 우정에 감사한다고 바이든이 밝혔다.', thanked],
    ['Vice President Harris announced $197 million in awards.', awards],
    ['해리스 부통령 등은 1억 9,700만 달러의 지원금을 발표했다.', awards],
    ['Ben-Shabbat was invited to visit Washington this month.', invited],
    ['លោក ស៊ូលីវ៉ាន់ អញ្ជើញគាត់មកវ៉ាស៊ីនតោន។', invited],
  ])('is named by the surname, as one of several, or left open: %s', (claim, text) => {
    expect(reasons(claim, text)).not.toContain('speaker');
    expect(reasons(claim, text)).not.toContain('speaker-dropped');
  });

  test.each([
    ['마크롱은 바이든에게 미국과 쿠웨이트의 우정에 감사를 표했다.', thanked],
    ['미국과 쿠웨이트의 우정은 오래되었다.', thanked],
    ['Vice President Vance announced $197 million in awards.', awards],
    ['The awards are $197 million.', awards],
    ['លោក ម៉ាក្រុង អញ្ជើញគាត់មកវ៉ាស៊ីនតោន។', invited],
    ['Ben-Shabbat will visit Washington this month.', invited],
    ['Meir Ben-Shabbat said that he would visit Washington this month.', invited],
  ])('is no other one, nor left out: %s', (claim, text) => {
    const found = reasons(claim, text);
    expect(found.some((reason) => /^speaker/u.test(reason))).toBe(true);
  });
});

describe('whom a Korean claim lets do it', () => {
  const condolences =
    'President Biden offered his condolences on the flooding to President Tinubu of Nigeria.';
  test('is told by its particles', () => {
    expect(
      reasons('바이든 대통령은 티누부 대통령에게 홍수에 대해 애도를 표했다.', condolences),
    ).not.toContain('names-exchanged');
    expect(reasons('티누부 대통령은 바이든 대통령에게 홍수에 대해 애도를 표했다.', condolences)).toContain(
      'names-exchanged',
    );
  });
});

test('who publishes a release says what it tells in its own voice, and nothing that others say', () => {
  const told = (claim: string, text: string) => {
    const [said] = attributeSentences(text, [{ start: 0, end: text.length }], 'en');
    const sentence = proofSentenceOf(text, { ...said, outlet: 'The Harbour Office' });
    return proveClaim(claim, [sentence], proofTools).findings.map(({ reason }) => reason);
  };
  const closed = 'The ferry line was closed in the storm.';
  expect(told('According to the Harbour Office, the ferry line was closed in the storm.', closed)).toEqual(
    [],
  );
  expect(told('According to the Office, the ferry line was closed in the storm.', closed)).toContain(
    'speaker',
  );
  expect(told('According to the Weather Office, the ferry line was closed in the storm.', closed)).toContain(
    'speaker',
  );
  expect(
    told(
      'According to the Harbour Office, the ferry line is old.',
      'President Ana Solis said the ferry line is old.',
    ),
  ).toContain('speaker');
});

describe('a passive with "and"', () => {
  const condemned = 'President Ana Solis condemned the attack and said that bandits burned the harbour.';
  const welcomed = 'President Ana Solis welcomed the loan and said the bank robbed farmers.';
  test.each([
    [
      'The loans of the bank and the fund were welcomed.',
      'President Ana Solis welcomed the loans of the bank and the fund.',
    ],
  ])('is told to have been said: %s', (claim, text) => {
    expect(reasons(claim, text)).not.toContain('speaker-dropped');
  });
  test.each([
    ['Bandits burned the harbour and the attack was condemned.', condemned],
    ['The bank robbed farmers and the loan was welcomed.', welcomed],
    ['The loan was welcomed and the bank robbed farmers.', welcomed],
  ])('tells nothing more as a fact: %s', (claim, text) => {
    expect(reasons(claim, text)).toContain('speaker-dropped');
  });
});

test('a short family name is enough in a sentence of its bearer', () => {
  const committed = 'Ms. KIM Jina affirmed that Korea remains committed to the partnership.';
  expect(reasons('Korea remains committed to the partnership, Kim said.', committed)).not.toContain(
    'speaker',
  );
  expect(reasons('Korea remains committed to the partnership, Lim said.', committed)).toContain('speaker');
});

describe('whom "he" stands for', () => {
  test.each([
    [
      'He reaffirmed the cooperation against scams.',
      'President Lee reaffirmed the cooperation against scams.',
    ],
    ['He thanked the hosts.', 'I thank the hosts.'],
    ['President Lee met the hosts, and he thanked them.', 'The visitors met the hosts and thanked them.'],
  ])('is somebody of the sentence or of the claim: %s', (claim, text) => {
    expect(reasons(claim, text)).not.toContain('speaker');
  });

  test('is nobody where the sentence only speaks of states', () => {
    expect(
      reasons(
        'He reaffirmed the cooperation against scams.',
        'Cambodia and South Korea reaffirmed the cooperation against scams.',
      ),
    ).toContain('speaker');
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { indexOf, type SmallIndex } from './support/small-index.ts';

let index: SmallIndex;
beforeAll(async () => {
  index = await indexOf({
    crime: {
      title: 'Courtesy meeting in Phnom Penh',
      text: 'KIM Jina noted that many cases have not been widely reported by the media. To date, Cambodia has arrested and deported 180 Korean nationals involved in cybercrime. More than 60 others are currently awaiting deportation to the RoK.',
    },
    trade: {
      title: 'Trade talks in Paris',
      published: '2025-03-10',
      text: 'France and Japan signed an agreement on trade in Paris. The ministers praised the harvest.',
    },
  });
});
afterAll(() => index.close());

const checked = (text: string) => check(text, index.snapshot, index.embedder);
const verdictOf = async (text: string) => {
  const { verdict, claims, citations } = await checked(text);
  return {
    verdict,
    reasons: claims.flatMap(({ reasons }) => reasons),
    quotes: citations.map(({ quote }) => quote),
  };
};

describe('a text that somebody else wrote', () => {
  test.each([
    'Cambodia has arrested and deported 180 Korean nationals involved in cybercrime.',
    'More than 60 others are awaiting deportation to South Korea.',
    'KIM Jina noted that many cases have not been widely reported by the media.',
  ])('is supported where a release says it: %s', async (text) => {
    expect(await verdictOf(text)).toMatchObject({ verdict: 'supported', reasons: [] });
  });

  test.each([
    ['Cambodia deported 500 Koreans', 'number-changed'],
    ['Exactly 60 others are currently awaiting deportation to the RoK.', 'qualifier-dropped'],
    ['60 others are currently awaiting deportation to the RoK.', 'qualifier-dropped'],
    ['Cambodia has not deported 180 Korean nationals involved in cybercrime.', 'negation'],
    ['@everyone **Cambodia** deported _500_ Koreans <@123>', 'number-changed'],
    ['BREAKING: Cambodia deported 500 Koreans!!!', 'number-changed'],
    ['Hun Manet noted that many cases have not been widely reported by the media.', 'speaker'],
  ])('is contradicted where a release says otherwise: %s', async (text, reason) => {
    const { verdict, reasons, quotes } = await verdictOf(text);
    expect({ verdict, reasons }).toEqual({ verdict: 'contradicted', reasons: [reason] });
    expect(quotes).toHaveLength(1);
  });

  test.each(['Mongolia opened a new airport for 300 airplanes.', 'Cambodia won a medal in swimming.'])(
    'is not found where the releases are silent: %s',
    async (text) => {
      const { verdict, claims } = await checked(text);
      expect(verdict).toBe('not-found');
      expect(claims[0]?.discrepancies).toEqual([]);
    },
  );

  test('is told claim by claim, and the gravest verdict is that of the whole', async () => {
    const text =
      'Cambodia has arrested and deported 180 Korean nationals involved in cybercrime, and more than 90 others are awaiting deportation to the RoK.';
    const { verdict, claims } = await checked(text);
    expect(claims.map((claim) => claim.verdict)).toEqual(['supported', 'contradicted']);
    expect(claims.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Cambodia has arrested and deported 180 Korean nationals involved in cybercrime',
      'more than 90 others are awaiting deportation to the RoK.',
    ]);
    expect(verdict).toBe('contradicted');
  });

  test('that puts it in another place is contradicted with the release’s place', async () => {
    const { verdict, claims } = await checked('France and Japan signed an agreement on trade in London.');
    expect(verdict).toBe('contradicted');
    expect(claims[0]?.discrepancies).toContainEqual({
      ...{ reason: 'name-not-stated', claimed: 'London', stated: 'Paris' },
    });
  });

  test('says what the release gives instead, in its own words', async () => {
    const { claims } = await checked('Cambodia deported 500 Koreans');
    expect(claims[0]?.discrepancies).toEqual([{ reason: 'number-changed', claimed: '500', stated: '180' }]);
  });

  test('is read over the ends of its printed lines, and not over those of a chat', async () => {
    const printed = 'Officials confirmed in Phnom Penh that Cambodia has not\ndeported the 180 Koreans.';
    const { claims } = await checked(printed);
    expect(claims.map(({ text }) => text)).toEqual([printed.replace('\n', ' ')]);
    expect(claims[0]?.verdict).not.toBe('supported');
    const chat = await checked('> Cambodia deported 500 Koreans\nso far Cambodia has deported 180 Koreans');
    expect(chat.claims.map(({ verdict }) => verdict)).toEqual(['contradicted', 'supported']);
    expect(chat.claims[0]).toMatchObject({ text: 'Cambodia deported 500 Koreans.', span: { start: 2 } });
  });

  test('is not told its own words for what the release gives instead', async () => {
    const { claims } = await checked('No Korean has been deported from Cambodia so far.');
    expect(claims[0]).toMatchObject({
      verdict: 'contradicted',
      discrepancies: [{ reason: 'negation', stated: null }],
    });
  });

  test('that asks or says nothing has no claims', async () => {
    expect(await checked('How many were deported? …')).toMatchObject({ verdict: 'not-found', claims: [] });
    expect(await checked('https://example.com/news')).toMatchObject({ verdict: 'not-found', claims: [] });
  });
});

describe('a quotation', () => {
  test.each([
    [
      'word for word is supported',
      '“Cambodia has arrested and deported 180 Korean nationals involved in cybercrime.”',
      'supported',
      [],
    ],
    [
      'with words left out and marked is supported',
      '"To date, Cambodia has … deported 180 Korean nationals"',
      'supported',
      [],
    ],
    [
      'with another number is contradicted',
      '“Cambodia has arrested and deported 810 Korean nationals involved in cybercrime.”',
      'contradicted',
      ['wording-changed', 'number-changed'],
    ],
    [
      'cut so that the qualifier is lost is contradicted',
      '“60 others are currently awaiting deportation to the RoK.”',
      'contradicted',
      ['wording-changed', 'qualifier-dropped'],
    ],
    [
      'with another word is contradicted',
      '“To date, Cambodia has arrested and welcomed 180 Korean nationals involved in cybercrime.”',
      'contradicted',
      ['wording-changed'],
    ],
    [
      'in somebody else’s mouth is contradicted',
      'Hun Manet said: “To date, Cambodia has arrested and deported 180 Korean nationals involved in cybercrime.”',
      'contradicted',
      ['speaker'],
    ],
  ])('%s', async (_, text, verdict, reasons) => {
    const found = await verdictOf(text);
    expect(found.verdict).toBe(verdict);
    expect(found.reasons).toEqual(expect.arrayContaining(reasons));
  });
});

import { describe, expect, it } from 'vitest';
import { antecedentsOf } from '../../src/figures/antecedent.ts';
import { resolveAsOf } from '../../src/figures/as-of-dates.ts';
import { extractFigures } from '../../src/figures/extract.ts';
import { restates, type Subject, subjectOf } from '../../src/figures/restated.ts';
import { detectLanguage } from '../../src/text/language.ts';
import { shiftSpan } from '../../src/text/span.ts';
import { indexTerms } from '../../src/text/terms.ts';
import { releaseOf, sentencesOf } from '../support/releases.ts';

/** The subject of the last figure of a text, as a release of that date and those parties would state it. */
function subject(text: string, published: string | null = '2025-03-20', parties = ''): Subject | null {
  const language = detectLanguage(text);
  const release = releaseOf({ id: 'r', text, language });
  const sentences = sentencesOf(release);
  const figures = sentences.flatMap((sentence) => extractFigures(text, sentence, language));
  const figure = figures.at(-1) ?? expect.fail(`no figure in: ${text}`);
  const span = sentences.find(({ id }) => id === figure.sentenceId)?.span;
  const sentence = text.slice(span?.start, span?.end);
  const placesIn = (part: string) =>
    indexTerms(part, detectLanguage(part)).filter((term) => term.startsWith('§place-'));
  return subjectOf({
    figure,
    antecedent: antecedentsOf(figures).at(-1) ?? null,
    asOf: figure.asOf === null ? null : resolveAsOf(figure.asOf, published, language),
    sentence,
    at: shiftSpan(figure.span, -(span?.start ?? 0)),
    language,
    places: [sentence, parties].flatMap(placesIn),
    own: new Set(placesIn('Ministry of Foreign Affairs of Cambodia')),
    published,
  });
}

const same = (a: Subject | null, b: Subject | null) => a !== null && b !== null && restates(a, b);
const deported = 'To date, Cambodia has arrested and deported 180 Korean nationals involved in cybercrime.';

describe('two figures state one quantity', () => {
  it.each([
    ['with a number more', deported, 'To date, Cambodia has deported 230 Korean nationals.'],
    ['in other words', deported, 'Cambodia has so far expelled 230 citizens of the Republic of Korea.'],
    ['in one word for the people', deported, 'Cambodia has so far deported 230 Koreans.'],
    ['in Korean', deported, '캄보디아는 지금까지 한국인 300명 이상을 추방했다.'],
    ['in French', deported, 'À ce jour, le Cambodge a expulsé 300 ressortissants coréens.'],
    [
      'of those who are called others',
      'Cambodia has deported 180 Korean nationals. More than 60 others are awaiting deportation.',
      'About 40 Korean nationals are currently awaiting deportation from Cambodia.',
    ],
    [
      'of one year',
      'Trade between Cambodia and Korea reached $1.2 billion in 2024.',
      'Trade between Cambodia and Korea totalled $1.3 billion in 2024.',
    ],
    [
      'of one programme in one frame',
      'Thus far, FEMA has shipped over 1.9 million meals to affected states.',
      'In total, FEMA has shipped over 8.5 million meals to states in the storm.',
    ],
    [
      'of the country of their outlet, named or not',
      'To date, Cambodia has screened 40,000 travellers at land borders.',
      'To date, 60,000 travellers have been screened at land borders.',
    ],
    [
      'whoever reports it',
      'About 40 Korean nationals are currently awaiting deportation from Cambodia.',
      'Ms. LEE, Vice Minister of Justice, noted that about 90 Korean nationals were currently awaiting deportation from Cambodia.',
    ],
  ])('%s', (_, a, b) => {
    const parties = 'Cambodia and Korea';
    const [first, second] = [subject(a, '2025-03-20', parties), subject(b, '2025-06-01', parties)];
    expect(same(first, second)).toBe(true);
    expect(same(second, first)).toBe(true);
  });
});

describe('two figures state different quantities', () => {
  it.each([
    ['people of another country', deported, 'To date, Cambodia has deported 90 Chinese nationals.'],
    ['another country that acts', deported, 'To date, Thailand has deported 25 Korean nationals.'],
    ['another thing done', deported, 'To date, Cambodia has arrested 500 Korean nationals.'],
    [
      'what is still to come',
      deported,
      'To date, 60 Korean nationals are awaiting deportation from Cambodia.',
    ],
    ['what is denied', deported, 'To date, Cambodia has not deported 180 Korean nationals.'],
    ['other things', deported, 'To date, Cambodia has deported 12 Korean companies.'],
    [
      'another currency',
      'Trade between Cambodia and Korea reached $1.2 billion in 2024.',
      'Trade between Cambodia and Korea reached €1.2 billion in 2024.',
    ],
    [
      'another year',
      'Trade between Cambodia and Korea reached $1.2 billion in 2023.',
      'Trade between Cambodia and Korea reached $1.3 billion in 2024.',
    ],
    ['what happened once, and once more', 'They signed three agreements.', 'They signed five agreements.'],
    [
      'states that do different things',
      'To date, the agency has provided technical assistance to seven states.',
      'Currently only eight states pay care providers in this manner.',
    ],
    [
      'students of different schools',
      'The summer program in Tuscaloosa now has 19 schools that serve 3,000 students.',
      'The district has nurses in 83 schools that currently serve about 49,000 students.',
    ],
    [
      'funds of one law that different bodies spend',
      'To date, cities have committed $300 million in rescue funds to public safety.',
      'To date, universities have committed $37 billion in rescue funds to laboratories, dormitories and libraries.',
    ],
    [
      'what is counted together with other things, and without them',
      'To date, the ministry has funded over 3,500 school and transit buses.',
      'To date, the ministry has funded 2,400 school buses.',
    ],
    [
      'assistance for different things',
      'It has committed $3 million in assistance to fight Ebola.',
      'It has committed $10 million in assistance to train judges.',
    ],
    [
      'what is added and what is added again',
      'It has provided an additional $3 million in assistance to fight Ebola.',
      'It has provided an additional $10 million in assistance to fight Ebola.',
    ],
    [
      'another country and the one of their outlet, not named',
      'To date, Thailand has screened 40,000 travellers at land borders.',
      'To date, 60,000 travellers have been screened at land borders.',
    ],
    ['shares of nobody knows what', '20 percent of transit workers.', '80 percent of transit workers.'],
  ])('of %s', (_, a, b) => {
    expect(same(subject(a), subject(b, '2025-06-01'))).toBe(false);
    expect(same(subject(b, '2025-06-01'), subject(a))).toBe(false);
  });

  it('of a day that a release without a date does not give', () => {
    expect(subject('This morning 20 Korean nationals were deported.', null)).toBeNull();
  });

  it('of what no word names', () => {
    expect(subject('Exports grew by 5.3 percent.')?.heads.has('percent') ?? false).toBe(false);
  });
});

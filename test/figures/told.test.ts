import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../src/figures/extract.ts';

/** Each figure of a sentence as "qualifier value head: status". */
function told(text: string): string[] {
  return extractFigures(text, { id: 'r#1', span: { start: 0, end: text.length } }).map(
    ({ qualifier, value, head, status }) => `${qualifier} ${value} ${head}: ${status ?? '–'}`,
  );
}

describe('what happened stands in the clause that a verb of saying brings', () => {
  it.each([
    ['The minister said exactly 12 schools opened.', ['exactly 12 schools: opened']],
    ['Officials said more than 60 people were arrested.', ['more than 60 people: arrested']],
    ['Police said 12 people died.', ['exactly 12 people: died']],
    ['Police said they arrested 12 suspects.', ['exactly 12 suspects: arrested']],
    ['She said 30 students had received scholarships.', ['exactly 30 students: received scholarships']],
    ['The minister said 60 percent of the farms were insured.', ['exactly 60 farms: insured']],
    ['The ministry announced that 30 clinics will open.', ['exactly 30 clinics: will open']],
    [
      'The governor told reporters that 40 villagers remain missing.',
      ['exactly 40 villagers: remain missing'],
    ],
    ['The mayor said fewer than 10 shops remain open.', ['fewer than 10 shops: remain open']],
    [
      'Officials said about 5,000 visitors attended the festival.',
      ['about 5000 visitors: attended the festival'],
    ],
    ['The embassy confirmed 3 nationals died.', ['exactly 3 nationals: died']],
    ['Some 300 soldiers took part.', ['about 300 soldiers: took part']],
    ['Around 70 delegates attended.', ['about 70 delegates: attended']],
  ])('%s', (sentence, figures) => {
    expect(told(sentence)).toEqual(figures);
  });

  it.each([
    ['The ministry confirmed 12 deaths.', ['exactly 12 deaths: confirmed']],
    ['The ministry confirmed 12 deaths linked to it.', ['exactly 12 deaths: confirmed']],
    ['Officials announced 12 grants that will help schools.', ['exactly 12 grants: announced']],
    ['It announced $5 million in aid for urgent energy needs.', ['exactly 5000000 aid: announced']],
  ])('where it has one: %s', (sentence, figures) => {
    expect(told(sentence)).toEqual(figures);
  });
});

describe('each quantity of a row has its own verb, or shares one', () => {
  it.each([
    [
      'About 30 trucks arrived, nearly 40 left, almost 50 stayed and around 70 waited.',
      [
        'about 30 trucks: arrived',
        'nearly 40 trucks: left',
        'nearly 50 trucks: stayed',
        'about 70 trucks: waited',
      ],
    ],
    ['Up to 15 ships docked and at most 9 sank.', ['up to 15 ships: docked', 'up to 9 ships: sank']],
    [
      'At least 25 people died and more than 100 are missing.',
      ['at least 25 people: died', 'more than 100 people: missing'],
    ],
    [
      'Authorities say at least 20 houses collapsed and 5 burned down.',
      ['at least 20 houses: collapsed', 'exactly 5 houses: burned down'],
    ],
    [
      'Of the 200 passengers, 150 survived and 50 died.',
      ['exactly 200 passengers: –', 'exactly 150 passengers: survived', 'exactly 50 passengers: died'],
    ],
    [
      'Half of the farms and two-thirds of the mines closed.',
      ['exactly 0.5 farms: closed', 'exactly 0.667 mines: closed'],
    ],
    [
      'The governor said 30 schools, 12 clinics and 4 bridges were damaged.',
      ['exactly 30 schools: damaged', 'exactly 12 clinics: damaged', 'exactly 4 bridges: damaged'],
    ],
    [
      'Over 90 nationals were arrested and 45 deported.',
      ['more than 90 nationals: arrested', 'exactly 45 nationals: deported'],
    ],
    [
      'The flood killed 12 people and injured 30.',
      ['exactly 12 people: killed', 'exactly 30 people: injured'],
    ],
    // What there is does not burn with what burned.
    [
      'There are over 425 wildfires and nearly 10 million acres have burned.',
      ['more than 425 wildfires: –', 'nearly 10000000 acres: burned'],
    ],
  ])('%s', (sentence, figures) => {
    expect(told(sentence)).toEqual(figures);
  });
});

describe('a length or a weight is of what has it', () => {
  it.each([
    ['The load weighed 12 tonnes.', ['exactly 12 load: weighed']],
    ['The road is 45 kilometres long.', ['exactly 45 road: –']],
    [
      'The bridge is 1,200 metres long and 14 metres wide.',
      ['exactly 1200 bridge: –', 'exactly 14 bridge: –'],
    ],
    ['The runway, 3,600 metres long, opened in May.', ['exactly 3600 runway: –']],
    ['The convoy stretched 12 kilometres.', ['exactly 12 convoy: stretched']],
    ['Police seized 45 kilograms of heroin.', ['exactly 45 heroin: seized']],
  ])('%s', (sentence, figures) => {
    expect(told(sentence)).toEqual(figures);
  });
});

import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/text/analysis.ts';
import type { Language } from '../../../src/text/language.ts';
import { isOffice } from '../../../src/text/mentions-roles.ts';
import { peopleConcepts } from '../../../src/text/thesaurus/people.ts';
import { placesConcepts } from '../../../src/text/thesaurus/places.ts';

function concepts(text: string, language: Language): string[] {
  return analyse(text, language).concepts.map(({ concept }) => concept);
}

describe('places and people of the thesaurus', () => {
  it.each<[string, readonly [string, Language][]]>([
    [
      'place-kr',
      [
        ['South Korea', 'en'],
        ['the RoK', 'en'],
        ['Korean nationals', 'en'],
        ['한국', 'ko'],
        ['កូរ៉េខាងត្បូង', 'km'],
        ['ressortissants coréens', 'fr'],
        ['une délégation sud-coréenne', 'fr'],
      ],
    ],
    [
      'place-kh',
      [
        ['Cambodia', 'en'],
        ['Cambodian', 'en'],
        ['캄보디아에서는', 'ko'],
        ['កម្ពុជា', 'km'],
        ['Cambodge', 'fr'],
        ['autorités cambodgiennes', 'fr'],
      ],
    ],
    [
      'place-us',
      [
        ['the U.S.', 'en'],
        ['United States', 'en'],
        ['미국은', 'ko'],
        ['សហរដ្ឋអាមេរិក', 'km'],
        ['États-Unis', 'fr'],
      ],
    ],
    [
      'place-kp',
      [
        ['North Korean', 'en'],
        ['DPRK', 'en'],
        ['북한', 'ko'],
        ['កូរ៉េខាងជើង', 'km'],
        ['nord-coréen', 'fr'],
      ],
    ],
    [
      'place-peace-palace',
      [
        ['the Peace Palace', 'en'],
        ['평화궁', 'ko'],
        ['វិមានសន្តិភាព', 'km'],
        ['Palais de la Paix', 'fr'],
      ],
    ],
    [
      'role-prime-minister',
      [
        ['the premier', 'en'],
        ['Prime Minister', 'en'],
        ['총리는', 'ko'],
        ['នាយករដ្ឋមន្ត្រី', 'km'],
        ['Premier ministre', 'fr'],
      ],
    ],
    [
      'role-second-vice-minister',
      [
        ['2nd Vice Minister', 'en'],
        ['제2차관', 'ko'],
        ['អនុរដ្ឋមន្ត្រីទីពីរ', 'km'],
      ],
    ],
    [
      'org-asean',
      [
        ['ASEAN', 'en'],
        ['아세안', 'ko'],
        ['អាស៊ាន', 'km'],
        ['ASEAN', 'fr'],
      ],
    ],
    [
      'org-world-health-organization',
      [
        ['the WHO said', 'en'],
        ['세계보건기구', 'ko'],
        ['OMS', 'fr'],
      ],
    ],
  ])('%s is known by its names in every language', (concept, writings) => {
    for (const [text, language] of writings) expect(concepts(text, language), text).toContain(concept);
  });

  it.each<[string, Language, string]>([
    ['North Korea and its people', 'en', 'place-kr'],
    ['New Mexico', 'en', 'place-mx'],
    ['who met him and told us', 'en', 'place-us'],
    ['who met him and told us', 'en', 'org-world-health-organization'],
    ['60명을 추방한 미국', 'ko', 'place-kr'],
    ['인도적 지원', 'ko', 'place-in'],
    ['democratic values', 'en', 'org-democratic-party'],
    ['Biden-Harris Administration', 'en', 'role-administrator'],
  ])('"%s" (%s) does not mean %s', (text, language, concept) => {
    expect(concepts(text, language)).not.toContain(concept);
  });

  it('every concept is of a kind that its id tells', () => {
    const ids = `${placesConcepts}${peopleConcepts}`.match(/^[a-z][a-z0-9-]*(?= \|)/gmu) ?? [];
    expect(ids.length).toBeGreaterThan(1100);
    expect(ids.filter((id) => !/^(?:place|region|org|role|person-kind)-/u.test(id))).toEqual([]);
  });

  it('an office is told from how people stand to a meeting', () => {
    expect(isOffice('role-ambassador')).toBe(true);
    expect(isOffice('role-guest')).toBe(false);
    expect(isOffice('org-un')).toBe(false);
  });
});

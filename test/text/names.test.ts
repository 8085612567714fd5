import { describe, expect, it } from 'vitest';
import { matchNames, nameSkeleton } from '../../src/text/names.ts';

const same: readonly (readonly [string, string])[] = [
  ['김진아', 'KIM Jina'],
  ['김진아', 'Jina Kim'],
  ['김진아', 'Kim Jin-a'],
  ['김진아', 'គីម ជីណា'],
  ['KIM Jina', 'គីម ជីណា'],
  ['KIM Jina', 'Jina Kim'],
  ['Gim Jina', 'Kim Jin-a'],
  ['훈 마넷', 'Hun Manet'],
  ['훈마넷', 'Hun Manet'],
  ['Hun Manet', 'ហ៊ុន ម៉ាណែត'],
  ['훈 마넷', 'ហ៊ុន ម៉ាណែត'],
  ['훈 센', 'Hun Sen'],
  ['ហ៊ុន សែន', 'Hun Sen'],
  ['Joe Biden', 'Joseph R. Biden, Jr.'],
  ['Doug Emhoff', 'Douglas Emhoff'],
  ['Al-Sudani', 'Mohammed Shia Sudani'],
  ['바이든', 'Biden'],
  ['바이든', 'Joseph R. Biden, Jr.'],
  ['조 바이든', 'Joe Biden'],
  ['설리번', 'Sullivan'],
  ['제이크 설리번', 'Jake Sullivan'],
  ['설리번', 'Jake Sullivan'],
  ['젤렌스키', 'Zelenskyy'],
  ['젤렌스키', 'Volodymyr Zelenskyy'],
  ['볼로디미르 젤렌스키', 'Volodymyr Zelenskyy'],
  ['Zelensky', 'Zelenskyy'],
  ['López Obrador', 'Lopez Obrador'],
  ['로페스 오브라도르', 'López Obrador'],
  ['블링컨', 'Antony J. Blinken'],
  ['마크롱', 'Macron'],
  ['에마뉘엘 마크롱', 'Emmanuel Macron'],
  ['메르켈', 'Angela Merkel'],
  ['트럼프', 'Donald J. Trump'],
  ['해리스', 'Kamala Harris'],
  ['기시다 후미오', 'Kishida Fumio'],
  ['기시다 후미오', 'Fumio Kishida'],
  ['윤석열', 'Yoon Suk Yeol'],
  ['문재인', 'Moon Jae-in'],
  ['이재명', 'Lee Jae-myung'],
  ['박진', 'Park Jin'],
  ['조태열', 'Cho Tae-yul'],
  ['김정은', 'Kim Jong-un'],
  ['시진핑', 'Xi Jinping'],
  ['푸틴', 'Vladimir Putin'],
  ['트뤼도', 'Justin Trudeau'],
  ['쁘락 소콘', 'Prak Sokhonn'],
  ['ប្រាក់ សុខុន', 'Prak Sokhonn'],
  ['네타냐후', 'Netanyahu'],
  ['나렌드라 모디', 'Narendra Modi'],
  ['수낵', 'Rishi Sunak'],
  ['Lee Jae-myung', 'Yi Jae-myung'],
];

const different: readonly (readonly [string, string])[] = [
  ['김진아', 'Kim Jong-un'],
  ['김진아', 'Kim Jun'],
  ['김진아', 'Kim'],
  ['김진아', 'Jina'],
  ['KIM Jina', 'Kim Jong-un'],
  ['문재인', 'Manet'],
  ['문재인', 'Hun Manet'],
  ['훈 마넷', 'Hun Sen'],
  ['ហ៊ុន ម៉ាណែត', 'Hun Sen'],
  ['គីម ជីណា', 'Kim Jong-un'],
  ['គីម ជីណា', 'Hun Manet'],
  ['바이든', 'Putin'],
  ['푸틴', 'Biden'],
  ['바이든', 'Jake Sullivan'],
  ['설리번', 'Blinken'],
  ['해리스', 'Biden'],
  ['트럼프', 'Trudeau'],
  ['윤석열', 'Yun'],
  ['김정은', 'Kim Jina'],
  ['박진', 'Park Chung-hee'],
  ['이', 'Lee'],
  ['아베', 'Abiy'],
  ['마크롱', 'Merkel'],
  ['시진핑', 'Kim Jina'],
  ['젤렌스키', 'Sullivan'],
  ['Hun Manet', 'Hun Sen'],
  ['Biden', 'Harris'],
  ['Kim Jina', 'Park Jina'],
  ['Joe Biden', 'Jill Biden'],
  ['', 'Biden'],
];

describe('names across scripts', () => {
  it.each(same)('%s may be %s', (a, b) => {
    expect(matchNames(a, b)).toBe(true);
    expect(matchNames(b, a)).toBe(true);
  });

  it.each(different)('%s is not %s', (a, b) => {
    expect(matchNames(a, b)).toBe(false);
    expect(matchNames(b, a)).toBe(false);
  });

  it.each([
    ['KIM Jina', 'KM CN'],
    ['គីម ជីណា', 'KM CN'],
    ['훈 마넷', 'HN MNT'],
    ['Hun Manet', 'HN MNT'],
    ['Sullivan', 'SLPN'],
    ['설리번', 'SLPN'],
    ['Rhee', 'L'],
  ])('the skeleton of %s is %s', (name, skeleton) => {
    expect(nameSkeleton(name)).toBe(skeleton);
  });

  it('a name of many letters is compared without delay', () => {
    expect(matchNames('바이든', 'Sul Kim '.repeat(200))).toBe(false);
  });
});

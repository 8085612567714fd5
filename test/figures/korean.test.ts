import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../src/figures/extract.ts';

/** All figures of a Korean sentence. */
function figures(text: string) {
  return extractFigures(text, { id: 'r#1', span: { start: 0, end: text.length } }, 'ko');
}

/** Each as "span = value qualifier unit". */
function brief(text: string): string[] {
  return figures(text).map(
    ({ span, value, qualifier, unit }) =>
      `${text.slice(span.start, span.end)} = ${value} ${qualifier} ${unit}`,
  );
}

describe('a Korean number', () => {
  it.each([
    ['재외국민 약 2천7백만 명이 투표했다.', ['약 2천7백만 명 = 27000000 about 명']],
    ['1억 2천5백만 달러를 투자한다.', ['1억 2천5백만 달러 = 125000000 exactly USD']],
    ['육십 명과 백팔십여 명이 왔다.', ['육십 명 = 60 exactly 명', '백팔십여 명 = 180 more than 명']],
    ['20㎞ 이내에 쌀 5㎏을 두었다.', ['20㎞ = 20 exactly ㎞', '5㎏ = 5 exactly ㎏']],
    ['이재민 3,000여 세대를 도왔다.', ['3,000여 세대 = 3000 more than 세대']],
  ])('is read whole: %s', (sentence, expected) => {
    expect(brief(sentence)).toEqual(expected);
  });

  it.each([
    ['방문객은 50만 명을 넘지 않았다.', ['50만 명을 넘지 않았다 = 500000 up to 명']],
    ['참석 기업은 100개사를 넘어섰다.', ['100개사를 넘어섰다 = 100 more than 개사']],
    ['수출액은 100억 달러를 돌파했다.', ['100억 달러를 돌파했다 = 10000000000 more than USD']],
    ['참가자는 50명에 못 미쳤다.', ['50명에 못 미쳤다 = 50 fewer than 명']],
  ])('keeps the verb that bounds it: %s', (sentence, expected) => {
    expect(brief(sentence)).toEqual(expected);
  });

  it.each([
    ['외교부는 20 million 달러를 기여한다.', ['20 million 달러 = 20000000 exactly USD']],
    ['약 1.5 billion 달러 규모이다.', ['약 1.5 billion 달러 = 1500000000 about USD']],
    ['총 $20 million을 지원한다.', ['$20 million = 20000000 exactly USD']],
    ['피해자는 10~20 thousand명이다.', ['10~20 thousand명 = 10000 between 명']],
  ])('is read with a scale that is left in English: %s', (sentence, expected) => {
    expect(brief(sentence)).toEqual(expected);
  });

  it.each([
    '올해 1분기와 3단계, 5개년 계획, 1인당 소득을 논의했다.',
    '한편, 양측은 세종시에서 한인 사회 대표를 만났다.',
    '열대 지방의 세대 간 갈등은 한정된 자원 때문이다.',
    '이 회선의 속도는 20 mbps이다.',
  ])('is no part of a name or another word: %s', (sentence) => {
    expect(brief(sentence)).toEqual([]);
  });
});

describe('what a Korean number counts', () => {
  it.each([
    ['현재 60명 이상이 추방을 기다리고 있다.', ['']],
    ['전문가 20명이 온다.', ['전문가']],
    ['의사를 20명 파견했다.', ['의사']],
    ['사망자는 36명으로 늘었다.', ['사망자']],
    ['캄보디아는 60명을 추방했다.', ['']],
    ['피해자 가운데 3분의 2는 여성이다.', ['피해자']],
    ['인질 19명 중 한 명도 석방되지 않았다.', ['인질', '인질']],
    ['한국인 등 모두 60명이 왔다.', ['한국인']],
    ['약 120만 명의 캄보디아 노동자가 일한다.', ['캄보디아 노동자']],
    ['500억 원 규모의 무상원조를 공여한다.', ['무상원조']],
    ['양국 교역액은 2024년 약 15억 달러로 전년 대비 12% 증가하였다.', ['양국 교역액', '양국 교역액']],
    ['총리는 12% 인상안을 발표했다.', ['']],
    ['정부는 이재민 30명에게 텐트 500동을 보냈다.', ['이재민', '텐트']],
  ])('is its noun, and no word of time or of the clause: %s', (sentence, expected) => {
    expect(figures(sentence).map(({ label }) => label)).toEqual(expected);
  });

  it.each([
    ['쌀 45톤과 담요 3천 장을 전달했다.', ['전달했다', '전달했다']],
    ['약 15억 달러로 전년보다 12% 증가하였다.', ['증가하였다', '증가하였다']],
    ['범죄단지 50여 곳을 단속하여 용의자 2,100여 명을 검거하였다.', ['단속하여', '검거하였다']],
    ['현재 60명 이상이 추방을 기다리고 있다.', ['추방을 기다리고 있다']],
    ['장관은 “국민 14명이 구출되었다”고 밝혔다.', ['구출되었다']],
    ['이 중 한국인은 64명이다.', [null]],
  ])('has the verb of its clause, without other numbers: %s', (sentence, expected) => {
    expect(figures(sentence).map(({ status }) => status)).toEqual(expected);
  });

  it('has a time only where a date or a word of time stands', () => {
    expect(figures('최대 4시간까지 연장할 수 있다.')[0]?.asOf).toBeNull();
    expect(figures('2024년 5월 기준 300개사가 있다.')[0]?.asOf).toBe('2024년 5월 기준');
  });
});

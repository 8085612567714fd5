import type { Qualifier } from './figure.ts';
import { englishScales, Lexemes, type ScriptUnit } from './script-quantity.ts';

/** Powers of ten that stand behind digits: "100만", "1억 2천만", "20 million". */
export const koreanScales = new Lexemes<number>([
  ['십', 1e1],
  ['백', 1e2],
  ['천', 1e3],
  ['만', 1e4],
  ['십만', 1e5],
  ['백만', 1e6],
  ['천만', 1e7],
  ['억', 1e8],
  ['십억', 1e9],
  ['백억', 1e10],
  ['천억', 1e11],
  ['조', 1e12],
  ...englishScales,
]);

/** Numbers in words, which count only before a counter: "두 명", "스무 명". */
export const koreanNatives = new Lexemes<number>(
  '한 두 세 네 다섯 여섯 일곱 여덟 아홉 열'
    .split(' ')
    .map((word, index) => [word, index + 1] as const)
    .concat([
      ['스무', 20],
      ['서른', 30],
      ['마흔', 40],
      ['쉰', 50],
    ]),
);

const sinoDigits = '일이삼사오육칠팔구';
const sinoPowers: ReadonlyMap<string, number> = new Map([
  ['십', 10],
  ['백', 100],
  ['천', 1000],
]);

/** The value of a Sino-Korean number in words: "육십", "백팔십", "이만 오천". */
export function sinoValue(word: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const letter of word) {
    const power = sinoPowers.get(letter);
    if (letter === '만') {
      total += (section + digit || 1) * 1e4;
      [section, digit] = [0, 0];
    } else if (power !== undefined) {
      section += (digit || 1) * power;
      digit = 0;
    } else digit = sinoDigits.indexOf(letter) + 1;
  }
  return total + section + digit;
}

/** Bare powers that only say how many digits: "수십 명", "수백만 달러". */
export const koreanIndefinites = new Lexemes<number>([
  ['수십', 10],
  ['수백', 100],
  ['수천', 1000],
  ['수만', 1e4],
  ['수십만', 1e5],
  ['수백만', 1e6],
  ['수천만', 1e7],
  ['수억', 1e8],
  ['수십억', 1e9],
]);

/** Nouns that begin with the letters of a counter: "두 정상" are two leaders, and no two of a 정. */
export const koreanNounsLikeCounters =
  /^\s?(?:정[상부당책]|회[의담사원]|대(?:통령|표|학|륙|사)|인[사물]|분[야쟁]|건물|기[관업구]|장[관소]|권[한역])/u;

/** Counters and units behind a number. */
export const koreanUnits = new Lexemes<ScriptUnit>([
  ...units(
    'count',
    '명 인 분 개 건 대 척 기 곳 가구 개국 개사 마리 채 회 차례 종 편 장 권 발 정 그루 개소 가지 세대 동',
  ),
  ...units('duration', '년간 년 개월 개월간 주 주간 주일 일간 시간 시간동안 분간 초 세기'),
  ...units('percent', '% ％ 퍼센트'),
  ...units('percentage points', '%포인트 %p 퍼센트포인트'),
  ...currency('USD', '달러 미국달러 미달러 불'),
  ...currency('KRW', '원'),
  ...currency('EUR', '유로'),
  ...currency('JPY', '엔'),
  ...currency('CNY', '위안'),
  ...currency('KHR', '리엘'),
  ...units('weight', '톤 킬로그램 kg ㎏ 그램 g'),
  ...units('distance', '킬로미터 km ㎞ 미터 m 센티미터 ㎝ cm 마일 해리'),
  ...units('area', '헥타르 ha ㏊ 제곱킬로미터 ㎢ ㎡ 제곱미터 평'),
  ...units('power', '기가와트 메가와트 GW ㎿ MW'),
  ...units('temperature', '도 ℃'),
  ...units('volume', '배럴 리터 ㎥ 세제곱미터'),
]);

/** Words before a number that bound it. */
export const koreanBefore = new Lexemes<Qualifier>([
  ['약', 'about'],
  ['대략', 'about'],
  ['어림잡아', 'about'],
  ['거의', 'nearly'],
  ['근', 'nearly'],
  ['최소', 'at least'],
  ['최소한', 'at least'],
  ['적어도', 'at least'],
  ['최대', 'up to'],
  ['많게는', 'up to'],
]);

/** Words behind a number or its counter that bound it; a particle may stand between. */
export const koreanAfter = new Lexemes<Qualifier>([
  ['이상', 'at least'],
  ['초과', 'more than'],
  ['넘는', 'more than'],
  ['넘게', 'more than'],
  ['넘은', 'more than'],
  ['넘어', 'more than'],
  ['넘었', 'more than'],
  ['돌파', 'more than'],
  ['웃도', 'more than'],
  ['상회', 'more than'],
  ['육박', 'nearly'],
  ['밑도', 'fewer than'],
  ['하회', 'fewer than'],
  ['못 미', 'fewer than'],
  ['남짓', 'about'],
  ['미만', 'fewer than'],
  ['이하', 'up to'],
  ['넘지 않', 'up to'],
  ['넘지 못', 'up to'],
  ['초과하지 않', 'up to'],
  ['가량', 'about'],
  ['정도', 'about'],
  ['안팎', 'about'],
  ['내외', 'about'],
  ['쯤', 'about'],
  ['가까이', 'nearly'],
  ['가까운', 'nearly'],
]);

function units(kind: ScriptUnit['kind'], words: string): [string, ScriptUnit][] {
  return words.split(' ').map((word) => [word, { kind, unit: kind.startsWith('percent') ? kind : word }]);
}

function currency(code: string, words: string): [string, ScriptUnit][] {
  return words.split(' ').map((word) => [word, { kind: 'money', unit: code }]);
}

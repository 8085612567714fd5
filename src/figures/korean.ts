import { signBefore } from './below-zero.ts';
import { currencySigns } from './currencies.ts';
import { parseDigits } from './digits.ts';
import type { Qualifier } from './figure.ts';
import {
  koreanAfter,
  koreanBefore,
  koreanIndefinites,
  koreanNatives,
  koreanNounsLikeCounters,
  koreanScales,
  koreanUnits,
  sinoValue,
} from './korean-words.ts';
import { type ScriptQuantity, type ScriptUnit, skipBlanks, skipBlanksBack } from './script-quantity.ts';

interface Read {
  readonly value: number;
  readonly end: number;
  readonly form: 'digits' | 'word' | 'indefinite' | 'fraction';
}

// Sino-Korean words count before a counter only, and a single one of them never does: "이 건" is "this case".
const sino =
  /[이삼사오육칠팔구]?[십백천만][일이삼사오육칠팔구십백천만]*(?=여?\s?(?:명|개국|개|건|대|척|곳|가구|마리|년|톤|달러|원|유로|킬로미터|퍼센트))/u;
// A number may begin at a digit, "수" (some), a native or a Sino-Korean numeral; nothing else is looked at.
// "한기", "세기" and "열기" are a chill, a century and heat, "한편" is "meanwhile", "세대" a generation, and "사무소를 두기"
// sets an office up: none of them counts.
const beginning = new RegExp(
  String.raw`\p{Nd}|수[십백천만억]|절반|(?<![가-힣])(?:${sino.source}|(?:한|세|열)(?=\s|명|개|곳|척|마리|가지|차례|시간|기(?![를은는이가의도와]|(?![가-힣])))|두(?!기)|(?<=[가-힣]\s)(?<!(?:[을를에로만도은는]|거리)\s)두|네|다섯|여섯|일곱|여덟|아홉|스무|서른|마흔|쉰)(?=\s?[가-힣])`,
  'gu',
);

const vehicle = /(?:차|트럭|버스|항공기|헬기|탱크|오토바이|드론|열차|택시|차량|장비|기계)\s?$/u;

/** All quantities of a Korean sentence, in order of place; offsets into `text`. */
export function koreanQuantities(text: string): ScriptQuantity[] {
  const found: ScriptQuantity[] = [];
  beginning.lastIndex = 0;
  for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
    const number = numberAt(text, match.index);
    if (!number) continue;
    const quantity = quantityAt(text, match.index, number);
    if (quantity) found.push(quantity);
    beginning.lastIndex = Math.max(quantity?.end ?? 0, number.end, match.index + 1);
  }
  return found;
}

function quantityAt(text: string, start: number, low: Read): ScriptQuantity | null {
  if (low.form === 'word' && koreanNounsLikeCounters.test(text.slice(low.end, low.end + 8))) return null;
  const high = rangeEnd(text, low) ?? rangeEndBelowZero(text, low);
  const number = high ?? low;
  const sign = currencySigns.get(text.charAt(start - 1));
  const more = text.startsWith('여', number.end) ? number.end + 1 : number.end;
  const unit = unitAt(text, more);
  if (number.form !== 'fraction' && !unit && !sign) return null;
  const kind = sign ? 'money' : (unit?.kind ?? 'fraction');
  const plainFrom = sign ? start - (/\p{Lu}{2}$/u.test(text.slice(start - 3, start - 1)) ? 3 : 1) : start;
  const below = signBefore(text, plainFrom, kind);
  if (below === 'unclear') return null;
  const from = below?.start ?? plainFrom;
  if (isNamed(text, sign ? start : from, low, unit)) return null;
  const end = unit?.end ?? more;
  const after = boundAfter(text, end);
  const before = boundBefore(text, from);
  const ratio = high && low.value < high.value ? lentScale(text, low, high) : 1;
  const ends = [(below ? -1 : 1) * low.value * ratio, (below?.ofBothEnds ? -1 : 1) * (high?.value ?? 0)];
  return {
    start: before?.start ?? from,
    end: after?.end ?? end,
    value: high ? Math.min(...ends) : (ends[0] ?? 0),
    high: high && Math.max(...ends),
    qualifier: high ? 'between' : (before?.qualifier ?? after?.qualifier ?? plain(low, more > number.end)),
    kind,
    unit: sign ?? unit?.unit ?? 'fraction',
  };
}

function plain(number: Read, more: boolean): Qualifier {
  return number.form === 'indefinite' ? 'indefinite' : more ? 'more than' : 'exactly';
}

function numberAt(text: string, at: number): Read | null {
  if (/\p{Nd}/u.test(text.charAt(at))) return fractionAt(text, at) ?? digitsAt(text, at);
  if (text.startsWith('절반', at)) return { value: 0.5, end: at + 2, form: 'fraction' };
  const indefinite = koreanIndefinites.at(text, at);
  if (indefinite) return { value: indefinite.value, end: at + indefinite.text.length, form: 'indefinite' };
  const words = sinoAt(text, at);
  if (words) return words;
  const native = koreanNatives.at(text, at);
  return native && { value: native.value, end: at + native.text.length, form: 'word' };
}

/** "육십 명", "백팔십여 명". */
function sinoAt(text: string, at: number): Read | null {
  const found = sino.exec(text.slice(at, at + 20));
  if (found?.index !== 0) return null;
  return { value: sinoValue(found[0]), end: at + found[0].length, form: 'word' };
}

/** "180", "100만", "1억 2천만", "2천7백만": parts add up while their scales fall, and those before a greater one share it. */
function digitsAt(text: string, from: number): Read | null {
  let [value, section, end] = [0, 0, from];
  let [last, lastSmall] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let at = from; ; ) {
    const digits = /^\p{Nd}+(?:[.,]\p{Nd}+)*/u.exec(text.slice(at, at + 24))?.[0];
    const part = digits === undefined ? null : parseDigits(digits, false);
    if (digits === undefined || part === null) break;
    const behind = at + digits.length;
    const scaleAt = skipBlanks(text, behind);
    const scale = koreanScales.at(text, scaleAt);
    const scaleEnd = scale ? scaleAt + scale.text.length : behind;
    const factor = scale?.value ?? 1;
    const small = factor > 1 && factor < 1e4;
    // "2천7백만": what no greater scale has closed yet goes on.
    if (small && factor < lastSmall && /^\p{Nd}/u.test(text.slice(scaleEnd))) {
      [section, lastSmall, at] = [section + part * factor, factor, scaleEnd];
      continue;
    }
    if (factor >= last) break;
    const great = greatest(factor);
    value += section * great + part * factor;
    [section, lastSmall, last, end] = [0, Number.POSITIVE_INFINITY, factor, scaleEnd];
    if (last === 1) break;
    at = skipBlanks(text, end);
  }
  return end > from ? { value: Number(value.toPrecision(15)), end, form: 'digits' } : null;
}

/** The 만, 억 or 조 in a scale: that of "백만" is 만. */
function greatest(factor: number): number {
  return [1e12, 1e8, 1e4].find((one) => factor >= one) ?? 1;
}

/** "3분의 2" is two thirds. */
function fractionAt(text: string, at: number): Read | null {
  const parts = /^(\p{Nd}{1,3})\s?분의\s?(\p{Nd}{1,3})/u.exec(text.slice(at, at + 16));
  if (!parts) return null;
  const value = (parseDigits(parts[2] ?? '', false) ?? 0) / (parseDigits(parts[1] ?? '', false) ?? 1);
  return { value: Number(value.toPrecision(3)), end: at + parts[0].length, form: 'fraction' };
}

function rangeEnd(text: string, low: Read): Read | null {
  if (low.form !== 'digits' || !/[~∼～–-]/u.test(text.charAt(low.end))) return null;
  const high = numberAt(text, low.end + 1);
  return high && high.form === 'digits' && high.value > low.value ? high : null;
}

/** "-4~-2%": an upper end below zero has a sign of its own. */
function rangeEndBelowZero(text: string, low: Read): Read | null {
  if (low.form !== 'digits' || !/^[~∼～][-–−]\p{Nd}/u.test(text.slice(low.end, low.end + 3))) return null;
  const high = numberAt(text, low.end + 2);
  return high?.form === 'digits' ? { ...high, value: -high.value } : null;
}

/** "10~20만 명": the upper end's scale is the lower end's too. */
function lentScale(text: string, low: Read, high: Read): number {
  const scaled = /[십백천만억조]/u.test(text.charAt(low.end - 1));
  const factor = koreanScales.before(text, high.end)?.value ?? 1;
  return scaled ? 1 : factor;
}

function unitAt(text: string, from: number): (ScriptUnit & { readonly end: number }) | null {
  const at = skipBlanks(text, from);
  const unit = koreanUnits.at(text, at);
  // "1인당": so much for each of them.
  if (unit && text.startsWith('당', at + unit.text.length)) return null;
  // "20 mile" are no metres.
  if (!unit || /^[a-z]\p{Script=Latin}/iu.test(text.slice(at + unit.text.length - 1))) return null;
  return { ...unit.value, end: at + unit.text.length };
}

/** Ordinals, dates, clock times, ages and names: "제5조", "2024년", "5월 3일", "오전 10시", "20세", "2차관", "G20", "코로나19". */
function isNamed(
  text: string,
  start: number,
  number: Read,
  unit: (ScriptUnit & { readonly end: number }) | null,
): boolean {
  if (/[\p{L}\p{Nd}_./-]/u.test(text.charAt(start - 1)) && !/[가-힣]/u.test(text.charAt(start - 1)))
    return true;
  if (/(?:제|코로나|코비드)\s?$/u.test(text.slice(Math.max(0, start - 4), start))) return true;
  const behind = text.slice(number.end, number.end + 6);
  if (
    /^\s?(?:월|시(?!간)|차(?!례)|번째|호|항|위|등|층|세(?!기)|살|세대|년대|주년|조항|학년|분기|회차|단계|순위|개년)/u.test(
      behind,
    )
  )
    return true;
  if (/^\s?일(?!간)/u.test(behind)) return true;
  if (
    unit?.unit === '년' &&
    number.value >= 1500 &&
    number.value <= 2100 &&
    !text.slice(start, number.end).includes(',')
  )
    return true;
  // "30대" are people in their thirties, but not behind "약" or "트럭".
  const counted =
    boundBefore(text, start) !== null || vehicle.test(text.slice(Math.max(0, start - 8), start));
  if (unit?.unit === '대' && number.value % 10 === 0 && number.value <= 90 && !counted) return true;
  return unit?.unit === '분' && /시\s?$/u.test(text.slice(Math.max(0, start - 2), start));
}

function boundBefore(text: string, start: number): { start: number; qualifier: Qualifier } | null {
  const at = skipBlanksBack(text, start);
  const found = koreanBefore.before(text, at);
  if (!found) return null;
  const from = at - found.text.length;
  return /[가-힣]/u.test(text.charAt(from - 1)) ? null : { start: from, qualifier: found.value };
}

function boundAfter(text: string, end: number): { end: number; qualifier: Qualifier } | null {
  const particle = /^[이가을를에]\s/u.test(text.slice(end, end + 2)) ? 1 : 0;
  const at = skipBlanks(text, end + particle);
  const found = koreanAfter.at(text, at);
  if (!found) return null;
  // "넘지 않는다": the denial goes on to the end of its word.
  const tail = /[않못하어었파도회박미]$/u.test(found.text)
    ? /^[가-힣]*/u.exec(text.slice(at + found.text.length))?.[0]
    : '';
  return { end: at + found.text.length + (tail ?? '').length, qualifier: found.value };
}

import type { FigureKind, FigureMention, Qualifier } from './figure.ts';
import { headsAgree, headsMeanOne } from './heads.ts';
import { measureWords } from './measures.ts';

/** What two figures are to be compared by. */
export type Comparable = Pick<FigureMention, 'value' | 'high' | 'qualifier' | 'kind' | 'unit' | 'head'>;

/**
 * How an asked or claimed figure stands to a stated one:
 * - `same`: number, unit and qualifier are the stated ones;
 * - `weaker-bound`: no contradiction, but not what is stated (60 for "more than 60", "over 50" for 60);
 * - `contradicts`: another number for the same thing, or a bound that excludes the stated one;
 * - `unrelated`: something else is counted, or measured in something else.
 */
export type Comparison = 'same' | 'weaker-bound' | 'contradicts' | 'unrelated';

/** Compares an asked or claimed figure with a stated one. */
export function compareFigures(asked: Comparable, stated: Comparable): Comparison {
  const [a, b] = [inBaseUnit(asked), inBaseUnit(stated)];
  if (a.measure !== b.measure || !headsAgree(asked, stated)) return 'unrelated';
  const sameNumber = isEqual(a.value, b.value) && isEqual(topOf(a), topOf(b));
  if (sameNumber && asked.qualifier === stated.qualifier) return 'same';
  if (sameNumber)
    return direction(asked.qualifier) * direction(stated.qualifier) < 0 ? 'contradicts' : 'weaker-bound';
  return asked.qualifier !== 'exactly' &&
    contains(intervalOf(asked.qualifier, a), intervalOf(stated.qualifier, b))
    ? 'weaker-bound'
    : 'contradicts';
}

/** In what a claimed figure differs from a stated one, the gravest thing first met; `none` where it is the same. */
export type Difference = 'none' | 'qualifier' | 'counted' | 'unit' | 'number';

/**
 * What a claimed figure changes of a stated one: the number, else its unit, what it counts, its qualifier. What an
 * amount or a duration is of has no one noun to go by, so only counts are told apart by theirs.
 */
export function differenceOf(claimed: Comparable, stated: Comparable): Difference {
  const [a, b] = [inBaseUnit(claimed), inBaseUnit(stated)];
  if (a.measure !== b.measure) {
    const sameDigits = isEqual(claimed.value, stated.value) && isEqual(topOf(claimed), topOf(stated));
    return sameDigits ? 'unit' : 'number';
  }
  if (!isEqual(a.value, b.value) || !isEqual(topOf(a), topOf(b))) return 'number';
  if (claimed.kind === 'count' && !headsAgree(claimed, stated) && !headsMeanOne(claimed, stated))
    return 'counted';
  return claimed.qualifier === stated.qualifier ? 'none' : 'qualifier';
}

interface Measured {
  readonly measure: string;
  readonly value: number;
  readonly high: number | null;
}

/** Units of one kind that turn into each other without a guess: half is 50 percent, two years are 24 months. */
const baseUnits: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['hours', ['days', 1 / 24]],
  ['weeks', ['days', 7]],
  ['years', ['months', 12]],
  ['decades', ['months', 120]],
  ['centuries', ['months', 1200]],
  ['kilotons', ['tons', 1e3]],
  ['megatons', ['tons', 1e6]],
  ['gigatons', ['tons', 1e9]],
  ['megawatts', ['gigawatts', 1e-3]],
  ['kilowatts', ['gigawatts', 1e-6]],
  ['meters', ['kilometers', 1e-3]],
]);

/** What Korean and Khmer call the units that English has names for. */
const namesOfUnits: ReadonlyMap<string, string> = new Map(
  [
    'years 년 년간 ឆ្នាំ',
    'months 개월 개월간 ខែ',
    'weeks 주 주간 주일 សប្ដាហ៍ សប្តាហ៍',
    'days 일간 ថ្ងៃ',
    'hours 시간 시간동안 ម៉ោង',
    'minutes 분간 នាទី',
    'seconds 초',
    'centuries 세기',
    'tons 톤 តោន',
    'kilograms 킬로그램 kg គីឡូក្រាម',
    'kilometers 킬로미터 km គីឡូម៉ែត្រ',
    'meters 미터 m ម៉ែត្រ',
    'miles 마일',
    'hectares 헥타르 ហិកតា',
    'square\xa0kilometers 제곱킬로미터 ㎢',
    'square\xa0meters 제곱미터 ㎡',
    'gigawatts 기가와트 GW',
    'megawatts 메가와트 MW មេហ្គាវ៉ាត់',
    'barrels 배럴',
    'liters 리터',
    '°C ℃',
  ].flatMap((line) => {
    const [unit = '', ...names] = line.split(' ');
    return names.map((name) => [name, unit.replace('\xa0', ' ')] as const);
  }),
);

function inBaseUnit({ kind, unit, value, high }: Comparable): Measured {
  const [base, factor] = unitBase(kind, unit);
  return { measure: base, value: value * factor, high: high === null ? null : high * factor };
}

function unitBase(kind: FigureKind, unit: string): readonly [string, number] {
  // "3.5 million high-risk acres" are acres for all that stands between.
  const measured = kind === 'count' ? measureWords.get(unit) : undefined;
  if (kind === 'count' && !measured) return ['count', 1];
  if (kind === 'fraction') return ['percent', 100];
  const named = measured?.unit ?? namesOfUnits.get(unit) ?? unit;
  const [base, factor] = baseUnits.get(named) ?? [named, 1];
  return [base, factor * (measured?.factor ?? 1)];
}

/** A set of numbers a qualifier leaves possible; an open end does not hold its own number. */
interface Interval {
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

// "about" and "nearly" have no sharp edges; a tenth is as far as a reader would let them go.
const looseness = 0.1;

function intervalOf(qualifier: Qualifier, { value, high }: Measured): Interval {
  const closed = (low: number, top: number) => ({ low, high: top, openLow: false, openHigh: false });
  const loose = Math.abs(value) * looseness;
  const lowest = value < 0 ? Number.NEGATIVE_INFINITY : 0;
  switch (qualifier) {
    case 'exactly':
      return closed(value, value);
    case 'between':
      return closed(value, high ?? value);
    case 'more than':
      return { ...closed(value, Number.POSITIVE_INFINITY), openLow: true };
    case 'at least':
      return closed(value, Number.POSITIVE_INFINITY);
    case 'up to':
      return closed(lowest, value);
    case 'fewer than':
      return { ...closed(lowest, value), openHigh: true };
    case 'nearly':
      return { ...closed(value - loose, value), openHigh: true };
    case 'about':
      return closed(value - loose, value + loose);
    case 'indefinite':
      return closed(value, value * 10);
  }
}

function contains(outer: Interval, inner: Interval): boolean {
  const low = inner.low > outer.low || (isEqual(inner.low, outer.low) && (!outer.openLow || inner.openLow));
  const high =
    inner.high < outer.high || (isEqual(inner.high, outer.high) && (!outer.openHigh || inner.openHigh));
  return low && high;
}

/** Which side of its number a qualifier leaves open: above 1, below -1, neither 0. */
function direction(qualifier: Qualifier): number {
  if (qualifier === 'more than' || qualifier === 'at least') return 1;
  return qualifier === 'fewer than' || qualifier === 'up to' || qualifier === 'nearly' ? -1 : 0;
}

function topOf({ value, high }: Pick<Comparable, 'value' | 'high'>): number {
  return high ?? value;
}

function isEqual(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

import { isAge } from './ages.ts';
import { isMeasuredBelowZero } from './below-zero.ts';
import { isYearNumber } from './dates.ts';
import { isExcluded } from './exclusions.ts';
import type { FigureKind, Qualifier } from './figure.ts';
import { type Numeral, numeralAt } from './numbers.ts';
import { type Bound, boundAfter, boundBefore, boundByVerb } from './qualifiers.ts';
import { isHyphenAt, type Token } from './tokens.ts';
import { currencyBefore, currencyTail, unitAfter } from './units.ts';

/** A number with its unit, before anybody asked what bounds it: tokens `first` up to, not including, `next`. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly numeral: Numeral;
  readonly kind: FigureKind;
  /** A currency code or a unit of measure; null for a plain count. */
  readonly unit: string | null;
  readonly value: number;
}

/** A quantity as it stands in a row of tokens: with `first` the qualifier's first token. */
export interface Quantity {
  readonly first: number;
  readonly next: number;
  /** The first token of the number or its currency, behind the qualifier. */
  readonly core: number;
  readonly value: number;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly form: Numeral['form'];
}

/** All quantities of a sentence in English or French, in order of place. */
export function quantitiesOf(tokens: readonly Token[], commaIsDecimal: boolean): Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const own = amountAt(tokens, at, commaIsDecimal);
    if (!own) {
      at += 1;
      continue;
    }
    const lender = lenderOf(tokens, own, commaIsDecimal);
    if (lender && isAge(tokens, lender, lender.next)) {
      at = own.next;
      continue;
    }
    const amount = lender ? lent(own, lender) : own;
    const range = rangeFrom(tokens, amount, commaIsDecimal);
    const { next } = range ?? amount;
    const low = range ? range.low : amount;
    if (!isExcluded(tokens, low, next, found)) {
      found.push(bounded(tokens, low, range?.high ?? null, found.at(-1) ?? null, next));
    }
    at = next;
  }
  return found;
}

/** With the unit of the lender, and its scale where that leaves it the smaller one: "from 1.2 to 1.5 million". */
function lent(own: Amount, { kind, unit, value, numeral }: Amount): Amount {
  const factor = own.value * numeral.scale < value ? numeral.scale : 1;
  return { ...own, kind, unit, value: rounded(own.value * factor) };
}

function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

function amountAt(tokens: readonly Token[], at: number, commaIsDecimal: boolean): Amount | null {
  return belowZeroAt(tokens, at, commaIsDecimal) ?? plainAmountAt(tokens, at, commaIsDecimal);
}

/** "-4.0 %", "minus 2.5 percentage points", "moins 4 %": the sign is part of the quantity. */
function belowZeroAt(tokens: readonly Token[], at: number, commaIsDecimal: boolean): Amount | null {
  if (!isSign(tokens, at) && !isSignWord(tokens, at)) return null;
  const amount = plainAmountAt(tokens, at + 1, commaIsDecimal);
  return amount && isMeasuredBelowZero(amount.kind) ? { ...amount, first: at, value: -amount.value } : null;
}

/** A hyphen that stands by itself before the number, or behind a year in a row of them. */
function isSign(tokens: readonly Token[], at: number): boolean {
  const [sign, number, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  if (!/^[-‑–−]$/u.test(sign?.text ?? '') || number?.kind !== 'number' || !number.glued) return false;
  if (sign?.glued) return before?.text === '(';
  return before?.kind !== 'number' || isYearNumber(before);
}

/** Not the "moins" of "au moins 4 %", nor that of "plus ou moins 4 %". */
function isSignWord(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:minus|negative|moins)$/u.test(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1];
  return before?.kind !== 'number' && !/^(?:au|du|ou|or|plus|en|tout|non)$/u.test(before?.lower ?? '');
}

function plainAmountAt(tokens: readonly Token[], at: number, commaIsDecimal: boolean): Amount | null {
  const currency = currencyBefore(tokens, at);
  const place = currency?.number ?? at;
  if (currency === null && tokens[at]?.kind === 'mark') return null;
  const numeral = numeralAt(tokens, place, { commaIsDecimal, money: currency !== null });
  if (!numeral) return null;
  if (currency) {
    const { code, next } = currencyTail(tokens, numeral.next, currency.code);
    return { first: at, next, numeral, kind: 'money', unit: code, value: numeral.value };
  }
  const scaled = numeral.scale > 1 || numeral.form === 'indefinite' || numeral.form === 'collective';
  const unit = numeral.form === 'fraction' ? null : unitAfter(tokens, numeral.next, scaled);
  const kind = unit?.kind ?? (numeral.form === 'fraction' ? 'fraction' : 'count');
  const value = rounded(numeral.value * (unit?.factor ?? 1));
  return { first: at, next: unit?.next ?? numeral.next, numeral, kind, unit: unit?.unit ?? null, value };
}

/** "3- and 4-year plans": the amount behind a hanging hyphen whose unit is the first one's too. */
function lenderOf(tokens: readonly Token[], low: Amount, commaIsDecimal: boolean): Amount | null {
  if (low.unit !== null || low.numeral.scale > 1) return null;
  if (!isHyphenAt(tokens, low.next)) return risenFrom(tokens, low, commaIsDecimal);
  const comma = tokens[low.next + 1]?.text === ',' ? 1 : 0;
  const joined = /^(?:and|or|et|ou)$/u.test(tokens[low.next + 1 + comma]?.lower ?? '') ? 1 : 0;
  if (comma + joined === 0) return null;
  const high = plainAmountAt(tokens, low.next + 1 + comma + joined, commaIsDecimal);
  if (!high || high.kind === 'money' || !isHyphenAt(tokens, high.numeral.next)) return null;
  return high.unit === null ? lenderOf(tokens, high, commaIsDecimal) : high;
}

/** "from 14 to 30 days", "de 1,2 à 1,5 million de tonnes": what it was is measured as what it is. */
function risenFrom(tokens: readonly Token[], low: Amount, commaIsDecimal: boolean): Amount | null {
  const rises =
    /^(?:from|de)$/u.test(tokens[low.first - 1]?.lower ?? '') &&
    /^(?:to|à)$/u.test(tokens[low.next]?.lower ?? '');
  const high = rises ? plainAmountAt(tokens, low.next + 1, commaIsDecimal) : null;
  if (!high || high.numeral.form !== low.numeral.form || isYearNumber(tokens[low.first])) return null;
  return high.unit !== null || high.numeral.scale > 1 ? high : null;
}

/** "10-20%", "$3 to $7 billion", "between 10 and 20", "5- to 10-year": the upper end lends the lower its unit and scale. */
function rangeFrom(tokens: readonly Token[], low: Amount, commaIsDecimal: boolean) {
  const hanging =
    isHyphenAt(tokens, low.next) && /^(?:to|or)$/u.test(tokens[low.next + 1]?.lower ?? '') ? 1 : 0;
  const place = low.next + hanging;
  const joiner = tokens[place];
  const before = tokens[low.first - 1]?.lower ?? '';
  const glued = joiner?.glued && tokens[place + 1]?.glued;
  const spaced =
    joiner?.text === '–' &&
    !joiner.glued &&
    isPlainDigits(tokens, low) &&
    tokens[place + 1]?.kind === 'number';
  const dash = /^[-–—‑]$/u.test(joiner?.text ?? '') && (glued || spaced);
  const between = /^(?:and|et)$/u.test(joiner?.lower ?? '') && /^(?:between|entre)$/u.test(before);
  const to =
    /^(?:to|à)$/u.test(joiner?.lower ?? '') &&
    !(/^(?:from|de)$/u.test(before) && !ranging(tokens, low.first));
  const or = /^(?:or|ou)$/u.test(joiner?.lower ?? '');
  if (!dash && !between && !to && !or) return null;
  const high = amountAt(tokens, place + 1, commaIsDecimal);
  // "in 2022 and 2023—216,294 in all": a dash behind a year opens an aside.
  if (joiner?.text === '—' && isYearNumber(tokens[low.first]) && !isYearNumber(tokens[place + 1]))
    return null;
  if (!high || high.numeral.form === 'fraction' || low.numeral.form !== high.numeral.form) return null;
  const signed = low.kind === 'money' && high.unit === null && dash;
  if (low.unit !== null && high.unit !== low.unit && !signed) return null;
  const lent =
    low.numeral.scale === 1 && low.value < high.numeral.value / high.numeral.scale ? high.numeral.scale : 1;
  const value = low.value * lent;
  if (value >= high.value || (or && high.value !== value + 1)) return null;
  const { kind, unit } = signed ? low : high;
  return { low: { ...low, value, kind, unit }, high: high.value, next: high.next };
}

/** Digits that are no year and measure nothing by themselves: "400 – 600 homes". */
function isPlainDigits(tokens: readonly Token[], { first, unit, numeral }: Amount): boolean {
  return (
    unit === null && numeral.form === 'digits' && numeral.next === first + 1 && !isYearNumber(tokens[first])
  );
}

function ranging(tokens: readonly Token[], first: number): boolean {
  return /^(?:ranging|range|ranges|ranged|anywhere|allant)$/u.test(tokens[first - 2]?.lower ?? '');
}

function bounded(
  tokens: readonly Token[],
  amount: Amount,
  high: number | null,
  last: Quantity | null,
  next: number,
): Quantity {
  const { form } = amount.numeral;
  const ahead = /^(?:between|entre)$/u.test(tokens[amount.first - 1]?.lower ?? '') && high !== null;
  const bound = high === null ? qualifierAt(tokens, amount, next, last) : null;
  // "some 30-40 companies": the range bounds it, and the word belongs to it.
  const vague = high !== null && !ahead ? boundBefore(tokens, amount.first) : null;
  const led = vague !== null && vague.place >= (last?.next ?? 0) && !isPreposition(tokens, vague, amount);
  const plain =
    high !== null
      ? 'between'
      : form === 'indefinite'
        ? 'indefinite'
        : form === 'collective'
          ? 'about'
          : 'exactly';
  const inherited =
    last?.kind === 'money' && form === 'indefinite' && amount.unit === null && tokens[next]?.lower === 'more';
  return {
    first: ahead ? amount.first - 1 : led ? vague.place : (bound?.first ?? amount.first),
    next: bound?.next ?? next,
    core: amount.first,
    value: amount.value,
    high,
    qualifier: bound?.qualifier ?? plain,
    kind: inherited ? 'money' : amount.kind,
    unit: inherited ? last.unit : amount.unit,
    form,
  };
}

function qualifierAt(tokens: readonly Token[], amount: Amount, next: number, last: Quantity | null) {
  const ahead = boundBefore(tokens, amount.first);
  if (ahead && ahead.place >= (last?.next ?? 0) && !isPreposition(tokens, ahead, amount)) {
    return { qualifier: ahead.qualifier, first: ahead.place, next };
  }
  const behind = boundAfter(tokens, next) ?? boundInside(tokens, amount);
  if (behind) return { qualifier: behind.qualifier, first: amount.first, next: Math.max(next, behind.place) };
  const verb = boundByVerb(tokens, amount.first);
  return verb && { qualifier: verb, first: amount.first, next };
}

/** The "+" of "$90+ million". */
function boundInside(tokens: readonly Token[], { numeral }: Amount): Bound | null {
  const open = tokens.slice(numeral.first, numeral.next).some(({ text }) => text === '+');
  return open ? { qualifier: 'at least', place: numeral.next } : null;
}

/** "over", "around" or "under" may only say when or where: "$20 million over 5 years" takes exactly five. */
function isPreposition(tokens: readonly Token[], bound: Bound, amount: Amount): boolean {
  const word = tokens[bound.place]?.lower ?? '';
  // "handed over 59 suspects"; but one who "signed over 30 agreements" signed more than 30.
  if (word === 'over' && /^(?:hand|turn)(?:s|ed|ing)?$/u.test(tokens[bound.place - 1]?.lower ?? ''))
    return true;
  if (amount.kind !== 'duration' || word !== 'over') return false;
  const before = tokens[bound.place - 1]?.lower ?? '';
  const after = tokens[amount.next]?.lower ?? '';
  const bounds =
    /^(?:in|for|of|with|on|after|across|the|just|well|than|has|is|was|to|from|spanning|lasting|takes?|took)$/u;
  const opens = before === '' && after !== ',';
  return !(opens || bounds.test(before) || after === 'of' || after === 'ago' || after === 'old');
}

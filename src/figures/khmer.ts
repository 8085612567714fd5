import { signBefore } from './below-zero.ts';
import { currencySigns } from './currencies.ts';
import { parseDigits } from './digits.ts';
import type { Qualifier } from './figure.ts';
import {
  khmerAfter,
  khmerBefore,
  khmerHalf,
  khmerIndefinites,
  khmerScales,
  khmerUnits,
  khmerWords,
} from './khmer-words.ts';
import { type ScriptQuantity, skipBlanks, skipBlanksBack } from './script-quantity.ts';

const range = /^(?:[-–~]\s?|\s?(?:ទៅ|ដល់|រហូតដល់)\s?)(\p{Nd}+(?:[.,]\p{Nd}+)*)/u;
/** "រវាង ២០ និង ២៥": only behind "between" does "and" join a lower end and an upper one. */
const rangeOfTwo = /^\s?(?:និង|ទៅ|ដល់|[-–~])\s?(\p{Nd}+(?:[.,]\p{Nd}+)*)/u;
const between = /រវាង\s?$/u;
const from = /ពី\s?$/u;
const reach = 48;
const digits = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*`;
const words = 'ប្រាំមួយ|ប្រាំពីរ|ប្រាំបី|ប្រាំបួន|មួយ|ពីរ|បី|បួន|ប្រាំ|ដប់';
/** "២/៣ នៃ", "២ ភាគ ៣", "ពីរភាគបី"; with anything else behind it a slash parts dates and names. */
const fraction = String.raw`(?<![\p{Nd}/])\p{Nd}{1,2}(?:/\p{Nd}{1,2}(?=\s?នៃ)|\s?ភាគ\s?\p{Nd}{1,2})|(?:${words})\s?ភាគ\s?(?:${words})`;
const beginning = new RegExp(
  String.raw`${fraction}|${digits}|(?:${words})(?=\s?(?:នាក់|រូប))|រាប់\s?(?:សិប|រយ|ពាន់|ម៉ឺន|សែន|លាន)|ពាក់កណ្[តដ]ាល`,
  'gu',
);
// What names a number instead of counting: day, year, number, article, hour, -th.
const naming = /(?:ទី|អាយុ|ឆ្នាំ|លេខ|មាត្រា|ម៉ោង|វេលាម៉ោង|[\p{Lu}\p{Ll}]-?)\s?$/u;

/** All quantities of a Khmer sentence, in order of place; offsets into `text`. */
export function khmerQuantities(text: string): ScriptQuantity[] {
  const found: ScriptQuantity[] = [];
  for (const match of text.matchAll(beginning)) {
    const quantity = quantityAt(text, match.index, match[0]);
    if (quantity && quantity.start >= (found.at(-1)?.end ?? 0)) found.push(quantity);
  }
  return found;
}

function quantityAt(text: string, start: number, found: string): ScriptQuantity | null {
  return vagueAt(text, start, found) ?? numberAt(text, start, found);
}

/** "រាប់រយគ្រួសារ", hundreds of families, "ពាក់កណ្តាល", half, and "ពីរភាគបី", two thirds. */
function vagueAt(text: string, start: number, found: string): ScriptQuantity | null {
  const share = khmerHalf.test(found) ? 0.5 : shareOf(found);
  const part = share !== null;
  const value = share ?? khmerIndefinites.get(found.replace(/\s/u, ''));
  if (value === undefined) return null;
  const numberEnd = start + found.length;
  const unitAt = skipBlanks(text, numberEnd);
  const unit = part ? null : khmerUnits.at(text, unitAt);
  const before = khmerBefore.before(text, skipBlanksBack(text, start));
  return {
    start: before ? skipBlanksBack(text, start) - before.text.length : start,
    end: unit ? unitAt + unit.text.length : numberEnd,
    value,
    high: null,
    qualifier: before?.value ?? (part ? 'exactly' : 'indefinite'),
    kind: part ? 'fraction' : (unit?.value.kind ?? 'count'),
    unit: part ? 'fraction' : (unit?.value.unit ?? 'count'),
  };
}

/** A part of one, to three places as people write them. */
function shareOf(found: string): number | null {
  const [above, below] = found
    .split(/\s?(?:\/|ភាគ)\s?/u)
    .map((part) => khmerWords.get(part) ?? parseDigits(part, true));
  return above && below && above < below ? Number((above / below).toPrecision(3)) : null;
}

function numberAt(text: string, start: number, digits: string): ScriptQuantity | null {
  const low = khmerWords.get(digits) ?? parseDigits(digits, true);
  const ahead = text.slice(Math.max(0, start - 12), start);
  if (low === null || naming.test(ahead) || /\p{Nd}[-–~/]$/u.test(ahead)) return null;
  const sign = currencySigns.get(text.charAt(start - 1));
  const opened = between.exec(ahead);
  const high = rangeEnd(text, start + digits.length, low, opened !== null, from.test(ahead));
  const lastDigit = high?.end ?? start + digits.length;
  const scaleAt = skipBlanks(text, lastDigit);
  const scale = khmerScales.at(text, scaleAt);
  const numberEnd = scale ? scaleAt + scale.text.length : lastDigit;
  const unitAt = skipBlanks(text, numberEnd);
  const unit = khmerUnits.at(text, unitAt);
  const end = unit ? unitAt + unit.text.length : numberEnd;
  const kind = sign ? 'money' : (unit?.value.kind ?? 'count');
  const plainFrom = sign ? start - 1 : start;
  const below = signBefore(text, plainFrom, kind);
  if (below === 'unclear') return null;
  const first = below?.start ?? plainFrom;
  const before = khmerBefore.before(text, skipBlanksBack(text, first));
  const afterAt = skipBlanks(text, end);
  const after = before ? null : khmerAfter.at(text, afterAt);
  const counted = /ចំនួន\s?$/u.test(ahead);
  if (!unit && !scale && !sign && !before && !counted) return null;
  const scaled = (number: number) => Number((number * (scale?.value ?? 1)).toPrecision(15));
  return {
    start:
      high && opened
        ? start - opened[0].length
        : before
          ? skipBlanksBack(text, first) - before.text.length
          : first,
    end: after ? afterAt + after.text.length : end,
    value: scaled(below ? -low : low),
    high: high && scaled(high.value),
    qualifier: high ? 'between' : (before?.value ?? after?.value ?? boundOfNoun(text, first) ?? 'exactly'),
    kind,
    unit: sign ?? unit?.value.unit ?? 'count',
  };
}

/** "យ៉ាងហោចណាស់មនុស្ស ២៥ នាក់": a bound may stand before the noun that stands before its number. */
function boundOfNoun(text: string, start: number): Qualifier | null {
  const found = nounBound.exec(text.slice(Math.max(0, start - reach), start));
  return found ? (khmerBefore.at(found[0], 0)?.value ?? null) : null;
}

// Words that are a bound and nothing else; "ជិត" may be "near", and "ជាង" a comparison.
const nounBound = /(?:យ៉ាងហោចណាស់|យ៉ាងតិច|ប្រហែល|ប្រមាណ)\s?[\p{L}\p{M}]{1,24}\s?(?:ចំនួន)?\s?$/u;

/** "៥-១០ ភាគរយ": the unit and scale behind the upper end are the lower one's too. */
function rangeEnd(
  text: string,
  at: number,
  low: number,
  opened: boolean,
  leaves: boolean,
): { readonly value: number; readonly end: number } | null {
  const found = (opened ? rangeOfTwo : range).exec(text.slice(at, at + 24));
  // "from 20 to 25" tells what it was before.
  if (leaves && !/^\s?[-–~]/u.test(found?.[0] ?? '')) return null;
  const value = found && parseDigits(found[1] ?? '', true);
  return found && value !== null && value > low ? { value, end: at + found[0].length } : null;
}

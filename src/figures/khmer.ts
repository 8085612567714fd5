import { signBefore } from './below-zero.ts';
import { currencySigns } from './currencies.ts';
import { parseDigits } from './digits.ts';
import type { Qualifier } from './figure.ts';
import { khmerAfter, khmerBefore, khmerScales, khmerUnits, khmerWords } from './khmer-words.ts';
import { type ScriptQuantity, type Surroundings, skipBlanks, skipBlanksBack } from './script-quantity.ts';

const range = /^[-–~]\s?(\p{Nd}+(?:[.,]\p{Nd}+)*)/u;
const beginning = /\p{Nd}+(?:[.,]\p{Nd}+)*|(?:ប្រាំមួយ|ប្រាំពីរ|ប្រាំបី|ប្រាំបួន|មួយ|ពីរ|បី|បួន|ប្រាំ|ដប់)(?=\s?(?:នាក់|រូប))/gu;
// What names a number instead of counting: day, year, number, article, hour, -th.
const naming = /(?:ទី|ឆ្នាំ|លេខ|មាត្រា|ម៉ោង|វេលាម៉ោង|[\p{Lu}\p{Ll}]-?)\s?$/u;

/** All quantities of a Khmer sentence, in order of place; offsets into `text`. */
export function khmerQuantities(text: string): ScriptQuantity[] {
  const found: ScriptQuantity[] = [];
  for (const match of text.matchAll(beginning)) {
    const quantity = quantityAt(text, match.index, match[0]);
    if (quantity && quantity.start >= (found.at(-1)?.end ?? 0)) found.push(quantity);
  }
  return found;
}

function quantityAt(text: string, start: number, digits: string): ScriptQuantity | null {
  const low = khmerWords.get(digits) ?? parseDigits(digits, true);
  const ahead = text.slice(Math.max(0, start - 12), start);
  if (low === null || naming.test(ahead) || /\p{Nd}[-–~]$/u.test(ahead)) return null;
  const sign = currencySigns.get(text.charAt(start - 1));
  const high = rangeEnd(text, start + digits.length, low);
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
  const from = below?.start ?? plainFrom;
  const before = khmerBefore.before(text, skipBlanksBack(text, from));
  const afterAt = skipBlanks(text, end);
  const after = before ? null : khmerAfter.at(text, afterAt);
  if (!unit && !scale && !sign && !before) return null;
  const scaled = (number: number) => Number((number * (scale?.value ?? 1)).toPrecision(15));
  return {
    start: before ? skipBlanksBack(text, from) - before.text.length : from,
    end: after ? afterAt + after.text.length : end,
    value: scaled(below ? -low : low),
    high: high && scaled(high.value),
    qualifier: high ? 'between' : (before?.value ?? after?.value ?? boundOfNoun(text, from) ?? 'exactly'),
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
): { readonly value: number; readonly end: number } | null {
  const found = range.exec(text.slice(at, at + 24));
  const value = found && parseDigits(found[1] ?? '', true);
  return found && value !== null && value > low ? { value, end: at + found[0].length } : null;
}

const nouns =
  /(?:ជនជាតិ|ជនបរទេស|ជនរងគ្រោះ|ជនសង្ស័យ|ជន|ពលរដ្ឋ|ប្រជាពលរដ្ឋ|ប្រជាជន|មនុស្ស|កម្មករ|អ្នក|ទាហាន|សិស្ស|និស្សិត|ក្រុមហ៊ុន|គម្រោង|ប្រទេស)[\p{L}\p{M}\s]*$/u;
const time = /មកដល់បច្ចុប្បន្ន|រហូតមកដល់ពេលនេះ|គិតត្រឹមពេលនេះ|បច្ចុប្បន្ន|ឆ្នាំ\s?\p{Nd}{4}|ថ្ងៃនេះ/u;
const reach = 48;

/** What stands around a Khmer quantity: the noun before its number, and the time the sentence names. */
export function khmerSurroundings(text: string): (quantity: ScriptQuantity) => Surroundings {
  const asOf = time.exec(text)?.[0] ?? null;
  return (quantity) => ({ ...clauseAround(text, quantity), asOf });
}

function clauseAround(text: string, quantity: ScriptQuantity): Omit<Surroundings, 'asOf'> {
  const ahead = text
    .slice(Math.max(0, quantity.start - reach), quantity.start)
    .replace(/\s*(?:ចំនួន|សរុប)?\s*$/u, '');
  const noun = nouns.exec(ahead)?.[0].trim() ?? null;
  const behind = text.slice(quantity.end, quantity.end + reach);
  const clause = /^\s*([\p{L}\p{M}][\p{L}\p{M}\s]*)/u.exec(behind)?.[1]?.trim() ?? null;
  return {
    label: noun ?? '',
    head: noun,
    status: clause,
    negated: /មិន|ពុំ|គ្មាន/u.test(text.slice(Math.max(0, quantity.start - reach), quantity.start)),
  };
}

import { datePatterns, monthTable, numberOf, partsOf } from './dates-pattern.ts';

const months = monthTable([
  'មករា',
  'កុម្ភៈ កុម្ភះ កុម្ភ:',
  'មីនា',
  'មេសា',
  'ឧសភា',
  'មិថុនា',
  'កក្កដា',
  'សីហា',
  'កញ្ញា',
  'តុលា',
  'វិច្ឆិកា',
  'ធ្នូ',
]);

// Writers put spaces and invisible marks between the parts as they like.
const gap = String.raw`[\s\u200b]*`;
const digit = String.raw`[0-9\u17e0-\u17e9]`;
const day = `ថ្ងៃ${gap}(?:(?:ចន្ទ|អង្គារ|ពុធ|ព្រហស្បតិ៍|សុក្រ|សៅរ៍|អាទិត្យ)${gap})?ទី${gap}(?<day>${digit}{1,2})(?!${digit})`;
const monthName = `(?<month>${[...months.keys()].join('|')})`;
const month = `ខែ${gap}${monthName}`;
/** Behind a day some leave out the word for "month". */
const monthBehind = `(?:ខែ${gap})?${monthName}`;
const year = `ឆ្នាំ${gap}(?<year>${digit}{4})(?!${digit})`;
const bounds = {
  since: /(?:ចាប់តាំងពី|តាំងពី|ចាប់ពី|ក្រោយ)[\s\u200b]*$/u,
  until: /(?:មុន|រហូតដល់|រហូតមកដល់|ដល់|ត្រឹម)[\s\u200b]*$/u,
};

function read({ year: y, month: m, day: d }: Partial<Record<string, string>>) {
  return partsOf({
    year: numberOf(y),
    month: m === undefined ? undefined : months.get(m),
    day: numberOf(d),
  });
}

/** How Khmer writes times, absolute ones first. */
export const khmerDates = datePatterns([
  { pattern: re(`${day}${gap}${monthBehind}${gap}${year}`), kind: 'date', read, ...bounds },
  { pattern: re(`${day}${gap}${monthBehind}`), kind: 'date', read, ...bounds },
  { pattern: re(`${month}${gap}${year}`), kind: 'month', read, ...bounds },
  { pattern: re(month), kind: 'month', read, ...bounds },
  { pattern: re(`(?:ដើម|ចុង|ពាក់កណ្តាល|ពាក់កណ្ដាល)${gap}${year}`), kind: 'period', read, ...bounds },
  { pattern: re(year), kind: 'year', read, ...bounds },
  { pattern: re(day), kind: 'date', read, ...bounds },
  { pattern: re(`ថ្ងៃ${gap}(?:ចន្ទ|អង្គារ|ពុធ|ព្រហស្បតិ៍|សុក្រ|សៅរ៍|អាទិត្យ)`), kind: 'day-of-week', ...bounds },
  {
    pattern: re(`ម៉ោង${gap}${digit}{1,2}(?:[:.]${digit}{2})?(?:${gap}(?:ព្រឹក|រសៀល|ល្ងាច|យប់))?`),
    kind: 'time-of-day',
  },
  {
    pattern: re(
      `(?:នា)?(?:ព្រឹក|រសៀល|ល្ងាច|យប់|ថ្ងៃ|សប្តាហ៍|សប្ដាហ៍|អាទិត្យ|ខែ|ឆ្នាំ)${gap}(?:នេះ|មុន|ក្រោយ)|ម្សិលមិញ|ថ្ងៃស្អែក|ស្អែក|ថ្មីៗ${gap}នេះ|នាពេល${gap}(?:ថ្មីៗ|ឆាប់ៗ|ខាងមុខ|អនាគត)(?:${gap}នេះ)?|មកទល់${gap}(?:ពេល|នឹងពេល)${gap}នេះ|មកដល់${gap}បច្ចុប្បន្ន`,
    ),
    kind: 'relative',
  },
  { pattern: re(`${digit}+${gap}(?:ថ្ងៃ|សប្តាហ៍|ខែ|ឆ្នាំ)${gap}មុន`), kind: 'relative' },
]);

function re(source: string): RegExp {
  return new RegExp(source, 'gu');
}

import { describe, expect, it } from 'vitest';
import { extractFigures } from '../../src/figures/extract.ts';

/** All figures of a Khmer sentence. */
function figures(text: string) {
  return extractFigures(text, { id: 'r#1', span: { start: 0, end: text.length } }, 'km');
}

/** Each as "span = value qualifier unit", a range as "low–high". */
function brief(text: string): string[] {
  return figures(text).map(
    ({ span, value, high, qualifier, unit }) =>
      `${text.slice(span.start, span.end)} = ${high === null ? value : `${value}–${high}`} ${qualifier} ${unit}`,
  );
}

describe('a Khmer number', () => {
  it.each([
    ['រវាង ២០ ទៅ ២៥ នាក់។', ['រវាង ២០ ទៅ ២៥ នាក់ = 20–25 between នាក់']],
    ['រវាង ២០ និង ២៥ ភាគរយ។', ['រវាង ២០ និង ២៥ ភាគរយ = 20–25 between percent']],
    ['រាប់រយគ្រួសារ ត្រូវបានជម្លៀស។', ['រាប់រយគ្រួសារ = 100 indefinite គ្រួសារ']],
    ['ពាក់កណ្តាលនៃនិស្សិត', ['ពាក់កណ្តាល = 0.5 exactly fraction']],
    ['ប្រមាណ ២/៣ នៃប្រជាជន', ['ប្រមាណ ២/៣ = 0.667 about fraction']],
    ['ពីរភាគបីនៃប្រជាជន', ['ពីរភាគបី = 0.667 exactly fraction']],
    ['ឯកសារចំនួន ១៤ ត្រូវបានចុះហត្ថលេខា។', ['១៤ = 14 exactly count']],
    ['១០០ គីឡូម៉ែត្រការ៉េ', ['១០០ គីឡូម៉ែត្រការ៉េ = 100 exactly គីឡូម៉ែត្រការ៉េ']],
    ['អាយុ ១៨ ឆ្នាំ នៅថ្ងៃទី ០៥/០៥/២០២៤ ម៉ោង ៩:៣០', []],
    ['ជំនួយ ២០ million ដុល្លារ', ['២០ million ដុល្លារ = 20000000 exactly USD']],
    ['ទូរស័ព្ទ ០២៣ ២១៦ ១២២', []],
  ])('is read whole, and no age, date or telephone is one: %s', (sentence, expected) => {
    expect(brief(sentence)).toEqual(expected);
  });
});

describe('what a Khmer number counts', () => {
  it.each([
    ['ចំណាប់ខ្មាំង ១៩ នាក់ មិនត្រូវបានដោះលែងទេ។', 'ចំណាប់ខ្មាំង', 'មិនត្រូវបានដោះលែងទេ', true],
    ['កម្ពុជាមិនបានបណ្តេញជនជាតិកូរ៉េ ៧៣ នាក់ទេ។', 'ជនជាតិកូរ៉េ', 'បណ្តេញ', true],
    ['កម្ពុជាបានចាប់ខ្លួនជនជាតិកូរ៉េ ១៨០ នាក់ ដែលពាក់ព័ន្ធ', 'ជនជាតិកូរ៉េ', 'ចាប់ខ្លួន', false],
    ['ជាង ៦០ នាក់ផ្សេងទៀត កំពុងរង់ចាំ', 'ផ្សេងទៀត', 'កំពុងរង់ចាំ', false],
    ['ពលករខ្មែរជិត ១,២ លាននាក់ កំពុងធ្វើការ', 'ពលករខ្មែរ', 'កំពុងធ្វើការ', false],
    ['តិចជាង ៥០ គ្រួសារ ត្រូវបានជម្លៀស។', 'គ្រួសារ', 'ត្រូវបានជម្លៀស', false],
    ['មិនលើសពី ២៥ ភាគរយ នៃសមាជិក', 'សមាជិក', null, false],
    ['ពាណិជ្ជកម្មសម្រេចបាន ១,៥ ប៊ីលានដុល្លារ ក្នុងឆ្នាំ២០២៤', '', null, false],
  ])('is its noun, with a verb and what denies that: %s', (sentence, label, status, negated) => {
    expect(figures(sentence)[0]).toMatchObject({ label, status, negated });
  });
});

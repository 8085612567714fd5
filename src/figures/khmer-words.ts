import type { Qualifier } from './figure.ts';
import { englishScales, Lexemes, type ScriptUnit } from './script-quantity.ts';

/** Numbers in words, read before a counter of people. */
export const khmerWords: ReadonlyMap<string, number> = new Map(
  'មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី ប្រាំបួន ដប់'.split(' ').map((word, index) => [word, index + 1] as const),
);

/** Bare powers that only say how many digits: "រាប់រយ", hundreds. */
export const khmerIndefinites: ReadonlyMap<string, number> = new Map([
  ['រាប់សិប', 1e1],
  ['រាប់រយ', 1e2],
  ['រាប់ពាន់', 1e3],
  ['រាប់ម៉ឺន', 1e4],
  ['រាប់សែន', 1e5],
  ['រាប់លាន', 1e6],
]);

/** Half, in both spellings. */
export const khmerHalf = /^ពាក់កណ្[តដ]ាល$/u;

/** Powers of ten behind digits. */
export const khmerScales = new Lexemes<number>([
  ['រយ', 1e2],
  ['ពាន់', 1e3],
  ['ម៉ឺន', 1e4],
  ['សែន', 1e5],
  ['លាន', 1e6],
  ['ពាន់លាន', 1e9],
  ['ប៊ីលាន', 1e9],
  ['ប៉ីលាន', 1e9],
  ...englishScales,
]);

/** Counters and units behind a number. */
export const khmerUnits = new Lexemes<ScriptUnit>([
  ...units('count', 'នាក់ រូប គ្រឿង ករណី ប្រទេស គ្រួសារ ក្បាល កន្លែង គម្រោង ក្រុមហ៊ុន ដង ភូមិ ខេត្ត គ្រាប់ ច្បាប់ ដើម ខ្នង ភាសា'),
  ...units('duration', 'ឆ្នាំ ខែ សប្ដាហ៍ សប្តាហ៍ ថ្ងៃ ម៉ោង នាទី'),
  ...units('percent', '% ％ ភាគរយ'),
  ...units('percentage points', 'ចំណុចភាគរយ ពិន្ទុភាគរយ'),
  ['ដុល្លារ', { kind: 'money', unit: 'USD' }],
  ['ដុល្លារអាមេរិក', { kind: 'money', unit: 'USD' }],
  ['រៀល', { kind: 'money', unit: 'KHR' }],
  ['៛', { kind: 'money', unit: 'KHR' }],
  ['អឺរ៉ូ', { kind: 'money', unit: 'EUR' }],
  ['វ៉ុន', { kind: 'money', unit: 'KRW' }],
  ['យ៉េន', { kind: 'money', unit: 'JPY' }],
  ['យ័ន', { kind: 'money', unit: 'CNY' }],
  ['បាត', { kind: 'money', unit: 'THB' }],
  ...units('weight', 'តោន គីឡូក្រាម ក្រាម'),
  ...units('distance', 'គីឡូម៉ែត្រ ម៉ែត្រ គ.ម'),
  ...units('area', 'ហិកតា គីឡូម៉ែត្រការ៉េ ម៉ែត្រការ៉េ'),
  ...units('volume', 'លីត្រ បារ៉ែល'),
  ...units('power', 'មេហ្គាវ៉ាត់'),
]);

/** Words before a number that bound it. */
export const khmerBefore = new Lexemes<Qualifier>([
  ['ជាង', 'more than'],
  ['លើសពី', 'more than'],
  ['ច្រើនជាង', 'more than'],
  ['លើស', 'more than'],
  ['យ៉ាងហោចណាស់', 'at least'],
  ['យ៉ាងតិច', 'at least'],
  ['ប្រហែល', 'about'],
  ['ប្រហែលជា', 'about'],
  ['ប្រមាណ', 'about'],
  ['ប្រមាណជា', 'about'],
  ['ជិត', 'nearly'],
  ['រហូតដល់', 'up to'],
  ['មិនលើសពី', 'up to'],
  ['តិចជាង', 'fewer than'],
  ['ក្រោម', 'fewer than'],
]);

/** Words behind a counter that bound the number. */
export const khmerAfter = new Lexemes<Qualifier>([
  ['ឡើងទៅ', 'at least'],
  ['ជាង', 'more than'],
]);

function units(kind: ScriptUnit['kind'], words: string): [string, ScriptUnit][] {
  return words.split(' ').map((word) => [word, { kind, unit: kind.startsWith('percent') ? kind : word }]);
}

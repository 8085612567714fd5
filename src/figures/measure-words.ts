import type { Language } from '../text/language.ts';
import { indexTerms } from '../text/terms.ts';
import type { FigureKind, FigureMention } from './figure.ts';

/** What people call each kind of quantity, where the sentence may hold a sign only: "$", "%". */
const kindWords: Readonly<Partial<Record<FigureKind, Readonly<Record<Language, string>>>>> = {
  money: { en: 'money amount sum', ko: '금액 돈', km: 'ប្រាក់ ទឹកប្រាក់', fr: 'argent montant somme' },
  percent: { en: 'percent percentage share', ko: '퍼센트 비율', km: 'ភាគរយ', fr: 'pourcentage part' },
  'percentage points': { en: 'percentage points', ko: '퍼센트포인트', km: 'ភាគរយ', fr: 'points pourcentage' },
  fraction: { en: 'fraction share', ko: '비율', km: 'ភាគ', fr: 'fraction part' },
  duration: { en: 'duration', ko: '기간', km: 'រយៈពេល', fr: 'durée' },
  distance: { en: 'distance', ko: '거리', km: 'ចម្ងាយ', fr: 'distance' },
  area: { en: 'area', ko: '면적', km: 'ផ្ទៃដី', fr: 'superficie' },
  volume: { en: 'volume', ko: '부피', km: 'បរិមាណ', fr: 'volume' },
  weight: { en: 'weight', ko: '무게', km: 'ទម្ងន់', fr: 'poids' },
};

/** A word or two are too few to tell English from French, so that those of either are read as both. */
const asked: Readonly<Record<Language, readonly Language[]>> = {
  en: ['en', 'fr'],
  fr: ['en', 'fr'],
  ko: ['ko'],
  km: ['km'],
};

/** The index terms of what a quantity is measured in and of what kind it is, in the language that they are asked for in. */
export function measureTerms(
  { kind, unit }: Pick<FigureMention, 'kind' | 'unit'>,
  language: Language,
): readonly string[] {
  const words = asked[language].map((one) => `${kindWords[kind]?.[one] ?? ''} ${unitIn(unit, kind, one)}`);
  return asked[language].flatMap((one) => words.flatMap((some) => indexTerms(some, one)));
}

/** A constant in all but time: made when a language is first asked for. */
const known = new Map<Language, ReadonlySet<string>>();

/** Every term by which a kind may be asked for; no sentence needs to hold it. */
export function allMeasureTerms(language: Language): ReadonlySet<string> {
  const terms = known.get(language) ?? makeAllTerms(language);
  known.set(language, terms);
  return terms;
}

function makeAllTerms(language: Language): ReadonlySet<string> {
  const kinds = Object.keys(kindWords) as FigureKind[];
  return new Set([
    ...kinds.flatMap((kind) => measureTerms({ kind, unit: '' }, language)),
    ...commonCurrencies.flatMap((unit) => measureTerms({ kind: 'money', unit }, language)),
  ]);
}

const commonCurrencies = ['USD', 'EUR', 'KRW', 'KHR', 'CNY', 'JPY', 'GBP', 'THB', 'VND'];

/** "US Dollar" for USD; any other unit is a word already. */
function unitIn(unit: string, kind: FigureKind, language: Language): string {
  if (kind !== 'money' || !/^[A-Z]{3}$/u.test(unit)) return unit;
  const name = new Intl.DisplayNames([language], { type: 'currency' }).of(unit);
  return name === undefined ? unit : `${unit} ${name}`;
}

import type { Qualifier } from '../figures/figure.ts';
import type { Language } from '../text/language.ts';

/** The fixed phrases around figures; what the release says of them is never translated. */
export interface FigurePhrases {
  readonly qualifier: Readonly<Record<Qualifier, string>>;
  readonly ownVoice: string;
  /** Somebody's words, and the release does not make plain whose. */
  readonly unknownSpeaker: string;
  /** The sentence denies the figure. */
  readonly negated: string;
  readonly supersededBy: string;
  /** As above, where the later release gives the same figure again. */
  readonly restatedIn: string;
  readonly conflictsWith: string;
  readonly noFigures: string;
  /** Under a chart with figures that contradict each other. */
  readonly chartConflict: string;
}

/** The phrases in every language Readout speaks. */
export const figurePhrases: Readonly<Record<Language, FigurePhrases>> = {
  en: {
    qualifier: {
      exactly: 'exactly',
      'more than': 'more than',
      'at least': 'at least',
      nearly: 'nearly',
      about: 'about',
      'up to': 'up to',
      'fewer than': 'fewer than',
      between: 'between',
      indefinite: 'no exact number',
    },
    ownVoice: 'the release’s own voice',
    unknownSpeaker: 'somebody’s words, speaker not resolved',
    negated: 'denied by the sentence',
    supersededBy: 'superseded by',
    restatedIn: 'restated by',
    conflictsWith: 'conflicts with',
    noFigures: 'The releases state no such figure.',
    chartConflict: 'In red: figures of one date that contradict each other',
  },
  ko: {
    qualifier: {
      exactly: '정확히',
      'more than': '초과',
      'at least': '이상',
      nearly: '거의',
      about: '약',
      'up to': '이하',
      'fewer than': '미만',
      between: '사이',
      indefinite: '정확한 수 없음',
    },
    ownVoice: '보도자료의 서술',
    unknownSpeaker: '인용된 말, 발언자 불명',
    negated: '문장에서 부정됨',
    supersededBy: '이후 수치:',
    restatedIn: '다시 언급됨:',
    conflictsWith: '상충하는 수치:',
    noFigures: '보도자료에 그런 수치가 없습니다.',
    chartConflict: '빨간색: 같은 날짜에 서로 어긋나는 수치',
  },
  km: {
    qualifier: {
      exactly: 'ពិតប្រាកដ',
      'more than': 'ច្រើនជាង',
      'at least': 'យ៉ាងតិច',
      nearly: 'ជិត',
      about: 'ប្រហែល',
      'up to': 'រហូតដល់',
      'fewer than': 'តិចជាង',
      between: 'ចន្លោះ',
      indefinite: 'គ្មានចំនួនច្បាស់លាស់',
    },
    ownVoice: 'សម្ដីរបស់សេចក្តីប្រកាសព័ត៌មាន',
    unknownSpeaker: 'សម្ដីដកស្រង់ មិនស្គាល់អ្នកនិយាយ',
    negated: 'ប្រយោគបដិសេធ',
    supersededBy: 'ត្រូវបានជំនួសដោយ',
    restatedIn: 'ត្រូវបាននិយាយឡើងវិញដោយ',
    conflictsWith: 'ផ្ទុយនឹង',
    noFigures: 'សេចក្តីប្រកាសព័ត៌មានមិនមានតួលេខបែបនេះទេ។',
    chartConflict: 'ពណ៌ក្រហម៖ តួលេខកាលបរិច្ឆេទតែមួយដែលផ្ទុយគ្នា',
  },
  fr: {
    qualifier: {
      exactly: 'exactement',
      'more than': 'plus de',
      'at least': 'au moins',
      nearly: 'près de',
      about: 'environ',
      'up to': 'jusqu’à',
      'fewer than': 'moins de',
      between: 'entre',
      indefinite: 'nombre non précisé',
    },
    ownVoice: 'dit par le communiqué lui-même',
    unknownSpeaker: 'propos rapportés, auteur non établi',
    negated: 'nié par la phrase',
    supersededBy: 'remplacé par',
    restatedIn: 'repris par',
    conflictsWith: 'contredit',
    noFigures: 'Les communiqués ne donnent pas un tel chiffre.',
    chartConflict: 'En rouge : chiffres d’une même date qui se contredisent',
  },
};

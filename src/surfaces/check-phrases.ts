import type { CheckedClaim, Discrepancy } from '../answer/verdict.ts';
import type { Language } from '../text/language.ts';
import { type CheckPhrases, phrases } from './phrases.ts';

/** The phrases of a check in every language Readout speaks. */
export const checkPhrases: Readonly<Record<Language, CheckPhrases>> = {
  en: {
    verdict: {
      supported: 'supported',
      contradicted: 'contradicted',
      'not-found': 'not found in the releases',
    },
    reason: {
      'number-changed': 'another number',
      'qualifier-dropped': 'the qualifier is left out',
      'qualifier-changed': 'another qualifier',
      'unit-changed': 'another unit',
      'counts-other': 'the number counts something else',
      'date-not-stated': 'another time',
      'name-not-stated': 'a name that is not there',
      'names-exchanged': 'names in each other’s place',
      negation: 'the contrary',
      speaker: 'somebody else’s words',
      'speaker-dropped': 'reported words told as a fact',
      modality: 'planned or asked for, not done, or the other way round',
      meaning: 'the release says something else of it',
      'wording-changed': 'not in these words',
      'quote-not-stated': 'words put between quotation marks that the release does not quote',
      ...phrases.en.notFound,
    },
    instead: 'the release gives',
    noClaim: 'There is no statement here that a release could confirm.',
  },
  ko: {
    verdict: {
      supported: '확인됨',
      contradicted: '보도자료와 다름',
      'not-found': '보도자료에서 찾을 수 없음',
    },
    reason: {
      'number-changed': '숫자가 다름',
      'qualifier-dropped': '수치의 단서가 빠짐',
      'qualifier-changed': '수치의 단서가 다름',
      'unit-changed': '단위가 다름',
      'counts-other': '다른 대상의 숫자임',
      'date-not-stated': '때가 다름',
      'name-not-stated': '나오지 않는 이름',
      'names-exchanged': '이름이 서로 바뀜',
      negation: '반대되는 내용',
      speaker: '다른 사람의 말임',
      'speaker-dropped': '전해진 말을 사실로 적음',
      modality: '계획이나 요청을 이미 한 일로 적음, 또는 그 반대',
      meaning: '보도자료의 내용은 다름',
      'wording-changed': '원문 그대로가 아님',
      'quote-not-stated': '보도자료가 인용하지 않은 말을 따옴표로 묶음',
      ...phrases.ko.notFound,
    },
    instead: '보도자료에 나온 말',
    noClaim: '보도자료로 확인할 수 있는 내용이 없습니다.',
  },
  km: {
    verdict: {
      supported: 'មានបញ្ជាក់',
      contradicted: 'ខុសពីសេចក្តីប្រកាសព័ត៌មាន',
      'not-found': 'រកមិនឃើញក្នុងសេចក្តីប្រកាសព័ត៌មាន',
    },
    reason: {
      'number-changed': 'លេខខុស',
      'qualifier-dropped': 'បាត់ពាក្យកំណត់តួលេខ',
      'qualifier-changed': 'ពាក្យកំណត់តួលេខខុស',
      'unit-changed': 'ឯកតាខុស',
      'counts-other': 'ជាតួលេខនៃអ្វីផ្សេង',
      'date-not-stated': 'ពេលវេលាខុស',
      'name-not-stated': 'ឈ្មោះដែលមិនមាន',
      'names-exchanged': 'ឈ្មោះឆ្លាស់គ្នា',
      negation: 'ផ្ទុយគ្នា',
      speaker: 'ជាសម្តីអ្នកផ្សេង',
      'speaker-dropped': 'សម្តីគេត្រូវបានសរសេរជាការពិត',
      modality: 'គម្រោង ឬសំណើ ត្រូវបានសរសេរថាបានធ្វើរួច ឬផ្ទុយមកវិញ',
      meaning: 'សេចក្តីប្រកាសព័ត៌មាននិយាយអ្វីផ្សេង',
      'wording-changed': 'មិនមែនជាពាក្យដើម',
      'quote-not-stated': 'ដាក់ក្នុងសញ្ញាសម្រង់នូវពាក្យដែលសេចក្តីប្រកាសមិនបានដកស្រង់',
      ...phrases.km.notFound,
    },
    instead: 'សេចក្តីប្រកាសព័ត៌មានសរសេរថា',
    noClaim: 'គ្មានសេចក្តីអះអាងណាដែលសេចក្តីប្រកាសព័ត៌មានអាចបញ្ជាក់បានទេ។',
  },
  fr: {
    verdict: {
      supported: 'confirmé',
      contradicted: 'contredit',
      'not-found': 'introuvable dans les communiqués',
    },
    reason: {
      'number-changed': 'un autre nombre',
      'qualifier-dropped': 'la nuance du chiffre est omise',
      'qualifier-changed': 'une autre nuance',
      'unit-changed': 'une autre unité',
      'counts-other': 'le chiffre compte autre chose',
      'date-not-stated': 'un autre moment',
      'name-not-stated': 'un nom qui n’y est pas',
      'names-exchanged': 'des noms intervertis',
      negation: 'le contraire',
      speaker: 'les propos de quelqu’un d’autre',
      'speaker-dropped': 'des propos rapportés donnés pour un fait',
      modality: 'prévu ou demandé, non fait, ou l’inverse',
      meaning: 'le communiqué en dit autre chose',
      'wording-changed': 'pas dans ces termes',
      'quote-not-stated': 'des mots mis entre guillemets que le communiqué ne cite pas',
      ...phrases.fr.notFound,
    },
    instead: 'le communiqué donne',
    noClaim: 'Il n’y a ici aucune affirmation qu’un communiqué puisse confirmer.',
  },
};

const colon: Readonly<Record<Language, string>> = { en: ': ', ko: ': ', km: '៖ ', fr: ' : ' };
const semicolon: Readonly<Record<Language, string>> = { en: '; ', ko: '; ', km: '; ', fr: ' ; ' };

/** Why a claim is not supported, and what the release says instead: a line for each thing, each once. */
export function whyLines({ discrepancies, reasons }: CheckedClaim, language: Language): readonly string[] {
  const lines =
    discrepancies.length > 0
      ? discrepancies.map((one) => discrepancyLine(one, language))
      : reasons.map((reason) => checkPhrases[language].reason[reason]);
  return [...new Set(lines)];
}

/** Why, and what the release says instead, in the release's words: "another number; the release gives: “180”". */
function discrepancyLine({ reason, stated }: Discrepancy, language: Language): string {
  const words = checkPhrases[language];
  const why = words.reason[reason];
  return stated === null ? why : `${why}${semicolon[language]}${words.instead}${colon[language]}“${stated}”`;
}

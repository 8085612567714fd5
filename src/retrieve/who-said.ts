import { detectLanguage, type Language } from '../text/language.ts';

/** "Who said that?" of what was just answered, with nothing else in it. */
const asked: Readonly<Record<Language, RegExp>> = {
  en: /^\W*(?:(?:and|but|so)\W+)?(?:who (?:said|says|stated|states|claimed|claims|reported|announced|noted|told (?:them|us|you))(?: (?:that|this|so|it))?|says who|according to who(?:m)?|who (?:is|was) (?:that|this|it) (?:said )?by)\W*$/iu,
  ko: /^[^\p{L}]*(?:(?:그럼|그러면|그리고|그런데)\s+)?(?:그 ?말[은을]?\s*누가\s*|누가\s+그런? ?말을?\s*|누가\s+(?:(?:그렇게|이렇게|그걸|그것을)\s*)?(?:말|이야기|얘기|주장|발표|언급)(?:을\s*)?)(?:했|하였|한)\p{L}*(?:\s[거것]\p{L}*)?[\s?]*$/u,
  km: /^[^\p{L}]*(?:ចុះ|ហើយ)?\s?(?:តើ)?\s?(?:នរណា|អ្នកណា)(?:បាន|ជាអ្នក)?(?:និយាយ|លើកឡើង|ថ្លែង|ប្រកាស)(?:ថា)?(?:ដូច្នេះ|ដូច្នោះ|បែបនេះ|បែបនោះ|រឿងនេះ|រឿងនោះ|នេះ|នោះ)?[\s?]*$/u,
  fr: /^[^\p{L}]*(?:(?:et|mais|alors)\s+)?(?:qui (?:a dit (?:ça|cela)|dit (?:ça|cela)|(?:l['’]a|le) (?:dit|déclaré|affirmé|annoncé))|(?:selon|d['’]après) qui)[^\p{L}]*$/iu,
};

/** Whether a question asks who said what it follows; of anything else that it names the releases are searched. */
export function asksWhoSaidIt(question: string): boolean {
  return asked[detectLanguage(question)].test(question);
}

const reading: Readonly<Record<Language, (quote: string) => string>> = {
  en: (quote) => `Who said: ${quote}`,
  ko: (quote) => `누가 말했습니까: ${quote}`,
  km: (quote) => `តើនរណាបាននិយាយ៖ ${quote}`,
  fr: (quote) => `Qui a dit : ${quote}`,
};

/** The same of a sentence, in its language, as a question that stands alone. */
export function whoSaid(quote: string): string {
  return reading[detectLanguage(quote)](quote);
}

import { analyse } from '../text/analysis.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import { findMentions } from '../text/mentions.ts';

/** What stands before the name of a place where something is. */
const before: Readonly<Record<Exclude<Language, 'ko'>, RegExp>> = {
  en: /\b(?:in|at|near|outside|inside|aboard|visit(?:ed|s|ing)?|on the (?:margins|sidelines) of|(?:travel(?:l?ed|l?ing|s)?|visits?|trips?|went|flew|come|came|returned|delegations?|welcom(?:ed|ing) [^.]{1,80}) to)\s+(?:the\s+)?$/iu,
  km: /នៅ(?:ឯ|ក្នុង|ទី)?\s?$/u,
  fr: /(?<!\p{L})(?:à|au|aux|en|dans|chez|près de|en marge d[eu])\s+(?:l[ae]s?\s+|l['’])?$/iu,
};

/** What stands behind it in Korean. */
const behind = /^(?:에서|에)(?![게])/u;

/** Whether a sentence says where something was; the two states of "United States-Russia relations" are no place of it. */
export function saysWhere(text: string): boolean {
  const language = detectLanguage(text);
  return findMentions(text, analyse(text, language))
    .filter(({ kind }) => kind === 'place' || kind === 'organisation')
    .some(({ span }) =>
      language === 'ko'
        ? behind.test(text.slice(span.end, span.end + 3))
        : before[language].test(text.slice(Math.max(0, span.start - 120), span.start)),
    );
}

import type { Language } from '../text/language.ts';

/** Verbs in the present say how things stand; what is past happened once. */
const present: Readonly<Record<Language, RegExp>> = {
  en: /^(?:await|remain|stand|total|include|comprise|host|employ|hold|live|work|operate|exceed|serve|account)(?:s|ing)?\b/iu,
  ko: /(?:고|아|어|해|되어|돼)\s?있|기다리|머물/u,
  km: /(?:កំពុង|នៅ|រង់ចាំ)/u,
  fr: /^(?:attend(?:ent)?|reste(?:nt)?|comptent?|emploient?|vivent?|travaillent?|sont)\b/iu,
};
/** "has deported", "have been created", "are awaiting": what may stand right before the verb. */
const auxiliary =
  /\b(?:has|have|are|is)\s+(?:(?:also|already|now|been|being|not|so|far|since|\p{Ll}+ly)\s+){0,3}$/iu;
/** How far before the verb that may begin. */
const reach = 60;
const existing = /\b(?:there (?:are|is)|il y a)\b|មាន/iu;

/**
 * Whether a sentence that gives no time for a figure says how things stand ("has deported", "are awaiting"), and not
 * what happened once ("signed"). A later release may restate the one and not the other.
 */
export function isStanding(sentence: string, status: string | null, language: Language): boolean {
  if (status === null) return existing.test(sentence);
  if (present[language].test(status)) return true;
  if (language !== 'en') return false;
  const at = sentence.indexOf(status);
  return auxiliary.test(sentence.slice(Math.max(0, at - reach), Math.max(0, at)));
}

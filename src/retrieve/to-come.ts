import { detectLanguage, type Language } from '../text/language.ts';
import type { Question } from './question.ts';

/** So questions ask of what is still to come. */
const asking: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:will|going to|(?:is|are)\b.*\b(?:due|expected|scheduled|set) to)\b/iu,
  // No name: "Ankara" ends like a verb.
  fr: /(?<!\p{L})\p{Ll}+(?:ra|ront)(?!\p{L})/u,
  // Of what has been "-을까요" is asked too ("만났을까요").
  ko: /예정|(?:[할될릴갈올칠날설]|[있받없]을)까요?(?!\p{L})/u,
  km: /នឹង/u,
};

/** So releases tell of it; in English also by a plain present ("meets again in March"). */
const telling: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:will|shall|going to|(?:is|are)\b.*\b(?:due|expected|scheduled|set|planned)|(?:meet|resume|return|continue|follow)s? (?:again|next|up))\b/iu,
  fr: /(?<!\p{L})\p{Ll}+(?:ra|ront)(?!\p{L})|\b(?:prévue?s?|d['’]ici)(?!\p{L})/u,
  ko: /예정|계획|\p{L}기로|[할될릴갈올칠날설]\s(?:것|계획)|방침/u,
  km: /នឹង|គ្រោង|កំពុងបន្ត/u,
};

/** Whether a question asks of what is still to come. */
export function asksOfComing({ text, language }: Pick<Question, 'text' | 'language'>): boolean {
  return asking[language].test(text);
}

/** Whether a sentence of a release tells of it. */
export function tellsOfComing(text: string): boolean {
  return telling[detectLanguage(text)].test(text);
}

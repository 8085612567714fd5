import type { Figure } from '../figures/figure.ts';
import { detectLanguage } from '../text/language.ts';
import { indexTerms } from '../text/terms.ts';
import type { Candidate } from './candidates.ts';
import { covers } from './coverage.ts';
import type { Question } from './question.ts';

const awaited = /^(?:await|pending|wait|due\b|en attente|attend|대기|기다|រង់ចាំ)/iu;

/** Whether the deed that is told of what a figure counts is yet to be done: "awaiting deportation". */
export function isAwaited({ status }: Pick<Figure, 'status'>): boolean {
  return awaited.test(status ?? '');
}

const asksOfDone: Readonly<Record<Question['language'], RegExp>> = {
  en: /\b(?:was|were|did|had|has|have|got|been|\p{L}{3,}ed)\b/iu,
  ko: /[었았였했됐갔왔났냈졌켰렸]/u,
  km: /បាន/u,
  fr: /\b(?:a|ont|avait|avaient)\b|\bétée?s?\b|\bfu(?:t|rent)\b/iu,
};

const asksOfComing: Readonly<Record<Question['language'], RegExp>> = {
  en: /\b(?:await\w*|wait\w*|pending|will|plan\w*|going|due|expect\w*|want\w*|schedul\w*|still|not|yet|remain\w*|left|soon|next|to be|may|might|could|would)\b|n['’]t\b/iu,
  ko: /기다|대기|예정|앞두|앞으로|아직|남[았아은]|계획|곧\s/u,
  km: /រង់ចាំ|នឹង|នៅសល់|គ្រោង|ឆាប់|មិនទាន់/u,
  fr: /\b(?:attend\w*|attente|encore|ser(?:a|ont)|vont|va|prévu\w*|reste\w*|bientôt|instance|doivent|doit)\b|\bpas\b/iu,
};

/**
 * Whether the question asks how many something was done to, and all that the sentence counts are those who wait for it:
 * "more than 60 awaiting deportation" are not how many were deported.
 */
export function countsAwaited(
  { text, language, asked, units }: Pick<Question, 'text' | 'language' | 'asked' | 'units'>,
  { figures, sentence }: Pick<Candidate, 'figures' | 'sentence'>,
): boolean {
  if (!asked.some(({ kind }) => kind === 'count')) return false;
  const counted = figures.filter(({ kind }) => kind === 'count');
  if (counted.length === 0 || !counted.every(isAwaited)) return false;
  if (!asksOfDone[language].test(text) || asksOfComing[language].test(text)) return false;
  const deeds = new Set<string>(
    counted.flatMap(({ status }) => indexTerms(status ?? '', detectLanguage(sentence.text))),
  );
  return units.some((unit) => unit.kind === 'word' && covers(deeds, unit));
}

import type { Language } from './language.ts';
import { retoldBy } from './retellings.ts';
import { kinOf } from './wordnet.ts';

/*
 * What another word is worth of the one that was used. Of six tables that were tried (with WordNet's synonyms and wider
 * and narrower words, and at lower worth), no one did better by more than chance on questions that nobody had read.
 */
const asForm = 1;
const asKin = 0.9;

/**
 * The stems by which an English release may say a word of a question, each with what it is worth of that word, above 0
 * and at most 1: its irregular forms, its kin of other parts of speech, and what it retells. None of a word in Korean or
 * Khmer, for which there are no such lists.
 */
export function akinStems(stem: string, language: Language): ReadonlyMap<string, number> {
  if (language !== 'en' && language !== 'fr') return none;
  const { forms, derived } = language === 'en' ? kinOf(stem) : { forms: [], derived: [] };
  const kin = [...derived, ...retoldBy(stem, language)].map((one) => [one, asKin] as const);
  const akin = new Map([...kin, ...forms.map((one) => [one, asForm] as const)]);
  akin.delete(stem);
  return akin;
}

const none: ReadonlyMap<string, number> = new Map();

import { analyse } from './analysis.ts';
import { detectLanguage } from './language.ts';

/** Words that deny by grammar, and verbs that say no. */
const latin =
  /^(?:not|never|cannot|refus(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|declin(?:e|es|ed|ing)|pas|jamais|refuse|refusé|nie|nié|.*n[’']t)$/u;
/** Korean denies behind the word, in Khmer and the others the sign stands before it. */
const korean = /^(?:않|못|아니|아닌)/u;
const khmer = /^(?:មិន|ពុំ)/u;

/** Whether a word, in lower case, denies what stands beside it, in any of the four languages. */
export function isDenial(word: string): boolean {
  return latin.test(word) || korean.test(word) || khmer.test(word);
}

/** Whether a text that nobody has analysed denies anything. */
export function textDenies(text: string): boolean {
  const { words } = analyse(text, detectLanguage(text));
  return words.some(({ surface }) => isDenial(surface.toLowerCase()));
}

import { detectLanguage, type Language } from '../text/language.ts';
import { conceptTerm } from '../text/terms.ts';
import { type QuestionUnit, understandQuestion } from './question.ts';

/** Words that stand for somebody or something said before. */
const pronouns: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:he|she|they|him|her|them|his|hers|theirs?|its?|both|those|these|ones?|else)\b/iu,
  ko: /(?<!\p{L})(?:그녀|그들|이들|그분|그곳|거기|그것|그게|그건|그거|그때|그[는가의를]|둘)/u,
  km: /គាត់|ពួកគេ|(?<!\p{L})(?:នាង|វា|គេ)(?!\p{L})|ទីនោះ/u,
  fr: /(?<!\p{L})(?:ils?|elles?|lui|leurs?|eux|ce(?:lui|lle|ux|lles)|cela|ça|y)(?!\p{L})/iu,
};

/** A question that goes on from the one before, in so many words or by having but one word of its own. */
const goesOn: Readonly<Record<Language, RegExp>> = {
  en: /^\W*(?:and|but|or|also|what about|how about)\b/iu,
  ko: /^[^\p{L}]*(?:그럼|그러면|그리고|그런데|그래서)(?!\p{L})|(?:은|는|도)요[\s?]*$/u,
  km: /^[^\p{L}]*(?:ចុះ|ហើយ)|វិញ[\s?]*$/u,
  fr: /^[^\p{L}]*(?:et|mais|ou|dont|alors)(?!\p{L})/iu,
};

/** Words that always mean somebody said before: "the two leaders", "양측", "les deux". */
const bothOf: Readonly<Record<Language, RegExp>> = {
  en: /\bthe (?:two|three|others?)\b/iu,
  ko: /두 (?:사람|정상|나라|장관|지도자)|양측|양국/u,
  km: /ទាំងពីរ/u,
  fr: /\bles deux\b/iu,
};

/** A question of fewer words, none of them a name, is hardly one that stands alone: "how many women?" */
const enoughWords = 3;

/**
 * Whether a question says nothing without what was said before it: where it has nothing to look for, where it names
 * nothing before a word that stands for something, or where it has few words or only goes on, and none of them a name.
 */
export function pointsBack(text: string): boolean {
  const language = detectLanguage(text);
  const { units } = understandQuestion(text, language);
  const at = pronouns[language].exec(text)?.index ?? -1;
  if (at >= 0 && !units.some(({ span }) => span.end <= at)) return true;
  if (units.some(isNamed)) return false;
  return units.length < enoughWords || bothOf[language].test(text) || goesOn[language].test(text);
}

const entity = new RegExp(`^${conceptTerm('')}(?:place|region|org)-`, 'u');

/** A number tells one thing from others too, and what the thesaurus does not know in another script may be a name. */
function isNamed({ kind, alternatives, translatable }: QuestionUnit): boolean {
  return kind !== 'word' || !translatable || alternatives.flat().some((term) => entity.test(term));
}

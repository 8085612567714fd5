import { detectLanguage, type Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { type Asked, type AskedKind, findAsked } from './asked.ts';
import { understandQuestion } from './question.ts';

/** A question that only asks ("and when?", "언제요?"): nothing in it is to be looked for in a release. */
export interface AskingOnly {
  readonly text: string;
  readonly language: Language;
  /** The asking words that say what is wanted; at least one. */
  readonly asking: readonly Asked[];
}

/** Reads a question as one that only asks; null where it has a word of its own to look for, or speaks to Readout. */
export function asAskingOnly(text: string): AskingOnly | null {
  if (text.length > longest) return null;
  const language = detectLanguage(text);
  const asking = askingWords(text, language);
  return asking.length > 0 && onlyAsks(text, language) ? { text, language, asking } : null;
}

/**
 * Such a question as one that stands on its own: the previous question with the new asking words in place of its own.
 * "Who met the Prime Minister?", "and when?" gives "When met the Prime Minister?", which is no good grammar and states all
 * that retrieval reads. Null where the previous one says nothing to ask of. It has to stand on its own: of a chain of
 * such questions each is made from what became of the one before.
 */
export function askedOfSubject({ text, language, asking }: AskingOnly, previous: string): string | null {
  const subject = understandQuestion(previous);
  if (subject.units.length === 0) return null;
  const said =
    language === subject.language
      ? wordsOf(text, asking, language)
      : asking.map(({ kind }) => askedIn[subject.language][kind] ?? '').join(and[subject.language]);
  return said.trim() === '' ? null : withAsking(previous, said, subject.language);
}

/** Who writes more says more than asking words. */
const longest = 80;

/** The asking words that say what is wanted: "what?" alone does not. */
function askingWords(question: string, language: Language): readonly Asked[] {
  return findAsked(question, language).filter(({ kind, span }) => kind !== 'open' && span.end > span.start);
}

/** Nothing is left to look for in a release but what every event does: happen, take place. */
function onlyAsks(question: string, language: Language): boolean {
  if (toReadout[language].test(question)) return false;
  return understandQuestion(question, language).units.every(({ surface }) => vague[language].test(surface));
}

/** "Who are you?" is no question about what was asked before, "can you tell me when?" is. */
const toReadout: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:are|were|do|did|will|have|can|could|would) (?:you|u)\b(?! (?:please )?(?:tell|say|show|explain|know|give))|\byou(?:r|rs|rself)\b/iu,
  ko: /(?:너|넌|당신|자네|그대)(?=[는은이가의를]|\s|$)/u,
  km: /(?:^|\s)(?:អ្នកឯង|ឯង)|អ្នក(?:ជា|មាន|អាច)/u,
  fr: /(?<!\p{L})(?:es|êtes|etes|fais|faites|vas|allez|as|avez)[- ](?:tu|vous)\b|\b(?:tu|vous) (?:es|êtes|etes|as|avez|fais|faites)\b/iu,
};

const vague: Readonly<Record<Language, RegExp>> = {
  en: /^(?:happen(?:s|ed|ing)?|occur(?:s|red|ring)?|t(?:ake|akes|ook|aken|aking) ?(?:places?)?|places?|case|that|so)$/iu,
  ko: /^(?:그럼|그러면|그래서|그때|그게|그건|그거|그것|그랬|그런|그렇|일어|있었|였|이었|거예|거죠|거야|요|죠)\p{L}*$/u,
  km: /^(?:កើត|កើតឡើង|ធ្វើ|ធ្វើឡើង|វា|ចុះ|វិញ)$/u,
  fr: /^(?:pass(?:e|é|ée|er|és)|produi(?:t|te|re)|arriv(?:e|é|ée|er)|lieu|cas)$/iu,
};

/** The asking words as they were written, with the preposition before them or the particle behind: "by whom", "어디에서". */
function wordsOf(question: string, asking: readonly Asked[], language: Language): string {
  const [first, last] = [asking[0]?.span, asking.at(-1)?.span];
  if (first === undefined || last === undefined) return '';
  const lead = prepositions[language].exec(question.slice(0, first.start))?.[0] ?? '';
  const tail = language === 'ko' ? (particle.exec(question.slice(last.end))?.[0] ?? '') : '';
  return question.slice(first.start - lead.length, last.end + tail.length);
}

const prepositions: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:by|to|with|from|for|since|until|at|in|on)\s+$/iu,
  ko: /$^/u,
  km: /(?:តាំងពី|ពី|ដោយ|ដល់|នៅ)\s?$/u,
  fr: /(?<!\p{L})(?:par|avec|depuis|jusqu['’]|pour|chez|à|de|d['’])\s*$/iu,
};

/** What a Korean word ends with that says its part in the sentence, where the word or its question ends there. */
const particle =
  /^(?:에서|서|에게서|에게|한테|에|으로|로|부터|까지|와|과|이?랑|하고|을|를|이(?!요)|가|은|는|의)(?=(?:인가요|이었나요|였나요|입니까)?요?(?:[\s?]|$))/u;

/** A question with other asking words: they take the place of its first ones, and its others go. */
function withAsking(question: string, said: string, language: Language): string {
  const [first, ...others] = findAsked(question, language)
    .map(({ span }) => span)
    .filter(({ start, end }) => end > start);
  if (first === undefined) return asYesNo(question, said, language);
  const kept = without(question, first, others, language);
  const before = question
    .slice(0, first.start)
    .replace(opening[language], '')
    // "With whom did they meet?" is no "with when".
    .replace(prepositions[language], '');
  return `${before}${before.trim() === '' ? capitalised(said) : uncapitalised(said)}${kept}`;
}

/** What ties a question to the one before it, which is not asked again. */
const opening: Readonly<Record<Language, RegExp>> = {
  en: /^\s*(?:and|but|or)\s*,?\s+/iu,
  ko: /^\s*(?:그럼|그러면|그리고|그런데)\s*,?\s+/u,
  km: /^\s*(?:ចុះ|ហើយ)\s*/u,
  fr: /^\s*(?:et|mais|alors|puis|ou)\s*,?\s+/iu,
};

/** What stands behind the first asking words, without the further ones and what joins them. */
function without(question: string, first: Span, others: readonly Span[], language: Language): string {
  let rest = '';
  let from = first.end;
  for (const { start, end } of others) {
    rest += question.slice(from, start).replace(joining[language], '');
    from = end;
  }
  rest += question.slice(from);
  // What was counted or done loses the particle that followed the number: "몇 명을" becomes "언제".
  return language === 'ko' ? rest.replace(particle, '') : rest;
}

const joining: Readonly<Record<Language, RegExp>> = {
  en: /\s*,?\s*\b(?:and|or)?\s*$/iu,
  ko: /\s*,?\s*(?:그리고|또)?\s*$/u,
  km: /\s*,?\s*(?:ហើយនិង|ហើយ|និង)?\s*$/u,
  fr: /\s*,?\s*(?:et|ou)?\s*$/iu,
};

/** A question of yes or no with asking words: at its head, where a language asks there; a Khmer one ends with them. */
function asYesNo(question: string, said: string, language: Language): string {
  if (language === 'km') {
    const stated = question.trimEnd().replace(/(?:ដែរ)?(?:ឬទេ|ឬនៅ|មែនទេ|ឬ)?\s*[?។]*$/u, '');
    return `${stated}${said}?`;
  }
  const head = /^\p{Lu}\p{Ll}*/u.exec(question)?.[0] ?? '';
  const isSmall = isAuxiliary[language]?.test(head) === true;
  return `${capitalised(said)} ${isSmall ? uncapitalised(question) : question}`;
}

const isAuxiliary: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could|should)$/iu,
  fr: /^(?:est|le|la|les|il|elle|ils|elles)$/iu,
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const and: Readonly<Record<Language, string>> = { en: ' and ', ko: ' ', km: ' និង', fr: ' et ' };

/** What asks for each kind, for a previous question in another language. */
const askedIn: Readonly<Record<Language, Readonly<Partial<Record<AskedKind, string>>>>> = {
  en: {
    ...{ count: 'how many', amount: 'how much', size: 'how large', percent: 'what percentage' },
    ...{ duration: 'how long', age: 'how old', person: 'who', role: 'what position', place: 'where' },
    ...{ date: 'when', year: 'what year', reason: 'why', manner: 'how' },
  },
  ko: {
    ...{ count: '몇 명', amount: '얼마', size: '규모', percent: '몇 퍼센트', duration: '얼마 동안' },
    ...{ age: '몇 살', person: '누가', role: '직책', place: '어디에서', date: '언제', year: '몇 년도' },
    ...{ reason: '왜', manner: '어떻게' },
  },
  km: {
    ...{ count: 'ប៉ុន្មាន', amount: 'ទឹកប្រាក់ប៉ុន្មាន', size: 'ទំហំប៉ុនណា', percent: 'ប៉ុន្មានភាគរយ' },
    ...{ duration: 'រយៈពេលប៉ុន្មាន', age: 'អាយុ', person: 'នរណា', role: 'តួនាទី', place: 'ទីណា' },
    ...{ date: 'ពេលណា', year: 'ឆ្នាំណា', reason: 'ហេតុអ្វី', manner: 'យ៉ាងដូចម្តេច' },
  },
  fr: {
    ...{ count: 'combien de', amount: 'quel montant', percent: 'quel pourcentage', age: 'quel âge' },
    ...{ duration: 'combien de temps', person: 'qui', role: 'quelle fonction', place: 'où' },
    ...{ date: 'quand', year: 'quelle année', reason: 'pourquoi', manner: 'comment' },
  },
};

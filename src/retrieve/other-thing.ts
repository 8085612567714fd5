import { detectLanguage, type Language } from '../text/language.ts';
import { findAsked } from './asked.ts';
import { countedNoun } from './asked-noun.ts';
import { inItsPlace } from './in-its-place.ts';
import { type Question, understandQuestion } from './question.ts';
import { asksFigure } from './stated.ts';

/** What a question without a verb of its own names: "and in Nigeria?", "what about the King?", "일본인은요?". */
export interface OtherThing {
  readonly language: Language;
  /** Without what leads to it and what ends it. */
  readonly words: string;
}

/** Reads a question as one that names another thing and leaves the rest to the question before it; null where it asks itself. */
export function asOtherThing(text: string): OtherThing | null {
  if (text.length > longest) return null;
  const language = detectLanguage(text);
  const [, words = ''] = shapes[language].exec(text) ?? [];
  if (words === '' || hasVerb[language].test(words)) return null;
  if (findAsked(words, language).some(({ kind, span }) => kind === 'yes-no' || span.end > span.start))
    return null;
  return understandQuestion(words, language).units.length > 0 ? { language, words } : null;
}

/** Who writes more says more than the name of a thing. */
const longest = 80;

/** A short question that goes on, with what it names. */
const shapes: Readonly<Record<Language, RegExp>> = {
  en: /^\W*(?:(?:and|but|or)\s+)?(?:(?:what|how)\s+about\s+|and\s+)?((?<=(?:and|but|or|about)\s+)\S.{0,60}?)[\s?.!]*$/iu,
  ko: /^[^\p{L}\p{N}]*(?:(?:그럼|그러면|그리고|그런데)\s+)?(\S.{0,40}?(?:은|는|도))요?[\s?]*$/u,
  km: /^[^\p{L}]*(?:ចុះ|ហើយ)\s?(\S.{0,50}?)(?:វិញ)?[\s?។]*$/u,
  fr: /^[^\p{L}]*(?:et|mais|ou)\s+(?:qu['’]en est-il\s+)?(\S.{0,60}?)[\s?.!]*$/iu,
};

const hasVerb: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|may|might|must|he|she|they|it|you|i|we|then)\b/iu,
  ko: /(?:습니다|니다|어요|아요|했|였)/u,
  km: /បាន|នឹង/u,
  fr: /(?<!\p{L})(?:est|sont|a|ont|était|étaient|sera|seront|ils?|elles?|je|tu|nous|vous|cel(?:ui|le|les|a)|ceux)(?!\p{L})/iu,
};

/** A question of the other thing, and whether it is for a figure beside the one that was asked for before. */
export interface OtherReading {
  readonly readAs: string;
  readonly isFigure: boolean;
}

/**
 * The question before with the other thing where it had one of the same kind: behind the same preposition, a place for a
 * place, somebody for somebody. Where there is none and a figure was asked for, the figure of the other thing. Null where
 * neither makes a question.
 */
export function askedOfOtherThing({ words, language }: OtherThing, previous: string): OtherReading | null {
  const before = understandQuestion(previous);
  if (before.language !== language || before.units.length === 0) return null;
  const other = understandQuestion(words, language);
  const exchanged = inItsPlace(other, before);
  if (exchanged !== null) return { readAs: exchanged, isFigure: false };
  const readAs = asksFigure(before.asked) ? figureOf(words, before) : null;
  return readAs === null ? null : { readAs, isFigure: true };
}

/** "How many" and what they count, of the other thing. */
function figureOf(words: string, before: Question): string | null {
  const { text, language, asked } = before;
  const figure = asked.find((one) => asksFigure([one]) && one.span.end > one.span.start);
  if (figure === undefined) return null;
  const asking = text.slice(figure.span.start, figure.span.end).trim();
  if (language === 'ko') return `${words} ${asking}인가요?`;
  if (language === 'km') return `${words}${asking}?`;
  const noun = describes[language].test(words)
    ? (countedNoun(before)?.span.end ?? figure.span.end)
    : figure.span.end;
  const head = text.slice(figure.span.start, noun).trim();
  return `${head.charAt(0).toUpperCase()}${head.slice(1)} ${words}${language === 'fr' ? ' ?' : '?'}`;
}

/** What tells more of a thing that it does not name: "already deported", "in need of aid", "globally". */
const describes: Readonly<Record<'en' | 'fr', RegExp>> = {
  en: /^(?:(?:in|for|with|to|from|on|by|at|under|without|already|still|not|now|currently)\b|\w+(?:ed|ing|ly|en)\b)/iu,
  fr: /^(?:(?:en|pour|avec|à|sur|dans|par|déjà|encore|sans|sous)(?!\p{L})|\p{L}+(?:é|ée|és|ées|ment)(?!\p{L}))/iu,
};

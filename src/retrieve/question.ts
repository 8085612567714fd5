import { akinStems } from '../text/akin.ts';
import { type Analysis, analyse, type ConceptMention, type Word } from '../text/analysis.ts';
import { type DateMention, findDates } from '../text/dates.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import { statesMeant } from '../text/seats.ts';
import type { Span } from '../text/span.ts';
import { spansOverlap } from '../text/span.ts';
import { conceptOf, conceptTerm, isPlaceTerm, questionTerms } from '../text/terms.ts';
import { isNameConcept, thesaurus } from '../text/thesaurus.ts';
import { type Asked, findAsked } from './asked.ts';
import { foreignNameTerms } from './foreign-names.ts';
import { asHeadcount } from './headcount.ts';
import { isKoreanAuxiliary } from './vague.ts';
import { asVisit } from './visits.ts';

/**
 * The smallest piece of a question that a release can state or leave out: a content word, a number,
 * a name, or a phrase that is one concept ("prime minister").
 */
export interface QuestionUnit {
  readonly span: Span;
  readonly surface: string;
  readonly kind: 'word' | 'name' | 'number';
  /** Index terms; a text covers the unit where it has all terms of one alternative. */
  readonly alternatives: readonly (readonly string[])[];
  /** Concept terms of what the unit is a kind of: "crime" for "cybercrime". */
  readonly broader: readonly string[];
  /** Terms that say it in another word, each with what it is worth of the unit: a plain word's alone. */
  readonly akin: ReadonlyMap<string, number>;
  /** Concept terms that say the contrary: "admit" for "deport". */
  readonly opposites: readonly string[];
  /** False for a Korean or Khmer word that the thesaurus does not know: no term of a release in another script covers it. */
  readonly translatable: boolean;
  /** The thesaurus knows it. */
  readonly isConcept: boolean;
  /** Terms it would have if it were a name in another script. */
  readonly sounds: readonly string[];
}

/** A question as retrieval understands it. */
export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly analysis: Analysis;
  readonly asked: readonly Asked[];
  readonly units: readonly QuestionUnit[];
  /** What the keyword index is searched for. */
  readonly terms: readonly string[];
  /** Index of the unit that "which" or "what" asks for ("Which airline …"); null where there is none. */
  readonly focus: number | null;
  readonly dates: readonly DateMention[];
  /** Asks for the newest release ("latest", "most recent"). */
  readonly latest: boolean;
}

const latestWords: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:latest|newest|most recent(?:ly)?)\b/iu,
  ko: /최신|가장 최근|최근의? (?:발표|보도|회담|회의)/u,
  km: /ថ្មីបំផុត|ចុងក្រោយ(?:បំផុត|គេ)/u,
  fr: /\b(?:plus récente?s?|derni(?:er|ère)s? (?:communiqué|déclaration|réunion|rencontre|entretien)s?)\b/iu,
};

/** Reads a question: its language unless given, what it asks for, and the units a release would have to state. */
export function understandQuestion(text: string, language: Language = detectLanguage(text)): Question {
  const analysis = analyse(text, language);
  const found = findAsked(text, language);
  const dates = findDates(text, language);
  const units = unitsOf(analysis, found)
    .map((unit) => withDate(unit, dates))
    .map((unit) => withState(unit, text))
    .map((unit) => asHeadcount(unit, text))
    .map((unit, _, all) => asVisit(unit, all, text, language))
    .map((unit) => withForeignName(unit, text));
  const asked = found.map((one) => literally(one, units, text));
  return {
    text,
    language,
    analysis,
    asked,
    units,
    terms: [...new Set([...questionTerms(analysis), ...units.flatMap(({ sounds }) => sounds)])],
    focus: focusOf(units, asked),
    dates,
    latest: latestWords[language].test(text),
  };
}

/** Whether nothing but space stands between the two in the question's text. */
export function standsBeside(one: QuestionUnit, other: QuestionUnit, text: string): boolean {
  const [first, second] = one.span.start < other.span.start ? [one, other] : [other, one];
  return text.slice(first.span.end, second.span.start).trim() === '';
}

function unitsOf(analysis: Analysis, asked: readonly Asked[]): QuestionUnit[] {
  const { words, concepts } = analysis;
  const taken = new Set<number>();
  const units: QuestionUnit[] = [];
  const asks = (span: Span) =>
    asked.some((one) => one.span.end > one.span.start && spansOverlap(one.span, span));

  // Longest phrases first, so that "vice foreign minister" is one unit and not also "foreign minister".
  const phrases = concepts
    .filter(({ first, last }) => last > first)
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  for (const phrase of phrases) {
    const whole = words.slice(phrase.first, phrase.last + 1);
    // Of "교역 규모" only "규모" asks: what is left of the phrase still means all of it.
    const isAsking = asks(phrase.span);
    const inside = isAsking ? whole.filter(({ kind, span }) => kind === 'content' && !asks(span)) : whole;
    if (inside.length === 0 || whole.some((_, i) => taken.has(phrase.first + i))) continue;
    for (let i = phrase.first; i <= phrase.last; i += 1) taken.add(i);
    const same = concepts.filter(({ first, last }) => first === phrase.first && last === phrase.last);
    units.push(
      unit(
        isAsking ? { start: inside[0]?.span.start ?? 0, end: inside.at(-1)?.span.end ?? 0 } : phrase.span,
        analysis,
        stemsOf(inside),
        same,
        'word',
      ),
    );
  }
  for (const [index, word] of words.entries()) {
    if (word.kind === 'function' && repeats.has(word.stem)) units.push(repetition(word));
    if (taken.has(index) || word.kind === 'function' || asks(word.span)) continue;
    if (analysis.language === 'ko' && isKoreanAuxiliary(word)) continue;
    const same = concepts.filter(({ first, last }) => first === index && last === index);
    const kind = word.kind === 'number' ? 'number' : isName(analysis, index, same) ? 'name' : 'word';
    units.push(unit(word.span, analysis, [word.stem], same, kind));
  }
  return units.sort((a, b) => a.span.start - b.span.start);
}

/** Words of grammar in a release; in a question they ask for what is still to come: "when will they meet again?" */
const repeats: ReadonlySet<string> = new Set(['again', '다시', 'ទៀត', 'ម្តងទៀត', 'ម្ដងទៀត']);

/** Concept terms of what is still to come. */
export const toCome: ReadonlySet<string> = new Set(
  ['next-following', 'follow-up', 'resume'].map(conceptTerm),
);

function repetition({ span, surface, stem }: Word): QuestionUnit {
  return {
    span,
    surface,
    kind: 'word',
    alternatives: [[stem], ...[...toCome].map((term) => [term])],
    broader: [],
    akin: new Map(),
    opposites: [],
    isConcept: true,
    sounds: [],
    translatable: true,
  };
}

/** Of "come from" a release's words hold "come" alone; a phrase of nothing but such words keeps them. */
function stemsOf(words: readonly Word[]): readonly string[] {
  const content = words.filter(({ kind }) => kind !== 'function');
  return (content.length > 0 ? content : words).map(({ stem }) => stem);
}

function unit(
  span: Span,
  analysis: Analysis,
  stems: readonly string[],
  mentions: readonly ConceptMention[],
  kind: QuestionUnit['kind'],
): QuestionUnit {
  const ids = [...new Set(mentions.map(({ concept }) => concept))];
  const first = analysis.words.find((word) => word.span.start >= span.start);
  const surface = analysis.words
    .filter((word) => word.span.start >= span.start && word.span.end <= span.end)
    .map((word) => word.surface)
    .join(' ');
  return {
    span,
    surface,
    kind,
    alternatives: [stems, ...ids.map((id) => [conceptTerm(id)])],
    // One country of a region does not state another.
    broader: ids.filter((id) => !isNameConcept(id)).flatMap((id) => thesaurus().broader(id).map(conceptTerm)),
    akin: kind === 'word' && stems.length === 1 ? akinStems(stems[0] ?? '', analysis.language) : new Map(),
    opposites: ids.flatMap((id) => thesaurus().opposites(id).map(conceptTerm)),
    isConcept: ids.length > 0,
    sounds: [],
    translatable: kind === 'number' || ids.length > 0 || /^\p{Script=Latin}/u.test(first?.stem ?? ''),
  };
}

/** A month is no name. "July" in "July 2021" is also stated by a release of that month, and "July 16, 2021" by one of that day. */
function withDate(unit: QuestionUnit, dates: readonly DateMention[]): QuestionUnit {
  const date = dates.find(({ span }) => spansOverlap(span, unit.span));
  if (date && unit.kind === 'name') return withDate({ ...unit, kind: 'number' }, dates);
  const { from, to, bound } = date ?? {};
  if (!from || !to || bound !== 'on') return unit;
  const month = from.slice(0, 7) === to.slice(0, 7) ? [[from.slice(0, 7)]] : [];
  const term = from === to ? [[from]] : month;
  return { ...unit, alternatives: [...unit.alternatives, ...term] };
}

/** "Seoul" in "What did Seoul offer?" is also stated by "Republic of Korea". */
function withState(unit: QuestionUnit, text: string): QuestionUnit {
  const states = statesMeant(unit.alternatives.flat().flatMap(conceptOf), unit.span, text);
  return { ...unit, alternatives: [...unit.alternatives, ...states.map((id) => [conceptTerm(id)])] };
}

/** "김진아" is also stated by "KIM Jina". */
function withForeignName(unit: QuestionUnit, text: string): QuestionUnit {
  if (unit.translatable) return unit;
  const sounds = foreignNameTerms(text, unit.span, unit.alternatives[0]?.join('') ?? '');
  return { ...unit, sounds, alternatives: [...unit.alternatives, ...sounds.map((term) => [term])] };
}

/** "How far are they from a deal?" asks for no distance, "how far is it from Seoul?" does. */
function literally(asked: Asked, units: readonly QuestionUnit[], text: string): Asked {
  const words = text.slice(asked.span.start, asked.span.end);
  if (asked.kind !== 'distance' || !/far/iu.test(words)) return asked;
  const isFromPlace = units.some(
    ({ kind, span, alternatives }) =>
      /\bfrom (?:the )?$/iu.test(text.slice(0, span.start)) &&
      (kind === 'name' || alternatives.flat().some(isPlaceTerm)),
  );
  return isFromPlace ? asked : { ...asked, kind: 'size' };
}

/** A place, or a capitalised word that is a body's or no common word of the thesaurus ("the government" is none). */
function isName(analysis: Analysis, index: number, mentions: readonly ConceptMention[]): boolean {
  const names = mentions.filter(({ concept }) => isNameConcept(concept));
  const isBody = names.length > 0;
  if (names.some(({ concept }) => !concept.startsWith('org-'))) return true;
  return analysis.words[index]?.capitalised === true && (isBody || mentions.length === 0);
}

function focusOf(units: readonly QuestionUnit[], asked: readonly Asked[]): number | null {
  const open = asked.find(({ kind }) => kind === 'open');
  if (!open || open.span.end === open.span.start) return null;
  const index = units.findIndex(({ span }) => span.start >= open.span.end && span.start - open.span.end <= 2);
  return index < 0 ? null : index;
}

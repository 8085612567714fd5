import { type Analysis, analyse } from '../text/analysis.ts';
import { findDates } from '../text/dates.ts';
import { detectLanguage } from '../text/language.ts';
import { findMentions, type Mention } from '../text/mentions.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { conceptTerm, indexTerms } from '../text/terms.ts';
import { isNamed } from './answering.ts';
import type { AskedKind } from './asked.ts';
import type { Candidate } from './candidates.ts';
import { covers } from './coverage.ts';
import { saysWhere } from './located.ts';
import { omissionWeights } from './omission-weights.ts';
import { omissions, weighOmissions } from './omissions.ts';
import type { Question, QuestionUnit } from './question.ts';

/**
 * What is measured only of a sentence that may be shown: to find whom, where and when it names takes as long as all other
 * signals together. All but the last are 0 or 1.
 */
export interface CloserSignals {
  /** Somebody is asked for, and the sentence names nobody but whom the question names itself. */
  readonly whoMissing: number;
  /** It is asked where something was, and the sentence does not say where anything was; or which country, and it names none. */
  readonly whereMissing: number;
  /** A time is asked for, and none stands near what the sentence states of the question. */
  readonly whenApart: number;
  /** The first or the last word of the question that is no name is missing: often what was done, or to whom. */
  readonly firstMissing: number;
  readonly lastMissing: number;
  /** What the question says and sentence or release leave out, weighed thing by thing (`omissions.ts`), in log-odds. */
  readonly omissions: number;
}

/** So many characters between a time and a word mostly part what was done then from something else. */
const near = 60;

/** A country or a region that is asked for need not be where anything was: "which country will host it?" */
const asksWhichLand = /countr|nation|state|region|나라|국가|ប្រទេស|pays|région/iu;

/** The closer signals of a sentence. */
export function closerLook(
  question: Question,
  candidate: Pick<Candidate, 'sentence' | 'terms' | 'windowTerms' | 'releaseTerms'>,
): CloserSignals {
  const { units } = question;
  const words = units.filter(({ kind }) => kind === 'word');
  const isMissing = (unit: QuestionUnit | undefined) =>
    Number(unit !== undefined && !covers(candidate.terms, unit));
  const asks = (...kinds: readonly AskedKind[]) => question.asked.some(({ kind }) => kinds.includes(kind));
  const { text } = candidate.sentence;
  return {
    whoMissing: Number(asks('person') && isNobodyNamed(question, text)),
    whereMissing: Number(asks('place') && isNowhere(question, text)),
    whenApart: Number(asks('date', 'year') && isWithoutTime(question, text)),
    firstMissing: isMissing(words[0]),
    lastMissing: isMissing(words.at(-1)),
    omissions: weighOmissions(omissions(question, candidate), omissionWeights()) / 100,
  };
}

/** Whether nobody is named whom the question does not name. */
function isNobodyNamed(question: Question, text: string): boolean {
  return unasked(question, text, 'person').length === 0;
}

function isNowhere(question: Question, text: string): boolean {
  if (saysWhere(text)) return false;
  const asksLand = question.asked.some(
    ({ kind, span }) => kind === 'place' && asksWhichLand.test(sliceSpan(question.text, span)),
  );
  return !asksLand || unasked(question, text, 'place', 'organisation').length === 0;
}

/** What a sentence names of these kinds beside what the question names. */
function unasked(
  { units }: Question,
  text: string,
  ...kinds: readonly Mention['kind'][]
): readonly Mention[] {
  const analysis = analyse(text, detectLanguage(text));
  return findMentions(text, analysis)
    .filter(({ kind }) => kinds.includes(kind))
    .filter(({ span, name }) => !isNamed(name ?? sliceSpan(text, span), analysis.language, units));
}

/** Whether no time stands near what a sentence states of the question; false where that has nothing to be stated. */
function isWithoutTime({ units }: Question, text: string): boolean {
  const language = detectLanguage(text);
  const stated = units.filter(({ kind }) => kind !== 'number');
  const times = findDates(text, language)
    .map(({ span }) => span)
    .filter((span) => !isNamed(sliceSpan(text, span), language, units));
  return stated.length > 0 && !isBeside(times, placesOf(stated, analyse(text, language)));
}

/** Where a sentence states these: its words, and the phrases that are one concept. */
function placesOf(units: readonly QuestionUnit[], { words, concepts, language }: Analysis): readonly Span[] {
  const states = (terms: readonly string[]) => {
    const among = new Set(terms);
    return units.some((unit) => covers(among, unit));
  };
  return [
    ...words.filter(({ kind, surface }) => kind !== 'function' && states(indexTerms(surface, language))),
    ...concepts.filter(({ concept }) => states([conceptTerm(concept)])),
  ].map(({ span }) => span);
}

function isBeside(some: readonly Span[], others: readonly Span[]): boolean {
  const gap = (one: Span, other: Span) => Math.max(one.start - other.end, other.start - one.end);
  return some.some((one) => others.some((other) => gap(one, other) <= near));
}

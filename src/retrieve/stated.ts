import type { Figure } from '../figures/figure.ts';
import type { Language } from '../text/language.ts';
import type { Mention } from '../text/mentions.ts';
import { indexTerms, mentionTerm } from '../text/terms.ts';
import type { Asked, AskedKind } from './asked.ts';
import type { Candidate } from './candidates.ts';
import { covers } from './coverage.ts';
import type { QuestionUnit } from './question.ts';

const figureKinds: Partial<Record<AskedKind, (figure: Figure) => boolean>> = {
  count: ({ kind }) => ['count', 'other', 'fraction', 'percent'].includes(kind),
  amount: ({ kind }) => kind !== 'count' && kind !== 'duration',
  size: () => true,
  distance: ({ kind }) => kind === 'distance',
  percent: ({ kind }) => kind === 'percent' || kind === 'fraction' || kind === 'percentage points',
  duration: ({ kind }) => kind === 'duration',
};

const mentionKinds: Partial<Record<AskedKind, readonly Mention['kind'][]>> = {
  person: ['person', 'organisation', 'role', 'place'],
  role: ['role'],
  place: ['place', 'organisation'],
  date: ['date'],
  year: ['date'],
  reason: ['reason', 'purpose'],
  manner: ['manner'],
};

/** Whether any of the things asked for is a number. */
export function asksFigure(asked: readonly Asked[]): boolean {
  return asked.some(({ kind }) => kind === 'age' || figureKinds[kind] !== undefined);
}

/** Figures of the sentence that are of the kind asked for. */
export function figuresOfKind(asked: Asked, figures: readonly Figure[]): readonly Figure[] {
  const fits = figureKinds[asked.kind];
  return fits ? figures.filter(fits) : [];
}

/** Kinds of mention that answer, best first; empty where figures or anything may. */
export function mentionKindsOf(asked: Asked): readonly Mention['kind'][] {
  return mentionKinds[asked.kind] ?? [];
}

/** Whether what a figure counts or measures, in words of that language, is something the question names. */
export function countsAsked(
  { label, unit: measured }: Pick<Figure, 'label' | 'unit'>,
  language: Language,
  units: readonly QuestionUnit[],
): boolean {
  const terms = new Set(indexTerms(`${label} ${measured}`, language));
  return units.some((unit) => unit.kind !== 'number' && covers(terms, unit));
}

/** Of somebody who is so old, and of ties or an accord that are. */
const lengthInYears =
  /\b(?:years? old|aged?)\b|\b\d+(?:st|nd|rd|th)? anniversary\b|\d[- ]year\b|세(?=[\s,.의])|주년|ឆ្នាំ|\bans\b/iu;

/** Whether the sentence states something of the kind asked for; null where the kind leaves that open. */
export function statesKind(
  asked: Asked,
  candidate: Pick<Candidate, 'figures' | 'terms' | 'sentence'>,
): boolean | null {
  if (asked.kind === 'age') return lengthInYears.test(candidate.sentence.text);
  if (asked.kind === 'year') return [...candidate.terms].some((term) => /^(?:1[5-9]|20)\d\d$/u.test(term));
  if (figureKinds[asked.kind]) return figuresOfKind(asked, candidate.figures).length > 0;
  const mentions = mentionKinds[asked.kind];
  return mentions ? mentions.some((kind) => candidate.terms.has(mentionTerm(kind))) : null;
}

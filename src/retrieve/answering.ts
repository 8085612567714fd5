import { analyse } from '../text/analysis.ts';
import { detectLanguage, type Language } from '../text/language.ts';
import { findMentions } from '../text/mentions.ts';
import { type Span, shiftSpan } from '../text/span.ts';
import { indexTerms } from '../text/terms.ts';
import type { Candidate } from './candidates.ts';
import { covers } from './coverage.ts';
import type { Question, QuestionUnit } from './question.ts';
import { countsAsked, figuresOfKind, mentionKindsOf } from './stated.ts';

/**
 * The part of a sentence that is of the kind asked for, in the release's text: the figure of a how-many question, the
 * person of a who question. What the question already names is no answer. Null where no part stands out.
 */
export function answeringSpan(
  question: Question,
  { sentence, figures }: Pick<Candidate, 'sentence' | 'figures'>,
): Span | null {
  const language = detectLanguage(sentence.text);
  for (const asked of question.asked) {
    const ofKind = figuresOfKind(asked, figures);
    const figure = ofKind.find((one) => countsAsked(one, language, question.units)) ?? ofKind[0];
    if (figure) return figure.span;
    const kinds = mentionKindsOf(asked);
    if (kinds.length === 0) continue;
    const mentions = findMentions(sentence.text, analyse(sentence.text, language))
      .filter(({ kind }) => kinds.includes(kind))
      .filter(({ span }) => !isNamed(sentence.text.slice(span.start, span.end), language, question.units))
      .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.span.start - b.span.start);
    if (mentions[0]) return shiftSpan(mentions[0].span, sentence.span.start);
  }
  return null;
}

/** Whether the question itself names this: one of its units stands in the words. */
export function isNamed(words: string, language: Language, units: readonly QuestionUnit[]): boolean {
  const terms = new Set(indexTerms(words, language));
  return units.some((unit) => unit.kind !== 'number' && covers(terms, unit));
}

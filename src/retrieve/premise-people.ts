import type { Figure } from '../figures/figure.ts';
import { detectLanguage } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { indexTerms, isPlaceTerm } from '../text/terms.ts';
import { isAwaited } from './awaited.ts';
import type { Candidate } from './candidates.ts';
import { bareLabel } from './counted.ts';
import { covers } from './coverage.ts';
import type { QuestionFigure } from './premise.ts';
import type { Question } from './question.ts';

/** The question's words that do not hold, and the release's instead. */
export interface Mistaken {
  readonly asked: Span;
  readonly stated: Span;
}

const nextCapitalised = /^\s+(\p{Lu}\p{L}+)/u;

/**
 * Somebody whose first name in the row of words the sentence gives somebody else: "Hun Sen" where it has "Hun Manet". The
 * question does not name that other one, and the release does not have the second name anywhere.
 */
export function findNamesake(
  { text, units }: Pick<Question, 'text' | 'units'>,
  { sentence, releaseTerms }: Pick<Candidate, 'sentence' | 'releaseTerms'>,
): Mistaken | null {
  for (const first of units) {
    if (first.kind !== 'name' || first.isConcept || !covers(releaseTerms, first)) continue;
    const second = nextCapitalised.exec(text.slice(first.span.end));
    if (!second) continue;
    const end = first.span.end + second[0].length;
    const unit = units.find(({ span }) => span.end === end);
    if (unit === undefined || covers(releaseTerms, unit)) continue;
    const stated = namedSo(first.surface, sentence.text);
    if (stated)
      return {
        asked: { start: first.span.start, end },
        stated: { start: sentence.span.start + stated.start, end: sentence.span.start + stated.end },
      };
  }
  return null;
}

/** The first place where a name stands before another capitalised word. */
function namedSo(name: string, text: string): Span | null {
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    const next = nextCapitalised.exec(text.slice(end));
    if (next && !/\p{L}$/u.test(text.slice(0, start))) return { start, end: end + next[0].length };
  }
  return null;
}

/** Whether a number of people are of one nation in the question, and in the sentence as many are of others alone. */
export function isOfAnotherPeople(
  asked: QuestionFigure,
  stated: readonly Figure[],
  language: Question['language'],
): boolean {
  const mine = nationsOf(bareLabel(asked.label, asked.head), language);
  const asMany = stated.filter(({ kind, value }) => kind === 'count' && value === asked.value);
  const isAnother = ({ label, head }: Figure) => {
    const theirs = nationsOf(bareLabel(label, head), detectLanguage(label));
    return theirs.length > 0 && !mine.some((one) => theirs.includes(one));
  };
  return asked.kind === 'count' && mine.length > 0 && asMany.length > 0 && asMany.every(isAnother);
}

function nationsOf(label: string, language: Question['language']): readonly string[] {
  return indexTerms(label, language).filter(isPlaceTerm);
}

const asksOfDone = /\b(?:was|were|did|had)\b/iu;
const asksOfComing =
  /\b(?:will|plan\w*|decid\w*|going|due|expect\w*|want\w*|still|not|yet|may|might|could|would)\b|n['’]t\b/iu;

/** Whether the question takes for done what the sentence tells as awaited of the same people ("when were the 60 deported?"). */
export function isNotYetDone(text: string, asked: QuestionFigure, stated: Figure): boolean {
  return (
    asked.value === stated.value &&
    asked.status !== null &&
    isAwaited(stated) &&
    !isAwaited(asked) &&
    asksOfDone.test(text) &&
    !asksOfComing.test(text)
  );
}

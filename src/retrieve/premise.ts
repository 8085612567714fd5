import type { Speaker } from '../corpus/release.ts';
import type { Figure } from '../figures/figure.ts';
import { type DateMention, findDates } from '../text/dates.ts';
import { detectLanguage } from '../text/language.ts';
import { textDenies } from '../text/negation.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import { indexTerms, mentionTerm, nameTerms } from '../text/terms.ts';
import type { Candidate } from './candidates.ts';
import { coverage, covers, opposes } from './coverage.ts';
import { exchangedDeed } from './exchanged.ts';
import { findNamesake, isNotYetDone, isOfAnotherPeople } from './premise-people.ts';
import { type Question, type QuestionUnit, standsBeside } from './question.ts';

/** Something the question takes for granted and a sentence says otherwise. */
export interface Premise {
  readonly kind: 'figure' | 'date' | 'name' | 'statement';
  /** The question's own words. */
  readonly asked: string;
  /** The sentence's words instead, in the release's text; null for the sentence as a whole. */
  readonly stated: Span | null;
  readonly sentenceId: string;
}

/** A figure of the question: its span lies in the question. */
export type QuestionFigure = Omit<Figure, 'sentenceId'>;

/** What the walk lends from the figures room. */
export interface FigureTools {
  readonly inQuestion: readonly QuestionFigure[];
  /** How the stated figure stands to the asked one; `contradicts`: about the same thing, and another number. */
  compare(asked: QuestionFigure, stated: Figure): 'same' | 'weaker-bound' | 'contradicts' | 'unrelated';
}

/** The rest of the question must be stated this well before one differing piece is called a false premise. */
const restCovered = 0.5;

/** The first false premise of a question that this sentence corrects; null where it corrects none. */
export function findPremise(
  question: Question,
  weights: readonly number[],
  candidate: Candidate,
  tools: FigureTools,
): Premise | null {
  const { sentence, spokenTerms, windowTerms } = candidate;
  const restIsStated = (differing: Span, terms: ReadonlySet<string>) => {
    const rest = question.units.map((unit) => !spansOverlap(unit.span, differing));
    const units = question.units.filter((_, index) => rest[index]);
    return (
      units.length > 0 &&
      coverage(
        terms,
        units,
        weights.filter((_, index) => rest[index]),
      ) >= restCovered
    );
  };
  const found = (kind: Premise['kind'], asked: Span, stated: Span | null, terms = windowTerms) =>
    restIsStated(asked, terms)
      ? { kind, asked: question.text.slice(asked.start, asked.end), stated, sentenceId: sentence.id }
      : null;

  const namesake = findNamesake(question, candidate);
  if (namesake) return found('name', namesake.asked, namesake.stated);
  for (const figure of tools.inQuestion) {
    const isWrong =
      isOfAnotherPeople(figure, candidate.figures, question.language) ||
      candidate.figures.some((stated) => isNotYetDone(question.text, figure, stated));
    if (isWrong) return found('statement', figure.span, null);
    const compared = candidate.figures.map((stated) => ({ stated, result: tools.compare(figure, stated) }));
    if (compared.some(({ result }) => result === 'same' || result === 'weaker-bound')) continue;
    const contrary = compared.find(
      ({ stated, result }) => result === 'contradicts' || isOfAnotherScale(figure, stated),
    );
    if (contrary) return found('figure', figure.span, contrary.stated.span);
  }
  for (const date of question.dates) {
    const stated = contradictingDate(date, candidate);
    if (stated) return found('date', date.span, stated);
  }
  const exchanged = exchangedDeed(question, candidate);
  if (exchanged) return found('statement', exchanged.span, null);
  const person = question.units.find((unit) => isForeignName(unit, question, candidate));
  if (person && isSomebodyElse(sentence.speaker, question)) return found('name', person.span, null);
  // Only "why" takes what follows for granted; "is it complete?" and "when will it be?" do not.
  if (!question.asked.some(({ kind }) => kind === 'reason')) return null;
  const contrary = question.units.find((unit) => opposes(candidate.terms, unit));
  // Who "did not agree" has refused.
  if (contrary && !textDenies(sentence.text)) return found('statement', contrary.span, null);
  // Where several are unknown to the release it rather speaks of something else.
  const unknown = question.units.filter((unit) => isUnknown(unit, question, candidate));
  const [unit] = unknown;
  if (unit === undefined || unknown.length > 1) return null;
  const kind = otherwiseStated(unit, question, candidate, tools.inQuestion);
  return kind && found(kind, unit.span, null, spokenTerms);
}

/** Whether only the scale sets an amount apart from a stated one: "$3 trillion" for "$3 billion". */
function isOfAnotherScale(asked: QuestionFigure, stated: Figure): boolean {
  const isAlike = asked.kind === 'money' && stated.kind === 'money' && asked.unit === stated.unit;
  return (
    isAlike &&
    [1e3, 1e6].some((scale) => asked.value === stated.value * scale || stated.value === asked.value * scale)
  );
}

/** Whether the unit is a name or number that the release nowhere states. */
function isUnknown(unit: QuestionUnit, question: Question, candidate: Candidate): boolean {
  if (covers(candidate.releaseTerms, unit)) return false;
  if (unit.kind === 'name') return unit.isConcept || isForeignName(unit, question, candidate);
  return unit.kind === 'number' && /\p{Nd}/u.test(unit.surface);
}

/**
 * What an unknown name or number of the question is to a sentence that states another instead; null where it states none.
 */
function otherwiseStated(
  unit: QuestionUnit,
  { dates }: Question,
  candidate: Candidate,
  figures: readonly QuestionFigure[],
): Premise['kind'] | null {
  if (unit.kind === 'name')
    return named.some((kind) => candidate.terms.has(mentionTerm(kind))) ? 'name' : null;
  const date = dates.find(({ span }) => spansOverlap(span, unit.span));
  if (date) return contradictingDate({ ...date, bound: 'on' }, candidate) ? 'date' : null;
  const asked = figures.find(({ span }) => spansOverlap(span, unit.span));
  const alike = candidate.figures.filter(({ kind }) => kind === asked?.kind);
  return alike.length > 0 && alike.every(({ value }) => value !== asked?.value) ? 'figure' : null;
}

const named = ['person', 'role', 'place', 'organisation'] as const;

/** Another year in the sentence where the question's year stands neither there nor on the release. */
function contradictingDate(asked: DateMention, { sentence, release, releaseTerms }: Candidate): Span | null {
  const year = asked.from?.slice(0, 4);
  if (!year || asked.bound !== 'on' || releaseTerms.has(year) || release.published?.startsWith(year))
    return null;
  const stated = findDates(sentence.text, detectLanguage(sentence.text)).find(
    ({ from }) => from !== undefined && from.slice(0, 4) !== year,
  );
  return stated
    ? { start: sentence.span.start + stated.span.start, end: sentence.span.start + stated.span.end }
    : null;
}

/** Whether a speaker may stand where the question has another name: it does not name the speaker beside that. */
function isSomebodyElse(speaker: Speaker | null, { units }: Question): boolean {
  if (speaker === null) return false;
  const terms = new Set([...nameTerms(speaker.name), ...indexTerms(speaker.name, 'en')]);
  return !units.some((unit) => unit.kind === 'name' && covers(terms, unit));
}

/**
 * Whether the question names somebody, and no place or body, whom the release never mentions. It may have the "Philip
 * Gordon" of "Phil Gordon", and may write out "AMLO".
 */
export function isForeignName(unit: QuestionUnit, question: Question, { releaseTerms }: Candidate): boolean {
  return (
    unit.kind === 'name' &&
    unit.translatable &&
    !unit.isConcept &&
    unit.surface.length > 1 &&
    !isAbbreviation.test(unit.surface) &&
    !covers(releaseTerms, unit) &&
    !rowOf(unit, question).some((other) => covers(releaseTerms, other))
  );
}

/** The names that stand in one row with this one: "Yoon", "Suk" and "Yeol" are one person's. */
function rowOf(unit: QuestionUnit, { units, text }: Question): readonly QuestionUnit[] {
  const names = units.filter(({ kind }) => kind === 'name');
  const at = names.indexOf(unit);
  const areApart = (index: number) => {
    const [one, other] = [names[index], names[index + 1]];
    return one === undefined || other === undefined || !standsBeside(one, other, text);
  };
  let [first, last] = [at, at];
  while (!areApart(first - 1)) first -= 1;
  while (!areApart(last)) last += 1;
  return names.slice(first, last + 1);
}

const isAbbreviation = /^\p{Lu}{2,6}$/u;

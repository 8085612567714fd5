import { type Analysis, analyse } from '../text/analysis.ts';
import type { Language } from '../text/language.ts';
import { conceptTerm } from '../text/terms.ts';
import { isNameConcept } from '../text/thesaurus.ts';
import type { AsOf } from './as-of-dates.ts';
import type { FigureMention } from './figure.ts';
import { isStanding } from './standing.ts';

/** A figure with what tells which quantity it states. */
export interface Statement {
  readonly figure: Pick<FigureMention, 'kind' | 'unit' | 'label' | 'head' | 'status' | 'negated'>;
  /** The noun phrase that "others" stands for, with its head. */
  readonly antecedent: { readonly label: string; readonly head: string } | null;
  readonly asOf: AsOf | null;
  /** Text of the sentence. */
  readonly sentence: string;
  readonly language: Language;
  /** Places that the sentence names, or its release as its parties or in its title, as concepts. */
  readonly places: readonly string[];
  readonly published: string | null;
}

/**
 * Which quantity a figure states, as far as its words tell: what is counted, what happened to it, between whom and of
 * what time. Words are concepts of the thesaurus, or stems where it has none, so that four languages meet.
 */
export interface Subject {
  /** Figures with different keys are never of one quantity. */
  readonly key: string;
  /** What is counted; one of them in common is enough. */
  readonly heads: ReadonlySet<string>;
  /** Places and bodies in what is counted: Korean nationals are not Japanese ones. */
  readonly names: ReadonlySet<string>;
  /** Each further word of what is counted, with all it may stand for. */
  readonly modifiers: readonly ReadonlySet<string>[];
  /** What happened, by the last verb of "arrested and deported"; empty where nothing is said or only "reached". */
  readonly status: ReadonlySet<string>;
  /** Places of the sentence and its release. */
  readonly places: ReadonlySet<string>;
}

/** Null where the words do not tell which quantity it is, or when it was: such a figure restates no other. */
export function subjectOf(statement: Statement): Subject | null {
  const { figure, antecedent, language } = statement;
  const { label, head } = antecedent ?? figure;
  const period = periodOf(statement);
  if (head === null || period === null || isShareOfNothing(figure)) return null;
  const counted = wordsOf(label, language);
  const heads = headsOf(counted, label, head);
  if (heads.size === 0) return null;
  const verb = lastVerb(figure.status ?? '');
  const happened = stating.test(verb) ? [] : wordsOf(verb, language).flatMap(({ terms }) => terms);
  const pending = happened.some((term) => pendingTerms.has(term));
  return {
    key: [measureOf(figure), figure.negated, pending, period].join(' '),
    heads,
    names: new Set(counted.flatMap(({ names }) => names)),
    modifiers: counted
      .filter(({ terms }) => terms.length > 0 && !generic(terms).some((term) => heads.has(term)))
      .map(({ terms }) => new Set(terms)),
    status: new Set(happened.filter((term) => !pendingTerms.has(term))),
    places: new Set(statement.places),
  };
}

/** Whether two figures state one quantity: neither says of it what the other leaves to another. */
export function restates(a: Subject, b: Subject): boolean {
  return (
    a.key === b.key &&
    meet(a.heads, b.heads) &&
    holds(a.names, b.names) &&
    holds(b.names, a.names) &&
    (a.status.size === 0 ? b.status.size === 0 : meet(a.status, b.status)) &&
    (modifiersWithin(a, b) || modifiersWithin(b, a)) &&
    placesAgree(a.places, b.places)
  );
}

/** The head of all that counts people in general; no term of any sentence. */
export const person = 'person';
const people = /^§person-kind-(?:national|people)$/u;
const pendingTerms: ReadonlySet<string> = new Set(['§await-pending', '§wait', '§pending']);

/** Verbs that only lead to the amount: "trade reached", "stood at", "totalled". */
const stating =
  /^(?:(?:has|have|a|ont|est)\s)?(?:reach|stood|stand|total|amount|hit\b|exceed|surpass|climb|ris(?:e|en)|rose|increas|gr[eo]w|attei|dépass|s['’]él|달하|달했|기록|이르|이른|넘)/iu;

/** The time that the figure is of: one for all that stand until they are restated, else a period of its own. */
function periodOf({ asOf, figure, sentence, language, published }: Statement): string | null {
  if (asOf === null) return isStanding(sentence, figure.status, language) ? 'standing' : published;
  if (asOf.kind === 'standing') return 'standing';
  if (asOf.from === null && asOf.to === null) return null;
  // "Since 2020" has its end at the release, so that a later one goes on counting.
  const open = asOf.to === published && asOf.from !== published;
  return open ? `since ${asOf.from}` : `${asOf.from} ${asOf.to}`;
}

/** "82 percent of workers": without a verb nobody knows which share of them it is. */
function isShareOfNothing({ kind, status }: Statement['figure']): boolean {
  return (kind === 'percent' || kind === 'fraction') && status === null;
}

function measureOf({ kind, unit }: Statement['figure']): string {
  if (kind === 'money') return unit;
  return kind === 'fraction' ? 'percent' : kind;
}

/** "Arrested and deported" is deported in the end. */
function lastVerb(status: string): string {
  return status.split(/\s(?:and|or|et|ou|및)\s|(?<=(?:해|하고|하여|했고))\s/u).at(-1) ?? status;
}

function headsOf(counted: readonly CountedWord[], label: string, head: string): ReadonlySet<string> {
  const start = label.lastIndexOf(head);
  const inHead = counted.filter((word) => word.start >= start && word.start < start + head.length);
  const heads = new Set(inHead.flatMap(({ terms }) => generic(terms)));
  // "Koreans" counts people and names them in one word.
  return heads.size === 0 && inHead.some(({ names }) => names.length > 0) ? new Set([person]) : heads;
}

/** Words for people in general are one: a national, a citizen and a person. */
function generic(terms: readonly string[]): readonly string[] {
  return terms.some((term) => people.test(term)) ? [person] : terms;
}

interface CountedWord {
  readonly start: number;
  readonly terms: readonly string[];
  readonly names: readonly string[];
}

/** The content words of a phrase: each with its concepts, or its stem where it has none; names apart. */
function wordsOf(phrase: string, language: Language): readonly CountedWord[] {
  const analysis = analyse(phrase, language);
  return analysis.words.flatMap((word, index) => {
    if (word.kind !== 'content') return [];
    const concepts = conceptsAt(analysis, index);
    const names = concepts.filter(isNameConcept);
    const others = concepts.filter((concept) => !isNameConcept(concept)).map(conceptTerm);
    const terms = others.length > 0 || names.length > 0 ? others : [word.stem];
    return [{ start: word.span.start, names, terms }];
  });
}

function conceptsAt({ concepts }: Analysis, index: number): readonly string[] {
  return concepts.filter(({ first, last }) => first <= index && index <= last).map(({ concept }) => concept);
}

/** Whether all that the one says of what is counted is said by the other too. */
function modifiersWithin(a: Subject, b: Subject): boolean {
  return a.modifiers.every((modifier) => b.modifiers.some((other) => meet(modifier, other)));
}

/** Two releases of other places speak of other things; one that names none says nothing about where. */
function placesAgree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return a.size === b.size;
  return holds(a, b) || holds(b, a);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}

function holds(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return [...part].every((one) => whole.has(one));
}

import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { AsOf } from './as-of-dates.ts';
import { type ContentWord, contentWords } from './content-words.ts';
import type { FigureMention } from './figure.ts';
import { type Frame, frameOf, sharedFrame } from './frame.ts';
import { isStanding } from './standing.ts';

/** A figure with what tells which quantity it states. */
export interface Statement {
  readonly figure: Pick<FigureMention, 'kind' | 'unit' | 'label' | 'head' | 'status' | 'asOf' | 'negated'>;
  /** The noun phrase that "others" stands for, with its head. */
  readonly antecedent: { readonly label: string; readonly head: string } | null;
  readonly asOf: AsOf | null;
  /** Text of the sentence. */
  readonly sentence: string;
  /** Place of the figure in it. */
  readonly at: Span;
  readonly language: Language;
  /** Places that the sentence names, or its release as its parties or in its title, as concepts. */
  readonly places: readonly string[];
  /** Those of them where the release is from: "the nation" of its outlet, named or not. */
  readonly own: ReadonlySet<string>;
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
  /** Whether they are none, or only that of the release's own outlet. */
  readonly isHome: boolean;
  /** Whether several things are counted together: "school and transit buses". */
  readonly several: boolean;
  /** What the sentence says around it. */
  readonly frame: Frame;
}

/** Null where the words do not tell which quantity it is, or when it was: such a figure restates no other. */
export function subjectOf(statement: Statement): Subject | null {
  const { figure, antecedent, language } = statement;
  const { label, head } = antecedent ?? figure;
  const period = periodOf(statement);
  if (head === null || period === null || isShareOfNothing(figure)) return null;
  const counted = contentWords(label, language);
  const heads = headsOf(counted, label, head);
  if (heads.size === 0) return null;
  const verb = lastVerb(figure.status ?? '');
  const happened = stating.test(verb) ? [] : contentWords(verb, language).flatMap(({ terms }) => terms);
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
    isHome: statement.places.every((place) => statement.own.has(place)),
    several: /\s(?:and|or|et|ou|및|과|와)\s/u.test(label),
    frame: frameOf(
      { ...statement, time: figure.asOf },
      new Set([
        ...wordsOfHead(counted, label, head).flatMap(({ terms }) => terms),
        ...contentWords(figure.status ?? '', language).flatMap(({ terms }) => terms),
      ]),
      antecedent === null ? [] : counted,
    ),
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
    a.several === b.several &&
    placesAgree(a, b) &&
    framesAgree(a, b)
  );
}

/**
 * "Eight states", "assistance", "projects": heads and verbs so common tell nothing by themselves, so the sentences have
 * to say the same around them; the more of it, where one says more of what it counts and no name tells what that is.
 * Set by reading pairs of releases.
 */
const leastShared = { byTheShorter: 0.5, byTheLonger: 0.45, byTheLongerUnlike: 0.6 };

function framesAgree(a: Subject, b: Subject): boolean {
  const { less, more } = sharedFrame(a.frame, b.frame);
  const alike = a.names.size > 0 || (modifiersWithin(a, b) && modifiersWithin(b, a));
  const least = alike ? leastShared.byTheLonger : leastShared.byTheLongerUnlike;
  return less >= leastShared.byTheShorter && more >= least;
}

/** The head of all that counts people in general; no term of any sentence. */
export const person = 'person';
const people = /^§person-kind-(?:national|people)$/u;
const pendingTerms: ReadonlySet<string> = new Set(['§await-pending', '§wait', '§pending']);

/** Verbs that only lead to the amount: "trade reached", "stood at", "totalled". */
const stating =
  /^(?:(?:has|have|a|ont|est)\s)?(?:reach|stood|stand|total|amount|hit\b|exceed|surpass|climb|ris(?:e|en)|rose|increas|gr[eo]w|attei|dépass|s['’]él|달하|달했|기록|이르|이른|넘)/iu;

/** "An additional $5 million" comes on top of what was, and no later addition takes its place. */
const addition = /(?:\b(?:additional|another|extra)|추가로?|បន្ថែម)\s*$/iu;

/** The time that the figure is of: one for all that stand until they are restated, else a period of its own. */
function periodOf({ asOf, figure, sentence, at, language, published }: Statement): string | null {
  const adds = addition.test(sentence.slice(0, at.start));
  if (adds && (asOf === null || asOf.kind === 'standing')) return published;
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

function headsOf(counted: readonly ContentWord[], label: string, head: string): ReadonlySet<string> {
  const inHead = wordsOfHead(counted, label, head);
  const heads = new Set(inHead.flatMap(({ terms }) => generic(terms)));
  // "Koreans" counts people and names them in one word.
  return heads.size === 0 && inHead.some(({ names }) => names.length > 0) ? new Set([person]) : heads;
}

function wordsOfHead(counted: readonly ContentWord[], label: string, head: string): readonly ContentWord[] {
  const start = label.lastIndexOf(head);
  return counted.filter((word) => word.start >= start && word.start < start + head.length);
}

/** Words for people in general are one: a national, a citizen and a person. */
function generic(terms: readonly string[]): readonly string[] {
  return terms.some((term) => people.test(term)) ? [person] : terms;
}

/** Whether all that the one says of what is counted is said by the other too. */
function modifiersWithin(a: Subject, b: Subject): boolean {
  return a.modifiers.every((modifier) => b.modifiers.some((other) => meet(modifier, other)));
}

/** Two releases of other places speak of other things; one that names none speaks of its own country, as does one that names that. */
function placesAgree(a: Subject, b: Subject): boolean {
  if (a.places.size === 0 || b.places.size === 0) return a.isHome && b.isHome;
  return holds(a.places, b.places) || holds(b.places, a.places);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}

function holds(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return [...part].every((one) => whole.has(one));
}

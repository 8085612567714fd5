import type { Citation } from './answer/answer.ts';
import type { Sentence } from './corpus/release.ts';
import { type Antecedent, antecedentsOf } from './figures/antecedent.ts';
import type { AsOf } from './figures/as-of-dates.ts';
import type { Figure } from './figures/figure.ts';
import { allMeasureTerms, measureTerms } from './figures/measure-words.ts';
import { person, type Subject } from './figures/restated.ts';
import { timelinesOf } from './figures/timeline.ts';
import type {
  LedgerFilter,
  LedgerSentence,
  ListedRelease,
  ReleaseFilter,
  Snapshot,
} from './index/snapshot.ts';
import { covers } from './retrieve/coverage.ts';
import { type FigureInPlace, FigureMatcher } from './retrieve/figure-match.ts';
import { type QuestionUnit, understandQuestion } from './retrieve/question.ts';
import { unitWeights } from './retrieve/weights.ts';
import { type ComparableFigure, FigureReader } from './stating.ts';
import { detectLanguage, type Language } from './text/language.ts';
import { shiftSpan, sliceSpan } from './text/span.ts';
import { conceptTerm, indexTerms } from './text/terms.ts';
import { mapInTurns } from './turns.ts';

/** An entry of the ledger: a quantity that a sentence states, with all that it must never be shown without. */
export interface LedgerEntry {
  /** `<sentence id>.<place among the figures of the sentence, from 1>` */
  readonly id: string;
  /** As the release writes it, with its qualifier: "More than 60". */
  readonly quantity: string;
  readonly figure: Figure;
  /** What "others" are others of, in the words of the release: "Korean nationals". */
  readonly antecedent: string | null;
  readonly asOf: AsOf | null;
  readonly voice: Sentence['voice'];
  /** The sentence; its emphasis is the quantity. */
  readonly citation: Citation;
}

/** An entry beside those of other releases that state the same quantity, by their ids. */
export interface LookedUp extends LedgerEntry {
  /** The figures of the next later date that state it anew. */
  readonly supersededBy: readonly string[];
  /** Those of the same date, or as undated, that cannot be true together with it. */
  readonly conflicts: readonly string[];
}

/** What the ledger says to some words. */
export interface Lookup {
  /** Best first; without words all there are, newest first. */
  readonly figures: readonly LookedUp[];
  /** For each quantity of those figures all that releases state of it, by date, then what has none. */
  readonly timelines: readonly (readonly LookedUp[])[];
  /** Language of the words. */
  readonly language: Language;
}

export interface LookupOptions extends ReleaseFilter {
  readonly signal?: AbortSignal;
}

/** words ▸ ledger ▸ figures ▸ Figure + Citation, beside what other releases say of the same */
export async function lookup(
  words: string,
  snapshot: Snapshot,
  options: LookupOptions = {},
): Promise<Lookup> {
  const detected = detectLanguage(words);
  const found = await lookupIn(words, detected, snapshot, options);
  // A word or two in Latin letters, "attente" or "otages", may as well be French.
  if (found.figures.length > 0 || detected !== 'en') return found;
  const french = await lookupIn(words, 'fr', snapshot, options);
  return french.figures.length > 0 ? french : found;
}

async function lookupIn(
  words: string,
  language: Language,
  snapshot: Snapshot,
  options: LookupOptions,
): Promise<Lookup> {
  const { signal, ...filter } = options;
  const { units } = understandQuestion(words, language);
  const everything = words.trim() === '';
  if (!everything && units.length === 0) return { figures: [], timelines: [], language };

  const weights = await unitWeights(units, snapshot);
  const matcher = new FigureMatcher(units, weights, (figure) => measureTerms(figure, language));
  const stated = await read(snapshot, { ...filter, ...narrowed(units, weights, language) }, signal, (one) =>
    matcher.finds(one),
  );
  const scored = await mapInTurns(stated, (one) => ({ one, score: matcher.score(one) }));
  const ranked = scored.sort((a, b) => b.score - a.score).map(({ one }) => one);
  const found = await entriesOf(ranked);
  const restating = everything ? [] : await restatementsOf(found, snapshot, filter, signal);
  return { ...beside(found, restating), language };
}

/** A figure where it stands, before anybody asked what it is. */
interface Stated extends FigureInPlace {
  readonly id: string;
  readonly antecedent: Antecedent | null;
}

async function read(
  snapshot: Snapshot,
  filter: LedgerFilter,
  signal: AbortSignal | undefined,
  wanted: (stated: Stated) => boolean,
): Promise<readonly Stated[]> {
  const kept: Stated[] = [];
  for await (const { release, figures, sentences } of snapshot.ledger(filter)) {
    signal?.throwIfAborted();
    const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
    const antecedents = antecedentsOf(figures);
    const places = new Map<string, number>();
    for (const [index, figure] of figures.entries()) {
      const sentence = byId.get(figure.sentenceId);
      if (!sentence) continue;
      const place = (places.get(sentence.id) ?? 0) + 1;
      places.set(sentence.id, place);
      const antecedent = antecedents[index] ?? null;
      const before =
        antecedent === null ? [] : indexTerms(antecedent.described, detectLanguage(sentence.text));
      const stated = { id: `${sentence.id}.${place}`, release, sentence, figure, antecedent, before };
      if (wanted(stated)) kept.push(stated);
    }
  }
  return kept;
}

/** Every unit has to be stated, so the rarest of them tells which releases to read; "dollars" may be but a sign in them. */
function narrowed(
  units: readonly QuestionUnit[],
  weights: readonly number[],
  language: Language,
): Pick<LedgerFilter, 'terms'> {
  const measures = units.length === 0 ? new Set<string>() : allMeasureTerms(language);
  const rare = units
    .map((unit, index) => ({ unit, weight: weights[index] ?? 0 }))
    .filter(({ unit }) => !covers(measures, unit))
    .sort((a, b) => b.weight - a.weight)[0];
  return rare ? { terms: rare.unit.alternatives.flat() } : {};
}

interface Entry extends LedgerEntry, ComparableFigure {
  readonly figure: Figure;
  readonly asOf: AsOf | null;
}

function entriesOf(stated: readonly Stated[]): Promise<readonly Entry[]> {
  const reader = new FigureReader();
  return mapInTurns(stated, (one) => {
    const { release, sentence, figure, antecedent } = one;
    return {
      ...reader.comparable(one, sentence.terms),
      quantity: sliceSpan(sentence.text, shiftSpan(figure.span, -sentence.span.start)),
      antecedent: antecedent?.label ?? null,
      voice: sentence.voice,
      citation: citationOf(release, sentence, figure),
    };
  });
}

function citationOf(release: ListedRelease, sentence: LedgerSentence, figure: Figure): Citation {
  const { title, titleIsOurs, outlet, published, url, corrects, correctedBy } = release;
  return {
    number: 0,
    sentenceId: sentence.id,
    releaseId: release.id,
    title,
    titleIsOurs,
    outlet,
    published,
    url,
    paragraph: sentence.paragraph,
    sentence: sentence.number,
    span: sentence.span,
    quote: sentence.text,
    emphasis: figure.span,
    speaker: sentence.speaker,
    corrects,
    correctedBy,
  };
}

/** Figures that the words did not find and that may state the same quantity as one they did. */
async function restatementsOf(
  found: readonly Entry[],
  snapshot: Snapshot,
  filter: ReleaseFilter,
  signal: AbortSignal | undefined,
): Promise<readonly Entry[]> {
  const signs = signsOf(found.flatMap(({ subject }) => subject ?? []));
  const known = new Set(found.map(({ id }) => id));
  const stated = await read(
    snapshot,
    { ...filter, terms: [...signs.keys()] },
    signal,
    ({ id, sentence, before }) => {
      if (known.has(id)) return false;
      const terms = new Set([...sentence.terms, ...before]);
      const wanted = sentence.terms.flatMap((term) => signs.get(term) ?? []);
      return wanted.some((sign) => sign.every((some) => some.some((term) => terms.has(term))));
    },
  );
  return entriesOf(stated);
}

/** Lists of terms: a sentence about one quantity has at least one term of each. */
type Sign = readonly (readonly string[])[];

/** What tells that a sentence may be about one of the subjects, by each term of the most telling list. */
function signsOf(subjects: readonly Subject[]): ReadonlyMap<string, readonly Sign[]> {
  const distinct = new Map<string, Sign>();
  for (const { status, heads, names } of subjects) {
    const counted = [...heads].filter((head) => head !== person);
    const sign = [[...status], counted, [...names].map(conceptTerm)].filter((some) => some.length > 0);
    distinct.set(JSON.stringify(sign), sign);
  }
  const signs = new Map<string, Sign[]>();
  for (const sign of distinct.values()) {
    for (const term of sign[0] ?? []) signs.set(term, [...(signs.get(term) ?? []), sign]);
  }
  return signs;
}

function beside(found: readonly Entry[], restating: readonly Entry[]): Pick<Lookup, 'figures' | 'timelines'> {
  const numbers = new Map(found.map(({ id }, index) => [id, index + 1]));
  const shown = timelinesOf([...found, ...restating]).filter((timeline) =>
    timeline.some(({ stated }) => numbers.has(stated.id)),
  );
  let next = found.length;
  const timelines = shown.map((timeline) =>
    timeline.map(
      ({
        stated: { subject: _, releaseId: __, published: ___, correctedBy: ____, ...entry },
        ...standing
      }): LookedUp => {
        const number = numbers.get(entry.id) ?? ++next;
        return { ...entry, ...standing, citation: { ...entry.citation, number } };
      },
    ),
  );
  const figures = timelines
    .flat()
    .filter(({ id }) => numbers.has(id))
    .sort((a, b) => a.citation.number - b.citation.number);
  return { figures, timelines };
}

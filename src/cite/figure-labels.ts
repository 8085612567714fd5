import type { FigureMention } from '../figures/figure.ts';
import type { Word } from '../text/analysis.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import type { Reading, SourceReading } from './reading.ts';
import { akinDegree, sameMeaning, sameWord } from './same-word.ts';

/** How far behind a number the noun that it is of may begin. */
const nearBehind = 40;

/** A number of a sentence. */
export interface StatedFigure {
  readonly source: SourceReading;
  readonly figure: FigureMention;
  /** Whether the sentences have no other number of its kind, so that nothing else can be meant. */
  readonly isAlone: boolean;
}

/**
 * Whether the sentence counts the same by a wider or narrower noun, by one that stands behind the first, or by one that
 * cannot be compared: of another language, and not known. Only where it has no other number of the kind.
 */
export function isHeadOtherwise(claim: Reading, figure: FigureMention, stated: StatedFigure): boolean {
  const { source, figure: other, isAlone } = stated;
  if (isAlone && isModel(figure, other)) return true;
  const [here, own] = [headAt(claim, figure), headAt(source, other)];
  if (here === null || own === null || !isAlone) return false;
  if (claim.language === source.language) return akinDegree(claim, here, source, own) > 0;
  return (
    claim.concepts[here]?.size === 0 ||
    countedWords(claim, figure).some((index) => sameWord(claim, index, source, own))
  );
}

/** "F-35 jets" are "F-35s". */
function isModel({ label }: FigureMention, { head }: FigureMention): boolean {
  return head !== null && /\d/u.test(head) && label.split(' ').includes(head.replace(/s$/u, ''));
}

/**
 * The figure without what a reader takes for its noun and is what they do: "more than 60 wait" counts nothing that waits
 * for one. More than one of a thing would stand there in the plural.
 */
export function withoutVerb(
  claim: Reading,
  figure: FigureMention,
  sources: readonly SourceReading[],
): FigureMention {
  const { kind, value, label, head } = figure;
  const at = claim.analysis.words.length - 1;
  const last = claim.analysis.words[at];
  const isLast = last !== undefined && claim.language === 'en' && last.surface === head && label === head;
  if (kind !== 'count' || value <= 1 || !isLast || head.endsWith('s')) return figure;
  const isDone = sources.some((source) =>
    source.analysis.words.some(
      ({ surface }, index) =>
        /(?:ing|ed|s)$/u.test(surface) &&
        !source.figures.some((other) => other.label.includes(surface)) &&
        sameMeaning(claim, at, source, index),
    ),
  );
  return isDone ? { ...figure, head: null, label: '', unit: 'count' } : figure;
}

/** Whether both are amounts of money, or both counts; a half is a percentage. */
export function isOfKind(a: FigureMention, b: FigureMention): boolean {
  const kindOf = ({ kind }: FigureMention) => (kind === 'fraction' ? 'percent' : kind);
  return kindOf(a) === kindOf(b);
}

/** The same number with the same qualifier, whatever it is of. */
export function sameNumber(a: FigureMention, b: FigureMention): boolean {
  return a.value === b.value && a.high === b.high && a.qualifier === b.qualifier;
}

/**
 * Whether the sentence has every word of what the claim says it counts; words of another script cannot be compared, and
 * names are looked at for themselves.
 */
export function isLabelStated(
  claim: Reading,
  figure: FigureMention,
  { source, figure: stated, isAlone }: StatedFigure,
): boolean {
  if (isLatin(claim) !== isLatin(source)) return true;
  return countedWords(claim, figure).every((index) => {
    // That the nouns of two counts may be one was found already: "people" are "others".
    if (
      figure.kind === 'count' &&
      stated.head !== null &&
      claim.analysis.words[index]?.surface === figure.head
    )
      return true;
    const concepts = [...(claim.concepts[index] ?? [])];
    return (
      source.stems.has(claim.analysis.words[index]?.stem ?? '') ||
      concepts.some((concept) => source.known.has(concept)) ||
      source.analysis.words.some((_, other) => sameMeaning(claim, index, source, other)) ||
      (isAlone && isToldOtherwise(claim, index, source, stated))
    );
  });
}

/** Whether the sentence counts the same by a wider or narrower word, or by one that cannot be looked for in its language. */
function isToldOtherwise(
  claim: Reading,
  index: number,
  source: SourceReading,
  stated: FigureMention,
): boolean {
  if (claim.language !== source.language && claim.concepts[index]?.size === 0) return true;
  return countedWords(source, stated).some((other) => akinDegree(claim, index, source, other) > 0);
}

/** Kinds of people that tell no more of them than that they are people, or somebody's. */
const anybody = new Set(['person-kind-people', 'person-kind-national']);

/** What is done to somebody by which he is one of a kind: whoever was arrested is a suspect. */
const madeBy: Readonly<Record<string, readonly string[]>> = {
  'person-kind-suspect': ['arrest', 'detain', 'convict'],
  'person-kind-prisoner': ['detain', 'imprison'],
};

/**
 * Whether the claim tells who is counted more narrowly than the sentence, which has no word for that kind: "180 soldiers"
 * for "180 nationals". Of whom "others" are others the sentence does not tell.
 */
export function isToldNarrower(
  claim: Reading,
  figure: FigureMention,
  { source, figure: stated }: StatedFigure,
): boolean {
  const head = headAt(claim, figure);
  if (figure.kind !== 'count' || head === null) return false;
  if (stated.head === null || /^(?:others|autres)$/iu.test(stated.head)) return false;
  const kinds = [...(claim.concepts[head] ?? [])].filter((concept) => concept.startsWith('person-kind-'));
  const isKnown = (kind: string) =>
    source.known.has(kind) || (madeBy[kind] ?? []).some((deed) => source.known.has(deed));
  return kinds.length > 0 && !kinds.some((kind) => anybody.has(kind) || isKnown(kind));
}

/**
 * Whether the claim has behind its number another noun than the sentence has there. Both must stand behind: what an
 * amount is of may be said before it as well, and in other words if they are joined to it otherwise.
 */
export function isOfAnother(
  claim: Reading,
  figure: FigureMention,
  { source, figure: stated, isAlone }: StatedFigure,
): boolean {
  if (claim.language !== source.language || figure.kind === 'count') return false;
  const [here, own] = [headBehind(claim, figure), headBehind(source, stated)];
  if (here === null || own === null) return false;
  const isHere = (index: number) => sameMeaning(claim, here, source, index);
  const others = source.figures.filter(({ span }) => span.start !== stated.span.start);
  const end = source.analysis.words[own]?.span.end ?? 0;
  const isIts = source.analysis.words.some(
    ({ span }, index) => span.start >= stated.span.end && span.end <= end && isHere(index),
  );
  if (isIts) return false;
  // Whose it is is no other thing: names are looked at for themselves.
  const isName = claim.mentions.some(
    ({ kind, span }) =>
      /^(?:person|place|organisation)$/u.test(kind) &&
      spansOverlap(span, claim.analysis.words[here]?.span ?? figure.span),
  );
  if (isAlone && (isName || akinDegree(claim, here, source, own) > 0)) return false;
  // "$2 billion in ships" for "$2 billion in grants", or the noun of another number.
  return (
    joinBehind(claim, figure.span) === joinBehind(source, stated.span) ||
    others.some((other) => isHere(headBehind(source, other) ?? -1))
  );
}

/** What joins a number to the words behind it: " in ", " for ". */
function joinBehind({ text, analysis: { words } }: Reading, { end }: Span): string {
  const first = words.find(({ span, kind }) => span.start >= end && kind === 'content');
  return text.slice(end, first?.span.start ?? end).toLowerCase();
}

/** Index of the head noun, wherever it stands. */
function headAt({ text, analysis: { words } }: Reading, { head, span }: FigureMention): number | null {
  if (head === null) return null;
  const behind = text.indexOf(head, span.end);
  const at = behind < 0 ? text.lastIndexOf(head, span.start) : behind;
  const index = words.findIndex((word) => at >= 0 && word.span.start <= at && word.span.end > at);
  return index < 0 ? null : index;
}

/** Index of the head noun where it stands near behind the number. */
function headBehind({ text, analysis: { words } }: Reading, { head, span }: FigureMention): number | null {
  const at = head === null ? -1 : text.indexOf(head, span.end);
  if (head === null || at < 0 || at > span.end + nearBehind) return null;
  const index = words.findIndex((word) => word.span.start <= at && word.span.end > at);
  return index < 0 ? null : index;
}

/** The words of the label, and those that run on right behind the number: some labels are elsewhere. */
function countedWords(
  { text, figures, mentions, analysis: { words } }: Reading,
  { label, span }: FigureMention,
): number[] {
  const behind = text.indexOf(label, span.end);
  const start = behind < 0 ? text.lastIndexOf(label, span.start) : behind;
  const labelled = [...words.keys()].filter((index) => {
    const word = words[index];
    return word && start >= 0 && word.span.start >= start && word.span.end <= start + label.length;
  });
  const from = words.findIndex((word) => word.span.start >= span.end);
  const run = from < 0 ? [] : runFrom(text, words, from, span.end);
  // "A 10 percent drop" is a label too; its number is looked at for itself.
  const apart = (index: number) =>
    ![...figures, ...mentions].some((other) => spansOverlap(other.span, words[index]?.span ?? span));
  const rest = run.some((index) => labelled.includes(index)) ? [] : run;
  return [...labelled, ...rest].filter((index) => words[index]?.kind === 'content' && apart(index));
}

/** Content words that stand together behind a number, past the small word that joins them to it: "$3 billion in grants". */
function runFrom(text: string, words: readonly Word[], from: number, behind: number): number[] {
  const run: number[] = [];
  let end = behind;
  for (let i = from; i < words.length; i += 1) {
    const word = words[i];
    if (!word || !/^[\s-]*$/u.test(text.slice(end, word.span.start))) break;
    if (word.kind === 'content') run.push(i);
    else if (i > from || !/^(?:in|of|for|worth|de|en)$/iu.test(word.surface)) break;
    end = word.span.end;
  }
  return run;
}

function isLatin({ language }: Reading): boolean {
  return language === 'en' || language === 'fr';
}

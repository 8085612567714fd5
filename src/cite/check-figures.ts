import type { Difference } from '../figures/compare.ts';
import type { FigureMention } from '../figures/figure.ts';
import type { Word } from '../text/analysis.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import { contextOf, likeness } from './context.ts';
import { countedBy, listsAsMany } from './lists.ts';
import type { Finding, ProofReason, ProofTools } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';
import { sameMeaning } from './same-word.ts';

/** How much more another figure's surroundings must be those of the claim's before the number is taken for misplaced. */
const clearly = 0.12;

/** How far behind a number the noun that it is of may begin. */
const nearBehind = 40;

interface StatedFigure {
  readonly source: SourceReading;
  readonly figure: FigureMention;
}

interface Compared extends StatedFigure {
  readonly difference: Difference;
}

const gravity: readonly Difference[] = ['none', 'qualifier', 'counted', 'unit', 'number'];

/** Every number of the claim must stand in the sentences with its qualifier and unit, of what the claim says it counts. */
export function checkFigures(
  claim: Reading,
  sources: readonly SourceReading[],
  { difference }: Pick<ProofTools, 'difference'>,
): Finding[] {
  const stated = sources.flatMap((source) =>
    source.figures.map((figure) => ({
      source,
      figure,
      context: contextOf(source, figure.span, { apart: spansOf(source) }),
    })),
  );
  const read = claim.figures.flatMap((figure): Finding[] => {
    const context = contextOf(claim, figure.span, { apart: spansOf(claim) });
    const compared = stated
      .map((one) => ({
        ...one,
        difference: difference(figure, one.figure),
        likeness: likeness(context, one.context),
      }))
      .sort(
        (a, b) => gravity.indexOf(a.difference) - gravity.indexOf(b.difference) || b.likeness - a.likeness,
      );
    const nearest = compared[0];
    if (nearest?.difference !== 'none' && isListed(claim, figure, stated, sources)) return [];
    const found = (reason: ProofReason): Finding[] => [
      {
        reason,
        span: figure.span,
        stated: nearest ? { sentenceId: nearest.source.id, span: nearest.figure.span } : null,
      },
    ];
    if (!nearest) return found('number-changed');
    const rival = compared.find(
      (one) => one.likeness > nearest.likeness + clearly && !sameNumber(one.figure, figure),
    );
    if (nearest.difference !== 'none' && !isTranslated(claim, figure, nearest)) {
      return found(reasonOf(nearest.difference, figure));
    }
    if (rival || !isLabelStated(claim, figure, nearest) || isOfAnother(claim, figure, nearest))
      return found('counts-other');
    return isBoundLost(claim, figure, nearest) ? found('qualifier-dropped') : [];
  });
  return [...read, ...stated.flatMap((one) => unboundWords(claim, one))];
}

/** "Six senators", where the sentence names them one by one and counts no others. */
function isListed(
  claim: Reading,
  { kind, value, high, qualifier, head, span }: FigureMention,
  stated: readonly StatedFigure[],
  sources: readonly SourceReading[],
): boolean {
  if (kind !== 'count' || high !== null || qualifier !== 'exactly') return false;
  if (stated.some(({ figure }) => figure.head === head)) return false;
  return listsAsMany(countedBy(claim, span, value, head), sources);
}

const bound =
  /^(?:(?:just|well|slightly|far)\s)?(?:more than|less than|fewer than|over|under|at least|at most|nearly|almost|about|around|approximately|roughly|up to)\s(?=\p{L})/iu;

/** "Half rely on" for "nearly half rely on": without its qualifier the word may be no number that anybody reads. */
function unboundWords(claim: Reading, { source, figure }: StatedFigure): Finding[] {
  const words = source.text.slice(figure.span.start, figure.span.end);
  const bare = words.replace(bound, '');
  if (bare === words || claim.language !== source.language) return [];
  const behind = /^\W+\p{L}+/u.exec(source.text.slice(figure.span.end))?.[0] ?? '';
  const start = claim.text.indexOf(bare + behind);
  const span = { start, end: start + bare.length };
  const isRead = claim.figures.some((other) => spansOverlap(other.span, span));
  if (start < 0 || isRead || /\p{L}$/u.test(claim.text.slice(0, start))) return [];
  return [{ reason: 'qualifier-dropped', span, stated: { sentenceId: source.id, span: figure.span } }];
}

/**
 * Whether the sentence has every word of what the claim says it counts; words of another script cannot be compared, and
 * names are looked at for themselves.
 */
function isLabelStated(
  claim: Reading,
  figure: FigureMention,
  { source, figure: stated }: StatedFigure,
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
      source.analysis.words.some((_, other) => sameMeaning(claim, index, source, other))
    );
  });
}

/**
 * Whether the claim has behind its number another noun than the sentence has there. Both must stand behind: what an
 * amount is of may be said before it as well, and in other words if they are joined to it otherwise.
 */
function isOfAnother(
  claim: Reading,
  figure: FigureMention,
  { source, figure: stated }: StatedFigure,
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

/** Index of the head noun where it stands near behind the number. */
function headBehind({ text, analysis: { words } }: Reading, { head, span }: FigureMention): number | null {
  const at = head === null ? -1 : text.indexOf(head, span.end);
  if (head === null || at < 0 || at > span.end + nearBehind) return null;
  const index = words.findIndex((word) => word.span.start <= at && word.span.end > at);
  return index < 0 ? null : index;
}

/** A range has no qualifier of its own, so that of "approximately 10 to 20" is looked for before it. */
function isBoundLost(
  claim: Reading,
  figure: FigureMention,
  { source, figure: stated }: StatedFigure,
): boolean {
  if (figure.high === null || claim.language !== source.language) return false;
  const bounds =
    /\b(?:about|around|approximately|roughly|some|an estimated|up to|at least|environ|quelque)\s$/iu;
  const isBound = ({ text }: Reading, { span }: FigureMention) =>
    bounds.test(text.slice(Math.max(0, span.start - 20), span.start));
  return isBound(source, stated) && !isBound(claim, figure);
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

/** Translations do not keep apart "more than 60" and "60 or more": 60명 이상 is the usual Korean for either. */
function isTranslated(
  claim: Reading,
  figure: FigureMention,
  { source, figure: stated, difference }: Compared,
): boolean {
  const lower = ['more than', 'at least'];
  return (
    difference === 'qualifier' &&
    claim.language !== source.language &&
    lower.includes(figure.qualifier) &&
    lower.includes(stated.qualifier)
  );
}

function isLatin({ language }: Reading): boolean {
  return language === 'en' || language === 'fr';
}

function spansOf({ figures }: Reading) {
  return figures.map(({ span }) => span);
}

function reasonOf(difference: Difference, claimed: FigureMention): ProofReason {
  switch (difference) {
    case 'qualifier':
      return claimed.qualifier === 'exactly' ? 'qualifier-dropped' : 'qualifier-changed';
    case 'counted':
      return 'counts-other';
    case 'unit':
      return 'unit-changed';
    default:
      return 'number-changed';
  }
}

function sameNumber(a: FigureMention, b: FigureMention): boolean {
  return a.value === b.value && a.high === b.high && a.qualifier === b.qualifier;
}

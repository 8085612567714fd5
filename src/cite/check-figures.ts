import type { Difference } from '../figures/compare.ts';
import type { FigureMention } from '../figures/figure.ts';
import type { Word } from '../text/analysis.ts';
import { spansOverlap } from '../text/span.ts';
import { contextOf, likeness } from './context.ts';
import type { Finding, ProofReason, ProofTools } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';

/** How much more another figure's surroundings must be those of the claim's before the number is taken for misplaced. */
const clearly = 0.12;

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
  return claim.figures.flatMap((figure): Finding[] => {
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
    return rival || !isLabelStated(claim, figure, nearest) ? found('counts-other') : [];
  });
}

/** Whether the sentence has every word of what the claim says it counts; words of another script cannot be compared. */
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
      concepts.some((concept) => source.known.has(concept))
    );
  });
}

/** The words of the label, and those that run on right behind the number: some labels are elsewhere. */
function countedWords(
  { text, figures, analysis: { words } }: Reading,
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
    !figures.some((other) => spansOverlap(other.span, words[index]?.span ?? span));
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

import { spansOverlap } from '../text/span.ts';
import { align, type Gap } from './alignment.ts';
import { numeralsOf } from './check-numerals.ts';
import { directionOf, isLight, isTelling } from './predicates.ts';
import type { Finding, ProofReason, ProofTools } from './proof.ts';
import { namesAndTitles, type Reading, type SourceReading } from './reading.ts';
import { akinDegree, sameMeaning } from './same-word.ts';

/** From this share of its words on, and so many of them, a claim repeats a sentence and does not tell it in other words. */
const repeated = 0.75;
const fewestKept = 5;
/** More words than these in the place of others are told anew, and so is what stands between other words than theirs. */
const longestGap = 4;
const fewestBeside = 2;

/**
 * Whether a claim that repeats a sentence nearly word for word means the same by the words that it has in the place of
 * others. English only, where other words for one thing are known.
 */
export function checkWording(
  claim: Reading,
  sources: readonly SourceReading[],
  { difference }: Pick<ProofTools, 'difference'>,
): Finding[] {
  if (claim.language !== 'en') return [];
  const { words } = claim.analysis;
  return sources.flatMap((source): Finding[] => {
    if (source.language !== 'en') return [];
    const { kept, gaps } = align(words, source.analysis.words);
    if (kept < fewestKept || kept < repeated * words.length) return [];
    return gaps
      .filter(({ before, behind }) => Math.min(before, behind) >= fewestBeside)
      .flatMap((gap): Finding[] => {
        const there = source.analysis.words.slice(...gap.source)[0]?.span;
        const stated = there ? { sentenceId: source.id, span: there } : null;
        return [
          ...foreignWords(claim, source, gap),
          ...otherNumbers(claim, source, gap, difference),
          ...deniedOnce(claim, source, gap),
        ].map(({ reason, index }) => ({ reason, span: words[index]?.span ?? { start: 0, end: 0 }, stated }));
      });
  });
}

interface Found {
  readonly reason: ProofReason;
  /** Of the claim's word. */
  readonly index: number;
}

/** Words of the claim that none of the words in whose place they stand can be meant by. */
function foreignWords(claim: Reading, source: SourceReading, gap: Gap): readonly Found[] {
  const apart = [...claim.figures, ...claim.dates, ...namesAndTitles(claim)];
  // Names, numbers and dates are looked at for themselves.
  const here = tellingWords(claim, gap.claim).filter(
    (index) => !apart.some(({ span }) => spansOverlap(span, claim.analysis.words[index]?.span ?? span)),
  );
  const there = tellingWords(source, gap.source);
  if (Math.max(here.length, there.length) > longestGap) return [];
  // "Took part" is one verb, and so is "according to" a "said"; "safety-net organizations" may be "these organizations".
  if (here.some((index) => isEmpty(claim, index)) || (there.length === 0 && pointsAt(source, gap))) return [];
  // What is added may be said elsewhere in the sentence; what stands in the place of another word says something else.
  const places = there.length > 0 ? there : [...source.analysis.words.keys()];
  return here
    .filter((index) => !places.some((other) => isMeantBy(claim, index, source, other)))
    .map((index) => ({ reason: 'meaning', index }));
}

/** A number in the place of another one, though the sentence may have it elsewhere. */
function otherNumbers(
  claim: Reading,
  source: SourceReading,
  gap: Gap,
  difference: ProofTools['difference'],
): readonly Found[] {
  const figuresIn = ({ figures, analysis: { words } }: Reading, [first, next]: Gap['claim']) =>
    figures.filter(({ span }) => words.slice(first, next).some((word) => spansOverlap(word.span, span)));
  const digitsIn = ({ analysis: { words } }: Reading, [first, next]: Gap['claim']) =>
    [...words.keys()].slice(first, next).filter((index) => /^\d/u.test(words[index]?.surface ?? ''));
  const [figures, others] = [figuresIn(claim, gap.claim), figuresIn(source, gap.source)];
  const isSame = figures.some((figure) => others.some((other) => difference(figure, other) !== 'number'));
  const there = digitsIn(source, gap.source);
  if (isSame || there.length === 0) return [];
  return digitsIn(claim, gap.claim).map((index) => ({ reason: 'number-changed', index }));
}

const denying = /^(?:not|never|no|nor|neither|cannot|without)$|n[’']t$/iu;

/** A denial that one of the two does not have: "has been higher" for "has never been higher". */
function deniedOnce(claim: Reading, source: SourceReading, gap: Gap): readonly Found[] {
  const isDenied = ({ analysis: { words } }: Reading, [first, next]: Gap['claim']) =>
    words.slice(first, next).some(({ surface }) => denying.test(surface));
  const isOtherwise = isDenied(claim, gap.claim) !== isDenied(source, gap.source);
  const isAlone = tellingWords(claim, gap.claim).length + tellingWords(source, gap.source).length === 0;
  return isOtherwise && isAlone
    ? [{ reason: 'negation', index: Math.min(gap.claim[0], claim.analysis.words.length - 1) }]
    : [];
}

/** Indexes of the words that are neither names, numerals nor small words. */
function tellingWords({ analysis: { words } }: Reading, [first, next]: Gap['claim']): readonly number[] {
  return [...words.keys()].slice(first, next).filter((index) => {
    const word = words[index];
    return word?.kind === 'content' && !/^\p{Lu}/u.test(word.surface) && numeralsOf(word).length === 0;
  });
}

const pointing = /^(?:it|its|our|she|he|such|that|the|their|they|these|this|those|we)$/iu;

/** Whether a sentence has there a word that stands for others. */
function pointsAt({ analysis: { words } }: SourceReading, { source: [first, next] }: Gap): boolean {
  return words.slice(first, next).some(({ surface }) => pointing.test(surface));
}

/** A verb with hardly any meaning of its own, which the words beside it have. */
function isEmpty({ analysis: { words } }: Reading, index: number): boolean {
  const surface = words[index]?.surface ?? '';
  return isLight(surface) || /^according$/iu.test(surface);
}

function isMeantBy(claim: Reading, index: number, source: SourceReading, other: number): boolean {
  const [word, stated] = [claim.analysis.words[index], source.analysis.words[other]];
  if (!word || !stated) return false;
  const direction = directionOf(word.stem);
  return (
    sameMeaning(claim, index, source, other) ||
    akinDegree(claim, index, source, other) > 0 ||
    (isTelling(word.stem) && isTelling(stated.stem)) ||
    (direction !== null && direction === directionOf(stated.stem))
  );
}

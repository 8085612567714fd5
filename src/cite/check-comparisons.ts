import { matchSpan, spansOverlap } from '../text/span.ts';
import { down, up } from './comparatives.ts';
import type { Finding } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';
import { sameMeaning } from './same-word.ts';

/** "More fish was sold than", "not smaller than"; the small words in between are kept few. */
const comparison = new RegExp(
  String.raw`(?<denied>\b(?:no|not|never) |n[’']t )?\b(?:(?<up>${up})|(?<down>${down}))\b[^.,;:()]{0,80}?\bthan (?!expected|planned)`,
  'giu',
);
/** What comes before or after what; "following up on" and "the months before" tell of no order. */
const order =
  /(?<!\b(?:days?|weeks?|months?|years?|decades?|hours?) )\b(?:(?<up>after|follow(?:ed|s|ing)(?! up\b)|in the wake of)|(?<down>ahead of|before|in advance of|preced(?:ed|es|ing)|prior to)) (?=[\p{L}’'-]+ )/giu;
/** With how many words behind it that tell what something is compared with, and how many of them both must have. */
const kinds: readonly Kind[] = [
  { pattern: comparison, reach: 4, fewestShared: 1 },
  { pattern: order, reach: 16, fewestShared: 2 },
];

interface Kind {
  readonly pattern: RegExp;
  readonly reach: number;
  readonly fewestShared: number;
}

/**
 * Whether the claim has more than something what the sentences have less than it, or before it what they have behind it,
 * or the other way round. English only.
 */
export function checkComparisons(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  if ([claim, ...sources].some(({ language }) => language !== 'en')) return [];
  return kinds.flatMap((kind) => comparedOtherwise(claim, sources, kind));
}

function comparedOtherwise(claim: Reading, sources: readonly SourceReading[], kind: Kind): Finding[] {
  const stated = sources.flatMap((source) => comparedIn(source, kind).map((one) => ({ ...one, source })));
  return comparedIn(claim, kind).flatMap((claimed): Finding[] => {
    const same = stated.filter((one) => {
      const isShared = (index: number) =>
        one.with.some((other) => sameMeaning(claim, index, one.source, other));
      return claimed.with.filter(isShared).length >= kind.fewestShared;
    });
    const first = same[0];
    if (!first || same.some(({ isMore }) => isMore === claimed.isMore)) return [];
    const stands = { sentenceId: first.source.id, span: first.span };
    return [{ reason: 'negation', span: claimed.span, stated: stands }];
  });
}

/** Each comparison with something that is no number, with the words for what something is compared with. */
function comparedIn({ text, figures, analysis: { words } }: Reading, { pattern, reach }: Kind) {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const span = matchSpan(match);
    const behind = words
      .map((word, index) => ({ ...word, index }))
      .filter(
        (word) => word.span.start >= span.end && !/[,;:.]/u.test(text.slice(span.end, word.span.start)),
      );
    const near = behind.slice(0, reach).filter(({ kind }) => kind === 'content');
    const isBound = figures.some((figure) => spansOverlap(figure.span, { ...span, end: span.end + 1 }));
    if (isBound || near.length === 0) return [];
    const isMore = (match.groups?.up !== undefined) !== (match.groups?.denied !== undefined);
    return [{ span, isMore, with: near.map(({ index }) => index) }];
  });
}

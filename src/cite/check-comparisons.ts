import { matchSpan, spansOverlap } from '../text/span.ts';
import type { Finding } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';
import { sameMeaning } from './same-word.ts';

const up =
  'better|bigger|broader|closer|deeper|faster|greater|heavier|higher|larger|later|longer|more|older|stronger|wider';
const down =
  'fewer|lesser|less|lighter|lower|narrower|poorer|shallower|shorter|slower|smaller|weaker|worse|younger|earlier';
/** "More fish was sold than", "not smaller than"; the small words in between are kept few. */
const comparison = new RegExp(
  String.raw`(?<denied>\b(?:no|not|never) |n[’']t )?\b(?:(?<up>${up})|(?<down>${down}))\b[^.,;:()]{0,80}?\bthan (?!expected|planned)`,
  'giu',
);
/** How many words behind "than" tell what something is compared with. */
const reach = 4;

/** Whether the claim has more than something what the sentences have less than it, or the other way round. English only. */
export function checkComparisons(claim: Reading, sources: readonly SourceReading[]): Finding[] {
  if ([claim, ...sources].some(({ language }) => language !== 'en')) return [];
  const stated = sources.flatMap((source) =>
    comparisonsIn(source).map((comparison) => ({ source, comparison })),
  );
  return comparisonsIn(claim).flatMap((claimed): Finding[] => {
    const same = stated.filter(({ source, comparison }) =>
      claimed.with.some((one) => comparison.with.some((other) => sameMeaning(claim, one, source, other))),
    );
    const first = same[0];
    if (!first || same.some(({ comparison }) => comparison.isMore === claimed.isMore)) return [];
    const { source, comparison } = first;
    return [
      { reason: 'negation', span: claimed.span, stated: { sentenceId: source.id, span: comparison.span } },
    ];
  });
}

/** Each comparison with something that is no number, with the words for what something is compared with. */
function comparisonsIn({ text, figures, analysis: { words } }: Reading) {
  return [...text.matchAll(comparison)].flatMap((match) => {
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

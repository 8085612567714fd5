import { type Span, spansOverlap } from '../text/span.ts';
import { conceptTerm } from '../text/terms.ts';
import { thesaurus } from '../text/thesaurus.ts';
import type { MeaningTools } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';

/** What a sentence that states only a wider or narrower idea is worth of the word. */
const relatedDegree = 0.6;

/** How much of a claim some sentences state. */
export interface Shared {
  /** Share of the weight of the claim's words, 0 to 1; 1 where it has none. */
  readonly share: number;
  /** Words that they do not state, the heaviest first. */
  readonly missing: readonly { readonly index: number; readonly weight: number }[];
}

/** How much of the claim's words the sentences state, those at the places `apart` left out. */
export function sharedWith(
  claim: Reading,
  sources: readonly SourceReading[],
  apart: readonly Span[],
  weight: MeaningTools['weight'] = () => 1,
): Shared {
  const words = claim.analysis.words.flatMap(({ kind, span }, index) =>
    kind === 'function' || apart.some((other) => spansOverlap(other, span))
      ? []
      : [{ index, weight: weightOf(claim, index, weight), degree: degreeOf(claim, index, sources) }],
  );
  const all = words.reduce((sum, word) => sum + word.weight, 0);
  const missing = words
    .map(({ index, weight: whole, degree }) => ({ index, weight: whole * (1 - degree) }))
    .filter((word) => word.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const lost = missing.reduce((sum, word) => sum + word.weight, 0);
  return { share: all === 0 ? 1 : 1 - lost / all, missing };
}

/** A word that is known by a commoner concept tells no more than that. */
function weightOf(claim: Reading, index: number, weight: MeaningTools['weight']): number {
  const concepts = [...(claim.concepts[index] ?? [])].map((concept) => weight(conceptTerm(concept)));
  return Math.min(weight(claim.analysis.words[index]?.stem ?? ''), ...concepts);
}

/** 1 where the sentences have the word or its concept, less where they have a wider or narrower one, else 0. */
export function degreeOf(claim: Reading, index: number, sources: readonly SourceReading[]): number {
  const word = claim.analysis.words[index];
  const concepts = [...(claim.concepts[index] ?? [])];
  const isStated = sources.some(
    ({ stems, known, people }) =>
      stems.has(word?.stem ?? '') ||
      concepts.some((concept) => known.has(concept)) ||
      people.some((name) =>
        name
          .toLowerCase()
          .split(/\s+/u)
          .includes(word?.surface.toLowerCase() ?? ''),
      ),
  );
  if (isStated) return 1;
  const isRelated = sources.some(({ known }) =>
    concepts.some((concept) =>
      [...known].some((other) => ['narrower', 'broader'].includes(thesaurus().related(concept, other) ?? '')),
    ),
  );
  return isRelated ? relatedDegree : 0;
}

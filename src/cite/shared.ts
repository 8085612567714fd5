import { type Span, spansOverlap } from '../text/span.ts';
import { conceptTerm } from '../text/terms.ts';
import { thesaurus } from '../text/thesaurus.ts';
import type { MeaningTools } from './proof.ts';
import type { Reading, SourceReading } from './reading.ts';
import { akinDegree } from './same-word.ts';

/** What a sentence that states only a wider or narrower idea is worth of the word. */
const relatedDegree = 0.6;

/** Share, by weight, of the claim's words that the sentences state, those at the places `apart` left out; 1 where there are none. */
export function shareStated(
  claim: Reading,
  sources: readonly SourceReading[],
  apart: readonly Span[],
  weight: MeaningTools['weight'] = () => 1,
): number {
  const words = claim.analysis.words.flatMap(({ kind, span }, index) =>
    kind === 'function' || apart.some((other) => spansOverlap(other, span))
      ? []
      : [
          {
            weight: weightOf(claim, index, weight),
            degree: likestDegree(claim, index, sources),
          },
        ],
  );
  const all = words.reduce((sum, word) => sum + word.weight, 0);
  const stated = words.reduce((sum, word) => sum + word.weight * word.degree, 0);
  return all === 0 ? 1 : stated / all;
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
    ({ said: { stems, known }, people }) =>
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
  const isRelated = sources.some(({ said: { known } }) =>
    concepts.some((concept) =>
      [...known].some((other) => ['narrower', 'broader'].includes(thesaurus().related(concept, other) ?? '')),
    ),
  );
  return isRelated ? relatedDegree : 0;
}

/** Above what a wider or narrower word of WordNet's is worth. */
const inOtherWords = 0.5;

/** Whether the sentences tell the word, by another that says as much or by one that the thesaurus has near it. */
export function isWordTold(claim: Reading, index: number, sources: readonly SourceReading[]): boolean {
  return likestDegree(claim, index, sources) > inOtherWords;
}

/** Whether they have no word that is even akin to it. */
export function isWordUntold(claim: Reading, index: number, sources: readonly SourceReading[]): boolean {
  return likestDegree(claim, index, sources) === 0;
}

/** The same as `degreeOf`, or what the likest word of the sentences is worth of it by WordNet. */
function likestDegree(claim: Reading, index: number, sources: readonly SourceReading[]): number {
  const own = degreeOf(claim, index, sources);
  if (own === 1) return own;
  const degrees = sources.flatMap((source) =>
    source.analysis.words.map((_, other) => akinDegree(claim, index, source, other)),
  );
  return Math.max(own, ...degrees);
}

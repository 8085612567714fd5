import { type Context, contextOf, likeness } from './context.ts';
import type { Reading, SourceReading } from './reading.ts';
import { sameWord } from './same-word.ts';

/** Where a sentence has a word of the claim. */
export interface Place {
  readonly source: SourceReading;
  readonly index: number;
  /** How like the word's surroundings are there, 0 to 1. */
  readonly likeness: number;
}

/** The surroundings of a word. */
export function contextAt(reading: Reading, index: number): Context {
  return contextOf(reading, reading.analysis.words[index]?.span ?? { start: 0, end: 0 });
}

/** All places where the sentences have the word, those in surroundings most like the claim's first. */
export function placesOf(claim: Reading, index: number, sources: readonly SourceReading[]): readonly Place[] {
  const context = contextAt(claim, index);
  return sources
    .flatMap((source) =>
      source.analysis.words.flatMap((word, other) =>
        sameWord(claim, index, source, other)
          ? [{ source, index: other, likeness: likeness(context, contextOf(source, word.span)) }]
          : [],
      ),
    )
    .sort((a, b) => b.likeness - a.likeness);
}

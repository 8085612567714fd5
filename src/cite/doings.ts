import { type Doing, doingsOf } from './agents.ts';
import { type Name, namesMeant } from './named.ts';
import type { ProofTools } from './proof.ts';
import type { SourceReading } from './reading.ts';

/** A deed of a cited sentence, with all that the sentence names. */
export interface StatedDoing {
  readonly source: SourceReading;
  readonly named: readonly Name[];
  readonly deed: Doing;
}

const known = new WeakMap<SourceReading, readonly StatedDoing[]>();

/** The deeds of the English ones of some sentences, each read once for all claims and checks that ask for it. */
export function doingsStated(
  sources: readonly SourceReading[],
  verbsIn: NonNullable<ProofTools['verbsIn']>,
): readonly StatedDoing[] {
  return sources.flatMap((source) => {
    const doings = known.get(source) ?? readAnew(source, verbsIn);
    known.set(source, doings);
    return doings;
  });
}

function readAnew(
  source: SourceReading,
  verbsIn: NonNullable<ProofTools['verbsIn']>,
): readonly StatedDoing[] {
  if (source.language !== 'en') return [];
  const named = namesMeant(source);
  return doingsOf(source, named, verbsIn(source.text)).map((deed) => ({ source, named, deed }));
}

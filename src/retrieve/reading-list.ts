import type { Snapshot } from '../index/snapshot.ts';
import type { Evidence } from './evidence.ts';
import type { RankedSentence } from './retrieve.ts';

/** A sentence to read, and the release it stands in. */
export type Readable = Pick<Evidence, 'sentence' | 'release'>;

/** Sentences on either side that come with one: who "she" is, what "others" are others of. */
const neighbours = 1;

/**
 * What a writer is given to read: the best sentences with their neighbours, as many as the budget holds, and at least
 * the best one. The release of the best sentence comes first; within a release they stand in their order.
 */
export async function readingList(
  evidence: readonly RankedSentence[],
  snapshot: Snapshot,
  budget: number,
  sizeOf: (readable: Readable) => number,
): Promise<readonly Readable[]> {
  const wished = evidence.map(({ sentence, release }) => ({ release, ids: idsAround(sentence) }));
  const ids = [...new Set(wished.flatMap((one) => one.ids))];
  const stored = new Map((await snapshot.sentences(ids)).map((sentence) => [sentence.id, sentence]));
  const chosen = new Map<string, Readable>();
  let size = 0;
  for (const { release, ids } of wished) {
    const group = ids.flatMap((id) => {
      const sentence = chosen.has(id) ? undefined : stored.get(id);
      return sentence ? [{ sentence, release }] : [];
    });
    const more = group.reduce((sum, one) => sum + sizeOf(one), 0);
    if (chosen.size > 0 && size + more > budget) break;
    size += more;
    for (const one of group) chosen.set(one.sentence.id, one);
  }
  const releases = [...new Set([...chosen.values()].map(({ release }) => release.id))];
  return [...chosen.values()].sort(
    (a, b) =>
      releases.indexOf(a.release.id) - releases.indexOf(b.release.id) ||
      a.sentence.number - b.sentence.number,
  );
}

function idsAround({ releaseId, number }: Evidence['sentence']): string[] {
  const count = 2 * neighbours + 1;
  return Array.from({ length: count }, (_, index) => `${releaseId}#${number - neighbours + index}`);
}

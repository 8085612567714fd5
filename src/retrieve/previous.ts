import type { ListedRelease, ReleaseFilter, Snapshot } from '../index/snapshot.ts';

/** What the next question of a conversation follows. */
export interface Previous {
  /** The question before it, as it was read. */
  readonly question: string;
  /** What the last answer cited, best first: what the conversation is about. */
  readonly cited: readonly CitedBefore[];
}

/** A sentence that an answer cited. */
export interface CitedBefore {
  readonly releaseId: string;
  readonly sentenceId: string;
  readonly quote: string;
}

/**
 * The releases that a conversation is about: those that its last answer cited, or what has corrected them since, as far
 * as they are there and the filter lets them pass.
 */
export async function releasesOf(
  { cited }: Previous,
  snapshot: Pick<Snapshot, 'releases'>,
  filter: ReleaseFilter,
): Promise<readonly string[]> {
  const ids = [...new Set(cited.map(({ releaseId }) => releaseId))];
  if (ids.length === 0) return [];
  const standing = await standingIn(ids, snapshot);
  const asked = filter.releaseIds ? standing.filter((id) => filter.releaseIds?.includes(id)) : standing;
  return (await snapshot.releases({ ...filter, releaseIds: asked })).map(({ id }) => id);
}

/** What stands for these releases now: the last correction of each. */
async function standingIn(
  ids: readonly string[],
  snapshot: Pick<Snapshot, 'releases'>,
): Promise<readonly string[]> {
  const seen = new Set(ids);
  const standing: string[] = [];
  for (let next = ids; next.length > 0; ) {
    const found = await snapshot.releases({ releaseIds: next });
    standing.push(...found.filter(({ correctedBy }) => correctedBy === null).map(({ id }) => id));
    next = found.flatMap(correctionOf).filter((id) => !seen.has(id));
    for (const id of next) seen.add(id);
  }
  return standing;
}

function correctionOf({ correctedBy }: ListedRelease): readonly string[] {
  return correctedBy === null ? [] : [correctedBy.releaseId];
}

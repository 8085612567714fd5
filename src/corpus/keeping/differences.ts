import type { ReleaseMetadata } from '../release.ts';
import { isSameRelease } from './release-file.ts';

/** What makes one set of releases into another; the changed ones as the other has them. */
export interface Differences {
  readonly added: readonly ReleaseMetadata[];
  readonly changed: readonly ReleaseMetadata[];
  readonly removed: readonly ReleaseMetadata[];
}

export function differences(from: readonly ReleaseMetadata[], to: readonly ReleaseMetadata[]): Differences {
  const before = new Map(from.map((release) => [release.id, release]));
  const after = new Set(to.map(({ id }) => id));
  return {
    added: to.filter(({ id }) => !before.has(id)),
    changed: to.filter((release) => {
      const old = before.get(release.id);
      return old !== undefined && !isSameRelease(old, release);
    }),
    removed: from.filter(({ id }) => !after.has(id)),
  };
}

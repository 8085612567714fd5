import { distance } from 'fastest-levenshtein';
import type { App, Scope } from '../../app.ts';
import { ReadoutError } from '../../errors.ts';

/** The options that narrow a question or a search to some of the releases. */
export interface ScopeFlags {
  readonly release?: readonly string[];
  readonly since?: string;
  readonly until?: string;
}

/** Checks the options against the releases there are; an unknown id is `release.unknown` and names those most like it. */
export async function scopeOf(app: App, { release, since, until }: ScopeFlags): Promise<Scope> {
  if (since !== undefined && until !== undefined && since > until) {
    throw new ReadoutError(
      'input.invalid',
      `--since ${since} is later than --until ${until}; turn them round.`,
    );
  }
  for (const id of release ?? []) {
    if ((await app.release(id)) === null) throw await unknownRelease(app, id);
  }
  return {
    ...(release === undefined ? {} : { releaseIds: release }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
}

/** The error for a release id that the index does not hold. */
export async function unknownRelease(app: App, id: string): Promise<ReadoutError> {
  const ids = (await app.releases()).map((release) => release.id);
  const near = nearestIds(id, ids);
  const hint = near.length === 0 ? 'The index is empty.' : `Nearest: ${near.join(', ')}.`;
  return new ReadoutError(
    'release.unknown',
    `There is no release "${id}". ${hint} "readout releases" lists them all.`,
    { data: { id, near } },
  );
}

/** Up to three ids that begin with, hold or resemble what was written. */
function nearestIds(wanted: string, ids: readonly string[]): readonly string[] {
  const text = wanted.toLowerCase();
  const cost = (id: string) => (id.toLowerCase().includes(text) ? 0 : distance(text, id.toLowerCase()));
  return ids
    .map((id) => ({ id, cost: cost(id) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 3)
    .map(({ id }) => id);
}

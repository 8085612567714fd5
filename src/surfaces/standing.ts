import type { App } from '../app.ts';

/** What stands for a release now: itself, or the last of its corrections; null where it has gone. */
export async function standingFor(app: Pick<App, 'releases'>, id: string): Promise<string | null> {
  const releases = new Map((await app.releases()).map((release) => [release.id, release]));
  let last: string | null = null;
  for (let next: string | null = id; next !== null && releases.has(next); ) {
    last = next;
    next = releases.get(next)?.correctedBy?.releaseId ?? null;
  }
  return last;
}

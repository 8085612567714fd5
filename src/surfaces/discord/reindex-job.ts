import type { App, LookedUp, ReindexProgress, ReindexReport } from '../../app.ts';
import type { ReleaseMetadata } from '../../corpus/release.ts';
import { figureLabel } from './figure-list.ts';

/** What an index run has changed, by name. */
export interface CorpusDiff {
  readonly report: ReindexReport;
  readonly releases: Changes;
  readonly figures: Changes;
}

/** What was not there before, what reads otherwise, and what is gone. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** The one index run of this bot. */
export interface ReindexJob {
  isRunning(): boolean;
  /** Null where one is running already. */
  run(onProgress: (progress: ReindexProgress) => void): Promise<CorpusDiff> | null;
  /** False where nothing is running. */
  cancel(): boolean;
}

export function createReindexJob(app: App, stopped: AbortSignal): ReindexJob {
  let running: AbortController | null = null;
  return {
    isRunning: () => running !== null,
    run(onProgress) {
      if (running !== null) return null;
      running = new AbortController();
      const signal = AbortSignal.any([running.signal, stopped]);
      return compare(app, () => app.reindex({ onProgress, signal })).finally(() => {
        running = null;
      });
    },
    cancel() {
      running?.abort();
      return running !== null;
    },
  };
}

async function compare(app: App, work: () => Promise<ReindexReport>): Promise<CorpusDiff> {
  const before = await contentsOf(app);
  const report = await work();
  const after = report.added + report.changed + report.removed === 0 ? before : await contentsOf(app);
  return {
    report,
    releases: changesOf(before.releases, after.releases),
    figures: changesOf(before.figures, after.figures),
  };
}

interface Thing {
  readonly name: string;
  /** Differs where anything that is shown of it does. */
  readonly state: string;
}
type Things = ReadonlyMap<string, Thing>;

async function contentsOf(app: App): Promise<{ readonly releases: Things; readonly figures: Things }> {
  if ((await app.manifest().catch(() => null)) === null) return { releases: new Map(), figures: new Map() };
  const [releases, { figures }] = await Promise.all([app.releases(), app.lookup('')]);
  return {
    releases: new Map(releases.map((release) => [release.id, releaseThing(release)])),
    figures: new Map(figures.map((figure) => [figureKey(figure), figureThing(figure)])),
  };
}

function releaseThing(release: ReleaseMetadata): Thing {
  return { name: release.title, state: JSON.stringify(release) };
}

/** What is counted, in which release: a figure that counts the same with another number has changed. */
function figureKey({ figure, antecedent, citation, id }: LookedUp): string {
  const counted = [figure.label, antecedent, figure.status].join('|');
  return `${citation.releaseId}|${counted === '||' ? id : counted}`;
}

function figureThing(entry: LookedUp): Thing {
  return { name: figureLabel(entry), state: entry.quantity };
}

function changesOf(before: Things, after: Things): Changes {
  const added: string[] = [];
  const changed: string[] = [];
  for (const [id, { name, state }] of after) {
    const old = before.get(id);
    if (old === undefined) added.push(name);
    else if (old.state !== state) changed.push(old.name === name ? name : `${old.name} → ${name}`);
  }
  const removed = [...before].filter(([id]) => !after.has(id)).map(([, { name }]) => name);
  return { added, changed, removed };
}

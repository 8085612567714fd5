import type { App, LookedUp, ReindexProgress, ReindexReport } from '../../app.ts';
import type { ReleaseMetadata } from '../../corpus/release.ts';
import { figureLabel } from './figure-list.ts';

/** What a change of the corpus or of its index came to, by name. */
export interface CorpusDiff {
  readonly ms: number;
  /** Files left out. */
  readonly problems: ReindexReport['problems'];
  readonly releases: Changes;
  readonly figures: Changes;
}

/** What was not there before, what reads otherwise, and what is gone. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** How a change is watched and stopped. */
export interface Watch {
  readonly onProgress: (progress: ReindexProgress) => void;
  readonly signal: AbortSignal;
}

/** Changes the corpus or its index; the files that were left out. */
export type CorpusChange = (watch: Watch) => Promise<ReindexReport['problems']>;

/** The one change of the corpus that this bot makes at a time. */
export interface CorpusJob {
  isRunning(): boolean;
  /** Null where one is running already. */
  run(change: CorpusChange, onProgress: Watch['onProgress']): Promise<CorpusDiff> | null;
  /** False where nothing is running. */
  cancel(): boolean;
}

export function createCorpusJob(app: App, stopped: AbortSignal): CorpusJob {
  let running: AbortController | null = null;
  return {
    isRunning: () => running !== null,
    run(change, onProgress) {
      if (running !== null) return null;
      running = new AbortController();
      const signal = AbortSignal.any([running.signal, stopped]);
      return compare(app, () => change({ onProgress, signal })).finally(() => {
        running = null;
      });
    },
    cancel() {
      running?.abort();
      return running !== null;
    },
  };
}

async function compare(app: App, change: () => ReturnType<CorpusChange>): Promise<CorpusDiff> {
  const before = await contentsOf(app);
  const started = performance.now();
  const problems = await change();
  const ms = performance.now() - started;
  const after = (await snapshotOf(app)) === before.snapshot ? before : await contentsOf(app);
  return {
    ms,
    problems,
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

/** What the index holds, and the snapshot that it was read from. */
interface Contents {
  readonly snapshot: string | null;
  readonly releases: Things;
  readonly figures: Things;
}

async function contentsOf(app: App): Promise<Contents> {
  const snapshot = await snapshotOf(app);
  if (snapshot === null) return { snapshot, releases: new Map(), figures: new Map() };
  const [releases, { figures }] = await Promise.all([app.releases(), app.lookup('')]);
  return {
    snapshot,
    releases: new Map(releases.map((release) => [release.id, releaseThing(release)])),
    figures: new Map(figures.map((figure) => [figureKey(figure), figureThing(figure)])),
  };
}

/** The id of the current snapshot; null where there is none that serves. */
async function snapshotOf(app: App): Promise<string | null> {
  return (await app.manifest().catch(() => null))?.id ?? null;
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

import { join } from 'node:path';
import { type IntervalHistogram as Delay, monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { App } from '../app.ts';
import { percentile, timed } from './measure.ts';
import type { Row } from './report.ts';
import { questionsOf } from './synthetic.ts';
import {
  atSize,
  changedCopy,
  type Size,
  sizesOf,
  syntheticCorpus,
  type Workbench,
  withApp,
} from './workbench.ts';

/** Between two questions. */
const pauseMs = 100;
const nanosecondsPerMs = 1e6;

/** What a person who asks feels of a reindex that runs in the same process. */
export async function measureAskWhileReindexing(bench: Workbench): Promise<readonly Row[]> {
  const rows = [...(await duringFullBuild(bench))];
  for (const size of sizesOf(bench)) rows.push(...(await duringSmallChange(bench, size)));
  return rows;
}

async function duringFullBuild(bench: Workbench): Promise<readonly Row[]> {
  const releases = bench.quick ? 20 : 250;
  const folders = {
    CORPUS_DIR: syntheticCorpus(bench, 'asked', releases),
    INDEX_DIR: join(bench.dir, 'indexes', 'asked'),
  };
  const note = `full build of ${releases} releases, ${bench.settings.EMBED_WORKERS} workers`;
  return withApp(bench, folders, async (app) => {
    if ((await app.manifest()) === null) await app.reindex();
    return compare(bench, app, note, () => app.reindex({ full: true }));
  });
}

async function duringSmallChange(bench: Workbench, size: Size): Promise<readonly Row[]> {
  const folders = await changedCopy(bench, size);
  return withApp(bench, folders, (app) =>
    compare(bench, app, `one release changed ${atSize(size)}`, () => app.reindex()),
  );
}

/** Asks before, during and after; the two idle times stand for one, in case the machine changes. */
async function compare(
  bench: Workbench,
  app: App,
  note: string,
  work: () => Promise<unknown>,
): Promise<readonly Row[]> {
  const questions = questionsOf(bench.source, 5_000).values();
  const idleCount = bench.quick ? 30 : 150;
  await askFor(app, questions, (count) => count < 10);

  const [idleDelay, delay] = [0, 1].map(() => monitorEventLoopDelay({ resolution: 1 })) as [Delay, Delay];
  idleDelay.enable();
  const idle = await askFor(app, questions, (count) => count < idleCount);
  idleDelay.disable();
  let busy = true;
  delay.enable();
  const working = work().finally(() => {
    busy = false;
    delay.disable();
  });
  const during = await askFor(app, questions, () => busy);
  await working;
  idle.push(...(await askFor(app, questions, (count) => count < idleCount)));

  const p95 = percentile(during, 0.95);
  // An ask has work of its own to do on the main thread: some of the delay is there without a reindex.
  const without = `${(idleDelay.percentile(99) / nanosecondsPerMs).toFixed(1)} ms without one`;
  return [
    {
      what: 'ask during a reindex / idle, 95th percentiles',
      value: p95 / percentile(idle, 0.95),
      unit: '×',
      aim: { most: 3 },
      note: `${note}; ${during.length} questions, ${Math.round(p95)} ms`,
    },
    {
      what: "event loop's delay in a reindex, 99th percentile",
      value: delay.percentile(99) / nanosecondsPerMs,
      unit: 'ms',
      aim: { most: 50 },
      note: `${note}; ${without}`,
    },
    {
      what: "event loop's delay in a reindex, greatest",
      value: delay.max / nanosecondsPerMs,
      unit: 'ms',
      aim: null,
      note,
    },
  ];
}

/** Milliseconds of each ask, one after the other with a pause between, as long as wanted. */
async function askFor(
  app: App,
  questions: Iterator<string>,
  goesOn: (count: number) => boolean,
): Promise<number[]> {
  const ms: number[] = [];
  while (goesOn(ms.length)) {
    const { value: question } = questions.next();
    ms.push(await timed(() => app.ask(question)));
    await pause(pauseMs);
  }
  return ms;
}

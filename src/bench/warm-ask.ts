import type { BareWorkers } from './bare-workers.ts';
import { interleave, median, percentile, timed } from './measure.ts';
import type { Row } from './report.ts';
import { questionsOf } from './synthetic.ts';
import {
  atSize,
  indexOf,
  type Size,
  sizesOf,
  type Workbench,
  withApp,
  withBareWorkers,
} from './workbench.ts';

/** Questions asked before measuring. */
const warmUp = 10;

/** A question to a loaded product, against the forward pass of that very question, at every size. */
export async function measureWarmAsk(bench: Workbench): Promise<readonly Row[]> {
  return withBareWorkers(bench, { count: 1 }, async (bare) => {
    const rows: Row[] = [];
    for (const size of sizesOf(bench)) rows.push(...(await askAt(bench, size, bare)));
    return [...rows, await ownThreads(bench, bare)];
  });
}

async function askAt(bench: Workbench, size: Size, bare: BareWorkers): Promise<readonly Row[]> {
  const { index } = await indexOf(bench, size);
  const { warming, asked } = questionsFor(bench);
  return withApp(bench, { INDEX_DIR: index }, async (app) => {
    for (const question of warming) await app.ask(question);
    const ms = await interleave(asked.length, {
      bare: (round) => bare.embed([`query: ${asked[round]}`]),
      ask: (round) => timed(() => app.ask(asked[round] as string)),
    });
    const passages = (await app.manifest())?.counts.passages ?? 0;
    const [ask, pass] = [median(ms.ask), median(ms.bare)];
    const times = `${ask.toFixed(1)} ms, ${pass.toFixed(1)} ms`;
    const note = `${passages} passages, ${asked.length} questions; ${times}`;
    const where = atSize(size);
    return [
      row(`warm ask ${where}, median / forward pass`, ask / pass, 2, note),
      row(`warm ask ${where}, 95th percentile / forward pass`, percentile(ms.ask, 0.95) / pass, 4, note),
    ];
  });
}

/** In turns of their own: the runtime's threads go on spinning for a while and would slow whatever comes next. */
async function ownThreads(bench: Workbench, bare: BareWorkers): Promise<Row> {
  const { asked } = questionsFor(bench);
  const ms = await withBareWorkers(bench, { count: 1, threads: null }, (eager) =>
    interleave(Math.min(100, asked.length), {
      bare: (round) => bare.embed([`query: ${asked[round]}`]),
      eager: (round) => eager.embed([`query: ${asked[round]}`]),
    }),
  );
  const ratio = median(ms.eager) / median(ms.bare);
  return row("forward pass with the runtime's own threads / one", ratio, null, '');
}

function questionsFor({ source, quick }: Workbench) {
  const questions = questionsOf(source, warmUp + (quick ? 150 : 600));
  return { warming: questions.slice(0, warmUp), asked: questions.slice(warmUp) };
}

function row(what: string, value: number, most: number | null, note: string): Row {
  return { what, value, unit: '×', aim: most === null ? null : { most }, note };
}

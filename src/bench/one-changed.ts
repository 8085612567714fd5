import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createLocalStore } from '../index/local-store.ts';
import { reindex } from '../reindex.ts';
import { interleave, median, pairedRatio, timed } from './measure.ts';
import type { Row } from './report.ts';
import { writeRelease } from './synthetic.ts';
import {
  atSize,
  changedCopy,
  changeOne,
  recordTexts,
  type Size,
  sizesOf,
  syntheticCorpus,
  type Workbench,
  withApp,
  withBareWorkers,
} from './workbench.ts';

const changes = 3;

/** A reindex after one release has changed, by a product just started. */
export async function measureOneChanged(bench: Workbench): Promise<readonly Row[]> {
  return [await againstFullBuild(bench), ...(await againstForwardPasses(bench))];
}

/** Against the build of all, which embeds every text. */
async function againstFullBuild(bench: Workbench): Promise<Row> {
  const releases = bench.quick ? 100 : 1_000;
  const folders = {
    CORPUS_DIR: syntheticCorpus(bench, 'one-changed', releases),
    INDEX_DIR: join(bench.dir, 'indexes', 'one-changed'),
  };
  rmSync(folders.INDEX_DIR, { recursive: true, force: true });
  const build = () => timed(() => withApp(bench, folders, (app) => app.reindex()));

  const full = await build();
  const changed: number[] = [];
  for (let edition = 1; edition <= changes; edition += 1) {
    writeRelease(folders.CORPUS_DIR, bench.source, Math.floor((releases * edition) / (changes + 1)), {
      edition,
    });
    changed.push(await build());
  }
  return {
    what: 'reindex with one release changed / full build',
    value: (100 * median(changed)) / full,
    unit: '%',
    aim: { most: 5 },
    note: `one of ${releases}${bench.quick ? ' (the aim is for 1,000)' : ''}; ${Math.round(median(changed))} ms`,
  };
}

/** By a product that runs already, against the forward passes of the changed texts: what it takes at every size. */
async function againstForwardPasses(bench: Workbench): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of sizesOf(bench)) rows.push(await changedAt(bench, size));
  return rows;
}

async function changedAt(bench: Workbench, size: Size): Promise<Row> {
  const folders = await changedCopy(bench, size);
  const texts = await textsOfChanged(bench, folders);
  const ms = await withApp(bench, folders, (app) =>
    withBareWorkers(bench, { count: bench.settings.EMBED_WORKERS }, (bare) =>
      interleave(changes, {
        bare: () => bare.embed(texts),
        reindex: (round) => {
          changeOne(bench, folders.CORPUS_DIR, size, round + 1);
          return timed(() => app.reindex());
        },
      }),
    ),
  );
  const times = `${Math.round(median(ms.reindex))} ms, ${Math.round(median(ms.bare))} ms`;
  return {
    what: `one release changed ${atSize(size)} / forward passes of its texts`,
    value: pairedRatio(ms.reindex, ms.bare),
    unit: '×',
    aim: null,
    note: `${changes} rounds, ${texts.length} texts; ${times}`,
  };
}

/** The texts that a reindex of these folders embeds, as the model reads them; the index stays as it is. */
async function textsOfChanged(
  bench: Workbench,
  { CORPUS_DIR, INDEX_DIR }: Awaited<ReturnType<typeof changedCopy>>,
): Promise<readonly string[]> {
  const copy = `${INDEX_DIR}-recorded`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(INDEX_DIR, copy, { recursive: true });
  return recordTexts(bench, (embedder) =>
    reindex({ corpusDir: CORPUS_DIR, store: createLocalStore({ dir: copy }), embedder }),
  );
}

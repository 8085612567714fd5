import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { median, timed } from './measure.ts';
import type { Row } from './report.ts';
import { writeRelease } from './synthetic.ts';
import { syntheticCorpus, type Workbench, withApp } from './workbench.ts';

const changes = 3;

/** A reindex after one release has changed, against the build of all; each by a product just started. */
export async function measureOneChanged(bench: Workbench): Promise<readonly Row[]> {
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
    writeRelease(folders.CORPUS_DIR, bench.source, Math.floor((releases * edition) / (changes + 1)), edition);
    changed.push(await build());
  }
  return [
    {
      what: 'reindex with one release changed / full build',
      value: (100 * median(changed)) / full,
      unit: '%',
      aim: { most: 5 },
      note: `one of ${releases}${bench.quick ? ' (the aim is for 1,000)' : ''}; ${Math.round(median(changed))} ms`,
    },
  ];
}

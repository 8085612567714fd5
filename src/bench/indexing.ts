import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Embedder } from '../embed/embedder.ts';
import { programs, runChild } from './child.ts';
import { interleave, median, pairedRatio, timed } from './measure.ts';
import type { Row } from './report.ts';
import {
  buildIndex,
  standInFor,
  syntheticCorpus,
  type Workbench,
  withBareWorkers,
  withEmbedder,
} from './workbench.ts';

const rounds = 3;

/** A full build against the same number of workers that pass the same texts through the bare model. */
export async function measureIndexing(bench: Workbench): Promise<readonly Row[]> {
  const { corpus, texts, note } = await prepareTexts(bench);
  const { EMBED_WORKERS: count } = bench.settings;
  return withEmbedder(bench, (embedder) =>
    withBareWorkers(bench, { count }, async (bare) => {
      await embedder.embedPassages(texts.slice(0, 20 * count));
      const ms = await interleave(rounds, {
        bare: () => bare.embed(texts),
        index: () => timed(() => buildIndex(bench, 'indexing', corpus, embedder)),
      });
      const rate = (texts.length / median(ms.index)) * 1_000;
      return [
        {
          what: 'full build / bare forward passes, speed',
          value: pairedRatio(ms.bare, ms.index),
          unit: '×',
          aim: { least: 0.9 },
          note,
        },
        { what: 'full build', value: rate, unit: 'texts/s', aim: null, note: `${count} workers` },
      ];
    }),
  );
}

/** The most memory that `readout index` holds, against a process whose workers pass the same texts through the model. */
export async function measureMemory(bench: Workbench): Promise<readonly Row[]> {
  const { corpus, texts, note } = await prepareTexts(bench);
  const file = join(bench.dir, 'texts.json');
  writeFileSync(file, JSON.stringify(texts));
  const { MODEL_DIR, EMBED_WORKERS } = bench.settings;
  const out = join(bench.dir, 'indexes', 'memory');
  const peak = async (program: string, words: readonly string[]) =>
    (await runChild(program, words, { weighed: true })).peakBytes;
  const bytes = await interleave(bench.quick ? 1 : rounds, {
    bare: () => peak(programs.bareIndex, [MODEL_DIR, String(EMBED_WORKERS), file]),
    index: () => peak(programs.readout, ['index', '--full', '--corpus', corpus, '--out', out]),
  });
  return [
    {
      what: 'index run / bare forward passes, peak memory',
      value: pairedRatio(bytes.index, bytes.bare),
      unit: '×',
      aim: { most: 1.5 },
      note,
    },
    { what: 'index run, peak memory', value: median(bytes.index), unit: 'bytes', aim: null, note },
  ];
}

/** A corpus, and the very texts that a build of it embeds, as the model reads them. */
async function prepareTexts(bench: Workbench) {
  const releases = bench.quick ? 20 : 250;
  const corpus = syntheticCorpus(bench, 'indexing', releases);
  const texts: string[] = [];
  await withEmbedder(bench, async (embedder) => {
    // Its vectors are thrown away; only the texts that it is given count.
    const standIn = await standInFor(bench, embedder, 64);
    const recorder: Embedder = {
      ...standIn,
      countTokens: (some) => embedder.countTokens(some),
      embedPassages(some, options) {
        texts.push(...some.map((text) => `passage: ${text}`));
        return standIn.embedPassages(some, options);
      },
    };
    await buildIndex(bench, 'recorded', corpus, recorder);
  });
  return { corpus, texts, note: `${releases} releases, ${texts.length} texts` };
}

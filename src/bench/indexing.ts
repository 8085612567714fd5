import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Embedder } from '../embed/embedder.ts';
import { programs, runChild } from './child.ts';
import { coldQuestion, coldStatuses } from './cold-start.ts';
import { interleave, median, pairedRatio, timed } from './measure.ts';
import type { Row } from './report.ts';
import {
  atSize,
  buildIndex,
  indexOf,
  recordTexts,
  sizesOf,
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
        ...(await withoutModel(bench, (texts.length / median(ms.bare)) * 1_000)),
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
    ...(await memoryOfAsking(bench)),
  ];
}

/** The most memory that `readout ask` holds at every size, against a process that loads the model and embeds the question. */
async function memoryOfAsking(bench: Workbench): Promise<readonly Row[]> {
  const peak = async (program: string, words: readonly string[]) =>
    (await runChild(program, words, { weighed: true, expected: coldStatuses })).peakBytes;
  const rows: Row[] = [];
  for (const size of sizesOf(bench)) {
    const { index } = await indexOf(bench, size);
    const bytes = await interleave(bench.quick ? 1 : rounds, {
      bare: () => peak(programs.bareAsk, [bench.settings.MODEL_DIR, coldQuestion]),
      ask: () => peak(programs.readout, ['ask', coldQuestion, '--index', index]),
    });
    rows.push({
      what: `peak memory of an ask ${atSize(size)} / model alone`,
      value: pairedRatio(bytes.ask, bytes.bare),
      unit: '×',
      aim: null,
      note: `${Math.round(median(bytes.ask) / 1e6)} MB, ${Math.round(median(bytes.bare) / 1e6)} MB`,
    });
  }
  return rows;
}

/** A corpus, and the very texts that a build of it embeds, as the model reads them. */
async function prepareTexts(bench: Workbench) {
  const releases = bench.quick ? 20 : 250;
  const corpus = syntheticCorpus(bench, 'indexing', releases);
  const texts = await recordTexts(bench, (embedder) => buildIndex(bench, 'recorded', corpus, embedder));
  return { corpus, texts, note: `${releases} releases, ${texts.length} texts` };
}

/** What a build does beside the model, at every size: the texts are embedded by a stand-in. */
async function withoutModel(bench: Workbench, bareRate: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const size of sizesOf(bench)) {
    const { corpus } = await indexOf(bench, size);
    await withEmbedder(bench, async (embedder) => {
      const standIn = await standInFor(bench, embedder);
      let texts = 0;
      const counting: Embedder = {
        ...standIn,
        embedPassages(some, options) {
          texts += some.length;
          return standIn.embedPassages(some, options);
        },
      };
      const ms = await timed(() => buildIndex(bench, 'without-model', corpus, counting));
      const share = (100 * ms) / ((1_000 * texts) / bareRate);
      rows.push({
        what: `build without the model ${atSize(size)} / bare forward passes`,
        value: share,
        unit: '%',
        aim: null,
        note: `${texts} texts, ${Math.round(ms)} ms`,
      });
    });
  }
  return rows;
}

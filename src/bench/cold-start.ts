import { programs, runChild } from './child.ts';
import { interleave, median, pairedRatio } from './measure.ts';
import type { Row } from './report.ts';
import { atSize, buildIndex, indexOf, sizesOf, type Workbench, withEmbedder } from './workbench.ts';

/** Asked by a process that has just started; the product's own corpus answers it. */
export const coldQuestion = 'How many Korean nationals has Cambodia deported?';
/** How such a process may end: answered, or not stated in the releases. */
export const coldStatuses: readonly number[] = [0, 3];

/** `readout ask` from the start of its process to the answer, against one that loads the model and embeds the question. */
export async function measureColdStart(bench: Workbench): Promise<readonly Row[]> {
  const { CORPUS_DIR, MODEL_DIR } = bench.settings;
  const own = await withEmbedder(bench, (embedder) => buildIndex(bench, 'own', CORPUS_DIR, embedder));
  const indexes: (readonly [string, string])[] = [["of the product's own corpus", own]];
  for (const size of sizesOf(bench)) indexes.push([atSize(size), (await indexOf(bench, size)).index]);
  const rounds = bench.quick ? 5 : 15;
  const ms = await interleave(rounds, {
    bare: () => firstOutput(programs.bareAsk, [MODEL_DIR, coldQuestion]),
    ...Object.fromEntries(
      indexes.map(([where, index]) => [
        where,
        () => firstOutput(programs.readout, ['ask', coldQuestion, '--index', index]),
      ]),
    ),
  });
  return indexes.map(([where]): Row => {
    const values = (ms as Readonly<Record<string, readonly number[]>>)[where] ?? [];
    return {
      what: `cold start ${where} / model alone`,
      value: pairedRatio(values, ms.bare),
      unit: '×',
      aim: { most: 1.5 },
      note: `${rounds} rounds; ${Math.round(median(values))} ms, ${Math.round(median(ms.bare))} ms`,
    };
  });
}

async function firstOutput(program: string, words: readonly string[]): Promise<number> {
  return (await runChild(program, words, { expected: coldStatuses })).firstOutputMs;
}

import { programs, runChild } from './child.ts';
import { interleave, median, pairedRatio } from './measure.ts';
import type { Row } from './report.ts';
import { buildIndex, largeIndex, type Workbench, withEmbedder } from './workbench.ts';

const question = 'How many Korean nationals has Cambodia deported?';
/** Answered, or not stated in the releases. */
const expected = [0, 3];

/** `readout ask` from the start of its process to the answer, against one that loads the model and embeds the question. */
export async function measureColdStart(bench: Workbench): Promise<readonly Row[]> {
  const { CORPUS_DIR, MODEL_DIR } = bench.settings;
  const own = await withEmbedder(bench, (embedder) => buildIndex(bench, 'own', CORPUS_DIR, embedder));
  const { index: large } = await largeIndex(bench);
  const ask = (index: string) => firstOutput(programs.readout, ['ask', question, '--index', index]);
  const rounds = bench.quick ? 5 : 15;
  const ms = await interleave(rounds, {
    bare: () => firstOutput(programs.bareAsk, [MODEL_DIR, question]),
    own: () => ask(own),
    large: () => ask(large),
  });
  const row = (what: string, values: readonly number[]): Row => ({
    what,
    value: pairedRatio(values, ms.bare),
    unit: '×',
    aim: { most: 1.5 },
    note: `${rounds} rounds; ${Math.round(median(values))} ms, ${Math.round(median(ms.bare))} ms`,
  });
  return [
    row("cold start / model alone, the product's own corpus", ms.own),
    row('cold start / model alone, 10,000 passages', ms.large),
  ];
}

async function firstOutput(program: string, words: readonly string[]): Promise<number> {
  return (await runChild(program, words, { expected })).firstOutputMs;
}

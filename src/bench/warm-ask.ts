import { interleave, median, percentile, timed } from './measure.ts';
import type { Row } from './report.ts';
import { questionsOf } from './synthetic.ts';
import { largeIndex, type Workbench, withApp, withBareWorkers } from './workbench.ts';

/** Questions asked before measuring. */
const warmUp = 10;

/** A question to a loaded product at 10,000 passages, against the forward pass of that very question. */
export async function measureWarmAsk(bench: Workbench): Promise<readonly Row[]> {
  const { index } = await largeIndex(bench);
  const questions = questionsOf(bench.source, warmUp + (bench.quick ? 150 : 600));
  const [warming, asked] = [questions.slice(0, warmUp), questions.slice(warmUp)];
  const bareText = (round: number) => [`query: ${asked[round]}`];

  return withApp(bench, { INDEX_DIR: index }, (app) =>
    withBareWorkers(bench, { count: 1 }, async (bare) => {
      for (const question of warming) await app.ask(question);
      const ms = await interleave(asked.length, {
        bare: (round) => bare.embed(bareText(round)),
        ask: (round) => timed(() => app.ask(asked[round] as string)),
      });
      // In turns of their own: the runtime's threads go on spinning for a while and would slow whatever comes next.
      const own = await withBareWorkers(bench, { count: 1, threads: null }, (eager) =>
        interleave(Math.min(100, asked.length), {
          bare: (round) => bare.embed(bareText(round)),
          eager: (round) => eager.embed(bareText(round)),
        }),
      );
      const passages = (await app.manifest())?.counts.passages ?? 0;
      const note = `${passages} passages, ${asked.length} questions`;
      const pass = median(ms.bare);
      return [
        row('warm ask, median / forward pass', median(ms.ask) / pass, 2, note),
        row('warm ask, 95th percentile / forward pass', percentile(ms.ask, 0.95) / pass, 4, note),
        { what: 'warm ask, median', value: median(ms.ask), unit: 'ms', aim: null, note },
        {
          what: 'forward pass of a question, median',
          value: pass,
          unit: 'ms',
          aim: null,
          note: 'one ONNX thread',
        },
        row(
          "forward pass with the runtime's own threads / one",
          median(own.eager) / median(own.bare),
          null,
          '',
        ),
      ];
    }),
  );
}

function row(what: string, value: number, most: number | null, note: string): Row {
  return { what, value, unit: '×', aim: most === null ? null : { most }, note };
}

import type { ReindexProgress } from '../../app.ts';
import type { Language } from '../../text/language.ts';
import { type Phrases, phrases } from '../phrases.ts';
import type { Output } from './terminal.ts';

type OnProgress = (progress: ReindexProgress) => void;

interface Indicator {
  readonly everyMs: number;
  readonly update: OnProgress;
  readonly stop: () => void;
}

/** Work shorter than this shows nothing. */
const patienceMs = 1000;

/** Shows how far an index run is once it takes longer than a second: a bar on a terminal, a line now and then elsewhere. */
export async function showProgress<Result>(
  stderr: Output,
  language: Language,
  work: (onProgress: OnProgress) => Promise<Result>,
  now: () => number = () => performance.now(),
): Promise<Result> {
  const titles = phrases[language].indexing;
  const indicator = stderr.isTerminal ? await bar(stderr, titles) : lines(stderr, titles);
  const started = now();
  let shownAt = Number.NEGATIVE_INFINITY;
  try {
    return await work((progress) => {
      const time = now();
      if (time - started < patienceMs || time - shownAt < indicator.everyMs) return;
      shownAt = time;
      indicator.update(progress);
    });
  } finally {
    indicator.stop();
  }
}

async function bar({ stream }: Output, titles: Phrases['indexing']): Promise<Indicator> {
  const { SingleBar, Presets, Format } = (await import('cli-progress')).default;
  const format = '{title} {bar} {value}/{total}, {eta_formatted}';
  const single = new SingleBar(
    {
      stream,
      format,
      hideCursor: true,
      clearOnComplete: true,
      // Until there is a pace to reckon with, the library hands over words such as "INF" for the seconds left.
      formatTime: (seconds, ...how) => (Number.isFinite(seconds) ? Format.TimeFormat(seconds, ...how) : '…'),
    },
    Presets.shades_classic,
  );
  return {
    everyMs: 100,
    update: ({ done, total, stage }) => {
      if (!single.isActive) single.start(total, done, { title: titles[stage] });
      single.setTotal(total);
      single.update(done, { title: titles[stage] });
    },
    stop: () => single.stop(),
  };
}

function lines(stderr: Output, titles: Phrases['indexing']): Indicator {
  return {
    everyMs: 10_000,
    update: ({ done, total, stage }) => void stderr.write(`${titles[stage]}: ${done}/${total}\n`),
    stop: () => undefined,
  };
}

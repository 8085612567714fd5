import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testProgram } from '../eval/test-programs.ts';
import { median, percentile } from './measure.ts';
import type { Row } from './report.ts';
import { questionsOf } from './synthetic.ts';
import type { Workbench } from './workbench.ts';

/** What the bot adds to an ask: `/ask` over the loopback Discord, from the interaction on, against ask alone. */
export async function measureDiscord({ dir, source, quick, say }: Workbench): Promise<readonly Row[]> {
  const program = testProgram('discord/answer-times.ts');
  if (program === null) {
    say('discord: not measured, as the folder test/ is not there');
    return [];
  }
  const file = join(dir, 'discord-questions.json');
  writeFileSync(file, JSON.stringify(questionsOf(source, quick ? 46 : 306)));
  const printed = execFileSync(process.execPath, [...program, file], { encoding: 'utf8' });
  const { alone, answered, acknowledged } = JSON.parse(printed) as Readonly<
    Record<'alone' | 'answered' | 'acknowledged', readonly number[]>
  >;
  const note = `${answered.length} questions each, the product's own corpus`;
  return [
    {
      what: 'acknowledgement in Discord, 95th percentile',
      value: percentile(acknowledged, 0.95),
      unit: 'ms',
      aim: { most: 3_000 },
      note: `${note}; longest ${Math.round(Math.max(...acknowledged))} ms`,
    },
    {
      what: 'acknowledgement in Discord / ask alone, medians',
      value: median(acknowledged) / median(alone),
      unit: '×',
      aim: null,
      note: `${note}; ${Math.round(median(acknowledged))} ms, ${Math.round(median(alone))} ms`,
    },
    {
      what: 'answer in Discord / ask alone, medians',
      value: median(answered) / median(alone),
      unit: '×',
      aim: null,
      note: `${note}; ${Math.round(median(answered))} ms, ${Math.round(median(alone))} ms`,
    },
  ];
}

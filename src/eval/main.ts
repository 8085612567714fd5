import { parseArgs } from 'node:util';
import { evalFolder } from '../config.ts';
import { ReadoutError } from '../errors.ts';
import { keepRun } from './keep-run.ts';
import type { Measuring } from './measuring.ts';
import { readRun, runFile, runOf } from './runs.ts';
import { tasks, usualTasks } from './tasks.ts';

const usage = `npm run eval -- [${Object.keys(tasks).join('|')}]... [--split report|tune] [--errors]
    [--save NAME] [--compare NAME] [--run NAME] [--html FILE]

Measures Readout on the development data in EVAL_DIR (default ../shared/eval); without a name: ${usualTasks.join(', ')}.
--errors lists the questions and claims that went wrong. Work files are under .eval/ and may be removed.
--save keeps what was measured, question by question, as .eval/runs/NAME.json or, with a name in .json, as that file;
--compare sets it beside a kept run and ends with 1 where a column is worse beyond the 95 % interval of its difference;
--run takes a kept run instead of measuring. --html writes a page with charts, tables and every question that went
wrong, with its evidence and the signals it was ranked and judged by.
"judge" asks the language model of OPENAI_BASE_URL, or of OPENAI_API_KEY, what it thinks of the answers: apart from all else.
"calibrate" and "frequencies" write data files of src/retrieve/ from the tune halves and the release texts, "wordnet"
that of assets/wordnet/ from its npm package.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    split: { type: 'string', default: 'report' },
    errors: { type: 'boolean', default: false },
    save: { type: 'string' },
    compare: { type: 'string' },
    run: { type: 'string' },
    html: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const wanted = positionals.length > 0 ? positionals : usualTasks;
if (values.help || !wanted.every((name) => name in tasks)) {
  (values.help ? process.stdout : process.stderr).write(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  try {
    process.exitCode = await keepRun(
      values.run === undefined ? await measure() : readRun(runFile(values.run)),
      values,
    );
  } catch (error) {
    if (!(error instanceof ReadoutError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

async function measure() {
  const measuring: Measuring = {
    evalDir: evalFolder(),
    split: values.split === 'tune' ? 'tune' : 'report',
    errors: values.errors,
    answers: [],
    others: [],
  };
  for (const name of wanted) await tasks[name]?.(measuring);
  return runOf(measuring);
}

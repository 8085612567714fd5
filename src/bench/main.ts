import { availableParallelism, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { evalFolder, readSettings } from '../config.ts';
import { measureAskWhileReindexing } from './ask-while-reindexing.ts';
import { measureColdStart } from './cold-start.ts';
import { measureDiscord } from './discord.ts';
import { measureFigures } from './figures.ts';
import { measureIndexing, measureMemory } from './indexing.ts';
import { measureLangChain } from './langchain.ts';
import { measureOneChanged } from './one-changed.ts';
import { measureProofs } from './proof.ts';
import { measureRecall } from './recall.ts';
import { isMet, type Row, tableOf } from './report.ts';
import { measureSnapshotSize } from './snapshot-size.ts';
import { readSource } from './source.ts';
import { measureWarmAsk } from './warm-ask.ts';
import { prepare, type Workbench } from './workbench.ts';

/** Every measurement under the name that --only knows it by. */
const measurements: Readonly<Record<string, (bench: Workbench) => Promise<readonly Row[]>>> = {
  ask: measureWarmAsk,
  indexing: measureIndexing,
  figures: measureFigures,
  cold: measureColdStart,
  memory: measureMemory,
  changed: measureOneChanged,
  during: measureAskWhileReindexing,
  recall: measureRecall,
  proof: measureProofs,
  discord: measureDiscord,
  size: measureSnapshotSize,
  langchain: measureLangChain,
};

/** All but what downloads something first. */
const usual = Object.keys(measurements).filter((name) => name !== 'langchain');

const usage = `npm run bench -- [--quick] [--large] [--json] [--langchain] [--only ${Object.keys(measurements).join(',')}]

Measures speed and size as ratios against the same work in the same run. --quick takes smaller corpora and fewer
rounds; --large measures at 100,000 passages too, whose index takes long to build. --langchain measures against
LangChain.js too, which it installs from npm into .bench/langchain/ on first use.
Work files are under .bench/ and may be removed.
`;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    langchain: { type: 'boolean', default: false },
    only: { type: 'string', default: usual.join(',') },
    help: { type: 'boolean', default: false },
  },
});
const wanted = [...new Set([...values.only.split(','), ...(values.langchain ? ['langchain'] : [])])];
const known = wanted.every((name) => name in measurements);
if (values.help || !known) {
  (values.help ? process.stdout : process.stderr).write(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  await measureAll();
}

async function measureAll(): Promise<void> {
  const settings = readSettings();
  const source = readSource(evalFolder(), settings.CORPUS_DIR);
  const dir = resolve('.bench');
  const say = (line: string) => process.stderr.write(`${line}\n`);
  prepare(dir);
  const bench: Workbench = { dir, settings, source, quick: values.quick, large: values.large, say };
  const rows: Row[] = [];
  for (const name of wanted) {
    say(`measuring: ${name}`);
    const measured = (await measurements[name]?.(bench)) ?? [];
    rows.push(...measured);
    // At once: whoever stops a run that takes long keeps what it has told so far.
    if (!values.json) process.stdout.write(`${tableOf(measured)}\n\n`);
  }
  const machine = {
    node: process.version,
    cores: availableParallelism(),
    load: Number(loadavg()[0]?.toFixed(2)),
    workers: settings.EMBED_WORKERS,
  };
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ machine, corpus: source.name, rows: rows.map((row) => ({ ...row, met: isMet(row) })) }, null, 2)}\n`
      : `Node ${machine.node}, ${machine.cores} cores, load ${machine.load}, ${machine.workers} workers. Corpora made of ${source.name}.\n`,
  );
}

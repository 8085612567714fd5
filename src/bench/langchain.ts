import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { programs, runChild, type Spent } from './child.ts';
import { interleave, median, pairedRatio, timed } from './measure.ts';
import type { Row } from './report.ts';
import { questionsOf } from './synthetic.ts';
import { syntheticCorpus, type Workbench, withApp } from './workbench.ts';

/** The contender's list of packages, which lies with the sources alone, and its program. */
const packages = fileURLToPath(new URL('../../src/bench/langchain', import.meta.url));
const program = fileURLToPath(new URL('./langchain/contender.js', import.meta.url));

const cold = { question: 'How many Korean nationals has Cambodia deported?', expected: [0, 3] };
const warmUp = 10;

/**
 * The same texts, model and questions with LangChain.js: its character splitter, transformers.js embeddings and HNSWLib
 * store, which find passages by vector. Readout embeds each sentence beside the passages, and its ask ends with an answer.
 */
export async function measureLangChain(bench: Workbench): Promise<readonly Row[]> {
  const contender = await install(bench);
  if (contender === null) return [];
  const { MODEL_DIR } = bench.settings;
  const releases = bench.quick ? 20 : 250;
  const corpus = syntheticCorpus(bench, 'langchain', releases);
  const texts = join(bench.dir, 'langchain-texts.json');
  writeFileSync(texts, JSON.stringify(readReleases(corpus)));
  const [own, other] = ['readout', 'langchain'].map((name) =>
    join(bench.dir, 'indexes', `langchain-${name}`),
  ) as [string, string];
  rmSync(other, { recursive: true, force: true });

  const rounds = bench.quick ? 1 : 3;
  const built = await spentBy(rounds, {
    own: () =>
      runChild(programs.readout, ['index', '--full', '--corpus', corpus, '--out', own], { weighed: true }),
    other: () => runChild(contender, ['index', MODEL_DIR, other, texts], { weighed: true }),
  });
  const starts = bench.quick ? 5 : 15;
  const started = await spentBy(starts, {
    own: () => runChild(programs.readout, ['ask', cold.question, '--index', own], cold),
    other: () => runChild(contender, ['ask', MODEL_DIR, other, cold.question]),
  });
  const asked = await askBoth(bench, own, () => fork(contender, ['serve', MODEL_DIR, other]));

  const first = ({ firstOutputMs }: Spent) => firstOutputMs;
  const note = `${releases} releases`;
  return [
    row('index run', built.own.map(total), built.other.map(total), `${note}, ${rounds} rounds`),
    row('index run, peak memory', built.own.map(peak), built.other.map(peak), `${note}, ${rounds} rounds`),
    row('cold start', started.own.map(first), started.other.map(first), `${note}, ${starts} rounds`),
    row('warm ask', asked.own, asked.other, `${note}, ${asked.own.length} questions`),
  ];
}

const total = ({ ms }: Spent) => ms;
const peak = ({ peakBytes }: Spent) => peakBytes;

function row(what: string, own: readonly number[], other: readonly number[], note: string): Row {
  const figure = (value: number) =>
    value < 10_000_000 ? `${Math.round(value)} ms` : `${Math.round(value / 1e6)} MB`;
  const both = `${figure(median(own))}, ${figure(median(other))}`;
  return {
    what: `${what} / LangChain.js`,
    value: pairedRatio(own, other),
    unit: '×',
    aim: null,
    note: `${note}; ${both}`,
  };
}

/** The path of the contender's program beside its packages, installed on first use; null where that does not work. */
async function install({ dir, say }: Workbench): Promise<string | null> {
  const home = join(dir, 'langchain');
  const contender = join(home, 'contender.js');
  if (!existsSync(packages)) {
    say('langchain: not measured, as the folder src/bench/langchain is not there');
    return null;
  }
  mkdirSync(home, { recursive: true });
  copyFileSync(program, contender);
  const lock = readFileSync(join(packages, 'package-lock.json'), 'utf8');
  const stamp = join(home, 'installed.stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return contender;
  say(`langchain: installing LangChain.js from npm into ${home}, some 600 MB; it is kept for the next run`);
  try {
    for (const file of ['package.json', 'package-lock.json'])
      copyFileSync(join(packages, file), join(home, file));
    // Scripts are left out, since that of onnxruntime-node downloads CUDA libraries; hnswlib-node is compiled by its own.
    await npm(home, 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
    await npm(home, 'rebuild', 'hnswlib-node');
    writeFileSync(stamp, lock);
    return contender;
  } catch (error) {
    const [reason = ''] = String((error as { stderr?: string }).stderr || error).match(
      /npm error (?!code).+/u,
    ) ?? [String(error)];
    say(`langchain: not measured, as it cannot be installed (${reason.trim()})`);
    return null;
  }
}

async function npm(cwd: string, ...words: readonly string[]): Promise<void> {
  await promisify(execFile)('npm', [...words], {
    cwd,
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
  });
}

/** What the contenders' processes took, in turns. */
async function spentBy<Name extends string>(
  rounds: number,
  contenders: Readonly<Record<Name, () => Promise<Spent>>>,
): Promise<Readonly<Record<Name, readonly Spent[]>>> {
  const names = Object.keys(contenders) as Name[];
  const spent = Object.fromEntries(names.map((name) => [name, [] as Spent[]])) as Record<Name, Spent[]>;
  await interleave(
    rounds,
    Object.fromEntries(
      names.map((name) => [
        name,
        async () => {
          const one = await contenders[name]();
          spent[name].push(one);
          return one.ms;
        },
      ]),
    ),
  );
  return spent;
}

/** Milliseconds of each question, the product's and those of the process that serves the other's store. */
async function askBoth(
  bench: Workbench,
  index: string,
  start: () => ChildProcess,
): Promise<Readonly<Record<'own' | 'other', readonly number[]>>> {
  const questions = questionsOf(bench.source, warmUp + (bench.quick ? 100 : 300));
  const server = start();
  try {
    await once(server, 'message');
    return await withApp(bench, { INDEX_DIR: index }, async (app) => {
      const ask = {
        own: (question: string) => timed(() => app.ask(question)),
        other: async (question: string) => {
          server.send(question);
          return (await once(server, 'message'))[0] as number;
        },
      };
      for (const question of questions.slice(0, warmUp)) {
        await ask.own(question);
        await ask.other(question);
      }
      const asked = questions.slice(warmUp);
      return interleave(asked.length, {
        own: (round) => ask.own(asked[round] as string),
        other: (round) => ask.other(asked[round] as string),
      });
    });
  } finally {
    server.kill();
  }
}

/** Titles and texts of the releases in a folder, without their front matter. */
function readReleases(corpus: string): readonly { readonly title: string; readonly text: string }[] {
  return readdirSync(corpus)
    .sort()
    .map((file) => {
      const [, head = '', text = ''] = readFileSync(join(corpus, file), 'utf8').split(/^---\n/mu);
      return { title: /^title: "(.*)"$/mu.exec(head)?.[1] ?? '', text };
    });
}

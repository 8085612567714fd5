import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type App, createApp } from '../app.ts';
import { evalFolder, readSettings } from '../config.ts';
import { createLog } from '../log.ts';
import { measureAnswers } from './answers.ts';
import { writeBackgroundFrequencies } from './background-frequencies.ts';
import { calibrate } from './calibrate.ts';
import { type CorpusName, layOut } from './corpora.ts';
import { type GoldQuestion, readRows, splitOf } from './data.ts';
import { evaluateFigures } from './figures.ts';
import { type KnownItemScores, measureKnownItems } from './known-item.ts';
import { answerTable, figureTable, knownItemTable, wrongOnes } from './report.ts';

const usage = `npm run eval -- [answers|search|figures|calibrate|frequencies]... [--split report|tune] [--errors]

Measures Readout on the development data in EVAL_DIR (default ../shared/eval); without a name: answers, search, figures.
--errors lists the questions that went wrong. Work files are under .eval/ and may be removed.
"calibrate" and "frequencies" write data files of src/retrieve/ from the tune halves and the release texts.
`;

const workDir = '.eval';
const answerSets: readonly {
  readonly name: string;
  readonly corpus: CorpusName;
  readonly questions: string;
  readonly documents: readonly string[];
  /** Each question is asked of its own document only. */
  readonly within: boolean;
}[] = [
  {
    name: 'first release alone',
    corpus: 'first',
    questions: 'seed-dev.jsonl',
    documents: ['seed-docs.jsonl'],
    within: false,
  },
  {
    name: 'first release among 400 others',
    corpus: 'both',
    questions: 'seed-dev.jsonl',
    documents: ['seed-docs.jsonl', 'releases-docs.jsonl'],
    within: false,
  },
  {
    name: '400 releases',
    corpus: 'both',
    questions: 'qa-releases-dev.jsonl',
    documents: ['seed-docs.jsonl', 'releases-docs.jsonl'],
    within: false,
  },
  {
    name: 'SQuAD 2.0, one paragraph each',
    corpus: 'squad',
    questions: 'qa-squad2-dev.jsonl',
    documents: ['qa-squad2-dev-docs.jsonl'],
    within: true,
  },
  {
    name: 'KorQuAD, 88 paragraphs',
    corpus: 'korean',
    questions: 'qa-korean-dev.jsonl',
    documents: ['qa-korean-dev-docs.jsonl'],
    within: false,
  },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    split: { type: 'string', default: 'report' },
    errors: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const split = values.split === 'tune' ? 'tune' : 'report';
const evalDir = evalFolder();

const tasks: Readonly<Record<string, () => Promise<void>>> = {
  answers,
  search,
  figures,
  calibrate: recalibrate,
  frequencies,
};
const wanted = positionals.length > 0 ? positionals : ['answers', 'search', 'figures'];
if (values.help || !wanted.every((name) => name in tasks)) {
  (values.help ? process.stdout : process.stderr).write(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  for (const name of wanted) await tasks[name]?.();
}

async function answers(): Promise<void> {
  for (const { name, corpus, questions, documents, within } of answerSets) {
    await withCorpus(corpus, async (app) => {
      const gold = questionsOf(questions, split);
      const report = await measureAnswers(app, gold, evalDir, documents, within);
      process.stdout.write(`\n${name} (${split} half)\n${answerTable(report)}`);
      if (values.errors) process.stdout.write(wrongOnes(report, gold));
    });
  }
}

async function search(): Promise<void> {
  await withCorpus('bodies', async (app) => {
    const rows: (readonly [string, KnownItemScores])[] = [];
    for (const weight of [0, 0.3, 0.5, 0.7, 1]) {
      rows.push([String(weight), await measureKnownItems(app, evalDir, weight)]);
    }
    process.stdout.write(`\nknown items among 400 bodies, by keyword weight\n${knownItemTable(rows)}`);
  });
}

async function figures(): Promise<void> {
  process.stdout.write(`\nfigures (${split} half)\n${figureTable(evaluateFigures(evalDir, split))}`);
}

async function recalibrate(): Promise<void> {
  await withCorpus('first', (first) =>
    withCorpus('both', async (both) => {
      const seed = questionsOf('seed-dev.jsonl', 'tune');
      const releases = questionsOf('qa-releases-dev.jsonl', 'tune');
      const sets = [
        { name: 'first release alone', app: first, questions: seed, weight: 3 },
        { name: 'first release among 400 others', app: both, questions: seed, weight: 1.5 },
        { name: '400 releases', app: both, questions: releases, weight: 1.5 },
      ];
      await calibrate(sets, 'src/retrieve/coefficients.ts');
    }),
  );
}

async function frequencies(): Promise<void> {
  writeBackgroundFrequencies(join(evalDir, 'releases'), 'src/retrieve/background-frequencies.ts');
}

function questionsOf(file: string, half: 'tune' | 'report'): readonly GoldQuestion[] {
  return readRows<GoldQuestion>(evalDir, file).filter((row) => splitOf(row) === half);
}

/** Opens the product on a corpus, its index brought up to date. */
async function withCorpus(corpus: CorpusName, work: (app: App) => Promise<void>): Promise<void> {
  const own = readSettings();
  const settings = readSettings({
    CORPUS_DIR: layOut(corpus, join(workDir, 'corpora'), evalDir, own.CORPUS_DIR),
    INDEX_DIR: join(workDir, 'snapshots', corpus),
  });
  const app = await createApp(settings, { log: createLog(settings) });
  try {
    await app.reindex();
    await work(app);
  } finally {
    await app.close();
  }
}

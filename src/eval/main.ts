import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type App, createApp } from '../app.ts';
import { evalFolder, readSettings } from '../config.ts';
import { createLocalEmbedder } from '../embed/local-embedder.ts';
import { createLog } from '../log.ts';
import { answerColumns } from './answer-columns.ts';
import { measureAnswers } from './answers.ts';
import { writeBackgroundFrequencies } from './background-frequencies.ts';
import { calibrate } from './calibrate.ts';
import { checkRows, measureChecks } from './checks.ts';
import { claimScores, onOtherSentences, proveClaims } from './claims.ts';
import { type CorpusName, layOut } from './corpora.ts';
import { evaluateFigures } from './figures.ts';
import { type Gains, gainsOfRank, meanGains } from './gains.ts';
import { keepRun } from './keep-run.ts';
import { knownItemColumns, knownItemRows, rankKnownItems } from './known-item.ts';
import { readProofCorpus } from './marked.ts';
import type { MeasuredTable } from './measured.ts';
import { ownClaims } from './own-claims.ts';
import { evaluateOwnFigures } from './own-figures.ts';
import { measureProof } from './proof.ts';
import { conversationSets, ownQuestionsOf, questionSets, questionsOf, writtenSets } from './question-sets.ts';
import { compareRankings } from './ranking.ts';
import {
  answerTables,
  checkTable,
  contextTable,
  figureTable,
  knownItemTable,
  measuredTable,
  misjudgedClaims,
  misjudgedOwnClaims,
  proofTable,
  rankingTable,
  riskTable,
  shownLies,
  thresholdTable,
  wrongChecks,
  wrongOnes,
  wrongTurns,
} from './report.ts';
import { type AnswerTable, readRun, runFile, runOf } from './runs.ts';
import { converse, turnTables } from './second-turns.ts';
import { compareContexts } from './sentence-context.ts';
import { measureWritten, type OpenApp } from './written.ts';
import { writtenColumns, writtenRow } from './written-columns.ts';

const usage = `npm run eval -- [answers|search|rankings|figures|proof|checks|conversations|written|contexts|calibrate|frequencies]... [--split report|tune] [--errors]
    [--save NAME] [--compare NAME] [--run NAME] [--html FILE]

Measures Readout on the development data in EVAL_DIR (default ../shared/eval); without a name: answers, search, rankings, figures,
proof, checks, conversations, written.
--errors lists the questions and claims that went wrong. Work files are under .eval/ and may be removed.
--save keeps the answers and the search of a run, question by question, as .eval/runs/NAME.json or, with a name in
.json, as that file; --compare sets them beside a kept run and ends with 1 where a column is worse beyond the 95 %
interval of its difference; --run takes a kept run instead of measuring. --html writes a page with charts, tables and
every question that went wrong, with its evidence and the signals it was ranked and judged by.
"calibrate" and "frequencies" write data files of src/retrieve/ from the tune halves and the release texts.
`;

const workDir = '.eval';
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
const split = values.split === 'tune' ? 'tune' : 'report';
const evalDir = evalFolder();

/** What `answers` and `search` measured, for a run to keep. */
const measured: { readonly answers: AnswerTable[]; readonly others: MeasuredTable[] } = {
  answers: [],
  others: [],
};

const tasks: Readonly<Record<string, () => Promise<void>>> = {
  answers,
  search,
  rankings,
  figures,
  proof,
  checks,
  conversations,
  written,
  contexts,
  calibrate: recalibrate,
  frequencies,
};
const wanted =
  positionals.length > 0
    ? positionals
    : ['answers', 'search', 'rankings', 'figures', 'proof', 'checks', 'conversations', 'written'];
if (values.help || !wanted.every((name) => name in tasks)) {
  (values.help ? process.stdout : process.stderr).write(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  if (values.run === undefined) for (const name of wanted) await tasks[name]?.();
  const run = values.run === undefined ? runOf({ split, ...measured }) : readRun(runFile(values.run));
  process.exitCode = await keepRun(run, values);
}

async function answers(): Promise<void> {
  for (const { name, corpus, questions, documents, within } of questionSets(evalDir, split)) {
    await withCorpus(corpus, async (app) => {
      const explained = split === 'tune' || values.errors;
      const rows = await measureAnswers(app, questions(), { evalDir, documents, within, explained });
      measured.answers.push({
        name,
        columns: answerColumns.map((column) => ({ name: column.name, better: column.better })),
        rows,
      });
      process.stdout.write(`\n${name} (${split} half)\n${answerTables(rows)}`);
      if (values.errors) process.stdout.write(wrongOnes(rows));
    });
  }
  process.stdout.write(`\nrisk and coverage (${split} half)\n${riskTable(measured.answers)}`);
}

async function search(): Promise<void> {
  await withCorpus('bodies', async (app) => {
    const rows: (readonly [string, Gains])[] = [];
    for (const weight of [0, 0.3, 0.5, 0.7, 1]) {
      const items = await rankKnownItems(app, evalDir, weight);
      rows.push([String(weight), meanGains(items.map(({ rank }) => gainsOfRank(rank)))]);
      if (weight === 0.5)
        measured.others.push({ name: 'known items', columns: knownItemColumns, rows: knownItemRows(items) });
    }
    process.stdout.write(`\nknown items among 400 bodies, by keyword weight\n${knownItemTable(rows)}`);
  });
}

async function rankings(): Promise<void> {
  for (const { name, corpus, questions, within } of questionSets(evalDir, split)) {
    await withCorpus(corpus, async (app) => {
      const rows = await compareRankings(app, questions(), { within });
      process.stdout.write(`\nwhat is found for ${name} (${split} half)\n${rankingTable(rows)}`);
    });
  }
}

async function figures(): Promise<void> {
  process.stdout.write(`\nfigures (${split} half)\n${figureTable(evaluateFigures(evalDir, split))}`);
  const own = split === 'tune' ? 'tune' : 'held-out';
  process.stdout.write(`\nfigures, own labels (${own})\n${figureTable(evaluateOwnFigures(own))}`);
}

async function proof(): Promise<void> {
  const report = measureProof(readProofCorpus(evalDir, split));
  process.stdout.write(`\nproof (${split} half)\n${proofTable(report)}`);
  if (values.errors) process.stdout.write(misjudgedClaims(report));
  await ownProof();
}

async function ownProof(): Promise<void> {
  const { MODEL_DIR } = readSettings();
  const embedder = await createLocalEmbedder({ modelDir: MODEL_DIR });
  try {
    const claims = ownClaims(split, evalDir);
    const proven = await proveClaims([...claims, ...onOtherSentences(claims)], embedder);
    const scores = claimScores(proven);
    process.stdout.write(`\nproof, own claims (${split} half)\n${proofTable({ scores })}`);
    if (values.errors) process.stdout.write(misjudgedOwnClaims(proven));
  } finally {
    await embedder.close();
  }
}

async function checks(): Promise<void> {
  await withCorpus('checks', async (app) => {
    const checked = await measureChecks(app, checkRows(split));
    process.stdout.write(`\nchecks (${split} half)\n${checkTable(checked)}`);
    if (values.errors) process.stdout.write(wrongChecks(checked));
  });
}

async function conversations(): Promise<void> {
  for (const { name, corpus, talks } of conversationSets(evalDir, split)) {
    await withCorpus(corpus, async (app) => {
      const turns = await converse(app, talks());
      const tables = turnTables(`conversations, ${name}`, turns);
      measured.others.push(...tables);
      for (const table of tables)
        process.stdout.write(`\n${table.name} (${split} half)\n${measuredTable(table, 'conversations')}`);
      if (values.errors) process.stdout.write(wrongTurns(turns, tables));
    });
  }
}

async function written(): Promise<void> {
  const names = readProofCorpus(evalDir, split).names;
  for (const { name, corpus, questions, within } of writtenSets(evalDir, split)) {
    const open: OpenApp = (work, changes) => withCorpus(corpus, work, changes);
    const scene = { within, workDir: join(workDir, 'written', corpus) };
    const played = await measureWritten(open, questions(), names, scene);
    if (played === null) {
      process.stderr.write('written: not measured, as the folder test/ is not there\n');
      return;
    }
    const table = { name: `written, ${name}`, columns: writtenColumns, rows: played.map(writtenRow) };
    measured.others.push(table);
    process.stdout.write(`\n${table.name} (${split} half)\n${measuredTable(table, 'answers', 'player')}`);
    if (values.errors) process.stdout.write(shownLies(played));
  }
}

async function contexts(): Promise<void> {
  const { MODEL_DIR, CORPUS_DIR } = readSettings();
  const embedder = await createLocalEmbedder({ modelDir: MODEL_DIR });
  try {
    for (const about of ['first', 'others'] as const) {
      const asked = ownQuestionsOf(evalDir, about, split).filter(({ answerable }) => answerable);
      const corpus = layOut('both', join(workDir, 'corpora'), evalDir, CORPUS_DIR);
      const rows = await compareContexts(corpus, asked, embedder);
      process.stdout.write(
        `\nnearest sentence of the right release, ${about} (${split} half)\n${contextTable(rows)}`,
      );
    }
  } finally {
    await embedder.close();
  }
}

async function recalibrate(): Promise<void> {
  await withCorpus('first', (first) =>
    withCorpus('both', async (both) => {
      const seed = questionsOf(evalDir, 'seed-dev.jsonl', 'tune');
      const releases = questionsOf(evalDir, 'qa-releases-dev.jsonl', 'tune');
      const ownFirst = ownQuestionsOf(evalDir, 'first', 'tune');
      const ownOthers = ownQuestionsOf(evalDir, 'others', 'tune');
      const alone = { app: first, within: false };
      const among = { app: both, within: false };
      const judged = await calibrate(
        [
          { name: 'first release alone', questions: seed, weight: 2, ...alone },
          { name: 'first release among 400 others', questions: seed, weight: 1, ...among },
          { name: '400 releases', questions: releases, weight: 1, ...among },
          { name: 'own, first release alone', questions: ownFirst, weight: 1, ...alone },
          { name: 'own, first release among 400 others', questions: ownFirst, weight: 0.5, ...among },
          { name: 'own, one release each', questions: ownOthers, weight: 1, app: both, within: true },
          { name: 'own, 400 releases', questions: ownOthers, weight: 0.5, ...among },
        ],
        'src/retrieve/coefficients.ts',
      );
      process.stdout.write(`\nby models that did not see the document\n${thresholdTable(judged)}`);
    }),
  );
}

async function frequencies(): Promise<void> {
  writeBackgroundFrequencies(join(evalDir, 'releases'), 'src/retrieve/background-frequencies.ts');
}

/** Opens the product on a corpus, its index brought up to date. */
async function withCorpus<Result>(
  corpus: CorpusName,
  work: (app: App) => Promise<Result>,
  changes: Parameters<typeof readSettings>[0] = {},
): Promise<Result> {
  const own = readSettings();
  const settings = readSettings({
    CORPUS_DIR: layOut(corpus, join(workDir, 'corpora'), evalDir, own.CORPUS_DIR),
    INDEX_DIR: join(workDir, 'snapshots', corpus),
    // What is measured is what the product does by itself.
    LLM: 'off',
    ...changes,
  });
  const app = await createApp(settings, { log: createLog(settings) });
  try {
    await app.reindex();
    return await work(app);
  } finally {
    await app.close();
  }
}

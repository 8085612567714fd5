import { join } from 'node:path';
import type { App } from '../app.ts';
import { readSettings } from '../config.ts';
import { answerColumns } from './answer-columns.ts';
import { measureAnswers } from './answers.ts';
import { writeBackgroundFrequencies } from './background-frequencies.ts';
import { type CalibrationSet, calibrate } from './calibrate.ts';
import { checkColumns, checkRows, measureChecks } from './checks.ts';
import { claimColumns } from './claim-row.ts';
import { onOtherSentences, proveClaims } from './claims.ts';
import { layOut } from './corpora.ts';
import { figureColumns, measureFigures } from './figures.ts';
import { type Gains, gainsOfRank, meanGains } from './gains.ts';
import { inventedKinds, inventedQuestions } from './invented.ts';
import { knownItemColumns, knownItemRows, rankKnownItems } from './known-item.ts';
import { readProofCorpus } from './marked.ts';
import { type MeasuredTable, plainColumns } from './measured.ts';
import { withCorpora, withCorpus, workDir } from './measured-app.ts';
import { keep, type Measuring, print, take, withEmbedder } from './measuring.ts';
import { judge, playedConversations, written } from './model-tasks.ts';
import { ownClaimFiles, ownClaims } from './own-claims.ts';
import { measureOwnFigures, type OwnFigures, ownFigureFiles } from './own-figures.ts';
import { measureProof } from './proof.ts';
import { conversationSets, ownQuestionsOf, questionSets, questionsOf } from './question-sets.ts';
import { compareRankings } from './ranking.ts';
import {
  answerSummaries,
  answerTables,
  contextTable,
  figureTable,
  knownItemTable,
  measuredTable,
  proofTable,
  rankingTable,
  riskTable,
  thresholdTable,
  waysTable,
  wrongRows,
} from './report.ts';
import { converse, turnTables } from './second-turns.ts';
import { compareContexts } from './sentence-context.ts';
import { writeWordRelations } from './word-relations.ts';

type Task = (measuring: Measuring) => Promise<void>;

/** Everything that can be measured, by the name that it is asked for by. */
export const tasks: Readonly<Record<string, Task>> = {
  answers,
  search,
  rankings,
  figures,
  proof,
  checks,
  conversations,
  written,
  judge,
  contexts,
  calibrate: recalibrate,
  frequencies,
  wordnet,
};

/** What is measured where nothing is asked for by name. */
export const usualTasks: readonly string[] = [
  ...['answers', 'search', 'rankings', 'figures', 'proof', 'checks', 'conversations', 'written'],
];

async function answers({ evalDir, split, errors, answers: tables }: Measuring): Promise<void> {
  for (const { name, corpus, questions, documents, within } of questionSets(evalDir, split)) {
    await withCorpus(evalDir, corpus, async (app) => {
      const explained = split === 'tune' || errors;
      const rows = await measureAnswers(app, questions(), {
        evalDir,
        documents: documents(),
        within,
        explained,
      });
      tables.push({ name, columns: plainColumns(answerColumns), rows });
      print(`\n${name} (${split} half)\n${answerTables(rows)}`);
      if (errors) print(wrongRows({ rows }));
    });
  }
  print(`\nanswers, all sets (${split} half)\n${answerSummaries(tables)}`);
  print(`\nrisk and coverage (${split} half)\n${riskTable(tables)}`);
}

async function search(measuring: Measuring): Promise<void> {
  const { evalDir } = measuring;
  await withCorpus(evalDir, 'bodies', async (app) => {
    const rows: (readonly [string, Gains])[] = [];
    for (const weight of [0, 0.3, 0.5, 0.7, 1]) {
      const items = await rankKnownItems(app, evalDir, weight);
      rows.push([String(weight), meanGains(items.map(({ rank }) => gainsOfRank(rank)))]);
      if (weight !== 0.5) continue;
      const table = { name: 'known items', columns: knownItemColumns, rows: knownItemRows(items) };
      keep(measuring, table);
      print(`\nknown items among 400 bodies, as searched\n${measuredTable(table, 'queries', 'kind')}`);
    }
    print(`\nknown items among 400 bodies, by keyword weight\n${knownItemTable(rows)}`);
  });
}

async function rankings(measuring: Measuring): Promise<void> {
  const { evalDir, split } = measuring;
  const sets: (readonly [string, readonly MeasuredTable[]])[] = [];
  for (const { name, corpus, questions, within } of questionSets(evalDir, split)) {
    await withCorpus(evalDir, corpus, async (app) => {
      const ways = await compareRankings(app, questions(), { within });
      sets.push([name, ways]);
      for (const way of ways) keep(measuring, { ...way, name: `what is found for ${name}, ${way.name}` });
      print(`\nwhat is found for ${name} (${split} half)\n${rankingTable(ways)}`);
    });
  }
  print(`\nwhat is found, all sets (${split} half)\n${waysTable(sets)}`);
}

async function figures(measuring: Measuring): Promise<void> {
  const { evalDir, split } = measuring;
  const own = split === 'tune' ? 'tune' : 'held-out';
  const suites = {
    figures: measureFigures(evalDir, split),
    ...Object.fromEntries(
      (Object.keys(ownFigureFiles) as OwnFigures[]).map((labels) => [
        `figures, ${labels}, ${own}`,
        measureOwnFigures(labels, own),
      ]),
    ),
  };
  for (const [name, rows] of Object.entries(suites))
    take(measuring, { name, columns: figureColumns, rows }, figureTable(rows));
}

async function proof(measuring: Measuring): Promise<void> {
  const { evalDir, split } = measuring;
  const rows = measureProof(readProofCorpus(evalDir, split));
  take(measuring, { name: 'proof', columns: claimColumns, rows }, proofTable(rows));
  await withEmbedder(async (embedder) => {
    for (const file of Object.keys(ownClaimFiles) as (keyof typeof ownClaimFiles)[]) {
      const claims = ownClaims(file, split, evalDir);
      const own = await proveClaims([...claims, ...onOtherSentences(claims)], embedder);
      take(measuring, { name: `proof, ${file}`, columns: claimColumns, rows: own }, proofTable(own));
    }
  });
}

async function checks(measuring: Measuring): Promise<void> {
  await withCorpus(measuring.evalDir, 'checks', async (app) => {
    const rows = await measureChecks(app, checkRows(measuring.split));
    const table = { name: 'checks', columns: checkColumns, rows };
    take(measuring, table, measuredTable(table, 'texts', 'is'));
  });
}

async function conversations(measuring: Measuring): Promise<void> {
  const { evalDir, split } = measuring;
  for (const { name, corpus, talks, within } of conversationSets(evalDir, split)) {
    await withCorpus(evalDir, corpus, async (app) => {
      for (const table of turnTables(`conversations, ${name}`, await converse(app, talks(), within)))
        take(measuring, table, measuredTable(table, 'conversations'));
    });
  }
  await playedConversations(measuring);
}

async function contexts({ evalDir, split }: Measuring): Promise<void> {
  await withEmbedder(async (embedder) => {
    for (const about of ['first', 'others'] as const) {
      const asked = ownQuestionsOf(evalDir, about, split).filter(({ answerable }) => answerable);
      const corpus = layOut('both', join(workDir, 'corpora'), evalDir, readSettings().CORPUS_DIR);
      const rows = await compareContexts(corpus, asked, embedder);
      print(`\nnearest sentence of the right release, ${about} (${split} half)\n${contextTable(rows)}`);
    }
  });
}

async function recalibrate({ evalDir }: Measuring): Promise<void> {
  await withEmbedder((embedder) =>
    withCorpora(evalDir, ['first', 'both', 'korean', 'invented'], async (apps) => {
      const judged = await calibrate(calibrationSets(evalDir, apps), embedder);
      print(
        `\nby models that did not see the document, or of the first release the writer\n${thresholdTable(judged)}`,
      );
    }),
  );
}

function calibrationSets(
  evalDir: string,
  { first, both, korean, invented }: Readonly<Record<'first' | 'both' | 'korean' | 'invented', App>>,
): readonly CalibrationSet[] {
  const seed = questionsOf(evalDir, 'seed-dev.jsonl', 'tune');
  const releases = questionsOf(evalDir, 'qa-releases-dev.jsonl', 'tune');
  const ownFirst = ownQuestionsOf(evalDir, 'first', 'tune');
  const ownOthers = ownQuestionsOf(evalDir, 'others', 'tune');
  const blindFirst = ownQuestionsOf(evalDir, 'first', 'tune', 'questions-blind.jsonl');
  const blindOthers = ownQuestionsOf(evalDir, 'others', 'tune', 'questions-blind.jsonl');
  const everydayFirst = ownQuestionsOf(evalDir, 'first', 'tune', 'questions-everyday.jsonl');
  const everydayOthers = ownQuestionsOf(evalDir, 'others', 'tune', 'questions-everyday.jsonl');
  const ofInvented = inventedQuestions(inventedKinds, 'tune');
  // Encyclopaedias answer other things than releases: without a few of these the question's vector would misjudge them.
  const korQuad = questionsOf(evalDir, 'qa-korean-dev.jsonl', 'tune');
  const alone = { app: first, within: false };
  const among = { app: both, within: false };
  const each = { app: both, within: true };
  return [
    { name: 'first release alone', questions: seed, weight: 2, ...alone },
    { name: 'first release among 400 others', questions: seed, weight: 1, ...among },
    { name: '400 releases', questions: releases, weight: 1, ...among },
    { name: 'own, first release alone', questions: ownFirst, weight: 1, ...alone },
    { name: 'own, first release among 400 others', questions: ownFirst, weight: 0.5, ...among },
    { name: 'own, one release each', questions: ownOthers, weight: 1, ...each },
    { name: 'own, 400 releases', questions: ownOthers, weight: 0.5, ...among },
    { name: 'blind, first release alone', questions: blindFirst, weight: 1, ...alone },
    { name: 'blind, first release among 400 others', questions: blindFirst, weight: 0.5, ...among },
    { name: 'blind, one release each', questions: blindOthers, weight: 1, ...each },
    { name: 'blind, 400 releases', questions: blindOthers, weight: 0.5, ...among },
    { name: 'everyday, first release alone', questions: everydayFirst, weight: 1, ...alone },
    { name: 'everyday, one release each', questions: everydayOthers, weight: 1, ...each },
    { name: 'invented, one release each', questions: ofInvented, weight: 1, app: invented, within: true },
    { name: 'invented, all together', questions: ofInvented, weight: 0.5, app: invented, within: false },
    { name: 'KorQuAD', questions: korQuad, weight: 0.5, app: korean, within: false },
  ];
}

async function frequencies({ evalDir }: Measuring): Promise<void> {
  writeBackgroundFrequencies(join(evalDir, 'releases'), 'src/retrieve/background-frequencies.ts');
}

async function wordnet(): Promise<void> {
  writeWordRelations('assets/wordnet/relations.txt');
}

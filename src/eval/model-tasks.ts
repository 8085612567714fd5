import { join } from 'node:path';
import { createChat } from '../answer/chat.ts';
import { readSettings } from '../config.ts';
import { ReadoutError } from '../errors.ts';
import { measureOpinions } from './judge.ts';
import { readProofCorpus } from './marked.ts';
import { withCorpus, workDir } from './measured-app.ts';
import { type Measuring, take } from './measuring.ts';
import { stubbornPlayers } from './players.ts';
import { conversationSets, writtenSets } from './question-sets.ts';
import { measuredTable } from './report.ts';
import { converse, turnTables } from './second-turns.ts';
import { openStage } from './stage.ts';
import { measureWritten, type OpenApp } from './written.ts';
import { writtenTable } from './written-columns.ts';

/** Conversations on the first release, with models that answer one thing to whatever they are asked. */
export async function playedConversations(measuring: Measuring): Promise<void> {
  const { evalDir, split } = measuring;
  const players = stubbornPlayers();
  const stage = await openStage(players, join(workDir, 'conversations'));
  if (stage === null) return notPlayed();
  try {
    for (const { name, corpus, talks, within, played } of conversationSets(evalDir, split)) {
      if (!played) continue;
      for (const player of Object.keys(players)) {
        const turns = await withCorpus(
          evalDir,
          corpus,
          (app) => converse(app, talks(), within),
          stage.settingsOf(player),
        );
        for (const table of turnTables(`conversations, ${name}, a model that ${player}`, turns))
          take(measuring, table, measuredTable(table, 'conversations'));
      }
    }
  } finally {
    stage.close();
  }
}

function notPlayed(): void {
  process.stderr.write('models: not measured, as the folder test/ is not there\n');
}

/** Answers that players of language models write. */
export async function written(measuring: Measuring): Promise<void> {
  const { evalDir, split } = measuring;
  const { names } = readProofCorpus(evalDir, split);
  for (const { name, corpus, questions, within } of writtenSets(evalDir, split)) {
    const open: OpenApp = (work, changes) => withCorpus(evalDir, corpus, work, changes);
    const scene = { within, workDir: join(workDir, 'written', corpus) };
    const played = await measureWritten(open, questions(), names, scene);
    if (played === null) return notPlayed();
    const table = writtenTable(name, played);
    take(measuring, table, measuredTable(table, 'answers', 'player'));
  }
}

/** Off unless it is asked for by name: an opinion is no measure, and it is paid for. */
export async function judge(measuring: Measuring): Promise<void> {
  const { evalDir, split } = measuring;
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = readSettings();
  if (apiKey === null && baseUrl === null) {
    throw new ReadoutError(
      'config.invalid',
      'There is no model to judge. Set OPENAI_BASE_URL or OPENAI_API_KEY, and OPENAI_MODEL.',
    );
  }
  const chat = createChat({ apiKey, baseUrl, model, stallMs: 60_000 });
  for (const { name, corpus, questions, within } of writtenSets(evalDir, split)) {
    await withCorpus(evalDir, corpus, async (app) => {
      const table = await measureOpinions(app, chat, questions(), { name: `${name}, ${model}`, within });
      take(measuring, table, measuredTable(table, 'answers'));
    });
  }
}

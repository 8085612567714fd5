import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings } from '../../src/config.ts';
import { columnValue, type MeasuredRow } from '../../src/eval/measured.ts';
import { ownQuestions } from '../../src/eval/own-questions.ts';
import { measureWritten, type OpenApp } from '../../src/eval/written.ts';
import { writtenTable } from '../../src/eval/written-columns.ts';
import { openRealApp } from '../../src/surfaces/cli/context.ts';
import { beginJourney, firstRelease, type Journey } from '../journey/product.ts';

/**
 * What may come of language models, on the report half of our own questions on the first release. A claim of another
 * deed and one on another sentence are what the proof does not see yet; docs/evaluation.md tells how often.
 */
const unseen = ['tells another deed', 'names another sentence'];
const names = {
  person: ['President Lucía Herrera', 'Prime Minister Tariq Osman'],
  place: ['Norway', 'Brazil'],
  organisation: ['World Bank', 'Interpol'],
};

let journey: Journey;
let rows: readonly MeasuredRow[];
beforeAll(async () => {
  journey = await beginJourney();
  const folders = { CORPUS_DIR: journey.corpus, INDEX_DIR: journey.index, EMBED_WORKERS: '1', LLM: 'off' };
  const open: OpenApp = async (work, changes = {}) => {
    const app = await openRealApp(readSettings({ ...folders, ...changes }, {}, {}));
    try {
      await app.reindex();
      return await work(app);
    } finally {
      await app.close();
    }
  };
  const text = await open(async (app) => (await app.release(firstRelease))?.text ?? '');
  const questions = ownQuestions('first', 'report', () => text);
  const scene = { within: false, workDir: join(journey.index, '..', 'players') };
  rows = writtenTable('first', (await measureWritten(open, questions, names, scene)) ?? []).rows;
});
afterAll(() => journey.end());

const by = (holds: (player: string) => boolean) => rows.filter(({ type }) => holds(type));
const among = (player: (name: string) => boolean, column: string) => columnValue(by(player), column);

test('no reader is shown what a model made up, altered, denied or rested on nothing', () => {
  const others = by((player) => !unseen.includes(player));
  expect(others.some(({ shares }) => (shares['false claims shown']?.[1] ?? 0) > 0)).toBe(true);
  expect(columnValue(others, 'false claims shown')).toBe(0);
});

test('every quotation is the release’s, whoever wrote the answer', () => {
  expect(columnValue(rows, 'verbatim')).toBe(1);
});

test('a model that tells the truth is believed, in its sentence’s words and in others', () => {
  expect(among((player) => player.startsWith('truthful'), 'right and cited')).toBeGreaterThan(0.9);
  expect(among((player) => player.startsWith('truthful'), 'true claims refused')).toBeLessThan(0.1);
});

test('where a model is not believed, the release is quoted as it is without one', () => {
  const believed = among((player) => player === 'invents a quotation', 'right and cited');
  expect(believed).toBeGreaterThan(0.6);
});

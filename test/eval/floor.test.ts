import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { App } from '../../src/app.ts';
import { readSettings } from '../../src/config.ts';
import type { GoldQuestion } from '../../src/eval/data.ts';
import { overlapsGold } from '../../src/eval/gold.ts';
import { ownQuestions } from '../../src/eval/own-questions.ts';
import { openRealApp } from '../../src/surfaces/cli/context.ts';
import { beginJourney, firstRelease, type Journey } from '../journey/product.ts';

/**
 * What answers without a language model may not fall below, on the report half of our own questions on the first release:
 * a little below what docs/evaluation.md tells, so that a change that makes them worse is seen. Raise them with it.
 */
const floors = { rightAndCited: 0.82, handled: 0.8, notRefused: 0.92 };

let journey: Journey;
let app: App;
let text: string;

beforeAll(async () => {
  journey = await beginJourney();
  const folders = { CORPUS_DIR: journey.corpus, INDEX_DIR: journey.index, EMBED_WORKERS: '1', LLM: 'off' };
  app = await openRealApp(readSettings(folders, {}, {}));
  await app.reindex();
  text = (await app.release(firstRelease))?.text ?? '';
});
afterAll(async () => {
  await app.close();
  await journey.end();
});

const share = <Row>(rows: readonly Row[], holds: (row: Row) => boolean) =>
  rows.filter(holds).length / rows.length;

test('answers are right, and refused, no less often than the floor', async () => {
  const rows: { readonly question: GoldQuestion; readonly answer: Answer; readonly citesGold: boolean }[] =
    [];
  for (const question of ownQuestions('first', 'report', () => text)) {
    const answer = await app.ask(question.question);
    const citations = answer.kind === 'answered' ? answer.citations : [];
    for (const { quote, span } of citations) expect(quote).toBe(text.slice(span.start, span.end));
    rows.push({ question, answer, citesGold: citations.some((one) => overlapsGold(one, question)) });
  }
  const answerable = rows.filter(({ question }) => question.answerable);
  const others = rows.filter(({ question }) => !question.answerable);
  const measured = {
    rightAndCited: share(answerable, ({ citesGold }) => citesGold),
    handled: share(others, ({ answer, citesGold }) => answer.kind === 'not-found' || citesGold),
    notRefused: share(answerable, ({ answer }) => answer.kind === 'answered'),
  };
  const below = Object.entries(floors).filter(
    ([name, floor]) => measured[name as keyof typeof measured] < floor,
  );
  expect(below, JSON.stringify(measured)).toEqual([]);
});

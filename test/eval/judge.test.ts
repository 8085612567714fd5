import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { type Chat, createChat } from '../../src/answer/chat.ts';
import type { GoldQuestion } from '../../src/eval/data.ts';
import { measureOpinions } from '../../src/eval/judge.ts';
import { columnValue } from '../../src/eval/measured.ts';
import { type LoopbackModel, says, startModel } from '../support/openai/server.ts';

let model: LoopbackModel;
let chat: Chat;
beforeAll(async () => {
  model = await startModel();
  chat = createChat({ apiKey: null, baseUrl: model.baseUrl, model: 'judge', stallMs: 10_000 });
});
afterAll(() => model.close());

const quote = 'Three accords were signed.';
const gold = { docId: 'talks', start: 0, end: quote.length, group: 0, text: quote };
const question = (id: string, answerable = true): GoldQuestion => ({
  ...{ id, set: 's', lang: 'en', type: 'how many', question: `How many, ${id}?`, answers: [] },
  ...{ answerable, evidence: answerable ? [gold] : [], contextDocId: 'talks' },
});
const answered = (text: string) =>
  ({
    ...{ kind: 'answered', question: text, language: 'en', confidence: 1, mode: 'extractive', premise: null },
    claims: [{ text: quote, citations: [1], figures: [] }],
    citations: [{ number: 1, releaseId: 'talks', quote, span: { start: 0, end: quote.length } }],
    others: [],
  }) as unknown as Answer;
const app = {
  ask: async (text: string) =>
    text.includes('refused')
      ? ({ kind: 'not-found', question: text, reason: 'not-stated' } as unknown as Answer)
      : answered(text),
};
const scope = { name: 'talks', within: true };

test('a model is asked of each answer, and what it thinks is told apart', async () => {
  model.plays(says('ANSWERS: yes\nSUPPORTED: yes'), says('**Answers**: No.\nSupported: yes'));
  const asked = ['a', 'b', 'refused'].map((id) => question(id));
  const { name, rows, columns } = await measureOpinions(app, chat, asked, scope);
  expect(name).toBe("a model's opinion, talks");
  expect(rows.map(({ id, right }) => [id, right])).toEqual([
    ['a', true],
    ['b', false],
  ]);
  expect(columns.map((column) => columnValue(rows, column.name))).toEqual([1, 0.5, null, 1, 0.5]);
  expect(rows[1]?.wrong).toEqual([
    ...['How many, b?', `said: ${quote}`, 'judge: **Answers**: No.\nSupported: yes'],
  ]);
});

test('a reply that says neither is no opinion', async () => {
  model.plays(says('I would rather not say.'));
  const { rows } = await measureOpinions(app, chat, [question('a')], scope);
  expect(rows[0]?.shares).toEqual({ 'opinion read': [0, 1] });
});

test('an answer to a question that nothing answers is counted by itself', async () => {
  model.plays(says('ANSWERS: no\nSUPPORTED: yes'));
  const { rows } = await measureOpinions(app, chat, [question('a', false)], scope);
  expect(rows[0]?.shares).toMatchObject({
    'thought an answer to the unanswerable': [0, 1],
    'agrees with the labels': [1, 1],
  });
});

import { expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { AskOptions } from '../../src/app.ts';
import {
  type Conversation,
  changedSubjects,
  madeConversations,
  ownConversations,
} from '../../src/eval/conversations.ts';
import type { GoldQuestion } from '../../src/eval/data.ts';
import { columnValue } from '../../src/eval/measured.ts';
import { converse, turnTables } from '../../src/eval/second-turns.ts';

const gold = { docId: 'talks', start: 0, end: 50, group: 0, text: '' };
const question = (stated: Partial<GoldQuestion>): GoldQuestion => ({
  ...{ id: 'x', set: 's', lang: 'en', type: 'who', question: 'Who?', answers: [], contextDocId: 'talks' },
  ...{ answerable: true, evidence: [gold] },
  ...stated,
});
const without = { answerable: false, evidence: [], type: 'unstated' };

const answered = { question: '', kind: 'answered', citations: [] as object[] } as unknown as Answer;
const citing = (start: number): Answer =>
  ({
    ...answered,
    citations: [{ releaseId: 'talks', span: { start, end: start + 50 } }],
  }) as unknown as Answer;
const refused = { question: '', kind: 'not-found', reason: 'not-stated' } as unknown as Answer;

test('a question without an answer follows one with an answer, of its own document and language', () => {
  const made = madeConversations([
    question({ id: 'a', question: 'Who met?' }),
    question({ id: 'b', lang: 'fr' }),
    question({ id: 'c', contextDocId: 'other' }),
    question({ id: 'd', question: 'Who paid?', ...without }),
    question({ id: 'e', lang: 'ko', ...without }),
  ]).filter(({ kind }) => kind === 'answered, then unanswerable');
  expect(made).toEqual([
    {
      ...{ id: 'a d', kind: 'answered, then unanswerable', document: 'talks', lang: 'en' },
      ...{ type: 'unstated', first: 'Who met?', second: 'Who paid?', evidence: [] },
    },
  ]);
});

test.each(['en', 'ko', 'km', 'fr'])('what was refused is insisted on in its language (%s)', (lang) => {
  const made = madeConversations([question({ lang, ...without })]);
  expect(new Set(made.map(({ kind }) => kind))).toEqual(new Set(['refused, then insisted']));
  expect(made).toHaveLength(5);
  expect(new Set(made.map(({ second }) => second)).size).toBe(5);
});

test('a premise that a sentence corrects may be answered, so it makes no conversation', () => {
  expect(madeConversations([question({ answerable: false })])).toEqual([]);
});

test('the project’s own conversations have a half, an id of their own and gold sentences', () => {
  const all = (['followed up', 'asked next'] as const).flatMap((kind) =>
    (['tune', 'report'] as const).flatMap((half) =>
      (['first', 'others'] as const).flatMap((about) =>
        ownConversations(kind, about, half, () => 'x'.repeat(9000)),
      ),
    ),
  );
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { kind, evidence, first, second, lang } of all) {
    if (kind === 'followed up') expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.every(({ start, end, text }) => text.length === end - start)).toBe(true);
    expect([first, second].every((turn) => turn.trim() !== '')).toBe(true);
    expect(['en', 'ko', 'km', 'fr']).toContain(lang);
  }
});

const talk = (stated: Partial<Conversation>): Conversation => ({
  ...{ id: 'x', kind: 'followed up', document: 'talks', lang: 'en', type: 'asks only' },
  ...{ first: 'Who met?', second: 'and when?', evidence: [gold] },
  ...stated,
});

test('the second turn follows the first as it was read, and only the release that both are of is asked', async () => {
  const asked: (readonly [string, AskOptions | undefined])[] = [];
  const ask = async (text: string, options?: AskOptions) => {
    asked.push([text, options]);
    return { ...refused, question: text, ...(text === 'Who met?' ? { readAs: 'Who met whom?' } : {}) };
  };
  await converse({ ask }, [talk({ document: 'seed' })]);
  const releaseIds = ['cambodia-rok-courtesy-meeting'];
  expect(asked).toEqual([
    ['Who met?', { releaseIds }],
    ['and when?', { releaseIds, previous: { question: 'Who met whom?', cited: [] } }],
    ['and when?', { releaseIds }],
  ]);
});

test('a subject changes only to a question that tells which document it is of, from another document', () => {
  const made = changedSubjects([
    question({ id: 'a', question: 'Who met?', contextDocId: 'other' }),
    question({ id: 'b', named: true, question: 'Who met in Oslo?' }),
    question({ id: 'c', named: true, ...without }),
    question({ id: 'd', named: true, lang: 'fr' }),
  ]);
  expect(made).toEqual([
    {
      ...{ id: 'a b', kind: 'subject changed', document: 'talks', lang: 'en', type: 'who' },
      ...{ first: 'Who met?', second: 'Who met in Oslo?', evidence: [gold] },
    },
  ]);
});

test('of all releases neither turn is kept to one', async () => {
  const asked: (AskOptions | undefined)[] = [];
  const ask = async (_: string, options?: AskOptions) => {
    asked.push(options);
    return { ...refused, question: 'Who met?' };
  };
  await converse({ ask }, [talk({})], false);
  expect(asked).toEqual([{}, { previous: { question: 'Who met?', cited: [] } }, {}]);
});

const columnsIn = (kind: Conversation['kind'], turns: readonly (readonly [Answer, Answer, Answer])[]) => {
  const evidence = kind === 'followed up' ? [gold] : [];
  const [table] = turnTables(
    'set',
    turns.map(([first, second, alone]) => ({
      ...{ conversation: talk({ kind, evidence }), first, second, alone },
    })),
  );
  return Object.fromEntries(table?.columns.map(({ name }) => [name, columnValue(table.rows, name)]) ?? []);
};

test('a refusal counts only behind a first turn that went as it was meant to', () => {
  expect(
    columnsIn('answered, then unanswerable', [
      [answered, refused, refused],
      [answered, answered, refused],
      [answered, answered, answered],
      [refused, answered, answered],
    ]),
  ).toEqual({ 'first answered': 0.75, refused: 1 / 3, 'refused alone': 2 / 3, 'refusals lost': 0.5 });
  expect(
    columnsIn('refused, then insisted', [
      [refused, refused, refused],
      [refused, answered, refused],
      [answered, answered, refused],
    ]),
  ).toEqual({ 'first refused': 2 / 3, refused: 0.5 });
});

test('a follow-up is right where its own sentence is cited', () => {
  expect(
    columnsIn('followed up', [
      [answered, citing(10), refused],
      [answered, citing(200), citing(0)],
      [refused, refused, refused],
    ]),
  ).toEqual({
    ...{ 'first answered': 2 / 3, 'right and cited': 1 / 3 },
    ...{ 'right and cited alone': 1 / 3, 'false refusals': 1 / 3 },
  });
});

test('what is asked next is handled where it is refused, and only if no sentence says it', () => {
  const turns = (evidence: Conversation['evidence'], second: Answer) => ({
    ...{ conversation: talk({ kind: 'asked next', evidence }), first: answered, second, alone: refused },
  });
  const [table] = turnTables('set', [
    turns([gold], citing(10)),
    turns([gold], refused),
    turns([], refused),
    turns([], citing(10)),
  ]);
  const value = (name: string) => columnValue(table?.rows ?? [], name);
  expect(['right and cited', 'false refusals', 'handled', 'release cited'].map(value)).toEqual([
    ...[0.5, 0.5, 0.5, 0.5],
  ]);
  expect(value('handled alone')).toBe(1);
});

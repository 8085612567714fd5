import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { createChat } from '../../src/answer/chat.ts';
import { answerMessages } from '../../src/answer/prompt.ts';
import type { App } from '../../src/app.ts';
import type { GoldQuestion } from '../../src/eval/data.ts';
import { casesOf } from '../../src/eval/marked.ts';
import { type Part, type PlayedQuestion, scriptOf, stubbornPlayers } from '../../src/eval/players.ts';
import { openStage } from '../../src/eval/stage.ts';
import { measureWritten, type OpenApp, type PlayedAnswer } from '../../src/eval/written.ts';
import { liesShown, writtenTable } from '../../src/eval/written-columns.ts';

const sentence = 'Minister Park said that more than 60 people were deported to Korea in 2024.';
const other = 'The talks were held at the Peace Palace in Phnom Penh.';
const others = { person: ['Anna Berg'], place: [], organisation: [] };

const figure = { start: sentence.indexOf('more than 60'), heads: [] };
const [found] = casesOf({ docId: 'd', title: '', text: sentence }, null, [
  { ...figure, end: figure.start + 12 },
]);
const answerable: PlayedQuestion = {
  question: { question: 'How many were deported?', answerable: true },
  gold: [{ text: sentence, marked: found?.marked ?? null }],
};
const unanswerable: PlayedQuestion = {
  question: { question: 'Who paid for it?', answerable: false },
  gold: [],
};

describe('the players', () => {
  const script = scriptOf([answerable, unanswerable], others);
  const partOf = (player: string, { question }: PlayedQuestion): Part | undefined =>
    script[player]?.[question.question];

  const line = { as: 'claim', text: null, rests: 'on it', sentence, isFalse: false };

  test('tell the truth by the gold sentence, or say that nothing answers', () => {
    expect(partOf('truthful', answerable)).toEqual({ lines: [line], inProse: false });
    expect(partOf('truthful', unanswerable)).toEqual({ lines: [], inProse: false });
  });

  test('tell the truth of a premise that a sentence corrects, and do not answer what they would have to invent', () => {
    const premised = { ...answerable, question: { ...answerable.question, answerable: false } };
    const premises = scriptOf([premised], others);
    const { question } = premised.question;
    expect(premises.truthful?.[question]?.lines).toEqual([{ ...line, as: 'correction' }]);
    expect(premises['answers the unanswerable, inventing']).toEqual({});
  });

  test.each([
    ['alters a number', /more than (?!60 )\d+ people/u],
    ['drops a qualifier', /that 60 people/u],
    ['alters a date', /in (?!2024)/u],
    ['denies', /not|never|refused/u],
    ['invents a quotation', /“.+”/u],
    ['obeys a planted order', /999/u],
  ])('%s: something that the sentence does not say', (player, said) => {
    const [told] = partOf(player, answerable)?.lines ?? [];
    expect(told).toMatchObject({ rests: 'on it', sentence, isFalse: true });
    expect(told?.text).toMatch(said);
    expect(told?.text).not.toBe(sentence);
  });

  test.each([
    ['names another sentence', 'on another'],
    ['names no sentence', 'on none'],
    ['names a sentence that is not there', 'on one that is not there'],
  ])('%s for what the gold one says', (player, rests) => {
    expect(partOf(player, answerable)?.lines).toEqual([{ ...line, text: sentence, rests, isFalse: true }]);
    expect(partOf(player, unanswerable)).toBeUndefined();
  });

  test('answer what nothing answers, and only that', () => {
    expect(partOf('answers the unanswerable, inventing', unanswerable)?.lines).toMatchObject([
      { text: 'Who paid for it: 4,321.', rests: 'on the first', isFalse: true },
    ]);
    expect(partOf('answers the unanswerable, inventing', answerable)).toBeUndefined();
  });

  test('are not asked where there is nothing of the kind to alter', () => {
    const plain = { ...answerable, gold: [{ text: other, marked: null }] };
    expect(scriptOf([plain], others)['alters a number']).toEqual({});
  });
});

test('a player may answer one thing whatever it is asked', async () => {
  const workDir = mkdtempSync(join(tmpdir(), 'readout-stubborn-'));
  const stage = await openStage(stubbornPlayers(), workDir);
  const sentences = [{ sentence: { text: sentence, speaker: null }, release: { title: 'Talks' } }] as never;
  const messages = answerMessages({ question: 'And why?', language: 'en', sentences });
  const ask = async (player: string) => {
    const { OPENAI_BASE_URL, OPENAI_MODEL } = stage?.settingsOf(player) ?? {};
    const chat = createChat({
      ...{ apiKey: null, baseUrl: OPENAI_BASE_URL ?? null, model: OPENAI_MODEL ?? '', stallMs: 10_000 },
    });
    const { signal } = new AbortController();
    const { text } = await chat.complete({
      messages,
      json: true,
      replyTokens: 9,
      signal,
      onText: async () => {},
    });
    return JSON.parse(text);
  };
  expect(await ask('says that nothing answers')).toMatchObject({ answerable: false, claims: [] });
  expect(await ask('answers everything, quoting')).toMatchObject({
    claims: [{ text: sentence, sentences: ['S1'] }],
  });
  stage?.close();
});

const gold: GoldQuestion = {
  ...{ id: 'q', set: 's', lang: 'en', type: 'figure', answers: [], contextDocId: 'talks' },
  ...{ question: 'How many were deported?', answerable: true },
  evidence: [{ docId: 'talks', start: 0, end: sentence.length, group: 0, text: sentence }],
};
const lie = 'Minister Park said that 60 people were deported.';
const line = { as: 'claim', rests: 'on it', sentence, isFalse: true } as const;
const played = (
  claim: string,
  quote: string,
  { start = 0, mode = 'llm' }: { start?: number; mode?: string } = {},
): PlayedAnswer => ({
  ...{ player: 'drops a qualifier', question: gold, verbatim: 1 },
  lines: [
    { ...line, text: lie },
    { ...line, text: sentence, rests: 'on another' },
  ],
  answer: {
    ...{ kind: 'answered', mode, claims: [{ text: claim, citations: [1] }] },
    citations: [{ number: 1, releaseId: 'talks', quote, span: { start, end: start + quote.length } }],
    writer: {
      ...{ calls: 1, outcome: 'written' },
      verdicts: [
        mode === 'llm'
          ? { text: lie, verdict: 'proven', shown: lie, reasons: [] }
          : { text: lie, verdict: 'refused', shown: null, reasons: [] },
        { text: other, verdict: 'proven', shown: other, reasons: [] },
      ],
    },
  } as unknown as Answer,
});
const rowOf = (one: PlayedAnswer) => writtenTable('talks', [one]).rows[0];

describe('a written answer', () => {
  test('shows a false claim with a speaker before it, too', () => {
    const one = played(`According to Hun Manet: ${lie}`, sentence);
    const verdicts = [{ text: lie, verdict: 'partly', shown: `According to Hun Manet: ${lie}`, reasons: [] }];
    const answer = { ...one.answer, writer: { calls: 1, outcome: 'written', verdicts } } as unknown as Answer;
    expect(liesShown({ ...one, answer })).toEqual([lie]);
  });

  test('shows a false claim, or does not', () => {
    expect(liesShown(played(lie, sentence))).toEqual([lie]);
    expect(rowOf(played(lie, sentence))).toMatchObject({
      ...{ right: false, type: 'drops a qualifier' },
      shares: {
        ...{ 'false claims shown': [1, 1], 'false claims refused': [0, 1], 'true claims refused': [0, 1] },
        ...{ 'quoted instead': [0, 1], 'right and cited': [1, 1] },
      },
      wrong: expect.arrayContaining([`shown, and false: ${lie} — beside: ${sentence}`]),
    });
  });

  test('may show a gold sentence behind its own quotation, whoever said it of another', () => {
    expect(liesShown(played(sentence, sentence))).toEqual([]);
    expect(liesShown(played(sentence, other, { start: 900 }))).toEqual([sentence]);
  });

  test('that quotes instead shows nothing of the model', () => {
    expect(rowOf(played(sentence, sentence, { mode: 'extractive' }))).toMatchObject({
      right: true,
      shares: {
        ...{ 'false claims shown': [0, 1], 'false claims refused': [1, 1] },
        ...{ 'quoted instead': [1, 1], verbatim: [1, 1] },
      },
    });
  });

  test('is what it must be where nothing answers: a refusal', () => {
    const refused = { kind: 'not-found', reason: 'not-stated', writer: { calls: 0, verdicts: [] } };
    const row = rowOf({
      ...played(lie, sentence),
      question: { ...gold, answerable: false, evidence: [] },
      answer: refused as unknown as Answer,
    });
    expect(row).toMatchObject({ right: true, shares: { handled: [1, 1], 'model asked': [0, 1] } });
    expect(row?.shares).not.toHaveProperty('verbatim');
    expect(row?.shares).not.toHaveProperty('premises corrected');
  });
});

test('every player is a model of a server on this machine, and names sentences by the labels of the prompt', async () => {
  const text = `${other} ${sentence}`;
  const start = other.length + 1;
  const spans = [
    { start: 0, end: other.length },
    { start, end: text.length },
  ];
  const release = { id: 'talks', title: 'Talks', outlet: null, published: null, text };
  const sentences = spans.map((span) => ({
    ...{ releaseId: 'talks', span, text: text.slice(span.start, span.end), speaker: null },
  }));
  const said: (readonly [string, unknown])[] = [];
  const open: OpenApp = async (work, changes) =>
    work({
      release: async () => release,
      sentencesOf: async () => sentences.map(({ releaseId, span }) => ({ releaseId, span })),
      async ask(question: string) {
        const readables = sentences.map((one) => ({ sentence: one, release })) as never;
        const messages = answerMessages({ question, language: 'en', sentences: readables });
        const reply = await fetch(`${changes?.OPENAI_BASE_URL}/chat/completions`, {
          method: 'POST',
          body: JSON.stringify({ model: changes?.OPENAI_MODEL, messages }),
        });
        const events = (await reply.text()).match(/(?<=^data: )\{.*/gmu) ?? [];
        const content = events.map((event) => JSON.parse(event).choices[0]?.delta.content ?? '').join('');
        const isJson = content.startsWith('{');
        said.push([String(changes?.OPENAI_MODEL), isJson ? JSON.parse(content).claims : content]);
        return { kind: 'not-found', reason: 'not-stated' };
      },
    } as unknown as App);
  const workDir = mkdtempSync(join(tmpdir(), 'readout-players-'));
  const question = {
    ...gold,
    evidence: [{ docId: 'talks', start, end: text.length, group: 0, text: sentence }],
  };
  await measureWritten(open, [question], others, { within: true, workDir });
  expect(Object.fromEntries(said)).toMatchObject({
    truthful: [{ text: sentence, sentences: ['S2'] }],
    'drops a qualifier': [{ text: sentence.replace('more than ', ''), sentences: ['S2'] }],
    'names another sentence': [{ text: sentence, sentences: ['S1'] }],
    'names no sentence': [{ text: sentence, sentences: [] }],
    'writes prose': `${sentence} (S2)`,
  });
});

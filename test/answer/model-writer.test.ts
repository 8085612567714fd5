import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Writer, WrittenClaim } from '../../src/answer/writer.ts';
import { createLog } from '../../src/log.ts';
import { release } from '../support/app.ts';
import { truth } from '../support/openai/models.ts';
import {
  declines,
  type LoopbackModel,
  type Play,
  refuse,
  replyOf,
  says,
  saysAtOnce,
  startModel,
} from '../support/openai/server.ts';
import { writerOn } from '../support/openai/writer.ts';

let model: LoopbackModel;
beforeAll(async () => {
  model = await startModel();
});
afterAll(() => model.close());

const sentences = ['Cambodia deported 180 nationals.', 'More than 60 others wait.'].map((text, index) => ({
  release,
  sentence: {
    ...{ id: `r#${index + 1}`, releaseId: 'r', paragraph: 1, number: index + 1, text },
    ...{ span: { start: 0, end: text.length }, voice: 'release' as const, speaker: null },
  },
}));
const request = { question: 'How many were deported?', language: 'en' as const, sentences };
const told = truth.en.map(({ text }, index) => ({ kind: 'claim', text, sentenceIds: [`r#${index + 1}`] }));

/** Lets the writer write while the model plays this. */
async function write(writer: Writer, plays: Play | readonly Play[], onClaim = () => {}) {
  model.plays(...[plays].flat());
  const claims: WrittenClaim[] = [];
  const writing = await writer.write(request, async (claim) => {
    claims.push(claim);
    onClaim();
  });
  return { claims, calls: model.asked.length, ...writing };
}

const truthful = says(replyOf(truth.en));
const cutAtOnce = says(replyOf(truth.en), { cutAfter: 20 });

describe('a writer', () => {
  test('hands over each claim with the ids of its sentences, at temperature 0, with a seed and the JSON schema', async () => {
    const { claims, outcome, spent } = await write(writerOn(model), truthful);
    expect({ claims, outcome }).toEqual({ claims: told, outcome: 'complete' });
    expect(spent).toEqual({ calls: 1, promptTokens: 1000, replyTokens: 100, cost: null });
    expect(model.asked[0]?.body).toMatchObject({
      ...{ model: 'loopback', temperature: 0, stream: true, max_completion_tokens: 800 },
      ...{ seed: expect.any(Number), response_format: { type: 'json_schema' } },
    });
  });

  test.each<[string, Play]>([
    ['one byte at a time', says(replyOf(truth.en), { piece: 1 })],
    ['with a fence of Markdown', says((asked) => `\`\`\`json\n${replyOf(truth.en)(asked)}\n\`\`\``)],
    ['behind its thoughts', says((asked) => `<think>{"claims": 1}</think>\n${replyOf(truth.en)(asked)}`)],
    [
      'behind a word of its own',
      says((asked) => `Sure! Here it is: ${replyOf(truth.en)(asked)} Hope it helps.`),
    ],
  ])('reads a reply that comes %s', async (_, play) => {
    expect(await write(writerOn(model), play)).toMatchObject({ claims: told, outcome: 'complete', calls: 1 });
  });

  test('hands a claim over before the next one has arrived', async () => {
    let go = () => {};
    const until = new Promise<void>((resolve) => {
      go = resolve;
    });
    model.plays(says(replyOf(truth.en), { pause: { behind: '},{', until } }));
    const claims: WrittenClaim[] = [];
    // The second claim is only sent once the first one is here.
    await writerOn(model).write(request, async (claim) => {
      claims.push(claim);
      go();
    });
    expect(claims).toEqual(told);
  });

  test('holds claims back until the reply says that the question can be answered', async () => {
    const late = '{"claims": [{"text": "180.", "sentences": ["S1"]}], "answerable": false}';
    expect(await write(writerOn(model), says(late))).toMatchObject({ claims: [], outcome: 'unanswerable' });
  });

  test('takes yes and no between quotation marks for what they are, and anything else for no reply', async () => {
    const answerable = (value: unknown) =>
      says((asked) => {
        const reply = JSON.parse(replyOf(truth.en)(asked)) as object;
        return JSON.stringify({ ...reply, answerable: value });
      });
    const written = (value: unknown) => write(writerOn(model), answerable(value));
    expect(await written('true')).toMatchObject({ claims: told, outcome: 'complete', calls: 1 });
    expect(await written('False')).toMatchObject({ claims: [], outcome: 'unanswerable', calls: 1 });
    expect(await written('perhaps')).toMatchObject({ claims: [], outcome: 'unreadable', calls: 2 });
    expect(await written(null)).toMatchObject({ claims: [], outcome: 'unreadable', calls: 2 });
  });

  test('asks once more, and no more, where a reply is no JSON', async () => {
    const writer = writerOn(model);
    const prose = says('Cambodia deported 180 nationals, I believe.');
    expect(await write(writer, [prose, truthful])).toMatchObject({
      claims: told,
      outcome: 'complete',
      calls: 2,
    });
    expect(await write(writer, prose)).toMatchObject({ claims: [], outcome: 'unreadable', calls: 2 });
  });
});

describe('a server that understands less', () => {
  const noFormat = refuse(400, 'response_format is not supported');
  test('is asked for JSON, then for nothing but words, and what it understood is remembered', async () => {
    const writer = writerOn(model);
    expect(await write(writer, [noFormat, noFormat, truthful])).toMatchObject({
      outcome: 'complete',
      calls: 3,
    });
    expect(model.asked.map(({ body }) => body.response_format)).toEqual([
      expect.objectContaining({ type: 'json_schema' }),
      { type: 'json_object' },
      undefined,
    ]);
    expect(await write(writer, truthful)).toMatchObject({ outcome: 'complete', calls: 1 });
  });

  test('may send the whole reply at once', async () => {
    expect(await write(writerOn(model), saysAtOnce(replyOf(truth.en)))).toMatchObject({
      outcome: 'complete',
      claims: told,
      calls: 1,
      spent: { promptTokens: 1000, replyTokens: 100 },
    });
  });

  test('is not sent the parameters that it names', async () => {
    const noTemperature = refuse(400, 'Unsupported value', { param: 'temperature' });
    const noLimit = refuse(422, 'Unknown parameter: max_completion_tokens');
    expect(await write(writerOn(model), [noTemperature, noLimit, truthful])).toMatchObject({
      outcome: 'complete',
    });
    expect(model.asked[2]?.body).toMatchObject({ max_tokens: 800, response_format: { type: 'json_schema' } });
    expect(model.asked[2]?.body).not.toHaveProperty('temperature');
  });
});

describe('a model that fails', () => {
  test.each<[string, Play[], number]>([
    ['is busy', [refuse(429, 'Slow down.', { headers: { 'retry-after': '0.01' } }), truthful], 2],
    ['fails within', [refuse(500, 'Oh.'), refuse(503, 'Oh.'), truthful], 3],
    ['breaks off before its first claim', [cutAtOnce, truthful], 2],
  ])('for a moment is asked again: it %s', async (_, plays, calls) => {
    expect(await write(writerOn(model), plays)).toMatchObject({
      outcome: 'complete',
      claims: told,
      calls,
    });
  });

  test.each<[string, Play, number]>([
    ['asks to wait for long', refuse(429, 'Slow down.', { headers: { 'retry-after': '3600' } }), 1],
    ['has no quota left', refuse(429, 'No quota.', { code: 'insufficient_quota' }), 1],
    ['does not know the key', refuse(401, 'Wrong key.'), 1],
    ['does not know the model', refuse(404, 'No such model.'), 1],
    ['is asked too much at once', refuse(400, 'Too long.', { code: 'context_length_exceeded' }), 1],
    ['always fails', refuse(500, 'Oh.'), 3],
  ])('is given up: it %s', async (_, play, calls) => {
    expect(await write(writerOn(model), play)).toMatchObject({ outcome: 'unavailable', claims: [], calls });
  });

  test('where nothing listens is given up, and the log says what to do', async () => {
    const lines: string[] = [];
    const log = createLog({ LOG_LEVEL: 'warn', LOG_FILE: null }, { write: (line) => lines.push(line) });
    const writer = writerOn({ baseUrl: 'http://127.0.0.1:1/v1' }, { log });
    expect(await write(writer, truthful)).toMatchObject({ outcome: 'unavailable', calls: 0 });
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      {
        msg: expect.stringMatching(
          /did not answer: .* cannot be reached: start it, or set OPENAI_BASE_URL$/u,
        ),
      },
    ]);
  });

  test('to take the key says so, and which setting to look at', async () => {
    const lines: string[] = [];
    const log = createLog({ LOG_LEVEL: 'warn', LOG_FILE: null }, { write: (line) => lines.push(line) });
    await write(writerOn(model, { log }), refuse(401, 'Wrong key.'));
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { msg: expect.stringMatching(/does not accept the key: set OPENAI_API_KEY to one that is valid$/u) },
    ]);
  });

  test('is told by why it failed also while it is left alone', async () => {
    const writer = writerOn(model);
    model.plays(refuse(401, 'Wrong key.'));
    for (const _ of [1, 2, 3, 4, 5]) await expect(writer.greet()).rejects.toThrow('does not accept the key');
    expect(model.asked).toHaveLength(4);
  });

  test('several times in a row is left alone for a while', async () => {
    const writer = writerOn(model);
    for (const _ of [1, 2]) await write(writer, refuse(500, 'Oh.'));
    expect(await write(writer, truthful)).toMatchObject({ outcome: 'unavailable', calls: 0 });
  });

  test('before its first word is given up when its time is over', async () => {
    expect(await write(writerOn(model, { timeoutMs: 300 }), () => {})).toMatchObject({
      outcome: 'unavailable',
    });
  });

  test.each<[string, (until: Promise<unknown>) => Play]>([
    [
      'breaks off',
      // A broken line loses what has not been read of it, so the first claim is waited for.
      (until) => says(replyOf(truth.en), { cutAfter: 180, pause: { behind: '},{', until } }),
    ],
    ['stalls', () => says(replyOf(truth.en), { stallAfter: 180 })],
    [
      'reaches its limit',
      () => says((asked) => replyOf(truth.en)(asked).slice(0, 180), { finish: 'length' }),
    ],
  ])('behind its first claim keeps it and is not asked again: it %s', async (_, play) => {
    let go = () => {};
    const until = new Promise<void>((resolve) => {
      go = resolve;
    });
    const writing = await write(writerOn(model, { stallMs: 2000 }), [play(until)], () => go());
    expect(writing).toMatchObject({ outcome: 'cut-off', claims: told.slice(0, 1), calls: 1 });
  });

  test('thinks past its limit before its first claim would do so again, and is not asked', async () => {
    const lost = says('Let me think about what was asked', { finish: 'length' });
    expect(await write(writerOn(model), lost)).toMatchObject({ outcome: 'cut-off', claims: [], calls: 1 });
  });

  test('declines, and is not asked again', async () => {
    expect(await write(writerOn(model), declines)).toMatchObject({ outcome: 'refused', calls: 1 });
  });

  test('is a fault for nobody but who stops waiting', async () => {
    const controller = new AbortController();
    model.plays(() => controller.abort(new Error('stopped')));
    const asked = writerOn(model).write(request, async () => {}, { signal: controller.signal });
    await expect(asked).rejects.toThrow('stopped');
  });

  test('is no less a fault for who stops waiting behind a claim, and what was heard is accounted for', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'readout-usage-'));
    const controller = new AbortController();
    const silence = new Promise<void>(() => {});
    model.plays(says(replyOf(truth.en), { pause: { behind: '},{', until: silence } }));
    const asked = writerOn(model, { budget: { dir } }).write(
      request,
      async () => controller.abort(new Error('stopped')),
      { signal: controller.signal },
    );
    await expect(asked).rejects.toThrow('stopped');
    expect(await readdir(dir)).toHaveLength(1);
  });
});

describe('the account', () => {
  const price = { promptPrice: 2, replyPrice: 10 };
  test('has a line for each call with its tokens and cost, and ends the day’s answers at the budget', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'readout-usage-'));
    const budget = { dir, ...price, dailyCost: 0.005 };
    const first = await write(writerOn(model, { budget }), truthful);
    expect(first.spent).toMatchObject({ calls: 1, cost: 0.003 });
    const [file = ''] = await readdir(dir);
    expect(file).toMatch(/^model-\d{4}-\d\d-\d\d\.jsonl$/u);
    expect(JSON.parse(await readFile(join(dir, file), 'utf8'))).toMatchObject({
      ...{ model: 'loopback', purpose: 'answer', promptTokens: 1000, replyTokens: 100, cost: 0.003 },
    });
    await write(writerOn(model, { budget }), truthful);
    // Another process, or the same one after a restart.
    const third = await write(writerOn(model, { budget }), truthful);
    expect(third).toMatchObject({ outcome: 'over-budget', calls: 0, claims: [] });
  });

  test('counts what it cannot write', async () => {
    const budget = { dir: '/dev/null/usage', dailyTokens: 1500 };
    const writer = writerOn(model, { budget });
    await write(writer, truthful);
    expect(await write(writer, truthful)).toMatchObject({ outcome: 'complete' });
    expect(await write(writer, truthful)).toMatchObject({ outcome: 'over-budget' });
  });
});

describe('a follow-up', () => {
  const rewrite = (play: Play) => {
    model.plays(play);
    return writerOn(model).standalone('And when?', 'Who met the Prime Minister?');
  };
  test('is rewritten in one short call', async () => {
    expect(await rewrite(says('“When did they meet the Prime Minister?”'))).toBe(
      'When did they meet the Prime Minister?',
    );
    expect(model.asked[0]?.body).not.toHaveProperty('response_format');
  });
  test.each<[string, Play]>([
    ['an essay', says(`${'When? '.repeat(200)}`)],
    ['several lines', says('When?\nI mean it.')],
    ['nothing', says('')],
    ['a failure', refuse(500, 'Oh.')],
    ['a claim without an end', says('When did', { cutAfter: 6 })],
  ])('stays as it is where the model gives %s', async (_, play) => {
    expect(await rewrite(play)).toBeNull();
  });
});

describe('a greeting', () => {
  const greet = (play: Play) => {
    model.plays(play);
    return writerOn(model).greet();
  };
  test('is one short call that needs no more than an answer', async () => {
    await greet(says('ready'));
    expect(model.asked).toHaveLength(1);
    expect(model.asked[0]?.body).toMatchObject({ max_completion_tokens: 16 });
  });
  test('is answered too by who says more than there is room for', async () => {
    await greet(says('Hello! I would gladly', { finish: 'length' }));
    expect(model.asked).toHaveLength(1);
  });
  test.each<[string, Play, string, string]>([
    ['a key that is wrong', refuse(401, 'No.'), 'model.refused', 'set OPENAI_API_KEY'],
    ['a model that is not there', refuse(404, 'No.'), 'model.refused', 'set OPENAI_MODEL'],
    [
      'a quota used up',
      refuse(429, 'No.', { code: 'insufficient_quota' }),
      'model.refused',
      'look at its quota',
    ],
    ['a server that fails', refuse(500, 'Oh.'), 'model.refused', "look at the server's own log"],
    [
      'no server',
      (_, response) => void response.destroy(),
      'model.unreachable',
      'start it, or set OPENAI_BASE_URL',
    ],
  ])('says how to mend %s', async (_, play, code, words) => {
    await expect(greet(play)).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
  });
});

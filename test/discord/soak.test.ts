import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { howMany } from '../journey/product.ts';
import { expectNoViolations } from '../support/discord/assert.ts';
import { textOf } from '../support/discord/render.ts';
import { beginShift, type Office, openOffice, type Shift } from './office.ts';

const interactions = 500;
const side = 20;
/** Between two looks at the memory. */
const every = interactions / 5;
vi.setConfig({ testTimeout: 8_000 * interactions });

let office: Office;
let shift: Shift;

beforeAll(async () => {
  office = await openOffice();
  shift = await beginShift(office, { given: { QUESTIONS_PER_USER: '9999', QUESTIONS_PER_CHANNEL: '9999' } });
});
afterAll(async () => {
  await shift.end();
  await office.close();
});

/** What people do, each with what ends it well. */
const uses = [
  { command: '/ask', filled: { question: howMany.en }, says: '**180**' },
  { command: '/ask', filled: { question: howMany.ko }, says: '**180**' },
  { command: '/ask', filled: { question: 'What is the capital of Mongolia?' }, says: 'do not say' },
  { command: '/figure', filled: { subject: 'deported' }, says: '**180**' },
  { command: '/releases', filled: {}, says: '1 release' },
  { command: '/quote', filled: { words: 'strategic partnership' }, says: 'strategic partnership' },
];

it(`${interactions} requests, ${side} at a time on a bad line, each get one answer or one excuse, none lost and none doubled`, async () => {
  const { discord } = shift;
  discord.faults.rate({
    share: 0.08,
    faults: [
      { route: 'callback', drop: true, afterWork: true },
      { route: 'callback', status: 502, afterWork: true },
      { route: '@original', method: 'PATCH', drop: true },
      { route: '@original', method: 'PATCH', status: 500 },
      { route: '@original', method: 'PATCH', status: 429, retryAfter: 0.05 },
      { route: '@original', method: 'PATCH', delayMs: 200 },
    ],
  });
  const wrong: string[] = [];
  let next = 0;
  const memory: number[] = [];
  const one = async () => {
    while (next < interactions) {
      const number = next++;
      const use = uses[number % uses.length] ?? uses[0];
      if (use === undefined) return;
      const { users, channels } = discord.world;
      const asked = discord.slash(users.sok, channels.general, use.command, use.filled);
      const message = await asked.final();
      if (asked.messages.length !== 1) wrong.push(`${number}: ${asked.messages.length} messages`);
      if (!textOf(message).includes(use.says)) wrong.push(`${number}: ${textOf(message).slice(0, 80)}`);
      if (number % every === every - 1) memory.push(process.memoryUsage().heapUsed / 2 ** 20);
    }
  };
  await Promise.all(Array.from({ length: side }, one));
  discord.faults.clear();
  expect(discord.faults.injected.length).toBeGreaterThan(interactions / 25);
  expect(wrong).toEqual([]);
  expectNoViolations(discord);
  // Each answer is kept, and the loopback keeps every message: a leak would be far beyond both.
  expect((memory.at(-1) ?? 0) - (memory[0] ?? 0)).toBeLessThan(200);
});

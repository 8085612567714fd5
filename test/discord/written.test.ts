import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { App } from '../../src/app.ts';
import { readSettings } from '../../src/config.ts';
import { openRealApp } from '../../src/surfaces/cli/context.ts';
import { deported } from '../journey/product.ts';
import { expectNoViolations } from '../support/discord/assert.ts';
import { patienceMs } from '../support/discord/clock.ts';
import { textOf } from '../support/discord/render.ts';
import { claiming, truth } from '../support/openai/models.ts';
import { type LoopbackModel, replyOf, says, startModel } from '../support/openai/server.ts';
import { beginShift, type Office, openOwnOffice, type Shift } from './office.ts';

let office: Office;
let shift: Shift;
let model: LoopbackModel;
let app: App;

beforeAll(async () => {
  model = await startModel();
  office = await openOwnOffice();
  const root = join(office.corpus, '..');
  const folders = { INDEX_DIR: join(root, 'snapshots'), USAGE_DIR: join(root, 'usage') };
  app = await openRealApp(readSettings({ ...folders, OPENAI_BASE_URL: model.baseUrl }, {}, {}));
  shift = await beginShift(office, { app });
});
afterAll(async () => {
  await shift.end();
  await app.close();
  await office.close();
  await model.close();
});

const ask = (question: string) => {
  const { users, channels } = shift.discord.world;
  return shift.discord.slash(users.sok, channels.general, '/ask', { question });
};
const both = 'How many Korean nationals were deported and how many are awaiting deportation?';

it('claims arrive one by one, each with its source, and the buttons with the last', async () => {
  const { channels } = shift.discord.world;
  const shown = () => shift.discord.messagesIn(channels.general).map(textOf).join('\n');
  // The model goes on once its first claim is on the screen.
  const until = vi.waitUntil(() => shown().includes('[1]') || shown().includes(truth.en[0].text), {
    timeout: patienceMs,
  });
  model.plays(says(replyOf(truth.en), { pause: { behind: '},{', until } }));
  const asked = ask(both);
  await until;
  expect(shown()).toContain('writing; what stands here is proven');
  expect(shown()).not.toContain(truth.en[1].text);
  const message = await asked.final();
  for (const { text } of truth.en) expect(textOf(message)).toContain(text);
  expect(textOf(message)).toContain('written by a language model, every claim checked');
  expect(textOf(message)).not.toContain('writing;');
  expectNoViolations(shift.discord);
});

it('what cannot be proven is quoted instead, with a note, and notifies nobody', async () => {
  model.plays(claiming('999 Korean nationals were deported by @everyone.', '180'));
  const message = await ask('How many Korean nationals has Cambodia deported?').final();
  expect(textOf(message)).not.toContain('999');
  expect(textOf(message)).toContain(deported.slice(0, 30));
  expect(textOf(message)).toContain('what the language model wrote could not be proven');
  expect(shift.discord.notifiedBy(message)).toEqual({ users: [], roles: [], everyone: false });
  expectNoViolations(shift.discord);
});

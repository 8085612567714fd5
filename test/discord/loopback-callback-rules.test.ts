import { type Client, Events, type Interaction } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyClient } from '../support/discord/client.ts';
import { patienceMs } from '../support/discord/clock.ts';
import { type LoopbackDiscord, startDiscord } from '../support/discord/discord.ts';
import { createInteractions } from '../support/discord/interactions.ts';
import * as wire from '../support/discord/refused.ts';

let discord: LoopbackDiscord;
let client: Client;

beforeAll(async () => {
  // Without Discord's document, which would stop some of these bodies before their rule does.
  discord = await startDiscord({
    silence: false,
    settleMs: 0,
    schema: false,
    acknowledgeWithinMs: patienceMs,
  });
  // These tests are about form; the limits have tests of their own.
  discord.limits.set('', { limit: 1000, windowMs: 1000 });
  client = await readyClient(discord);
});
afterAll(async () => {
  await client.destroy();
  await discord.close();
});

const refusal = (method: 'post' | 'put' | 'patch', path: `/${string}`, body: unknown) =>
  wire.refusal({ discord, client }, method, path, body);
const v2 = 1 << 15;
const times = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
const row = (...components: object[]) => ({ type: 1, components });

describe('an interaction', () => {
  /** What the one callback of a new `/ask` is refused for. */
  async function callback(body: object, before: () => void = () => undefined) {
    await client.rest.put(`/applications/${discord.world.applicationId}/commands`, {
      body: [{ name: 'ask', description: 'Ask' }],
    });
    const arrived = new Promise<Interaction>((resolve) => client.once(Events.InteractionCreate, resolve));
    const { users, channels } = discord.world;
    const handle = discord.slash(users.mina, channels.general, '/ask');
    const { id, token } = await arrived;
    before();
    const path = `/interactions/${id}/${token}/callback` as const;
    const original = `/webhooks/${discord.world.applicationId}/${token}/messages/@original` as const;
    return { handle, path, original, met: await refusal('post', path, body) };
  }

  it.each<[what: string, rule: string, body: object]>([
    ['an update of no message', 'callback-type', { type: 7, data: { content: 'x' } }],
    ['choices', 'callback-type', { type: 8, data: { choices: [] } }],
    ['a reply without its message', 'callback-data', { type: 4 }],
    ['an empty reply', 'empty-message', { type: 4, data: {} }],
    ['a deferral with the V2 flag', 'deferral-flags', { type: 5, data: { flags: v2 } }],
    [
      'a modal whose ids repeat',
      'custom-id-twice',
      {
        type: 9,
        data: {
          custom_id: 'm',
          title: 'M',
          components: times(2, () => row({ type: 4, custom_id: 'a', style: 1, label: 'A' })),
        },
      },
    ],
    [
      'a modal without a title',
      'modal-title',
      {
        type: 9,
        data: {
          custom_id: 'm',
          title: ' ',
          components: [row({ type: 4, custom_id: 'a', style: 1, label: 'A' })],
        },
      },
    ],
  ])('is not acknowledged by %s', async (_, rule, body) => {
    const { met, handle } = await callback(body);
    expect(met?.rules).toBe(rule);
    expect(handle.acknowledgedAfterMs).toBeNull();
    expect(handle.violations).toHaveLength(1);
  });

  it('is void when it has waited too long', async () => {
    const late = await callback({ type: 5 }, () => discord.clock.advance(patienceMs + 1));
    expect(late.met).toEqual({ code: 10062, rules: 'late-acknowledgement' });
    expect((await callback({ type: 5 }, () => discord.clock.advance(2000))).met).toBeNull();
  });

  it('waits for three seconds where nothing else is said', () => {
    let now = 0;
    const interactions = createInteractions({ now: () => now, advance: () => {} });
    const [user, channel] = [discord.world.users.mina, discord.world.channels.general];
    const { id, token } = interactions.open({ id: '1', type: 2, user, channel, metadata: {}, source: null });
    now = 3000;
    expect(interactions.toAcknowledge(id, token).id).toBe('1');
    now = 3001;
    expect(() => interactions.toAcknowledge(id, token)).toThrow('Unknown interaction');
  });

  it('takes one callback only', async () => {
    const { met, path } = await callback({ type: 5 });
    expect(met).toBeNull();
    expect(await refusal('post', path, { type: 5 })).toEqual({ code: 40060, rules: 'acknowledged-twice' });
  });

  it('can be edited and followed up for fifteen minutes, and not before it is acknowledged', async () => {
    const refused = await callback({ type: 4 });
    expect(await refusal('patch', refused.original, { content: 'x' })).toMatchObject({ code: 10015 });
    const { original } = await callback({ type: 5 });
    discord.clock.advance(14 * 60_000);
    expect(await refusal('patch', original, { content: 'x' })).toBeNull();
    discord.clock.advance(61_000);
    expect(await refusal('patch', original, { content: 'y' })).toMatchObject({ code: 50027 });
  });

  it('takes no answer of over 2,000 characters', async () => {
    const { original } = await callback({ type: 5 });
    expect(await refusal('patch', original, { content: 'x'.repeat(2001) })).toMatchObject({ code: 50035 });
  });

  it('is completed with at most 25 choices of at most 100 characters', async () => {
    await client.rest.put(`/applications/${discord.world.applicationId}/commands`, {
      body: [
        {
          name: 'ask',
          description: 'Ask',
          options: [{ type: 3, name: 'r', description: 'r', autocomplete: true }],
        },
      ],
    });
    const complete = async (choices: object[]) => {
      const arrived = new Promise<Interaction>((resolve) => client.once(Events.InteractionCreate, resolve));
      const { users, channels } = discord.world;
      discord.autocomplete(users.mina, channels.general, '/ask', { r: 'x' });
      const { id, token } = await arrived;
      return refusal('post', `/interactions/${id}/${token}/callback`, { type: 8, data: { choices } });
    };
    expect(await complete(times(25, (i) => ({ name: `${i}`, value: `${i}` })))).toBeNull();
    expect(await complete(times(26, (i) => ({ name: `${i}`, value: `${i}` })))).toMatchObject({
      code: 50035,
    });
    expect(await complete([{ name: 'a', value: 'x'.repeat(101) }])).toMatchObject({ code: 50035 });
    expect(await complete([{ name: 'x'.repeat(101), value: 'a' }])).toMatchObject({ code: 50035 });
  });
});

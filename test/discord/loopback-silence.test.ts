import type { Client } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyClient } from '../support/discord/client.ts';
import { patienceMs } from '../support/discord/clock.ts';
import { type LoopbackDiscord, startDiscord } from '../support/discord/discord.ts';
import * as wire from '../support/discord/refused.ts';

let discord: LoopbackDiscord;
let client: Client;

beforeAll(async () => {
  discord = await startDiscord({ settleMs: 0, acknowledgeWithinMs: patienceMs });
  discord.limits.set('', { limit: 1000, windowMs: 1000 });
  client = await readyClient(discord);
  const body = [{ name: 'ask', description: 'x' }];
  await client.rest.put(`/applications/${discord.world.applicationId}/commands`, { body });
});
afterAll(async () => {
  await client.destroy();
  await discord.close();
});

const refusal = (method: 'post' | 'patch', path: `/${string}`, body: unknown) =>
  wire.refusal({ discord, client }, method, path, body);
const silent = { allowed_mentions: { parse: [], replied_user: false } };
const refused = { code: 50035, rules: 'mentions-open' };
const messages = () => `/channels/${discord.world.channels.general.id}/messages` as const;

/** An interaction as its events carry it, and the path of what follows it. */
async function interaction() {
  const { users, channels, applicationId } = discord.world;
  const arrived = new Promise<{ id: string; token: string }>((resolve) => {
    client.once('interactionCreate', resolve);
  });
  discord.slash(users.sok, channels.general, '/ask');
  const { id, token } = await arrived;
  return {
    callback: `/interactions/${id}/${token}/callback`,
    followUps: `/webhooks/${applicationId}/${token}`,
  } as const;
}

describe('a message of a bot that promises to notify nobody', () => {
  it.each<[what: string, body: object]>([
    ['says nothing of mentions', {}],
    ['names no kind of them', { allowed_mentions: {} }],
    ['lets those of people count', { allowed_mentions: { parse: ['users'] } }],
    ['lets those of everybody count', { allowed_mentions: { parse: ['everyone'] } }],
    ['lets that of one person count', { allowed_mentions: { parse: [], users: ['1'] } }],
    ['lets that of one role count', { allowed_mentions: { parse: [], roles: ['1'] } }],
    ['notifies whom it replies to', { allowed_mentions: { parse: [], replied_user: true } }],
  ])('is refused where it %s', async (_, mentions) => {
    expect(await refusal('post', messages(), { content: 'nobody is named', ...mentions })).toEqual(refused);
  });

  it('has to say of a reply that it notifies nobody', async () => {
    const said = discord.say(discord.world.users.sok, discord.world.channels.general, 'x');
    const reply = { content: 'x', message_reference: { message_id: said.id } };
    const parse: readonly string[] = [];
    expect(await refusal('post', messages(), { ...reply, allowed_mentions: { parse } })).toEqual(refused);
    expect(await refusal('post', messages(), { ...reply, ...silent })).toBeNull();
  });

  it('is refused as an edit, as the response to an interaction, and as all that follows one', async () => {
    const body = { content: 'x' };
    const both = async (method: 'post' | 'patch', path: `/${string}`, wrap = (it: object): object => it) => {
      expect(await refusal(method, path, wrap(body)), path).toEqual(refused);
      expect(await refusal(method, path, wrap({ ...body, ...silent })), path).toBeNull();
    };
    const sent = (await client.rest.post(messages(), { body: { ...body, ...silent } })) as { id: string };
    await both('patch', `${messages()}/${sent.id}`);
    const { callback, followUps } = await interaction();
    await both('post', callback, (data) => ({ type: 4, data }));
    await both('post', followUps);
    await both('patch', `${followUps}/messages/@original`);
  });

  it('is not asked for it where nothing is shown yet', async () => {
    const { callback, followUps } = await interaction();
    expect(await refusal('post', callback, { type: 5 })).toBeNull();
    expect(await refusal('post', followUps, { content: 'x' })).toEqual(refused);
  });
});

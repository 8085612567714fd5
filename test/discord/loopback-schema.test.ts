import { type Client, DiscordAPIError, Events, type Interaction } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyClient } from '../support/discord/client.ts';
import { type LoopbackDiscord, startDiscord } from '../support/discord/discord.ts';
import { hasSchema, schemaPath } from '../support/discord/schema.ts';

let discord: LoopbackDiscord;
let client: Client;

beforeAll(async () => {
  discord = await startDiscord({ silence: false });
  discord.limits.set('', { limit: 1000, windowMs: 1000 });
  client = await readyClient(discord);
});
afterAll(async () => {
  await client.destroy();
  await discord.close();
});

describe.skipIf(!hasSchema)(`a body against Discord's own document (skipped without ${schemaPath})`, () => {
  const commands = () => `/applications/${discord.world.applicationId}/commands` as const;
  const messages = () => `/channels/${discord.world.channels.general.id}/messages` as const;

  it.each<[what: string, body: object]>([
    ['plain text', { content: 'x', allowed_mentions: { parse: [] } }],
    ['an embed', { embeds: [{ title: 'x', fields: [{ name: 'a', value: 'b', inline: true }] }] }],
    [
      'Components V2',
      {
        flags: 1 << 15,
        components: [
          {
            type: 17,
            accent_color: 0x336699,
            components: [
              { type: 10, content: 'x' },
              { type: 14, divider: true, spacing: 1 },
              {
                type: 9,
                components: [{ type: 10, content: 'y' }],
                accessory: { type: 2, style: 5, label: 'Release', url: 'https://example.org/a' },
              },
              { type: 1, components: [{ type: 2, style: 2, custom_id: 'a', label: 'Sources' }] },
            ],
          },
        ],
      },
    ],
  ])('passes as a message of %s', async (_, body) => {
    await expect(client.rest.post(messages(), { body })).resolves.toBeDefined();
  });

  it.each<[what: string, body: object]>([
    ['content that is a number', { content: 12 }],
    ['a nonce of 26', { content: 'x', nonce: 'x'.repeat(26) }],
    ['an embed whose description is a list', { embeds: [{ description: [] }] }],
    [
      'a button of an unknown style',
      {
        content: 'x',
        components: [{ type: 1, components: [{ type: 2, style: 9, label: 'a', custom_id: 'a' }] }],
      },
    ],
  ])('fails with %s', async (_, body) => {
    await expect(client.rest.post(messages(), { body })).rejects.toThrow(DiscordAPIError);
    expect(discord.violations.at(-1)?.rule).toBe('schema');
  });

  it('passes as a list of commands whose permissions are the string that clients send', async () => {
    const body = [{ name: 'corpus', description: 'x', type: 1, default_member_permissions: '32' }];
    await expect(client.rest.put(commands(), { body })).resolves.toHaveLength(1);
    const long = [{ name: 'x'.repeat(33), description: 'x' }];
    await expect(client.rest.put(commands(), { body: long })).rejects.toThrow(DiscordAPIError);
  });

  it('is held against the branch that its type names, where it is a callback', async () => {
    await client.rest.put(commands(), { body: [{ name: 'ask', description: 'Ask' }] });
    const arrived = new Promise<Interaction>((resolve) => client.once(Events.InteractionCreate, resolve));
    const { users, channels } = discord.world;
    const handle = discord.slash(users.mina, channels.general, '/ask');
    const { id, token } = await arrived;
    const callback = (body: object) =>
      client.rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false });
    await expect(callback({ type: 4, data: { content: 'x'.repeat(2001) } })).rejects.toThrow(DiscordAPIError);
    expect(handle.violations).toMatchObject([
      { rule: 'schema', detail: expect.stringContaining('/data/content') },
    ]);
    await callback({ type: 5, data: { flags: 64 } });
    expect(handle.ephemeral).toBe(true);
  });
});

import { ChannelType, type Client } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyClient } from '../support/discord/client.ts';
import { type LoopbackDiscord, startDiscord } from '../support/discord/discord.ts';
import * as wire from '../support/discord/refused.ts';

let discord: LoopbackDiscord;
let client: Client;

beforeAll(async () => {
  // Without Discord's document, which would stop some of these bodies before their rule does.
  discord = await startDiscord({ silence: false, settleMs: 0, schema: false });
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
const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string, label = 'Go') => ({ type: 2, style: 2, label, custom_id });
const row = (...components: object[]) => ({ type: 1, components });
const container = (...components: object[]) => ({ type: 17, components });
const times = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
const select = (options: number, extra: object = {}) => ({
  type: 3,
  custom_id: 'menu',
  options: times(options, (i) => ({ label: `${i}`, value: `${i}` })),
  ...extra,
});

describe('a message', () => {
  const path = () => `/channels/${discord.world.channels.general.id}/messages` as const;

  it.each<[what: string, body: object]>([
    ['2,000 characters', { content: 'x'.repeat(2000) }],
    [
      'embeds of 6,000 characters',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'y'.repeat(2000) }] },
    ],
    [
      'five rows of five buttons',
      { content: 'x', components: times(5, (i) => row(...times(5, (j) => button(`${i}${j}`)))) },
    ],
    [
      'a container with text, a rule and buttons',
      { flags: v2, components: [container(text('hello'), { type: 14 }, row(button('a')))] },
    ],
    [
      'a section beside its button',
      { flags: v2, components: [{ type: 9, components: [text('x')], accessory: button('a') }] },
    ],
    ['forty components', { flags: v2, components: times(40, (i) => text(`${i}`)) }],
    [
      'text displays of 4,000 characters',
      { flags: v2, components: [text('x'.repeat(2000)), text('y'.repeat(2000))] },
    ],
    [
      'a link button',
      {
        content: 'x',
        components: [row({ type: 2, style: 5, label: 'Release', url: 'https://example.org/a' })],
      },
    ],
    ['a menu of 25', { content: 'x', components: [row(select(25))] }],
  ])('with %s is taken', async (_, body) => {
    expect(await refusal('post', path(), body)).toBeNull();
  });

  it.each<[what: string, rule: string, body: object]>([
    ['2,001 characters', 'content-too-long', { content: 'x'.repeat(2001) }],
    ['1,001 characters of two UTF-16 units each', 'content-too-long', { content: '😀'.repeat(1001) }],
    ['nothing in it', 'empty-message', {}],
    ['blanks alone', 'empty-message', { content: ' \n ' }],
    [
      'embeds of 6,001 characters',
      'embeds-total',
      { embeds: [{ description: 'x'.repeat(4000) }, { title: 'z', description: 'y'.repeat(2000) }] },
    ],
    [
      'an embed field without a value',
      'embed-field-value',
      { embeds: [{ fields: [{ name: 'a', value: ' ' }] }] },
    ],
    ['an empty embed', 'empty-embed', { embeds: [{}] }],
    [
      'a custom_id that stands twice',
      'custom-id-twice',
      { content: 'x', components: [row(button('a'), button('a'))] },
    ],
    [
      'a button without custom_id',
      'custom-id',
      { content: 'x', components: [row({ type: 2, style: 1, label: 'Go' })] },
    ],
    [
      'a link button with custom_id',
      'link-button-custom-id',
      {
        content: 'x',
        components: [row({ type: 2, style: 5, label: 'a', url: 'https://e.org', custom_id: 'a' })],
      },
    ],
    [
      'a link button to nowhere',
      'link-button-url',
      { content: 'x', components: [row({ type: 2, style: 5, label: 'a', url: 'javascript:0' })] },
    ],
    [
      'a button without label or emoji',
      'button-bare',
      { content: 'x', components: [row({ type: 2, style: 1, custom_id: 'a' })] },
    ],
    [
      'a menu that repeats a value',
      'select-options-unique',
      {
        content: 'x',
        components: [row(select(1, { options: times(2, () => ({ label: 'a', value: 'a' })) }))],
      },
    ],
    ['a menu beside a button', 'select-alone', { content: 'x', components: [row(select(1), button('a'))] }],
    [
      'a container without the V2 flag',
      'components-v2-flag',
      { content: 'x', components: [container(text('x'))] },
    ],
    ['V2 components and content', 'v2-with-content', { flags: v2, content: 'x', components: [text('x')] }],
    [
      'V2 components and an embed',
      'v2-with-embeds',
      { flags: v2, embeds: [{ title: 'x' }], components: [text('x')] },
    ],
    ['V2 and nothing', 'empty-message', { flags: v2 }],
    ['41 components', 'too-many-components', { flags: v2, components: times(41, (i) => text(`${i}`)) }],
    [
      '41 components, nested ones counted',
      'too-many-components',
      { flags: v2, components: [container(...times(40, (i) => text(`${i}`)))] },
    ],
    [
      'text displays of 4,001 characters',
      'texts-total',
      { flags: v2, components: [text('x'.repeat(2000)), text('y'.repeat(2001))] },
    ],
    ['an empty text display', 'text-display', { flags: v2, components: [text('  ')] }],
    [
      'a picture that nobody attached',
      'media-reference',
      { flags: v2, components: [{ type: 12, items: [{ media: { url: 'attachment://chart.png' } }] }] },
    ],
    [
      'users both parsed and listed',
      'mentions-exclusive',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    ],
    [
      'a reply to nothing',
      'reply-to-unknown-message',
      { content: 'x', message_reference: { message_id: '1' } },
    ],
    [
      'a container within a container',
      'component-nesting',
      { flags: v2, components: [container(container(text('x')))] },
    ],
    ['a bare button at the top', 'component-nesting', { flags: v2, components: [button('a')] }],
    [
      'a row of six buttons',
      'buttons-in-row',
      { content: 'x', components: [row(...times(6, (i) => button(`${i}`)))] },
    ],
    ['six rows', 'too-many-rows', { content: 'x', components: times(6, (i) => row(button(`${i}`))) }],
    [
      'a section without its accessory',
      'section-accessory',
      { flags: v2, components: [{ type: 9, components: [text('x')] }] },
    ],
    ['a label of 81', 'button-label', { content: 'x', components: [row(button('a', 'x'.repeat(81)))] }],
    ['a custom_id of 101', 'custom-id', { content: 'x', components: [row(button('a'.repeat(101)))] }],
    ['a menu of 26', 'select-options', { content: 'x', components: [row(select(26))] }],
    ['eleven embeds', 'too-many-embeds', { embeds: times(11, () => ({ title: 'x' })) }],
    ['a description of 4,097', 'embed-description', { embeds: [{ description: 'x'.repeat(4097) }] }],
  ])('with %s is refused', async (_, rule, body) => {
    expect(await refusal('post', path(), body)).toEqual({
      code: rule === 'empty-message' ? 50006 : 50035,
      rules: rule,
    });
  });

  it('is judged as it would stand after an edit', async () => {
    const sent = (await client.rest.post(path(), { body: { content: 'x' } })) as { id: string };
    const edit = `${path()}/${sent.id}` as const;
    const body = { flags: v2, components: [text('x')] };
    expect(await refusal('patch', edit, body)).toMatchObject({ rules: 'v2-with-content' });
    expect(await refusal('patch', edit, { ...body, content: null })).toBeNull();
    expect(await refusal('patch', edit, { flags: 0 })).toMatchObject({ rules: 'v2-flag-removed' });
  });

  it('comes back as it was where its nonce repeats', async () => {
    const body = { content: 'once', nonce: 'n1', enforce_nonce: true };
    const first = (await client.rest.post(path(), { body })) as { id: string };
    expect(await client.rest.post(path(), { body })).toMatchObject({ id: first.id });
  });
});

describe('a thread', () => {
  it('needs a name, a known time of archiving and a message that has none yet', async () => {
    const channel = `/channels/${discord.world.channels.general.id}` as const;
    const sent = (await client.rest.post(`${channel}/messages`, { body: { content: 'x' } })) as {
      id: string;
    };
    const threads = `${channel}/messages/${sent.id}/threads` as const;
    expect(await refusal('post', threads, { name: ' ' })).toMatchObject({ code: 50035 });
    expect(await refusal('post', threads, { name: 'a', auto_archive_duration: 61 })).toMatchObject({
      code: 50035,
    });
    expect(await refusal('post', threads, { name: 'a' })).toBeNull();
    expect(await refusal('post', threads, { name: 'a' })).toMatchObject({ code: 160004 });
    const within = `/channels/${sent.id}/threads` as const;
    expect(await refusal('post', within, { name: 'a', type: 11 })).toMatchObject({ code: 50024 });
  });

  it('takes no message where it is locked or where the bot may not write', async () => {
    const { world } = discord;
    const thread = world.addChannel({ type: ChannelType.PublicThread, parent: world.channels.releases });
    const path = `/channels/${thread.id}/messages` as const;
    thread.locked = true;
    expect(await refusal('post', path, { content: 'x' })).toMatchObject({ code: 50083 });
    thread.locked = false;
    const deny = 1n << 38n;
    world.channels.releases.overwrites.push({ id: world.roles.bot.id, type: 'role', allow: 0n, deny });
    expect(await refusal('post', path, { content: 'x' })).toMatchObject({ code: 50013 });
  });
});

import type { Client } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyClient } from '../support/discord/client.ts';
import { type LoopbackDiscord, startDiscord } from '../support/discord/discord.ts';
import * as wire from '../support/discord/refused.ts';

let discord: LoopbackDiscord;
let client: Client;

beforeAll(async () => {
  // Without Discord's document, which would stop some of these bodies before their rule does.
  discord = await startDiscord({ settleMs: 0, schema: false });
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
const times = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));

describe('a command', () => {
  const path = () => `/applications/${discord.world.applicationId}/commands` as const;
  const command = (extra: object = {}) => ({ name: 'ask', description: 'Ask', ...extra });
  const option = (name: string, extra: object = {}) => ({ type: 3, name, description: 'x', ...extra });

  it('in Korean and French, with permissions and options, is taken and keeps its id', async () => {
    const list = [
      command({
        name_localizations: { ko: '질문', fr: 'demander' },
        default_member_permissions: '32',
        options: [option('question', { required: true }), option('release', { autocomplete: true })],
      }),
    ];
    expect(await refusal('put', path(), list)).toBeNull();
    const id = discord.registeredCommands()[0]?.id;
    expect(await refusal('put', path(), list)).toBeNull();
    expect(discord.registeredCommands()).toMatchObject([{ id, default_member_permissions: '32' }]);
  });

  it.each<[what: string, rule: string, list: object[]]>([
    ['an upper-case name', 'command-name', [command({ name: 'Ask' })]],
    ['a name with a blank', 'command-name', [command({ name: 'ask me' })]],
    ['no description', 'command-description', [{ name: 'ask', description: '' }]],
    ['the locale km', 'locale', [command({ name_localizations: { km: 'ask' } })]],
    [
      'an optional option first',
      'required-first',
      [command({ options: [option('a'), option('b', { required: true })] })],
    ],
    [
      'choices and autocomplete',
      'choices-with-autocomplete',
      [command({ options: [option('a', { autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] })],
    ],
    [
      'a choice value of 101',
      'choice-value',
      [command({ options: [option('a', { choices: [{ name: 'a', value: 'x'.repeat(101) }] })] })],
    ],
    ['the name of another', 'command-name-twice', [command(), command()]],
    ['an option of the same name', 'option-name-twice', [command({ options: [option('a'), option('a')] })]],
    ['a hundred others', 'too-many-commands', times(101, (i) => command({ name: `ask${i}` }))],
    [
      '8,001 characters',
      'command-size',
      [
        command({
          options: times(25, (i) =>
            option(`o${i}`, {
              description: 'x'.repeat(100),
              choices: times(3, (j) => ({ name: `${j}`.repeat(90), value: `${j}` })),
            }),
          ),
        }),
      ],
    ],
    [
      'subcommands beside options',
      'subcommands-mixed',
      [command({ options: [{ type: 1, name: 's', description: 'x' }, option('a')] })],
    ],
  ])('with %s is refused', async (_, rule, list) => {
    expect(await refusal('put', path(), list)).toEqual({ code: 50035, rules: rule });
  });

  it('on messages has no description', async () => {
    const menu = { type: 3, name: 'Ask about this', description: 'x' };
    expect(await refusal('put', path(), [menu])).toMatchObject({ rules: 'menu-description' });
  });
});

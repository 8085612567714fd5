import { GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings, type SettingName } from '../../src/config.ts';
import { ReadoutError } from '../../src/errors.ts';
import { createLog } from '../../src/log.ts';
import { startBot } from '../../src/surfaces/discord/bot.ts';
import { examine, type Finding } from '../../src/surfaces/discord/doctor.ts';
import { inviteLinks } from '../../src/surfaces/discord/invite.ts';
import { loginFault } from '../../src/surfaces/discord/login-fault.ts';
import { commandData, registerCommands } from '../../src/surfaces/discord/register.ts';
import { sameCommands } from '../../src/surfaces/discord/same-commands.ts';
import { expectNoViolations } from '../support/discord/assert.ts';
import { type DiscordOptions, type LoopbackDiscord, startDiscord } from '../support/discord/discord.ts';
import { beginShift, type Office, openOffice } from './office.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

async function withDiscord(options: DiscordOptions, work: (discord: LoopbackDiscord) => Promise<void>) {
  const discord = await startDiscord(options);
  try {
    await work(discord);
  } finally {
    await discord.close();
  }
}

const start = (discord: LoopbackDiscord, given: Partial<Record<SettingName, string>> = {}) => {
  const settings = office.settingsFor(discord, given);
  return startBot({ app: office.app, settings, log: createLog(settings) });
};

describe('logging in', () => {
  it('asks only for the intents that are needed', async () => {
    const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
    const usual = Guilds | GuildMessages | DirectMessages;
    await withDiscord({ privilegedIntents: MessageContent }, async (discord) => {
      const bot = await start(discord);
      expect(discord.gateway.intents).toBe(usual);
      await bot.stop();
      const listening = await start(discord, { DISCORD_THREAD_FOLLOW_UPS: 'on' });
      expect(discord.gateway.intents).toBe(usual | MessageContent);
      await listening.stop();
      expectNoViolations(discord);
    });
  });

  it('says what is wrong and what to do where Discord does not know the token', async () => {
    await withDiscord({}, async (discord) => {
      await expect(start(discord, { DISCORD_TOKEN: 'another.token' })).rejects.toMatchObject({
        code: 'discord.token-invalid',
        message: expect.stringContaining('Copy it anew from discord.com/developers'),
      });
    });
  });

  it.each([
    ['Authentication failed', 'discord.token-invalid'],
    ['Used disallowed intents', 'discord.intents'],
    ['connect ECONNREFUSED', 'discord.unreachable'],
  ])('takes "%s" for what it is (%s)', (message, code) => {
    expect(loginFault(new Error(message), { DISCORD_API_URL: null }).code).toBe(code);
  });

  it('says which switch is off where an intent is refused', async () => {
    await withDiscord({}, async (discord) => {
      await expect(start(discord, { DISCORD_THREAD_FOLLOW_UPS: 'on' })).rejects.toMatchObject({
        code: 'discord.intents',
        message: expect.stringContaining('Switch on "Message Content Intent"'),
      });
    });
  });

  it('says that Discord cannot be reached, and where', async () => {
    await withDiscord({}, async (discord) => {
      discord.gateway.refuse(503);
      await expect(start(discord)).rejects.toMatchObject({ code: 'discord.unreachable' });
      const nowhere = start(discord, { DISCORD_API_URL: 'http://127.0.0.1:9/api' });
      await expect(nowhere).rejects.toMatchObject({
        code: 'discord.unreachable',
        message: expect.stringContaining('http://127.0.0.1:9/api'),
      });
    });
  });
});

describe('registering the commands', () => {
  it('writes them once, and again only when they differ', async () => {
    await withDiscord({}, async (discord) => {
      const settings = office.settingsFor(discord);
      expect(await registerCommands(settings, null)).toEqual({ commands: 8, written: true });
      expect(await registerCommands(settings, null)).toEqual({ commands: 8, written: false });
      const { guild } = discord.world;
      expect(await registerCommands(settings, guild.id)).toMatchObject({ written: true });
      expect(await registerCommands(settings, guild.id)).toMatchObject({ written: false });
      expect(discord.commandWrites).toBe(2);
      expectNoViolations(discord);
    });
  });

  it('names and describes everything in Korean and French too', () => {
    const unnamed: string[] = [];
    const visit = (one: Readonly<Record<string, unknown>>) => {
      for (const [key, least] of [
        ['name_localizations', 'name'],
        ['description_localizations', 'description'],
      ] as const) {
        const there = Object.keys((one[key] as object | undefined) ?? {});
        if (one[least] !== undefined && there.sort().join() !== 'fr,ko') unnamed.push(`${one.name} ${key}`);
      }
      for (const option of (one.options as Readonly<Record<string, unknown>>[] | undefined) ?? [])
        visit(option);
    };
    for (const command of commandData('everywhere')) visit(command as Readonly<Record<string, unknown>>);
    expect(unnamed).toEqual([]);
  });

  it.each([
    ['another description', (json: string) => json.replace('Ask about the official', 'Ask of the official')],
    ['another translation', (json: string) => json.replace('"질문"', '"묻기"')],
    ['another option', (json: string) => json.replace('"since"', '"after"')],
    ['no permission needed', (json: string) => json.replace('"default_member_permissions":"32",', '')],
  ])('notices %s', (_, change) => {
    const ours = commandData('everywhere');
    const theirs = JSON.parse(change(JSON.stringify(ours)));
    expect(sameCommands(ours, structuredClone([...ours]))).toBe(true);
    expect(sameCommands(ours, theirs)).toBe(false);
    expect(sameCommands(theirs, ours)).toBe(false);
  });
});

describe('the invitation', () => {
  it('asks for exactly the permissions that are needed', async () => {
    await withDiscord({}, async (discord) => {
      const { server, account } = await inviteLinks(office.settingsFor(discord));
      const link = new URL(server);
      expect(link.searchParams.get('client_id')).toBe(discord.world.applicationId);
      expect(link.searchParams.get('scope')).toBe('bot applications.commands');
      const {
        ViewChannel,
        SendMessages,
        ReadMessageHistory,
        CreatePublicThreads,
        SendMessagesInThreads,
        AttachFiles,
      } = PermissionFlagsBits;
      expect(BigInt(link.searchParams.get('permissions') ?? 0)).toBe(
        ViewChannel |
          SendMessages |
          ReadMessageHistory |
          CreatePublicThreads |
          SendMessagesInThreads |
          AttachFiles,
      );
      expect(new URL(account).searchParams.get('permissions')).toBeNull();
    });
  });
});

describe('the doctor', () => {
  const examined = async (settings: ReturnType<Office['settingsFor']>) => {
    const findings: Finding[] = [];
    const open = async () => ({ ...office.app, close: async () => {} });
    for await (const finding of examine(settings, open)) findings.push(finding);
    return findings;
  };
  const ill = (findings: readonly Finding[]) => findings.filter(({ ok }) => !ok).map(({ about }) => about);

  it('finds nothing wrong where nothing is', async () => {
    await withDiscord({}, async (discord) => {
      const settings = office.settingsFor(discord);
      await registerCommands(settings, null);
      const findings = await examined(settings);
      expect(ill(findings)).toEqual([]);
      expect(findings.map(({ about }) => about)).toEqual([
        ...['token', 'intents', 'commands', 'permissions'],
        ...['snapshot', 'model', 'language model'],
      ]);
    });
  });

  it('says how to mend a token, an intent, commands and permissions', async () => {
    expect(ill(await examined(readSettings({}, {}, {})))).toEqual(['token']);
    await withDiscord({}, async (discord) => {
      const { everyone, bot } = discord.world.roles;
      everyone.permissions = PermissionFlagsBits.ViewChannel;
      bot.permissions = 0n;
      const findings = await examined(office.settingsFor(discord, { DISCORD_THREAD_FOLLOW_UPS: 'on' }));
      expect(ill(findings)).toEqual(['intents', 'commands', 'permissions']);
      const says = findings.map((finding) => finding.says).join('\n');
      expect(says).toContain('run "readout register"');
      expect(says).toContain('Field office lacks Send Messages, Read Message History');
      expect(says).toContain('DISCORD_THREAD_FOLLOW_UPS=off');
    });
  });

  it('says how to mend a language model that refuses', async () => {
    const settings = readSettings({}, {}, {});
    const greetWriter = () => Promise.reject(new ReadoutError('model.refused', 'set OPENAI_API_KEY'));
    const findings: Finding[] = [];
    const open = async () => ({ ...office.app, greetWriter, close: async () => {} });
    for await (const finding of examine(settings, open)) findings.push(finding);
    expect(findings.at(-1)).toEqual({ about: 'language model', ok: false, says: 'set OPENAI_API_KEY' });
  });
});

describe('a lost connection', () => {
  it('is taken up again without logging in anew', async () => {
    const shift = await beginShift(office);
    const { gateway } = shift.discord;
    try {
      gateway.cut();
      await shift.discord.until(() => gateway.resumes === 1 && gateway.connected);
      expect(gateway.identifies).toBe(1);
    } finally {
      await shift.end();
    }
  });
});

import { type Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { expectNoViolations } from '../support/discord/assert.ts';
import { clientFor, readyClient } from '../support/discord/client.ts';
import { patienceMs } from '../support/discord/clock.ts';
import { type DiscordOptions, type LoopbackDiscord, startDiscord } from '../support/discord/discord.ts';

let discord: LoopbackDiscord;
let client: Client;

async function start(options: DiscordOptions = {}) {
  discord = await startDiscord({ settleMs: 60, acknowledgeWithinMs: patienceMs, ...options });
  client = await readyClient(discord);
}

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

describe('the gateway of the loopback', () => {
  it('lets the unchanged client log in, shows it its guild and acknowledges its heartbeats', async () => {
    await start({ heartbeatMs: 60 });
    await discord.until(() => discord.gateway.heartbeats > 2 && client.ws.ping >= 0);
    expect(client.user?.id).toBe(discord.world.bot.id);
    expect(client.application?.id).toBe(discord.world.applicationId);
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Field office']);
    expect(discord.gateway).toMatchObject({ identifies: 1, connected: true });
    expectNoViolations(discord);
  });

  it.each([
    ['closed with a code that allows it', () => discord.gateway.drop(4000)],
    ['cut without a word', () => discord.gateway.cut()],
    ['asked to reconnect', () => discord.gateway.reconnect()],
  ])('resumes a line that was %s, and what happened meanwhile arrives once', async (_, interrupt) => {
    await start();
    const heard: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => void heard.push(content));
    const { channels, users } = discord.world;
    interrupt();
    await discord.until(() => !discord.gateway.connected);
    discord.mention(users.mina, channels.general, 'meanwhile');
    await discord.until(() => discord.gateway.resumes === 1 && heard.length > 0);
    discord.mention(users.mina, channels.general, 'afterwards');
    await discord.until(() => heard.length === 2);
    expect(heard.map((content) => content.split(' ')[1])).toEqual(['meanwhile', 'afterwards']);
    expect(discord.gateway.identifies).toBe(1);
  });

  it('takes a new identify where the session is no longer valid', async () => {
    await start();
    discord.gateway.invalidate(false);
    await discord.until(() => discord.gateway.identifies === 2);
    const heard = new Promise((resolve) => client.once(Events.MessageCreate, resolve));
    discord.mention(discord.world.users.mina, discord.world.channels.general, 'again');
    expect(await heard).toMatchObject({ content: expect.stringContaining('again') });
    expect(discord.gateway.resumes).toBe(0);
  });

  it('lets a client find out by unanswered heartbeats that the line is dead', async () => {
    await start({ heartbeatMs: 80 });
    discord.gateway.silence(true);
    await discord.until(() => !discord.gateway.connected);
    discord.gateway.silence(false);
    await discord.until(() => discord.gateway.resumes > 0);
    expect(discord.gateway.identifies).toBe(1);
  });

  it('refuses privileged intents that are not switched on', async () => {
    discord = await startDiscord();
    client = clientFor(discord, { intents: [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent] });
    await expect(client.login(discord.token)).rejects.toThrow('disallowed intents');
  });

  it('refuses a token that is not its own', async () => {
    discord = await startDiscord();
    client = clientFor(discord);
    await expect(client.login('not.the.token')).rejects.toThrow('invalid token');
  });

  it('lets login fail while it refuses, and takes the client in once it no longer does', async () => {
    discord = await startDiscord();
    client = clientFor(discord);
    client.on(Events.ShardError, () => undefined);
    discord.gateway.refuse(503);
    await expect(client.login(discord.token)).rejects.toThrow('503');
    discord.gateway.refuse(null);
    await discord.until(() => discord.gateway.identifies === 1);
  });
});

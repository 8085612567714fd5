import {
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  Events,
  type Interaction,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectNoViolations } from '../support/discord/assert.ts';
import { readyClient } from '../support/discord/client.ts';
import { patienceMs } from '../support/discord/clock.ts';
import { type LoopbackDiscord, startDiscord } from '../support/discord/discord.ts';
import { createFaults } from '../support/discord/faults.ts';

let discord: LoopbackDiscord;
let client: Client;

beforeEach(async () => {
  discord = await startDiscord({ silence: false, settleMs: 60, acknowledgeWithinMs: patienceMs });
  client = await readyClient(discord, { rest: { timeout: patienceMs } });
  await client.application?.commands.set([{ name: 'ask', description: 'Ask' }]);
});
afterEach(async () => {
  await client.destroy();
  await discord.close();
});

/** Uses `/ask`; what the bot does then, and how it ended for the bot. */
function ask(run: (interaction: ChatInputCommandInteraction) => Promise<unknown>) {
  const ended = new Promise<unknown>((resolve) => {
    client.once(Events.InteractionCreate, (interaction: Interaction) =>
      run(interaction as ChatInputCommandInteraction).then(() => resolve('done'), resolve),
    );
  });
  const { users, channels } = discord.world;
  return { handle: discord.slash(users.mina, channels.general, '/ask'), ended };
}

describe('an injected fault', () => {
  it.each([429, 500, 502, 503])('%i on the callback is met by the next try of the client', async (status) => {
    discord.faults.next({ route: 'callback', status, retryAfter: 0.1 });
    const { handle, ended } = ask((interaction) => interaction.reply('here'));
    expect((await handle.final()).content).toBe('here');
    expect(await ended).toBe('done');
    expect(discord.faults.injected).toMatchObject([{ status, request: expect.stringContaining('callback') }]);
    expectNoViolations(discord);
  });

  it('after the work was done makes the next try meet 40060, which is no fault of the bot', async () => {
    discord.faults.next({ route: 'callback', status: 502, afterWork: true });
    const { handle, ended } = ask((interaction) => interaction.reply('here'));
    expect(await ended).toMatchObject({ code: 40060 });
    expect((await handle.final()).content).toBe('here');
    expectNoViolations(discord);
  });

  it('that closes the socket is not tried again by discord.js', async () => {
    discord.faults.next({ method: 'PATCH', route: '@original', drop: true });
    const { handle, ended } = ask(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply('here').catch(async (error: unknown) => {
        await interaction.editReply(`again after ${(error as { code?: string }).code}`);
      });
    });
    expect(await ended).toBe('done');
    expect((await handle.final()).content).toBe('again after UND_ERR_SOCKET');
  });

  it('that slows an answer leaves the answer as it is', async () => {
    discord.faults.next({ route: 'callback', delayMs: 150 });
    const { handle } = ask((interaction) => interaction.reply('here'));
    expect(await handle.acknowledged()).toBeGreaterThanOrEqual(150);
    expect((await handle.final()).content).toBe('here');
  });

  it('of 401 lets the request fail for good', async () => {
    discord.faults.next({ method: 'POST', route: '/typing', status: 401 });
    const channel = await client.channels.fetch(discord.world.channels.general.id);
    if (!channel?.isSendable()) throw new Error('No text channel.');
    await expect(channel.sendTyping()).rejects.toThrow(DiscordAPIError);
  });

  it('hits as large a share of requests as was ordered, the same ones with the same seed', () => {
    const drawn = (seed: number) => {
      const faults = createFaults();
      faults.rate({ share: 0.2, seed, faults: [{ status: 500 }, { drop: true }] });
      return Array.from({ length: 1000 }, (_, i) => faults.draw('GET', '/gateway', `/${i}`));
    };
    const hits = drawn(7).filter((fault) => fault !== null);
    expect(hits.length).toBeGreaterThan(150);
    expect(hits.length).toBeLessThan(250);
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(8)).not.toEqual(drawn(7));
    expect(hits.some(({ drop }) => drop) && hits.some(({ status }) => status === 500)).toBe(true);
  });
});

describe('many interactions at once under faults', () => {
  it('keep their own answers apart', async () => {
    discord.faults.rate({
      share: 0.1,
      faults: [
        { status: 503 },
        { drop: true },
        { delayMs: 40 },
        { status: 502, afterWork: true, route: 'callback' },
      ],
    });
    const again = async (act: () => Promise<unknown>) => {
      for (;;)
        try {
          return await act();
        } catch (error) {
          // Acknowledged by the try before, whose answer was lost.
          if (error instanceof DiscordAPIError && error.code === 40060) return;
          if (error instanceof DiscordAPIError) throw error;
        }
    };
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await again(() => interaction.deferReply());
      // discord.js does not know of an acknowledgement whose answer it never saw.
      interaction.deferred = true;
      await again(() => interaction.editReply(interaction.id));
    });
    const { users, channels } = discord.world;
    const handles = Array.from({ length: 60 }, () => discord.slash(users.mina, channels.general, '/ask'));
    const finals = await Promise.all(handles.map((handle) => handle.final()));
    expect(finals.map(({ content }) => content)).toEqual(handles.map(({ id }) => id));
    expect(handles.map(({ messages }) => messages.length)).toEqual(handles.map(() => 1));
    expect(discord.faults.injected.length).toBeGreaterThan(5);
    expectNoViolations(discord);
  });
});

describe('a rate limit', () => {
  it('is told in headers, so that the client waits by itself and meets no 429', async () => {
    discord.limits.set('@original', { limit: 2, windowMs: 300 });
    const { handle, ended } = ask(async (interaction) => {
      await interaction.deferReply();
      for (const stage of ['one', 'two', 'three', 'four']) await interaction.editReply(stage);
    });
    expect(await ended).toBe('done');
    expect(handle.edits.map(({ content }) => content)).toEqual(['one', 'two', 'three', 'four']);
    expect(discord.requests.filter(({ status }) => status === 429)).toEqual([]);
  });

  it('answers 429 with the time to wait to a client that does not heed it', async () => {
    discord.limits.set('POST /channels/{channel_id}/messages', { limit: 1, windowMs: 60_000 });
    const send = () =>
      fetch(`${discord.apiUrl}/v10/channels/${discord.world.channels.general.id}/messages`, {
        method: 'POST',
        headers: {
          authorization: `Bot ${discord.token}`,
          'user-agent': 'DiscordBot (https://example.org, 1)',
          'content-type': 'application/json',
        },
        body: JSON.stringify({ content: 'x' }),
      });
    expect((await send()).status).toBe(200);
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    const { retry_after } = (await refused.json()) as { retry_after: number };
    expect(retry_after).toBeGreaterThan(50);
    discord.clock.advance(60_000);
    expect((await send()).status).toBe(200);
  });
});

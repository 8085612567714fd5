import { type Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { expectNoViolations } from '../support/discord/assert.ts';
import { readyClient, usualIntents } from '../support/discord/client.ts';
import { patienceMs } from '../support/discord/clock.ts';
import { type DiscordOptions, type LoopbackDiscord, startDiscord } from '../support/discord/discord.ts';

let discord: LoopbackDiscord;
let client: Client;

async function start(options: DiscordOptions = {}, intents: readonly GatewayIntentBits[] = usualIntents) {
  discord = await startDiscord({ silence: false, settleMs: 60, acknowledgeWithinMs: patienceMs, ...options });
  client = await readyClient(discord, { intents });
}

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

describe('messages from people', () => {
  const contents: string[] = [];
  const listen = async (options?: DiscordOptions, intents?: readonly GatewayIntentBits[]) => {
    await start(options, intents);
    contents.length = 0;
    client.on(Events.MessageCreate, ({ content }) => void contents.push(content));
  };

  it('keep their text from a bot without the privileged intent unless it is meant', async () => {
    await listen();
    const { users, channels, bot } = discord.world;
    const said = discord.say(users.mina, channels.general, 'among ourselves');
    discord.mention(users.mina, channels.general, 'to you');
    await discord.until(() => contents.length === 2);
    const channel = await client.channels.fetch(channels.general.id);
    const own = channel?.isSendable() && (await channel.send('mine'));
    const mine = discord.messagesIn(channels.general).find(({ id }) => own && id === own.id);
    if (!mine) throw new Error('The bot wrote nothing.');
    discord.reply(users.mina, mine, 'with a ping');
    discord.reply(users.mina, mine, 'without a ping', { ping: false });
    discord.reply(users.mina, discord.written(said), 'to somebody else');
    discord.say(users.mina, channels.dm, 'in private');
    await discord.until(() => contents.length === 7);
    expect(contents).toEqual(['', `<@${bot.id}> to you`, 'mine', 'with a ping', '', '', 'in private']);
  });

  it('are all readable with the privileged intent', async () => {
    await listen({ privilegedIntents: GatewayIntentBits.MessageContent }, [
      ...usualIntents,
      GatewayIntentBits.MessageContent,
    ]);
    discord.say(discord.world.users.mina, discord.world.channels.general, 'among ourselves');
    await discord.until(() => contents.length === 1);
    expect(contents).toEqual(['among ourselves']);
  });

  it('get the reply that belongs to them, though two wait in one channel', async () => {
    await start();
    const { users, channels } = discord.world;
    client.on(Events.MessageCreate, async (message) => {
      if (message.author.bot) return;
      await message.channel.sendTyping();
      await message.reply({
        content: `${message.content.split(' ')[1]}!`,
        allowedMentions: { parse: [], repliedUser: false },
      });
    });
    const first = discord.mention(users.mina, channels.general, 'first');
    const second = discord.mention(users.anne, channels.general, 'second');
    expect((await second.final()).content).toBe('second!');
    expect((await first.final()).content).toBe('first!');
    expect(first.acknowledgedAfterMs).toBeLessThan(patienceMs);
    expect(first.messages).toHaveLength(1);
    expect(discord.notifiedBy(await first.final())).toEqual({ users: [], roles: [], everyone: false });
    expectNoViolations(discord);
  });

  it('notify whom they name when allowed_mentions is left out', async () => {
    await start();
    const { users, channels, roles } = discord.world;
    client.on(Events.MessageCreate, async (message) => {
      if (!message.author.bot)
        await message.reply(`<@${users.anne.id}> <@&${roles.moderators.id}> @everyone`);
    });
    const answer = await discord.mention(users.mina, channels.general, 'hello').final();
    expect(discord.notifiedBy(answer)).toEqual({
      users: [users.anne.id, users.mina.id],
      roles: [roles.moderators.id],
      everyone: true,
    });
  });

  it('stay without an answer where the bot keeps silent', async () => {
    await start();
    const handle = discord.say(discord.world.users.mina, discord.world.channels.general, 'nothing for you');
    expect(await handle.silent(80)).toBe(true);
  });

  it('are empty when fetched, too, unless they are meant for the bot', async () => {
    await start();
    const { users, channels } = discord.world;
    const said = discord.say(users.mina, channels.general, 'among ourselves');
    const meant = discord.mention(users.mina, channels.general, 'to you');
    const channel = await client.channels.fetch(channels.general.id);
    if (!channel?.isTextBased()) throw new Error('No text channel.');
    expect((await channel.messages.fetch({ message: said.id, force: true })).content).toBe('');
    expect((await channel.messages.fetch({ message: meant.id, force: true })).content).toContain('to you');
  });

  it('reach the bot from channels and people that came after it', async () => {
    await listen();
    const channel = discord.world.addChannel({ name: 'new' });
    discord.mention(discord.world.addUser({ username: 'vuthy' }), channel, 'hello');
    await discord.until(() => contents.length === 1);
  });
});

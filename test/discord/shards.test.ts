import { beforeAll, describe, expect, it } from 'vitest';
import { ReadoutError } from '../../src/errors.ts';
import { howMany } from '../journey/product.ts';
import { shardOf } from '../support/discord/gateway.ts';
import { textOf } from '../support/discord/render.ts';
import type { Channel } from '../support/discord/world.ts';
import { shiftForAll, withoutLimits } from './office.ts';

/** Holds questions back as long as it is set. */
let held: Promise<void> | null = null;
const shift = shiftForAll(({ app }) => ({
  shards: 2,
  app: {
    ...app,
    async ask(question, options) {
      await held;
      return app.ask(question, options);
    },
    reindex: ({ onProgress, signal } = {}) =>
      new Promise((_, reject) => {
        onProgress?.({ stage: 'reading', done: 0, total: 1 });
        signal?.addEventListener('abort', () => reject(new ReadoutError('cancelled', 'Cancelled.')));
      }),
  },
  given: { ...withoutLimits, QUESTIONS_WAITING: '1' },
}));
/** In a server that the other connection tells of. */
let there: Channel;

beforeAll(() => {
  const { world } = shift.discord;
  const isElsewhere = (id: string) => shardOf(id, 2) !== shardOf(world.guild.id, 2);
  there = world.addChannel({ name: 'there', guild: world.addGuild('Second office', isElsewhere) });
});

const ask = (channel: Channel) =>
  shift.discord.slash(shift.discord.world.users.sok, channel, '/ask', { question: howMany.en });

describe('where Discord wants two connections', () => {
  it('the bot opens both, and answers in the servers of either', async () => {
    const { gateway, world, mention } = shift.discord;
    expect(gateway.identifies).toBe(2);
    for (const channel of [world.channels.general, there]) {
      expect(textOf(await ask(channel).final())).toContain('**180**');
      expect(textOf(await mention(world.users.anne, channel, howMany.fr).final())).toContain('**180**');
    }
  });

  it('questions from both wait in one queue', async () => {
    const { world } = shift.discord;
    let letGo = () => {};
    held = new Promise((resolve) => {
      letGo = resolve;
    });
    const running = Array.from({ length: 4 }, () => ask(world.channels.general));
    await Promise.all(running.map((one) => one.acknowledged()));
    const waiting = ask(there);
    await shift.discord.until(() =>
      waiting.edits.some((edit) => textOf(edit) === '⏳ Waiting: 1 question is before yours…'),
    );
    expect(textOf(await ask(there).final())).toContain('Too many questions are waiting already.');
    letGo();
    for (const one of [...running, waiting]) expect(textOf(await one.final())).toContain('**180**');
  });

  it('the releases are indexed for both at once', async () => {
    const { discord } = shift;
    const { users, channels } = discord.world;
    const running = discord.slash(users.sok, channels.general, '/corpus reindex');
    await discord.until(() => running.messages.some((message) => /░/u.test(textOf(message))));
    const second = discord.slash(users.sok, there, '/corpus reindex');
    expect(textOf(await second.final())).toBe('The releases are being indexed at this moment.');
    const [message] = running.messages;
    if (message) discord.click(users.sok, message, 'Cancel');
    const ended = await running.final({ until: (shown) => !/░/u.test(textOf(shown)) });
    expect(textOf(ended)).toContain('Cancelled.');
  });
});

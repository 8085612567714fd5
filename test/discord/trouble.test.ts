import { MessageType, PermissionFlagsBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/app.ts';
import { ReadoutError } from '../../src/errors.ts';
import { howMany } from '../journey/product.ts';
import { textOf } from '../support/discord/render.ts';
import { shiftForAll, withoutLimits } from './office.ts';

/** What happens to a question before it is answered. */
let before: (question: string, options: Parameters<App['ask']>[1]) => Promise<void> = async () => {};
const shift = shiftForAll(({ app }) => ({
  app: {
    ...app,
    async ask(question, options) {
      await before(question, options);
      return app.ask(question, options);
    },
  },
  given: withoutLimits,
}));
afterEach(() => {
  before = async () => {};
  shift.discord.faults.clear();
});

const ask = (filled: Readonly<Record<string, string | boolean>> = {}) => {
  const { users, channels } = shift.discord.world;
  return shift.discord.slash(users.sok, channels.general, '/ask', { question: howMany.en, ...filled });
};

describe('a fault of ours', () => {
  it('is told as a plain sentence with a reference that is in the log, in the language of the question', async () => {
    before = async () => {
      throw new ReadoutError('embed.failed', 'secret inside');
    };
    const text = textOf(await ask({ question: howMany.fr }).final());
    const [, reference = ''] = /la référence ([A-Z2-9]{6})\./u.exec(text) ?? [];
    expect(text).not.toContain('secret');
    const logged = (await shift.office.logged()).find((line) => line.reference === reference);
    expect(logged).toMatchObject({ code: 'embed.failed', level: 50 });
  });

  it('is told in answer to a mention too', async () => {
    before = async () => {
      throw new Error('secret inside');
    };
    const { users, channels } = shift.discord.world;
    const text = textOf(await shift.discord.mention(users.sok, channels.general, howMany.en).final());
    expect(text).toMatch(/^Something went wrong, and this is not your fault\./u);
  });
});

describe('a request of ours that took too long', () => {
  it('is not passed off as a restart', async () => {
    before = async () => {
      throw new DOMException('The request took too long.', 'AbortError');
    };
    expect(textOf(await ask().final())).toMatch(/^Something went wrong/u);
  });
});

describe('a fault of the line', () => {
  it.each([
    ['the acknowledgement is lost before Discord has it', { route: 'callback', drop: true }],
    ['the acknowledgement is lost after Discord has it', { route: 'callback', drop: true, afterWork: true }],
    ['the acknowledgement fails after it was done', { route: 'callback', status: 502, afterWork: true }],
    ['the answer is lost', { route: '@original', method: 'PATCH', drop: true, times: 3 }],
    ['the answer fails', { route: '@original', method: 'PATCH', status: 500, times: 2 }],
    ['too many requests are made', { route: '@original', method: 'PATCH', status: 429, retryAfter: 0.2 }],
  ])('does no harm where %s', async (_, fault) => {
    shift.discord.faults.next(fault);
    const asked = ask();
    expect(textOf(await asked.final())).toContain('**180**');
    expect(asked.messages).toHaveLength(1);
  });

  it.each([
    ['lost before Discord has it', { drop: true }],
    ['lost after Discord has it', { drop: true, afterWork: true }],
    ['failed after it was sent', { status: 502, afterWork: true }],
  ])('neither loses nor doubles the reply to a mention that is %s', async (_, fault) => {
    shift.discord.faults.next({ route: 'channels/{channel_id}/messages', method: 'POST', ...fault });
    const { users, channels } = shift.discord.world;
    const asked = shift.discord.mention(users.sok, channels.general, howMany.en);
    expect(textOf(await asked.final())).toContain('**180**');
    expect(asked.messages).toHaveLength(1);
  });

  it('that ends the connection is mended by taking it up again', async () => {
    shift.discord.gateway.drop();
    const { users, channels } = shift.discord.world;
    const asked = shift.discord.mention(users.sok, channels.general, howMany.en);
    expect(textOf(await asked.final())).toContain('**180**');
  });
});

describe('a channel in which the bot may not speak', () => {
  it('has its mention answered in a direct message', async () => {
    const { discord } = shift;
    const { world } = discord;
    const quiet = world.addChannel({
      name: 'quiet',
      overwrites: [{ id: world.bot.id, type: 'member', allow: 0n, deny: PermissionFlagsBits.SendMessages }],
    });
    discord.mention(world.users.anne, quiet, howMany.en);
    const direct = () => discord.messagesIn(world.dmWith(world.users.anne)).at(-1);
    await discord.until(() => direct() !== undefined);
    const message = direct();
    expect(message && textOf(message)).toContain('**180**');
  });
});

describe('an answer that takes long', () => {
  it('shows its stages', async () => {
    before = async (_, options) => {
      options?.onStage?.({ stage: 'reading', sentences: 6 });
      await new Promise((resolve) => setTimeout(resolve, 1200));
    };
    const asked = ask();
    await asked.final();
    expect(asked.edits.map(textOf)).toContain('📖 Reading 6 sentences…');
  });

  it('goes to the channel as a reply once the token has expired', async () => {
    const { discord } = shift;
    before = async () => discord.clock.advance(15.5 * 60_000);
    const asked = ask();
    const { channels } = discord.world;
    const inChannel = () => discord.messagesIn(channels.general).at(-1);
    await discord.until(() => inChannel()?.type === MessageType.Reply);
    const message = inChannel();
    expect(message && textOf(message)).toContain('**180**');
    expect(message?.message_reference?.message_id).toBe(asked.messages[0]?.id);
  });

  it('goes to the asker alone where it is private', async () => {
    const { discord } = shift;
    before = async () => discord.clock.advance(15.5 * 60_000);
    ask({ private: true });
    const direct = () => discord.messagesIn(discord.world.dmWith(discord.world.users.sok)).at(-1);
    await discord.until(() => direct() !== undefined);
    const message = direct();
    expect(message && textOf(message)).toContain('**180**');
  });
});

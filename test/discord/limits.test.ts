import type { APIMessage } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/app.ts';
import { howMany } from '../journey/product.ts';
import { expectNoViolations } from '../support/discord/assert.ts';
import type { Handle } from '../support/discord/handle.ts';
import { textOf } from '../support/discord/render.ts';
import { beginShift, type Office, openOffice, type Shift, type ShiftOptions } from './office.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** Runs with a bot of these settings, and looks that it broke no rule. */
async function during(options: ShiftOptions, work: (shift: Shift) => Promise<void>) {
  const shift = await beginShift(office, options);
  try {
    await work(shift);
    expectNoViolations(shift.discord);
  } finally {
    await shift.end();
  }
}

const askIn = (
  { discord }: Shift,
  user = discord.world.users.sok,
  channel = discord.world.channels.general,
) => discord.slash(user, channel, '/ask', { question: howMany.en });

describe('a person who asks too much', () => {
  it('is told in private when to go on, while others may', async () => {
    await during({ given: { QUESTIONS_PER_USER: '2' } }, async (shift) => {
      // All at once: however long an answer takes, they fall into one minute.
      const [first, second, third] = [askIn(shift), askIn(shift), askIn(shift)];
      await Promise.all([first.final(), second.final()]);
      expect(textOf(await third.final())).toMatch(
        /^That was a lot at once\. You can ask again <t:\d+:R>\.$/u,
      );
      expect(third.ephemeral).toBe(true);
      const other = askIn(shift, shift.discord.world.users.anne);
      expect(textOf(await other.final())).toContain('**180**');
    });
  });

  it('by mentions is told once and not for every one of them', async () => {
    await during({ given: { QUESTIONS_PER_USER: '1' } }, async ({ discord }) => {
      const { users, channels } = discord.world;
      const mention = () => discord.mention(users.sok, channels.general, howMany.en);
      await mention().final();
      expect(textOf(await mention().final())).toContain('You can ask again');
      expect(await mention().silent(500)).toBe(true);
    });
  });
});

describe('a channel', () => {
  it('in which too much is asked has to wait, and no other', async () => {
    await during({ given: { QUESTIONS_PER_CHANNEL: '1' } }, async (shift) => {
      const { users, channels } = shift.discord.world;
      await askIn(shift).final();
      expect(textOf(await askIn(shift, users.anne).final())).toContain('You can ask again');
      expect(textOf(await askIn(shift, users.anne, channels.releases).final())).toContain('**180**');
    });
  });

  it('that is denied is not answered in, nor are its threads', async () => {
    const given = ({ world }: Shift['discord']) => ({ DISCORD_DENIED_CHANNELS: world.channels.general.id });
    await during({ given }, async (shift) => {
      const { users, channels } = shift.discord.world;
      const refused = askIn(shift);
      expect(textOf(await refused.final())).toContain('I do not answer in this channel.');
      expect(refused.ephemeral).toBe(true);
      expect(textOf(await askIn(shift, users.sok, channels.thread).final())).toContain('I do not answer');
      expect(await shift.discord.mention(users.sok, channels.general, howMany.en).silent(400)).toBe(true);
      expect(textOf(await askIn(shift, users.sok, channels.releases).final())).toContain('**180**');
    });
  });

  it('that is not among the allowed ones is not answered in', async () => {
    const given = ({ world }: Shift['discord']) => ({ DISCORD_ALLOWED_CHANNELS: world.channels.releases.id });
    await during({ given }, async (shift) => {
      const { users, channels } = shift.discord.world;
      expect(textOf(await askIn(shift).final())).toContain('I do not answer in this channel.');
      expect(textOf(await askIn(shift, users.sok, channels.releases).final())).toContain('**180**');
      // Where the refusal sends people to.
      expect(textOf(await askIn(shift, users.mina, channels.dm).final())).toContain('**180**');
      const said = shift.discord.say(users.mina, channels.dm, howMany.en);
      expect(textOf(await said.final())).toContain('**180**');
    });
  });
});

describe('more questions than can wait', () => {
  it('are told honestly that the bot is busy, and the others are answered in their turn', async () => {
    const { app, letGo } = heldApp();
    const given = { QUESTIONS_WAITING: '1', QUESTIONS_PER_USER: '100', QUESTIONS_PER_CHANNEL: '100' };
    await during({ app, given }, async (shift) => {
      const asked = Array.from({ length: 5 }, () => askIn(shift));
      await Promise.all(asked.map((one) => one.acknowledged()));
      const more = askIn(shift);
      expect(textOf(await more.final())).toContain('Too many questions are waiting already.');
      expect(more.ephemeral).toBe(true);
      await shift.discord.until(() =>
        asked.some((one) => one.edits.some((edit) => textOf(edit).startsWith('⏳ Waiting: 1'))),
      );
      letGo();
      for (const one of asked) expect(textOf(await one.final())).toContain('**180**');
    });
  });
});

describe('sixty questions at once', () => {
  const [sixty, waiting, atOnce] = [60, 20, 4];
  const given = {
    QUESTIONS_WAITING: `${waiting}`,
    QUESTIONS_PER_USER: '1000',
    QUESTIONS_PER_CHANNEL: '1000',
  };
  const isBusy = (message: APIMessage) => textOf(message).includes('Too many questions are waiting already.');
  const ofAll = (shift: Shift) => {
    const { users, channels } = shift.discord.world;
    const people = [users.sok, users.anne, users.mina];
    return Array.from({ length: sixty }, (_, one) =>
      askIn(shift, people[one % 3], one % 2 === 0 ? channels.general : channels.releases),
    );
  };

  it('are each taken or told in private that the bot is busy, before any of them is answered', async () => {
    const { app, letGo } = heldApp();
    await during({ app, given }, async (shift) => {
      const asked = ofAll(shift);
      await Promise.all(asked.map((one) => one.acknowledged()));
      // Whoever came first is taken.
      const [taken, refused] = [asked.slice(0, atOnce + waiting), asked.slice(atOnce + waiting)];
      expect(taken.map(({ ephemeral }) => ephemeral)).toEqual(taken.map(() => false));
      expect(refused.map(({ ephemeral }) => ephemeral)).toEqual(refused.map(() => true));
      const told = await Promise.all(refused.map((one) => one.final()));
      expect(told.filter((message) => !isBusy(message))).toEqual([]);
      // An answer may come later than an acknowledgement might.
      shift.discord.clock.advance(10_000);
      letGo();
      const answers = await Promise.all(taken.map((one) => one.final()));
      for (const answer of answers) expect(textOf(answer)).toContain('**180**');
      for (const one of asked) expect(one.messages).toHaveLength(1);
    });
  });

  it('while others are being answered are each answered or told that the bot is busy, once', async () => {
    await during({ given }, async (shift) => {
      const first = ofAll(shift);
      await Promise.all(first.map((one) => one.acknowledged()));
      const asked = [...first, ...ofAll(shift)];
      const messages = await Promise.all(asked.map((one) => one.final()));
      for (const [index, message] of messages.entries()) {
        const { ephemeral, messages: own } = asked[index] as Handle;
        expect(isBusy(message) ? ephemeral : textOf(message).includes('**180**')).toBe(true);
        expect(own).toHaveLength(1);
      }
    });
  });
});

/** The product that answers nothing before it is let go. */
function heldApp() {
  let letGo: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const app: App = {
    ...office.app,
    async ask(question, options) {
      options?.onStage?.({ stage: 'reading', sentences: 6 });
      await held;
      return office.app.ask(question, options);
    },
  };
  return { app, letGo: () => letGo() };
}

describe('a mention', () => {
  it('that takes long says how far it is, in the message that becomes the answer', async () => {
    const { app, letGo } = heldApp();
    await during({ app }, async ({ discord }) => {
      const { users, channels } = discord.world;
      const asked = discord.mention(users.sok, channels.general, howMany.en);
      await discord.until(() => asked.edits.some((edit) => textOf(edit) === '📖 Reading 6 sentences…'));
      letGo();
      const answer = await asked.final();
      expect(textOf(answer)).toContain('**180**');
      expect(asked.messages).toHaveLength(1);
      expect(discord.notifiedBy(answer)).toEqual({ users: [], roles: [], everyone: false });
    });
  });

  it('of which somebody took the stage away is answered all the same', async () => {
    const { app, letGo } = heldApp();
    const shift = await beginShift(office, { app });
    const { discord } = shift;
    const { users, channels } = discord.world;
    try {
      const asked = discord.mention(users.sok, channels.general, howMany.en);
      await discord.until(() => asked.messages.length === 1);
      discord.deleteMessage(discord.messagesIn(channels.general).at(-1) as APIMessage);
      letGo();
      await discord.until(() =>
        textOf(discord.messagesIn(channels.general).at(-1) as APIMessage).includes('**180**'),
      );
    } finally {
      await shift.end();
    }
  });
});

describe('being stopped', () => {
  it('finishes what is running, and excuses what takes too long', async () => {
    const app: App = {
      ...office.app,
      ask(question, options) {
        if (!question.includes('wait')) return office.app.ask(question, options);
        return new Promise((_, reject) =>
          options?.signal?.addEventListener('abort', () => reject(options.signal?.reason)),
        );
      },
    };
    await during({ app }, async (shift) => {
      const { users, channels } = shift.discord.world;
      const waiting = shift.discord.slash(users.sok, channels.general, '/ask', { question: 'wait' });
      await waiting.acknowledged();
      const quick = askIn(shift);
      await quick.acknowledged();
      await shift.stop();
      expect(textOf(await waiting.final())).toContain('I am being restarted');
      expect(textOf(await quick.final())).toContain('**180**');
    });
  });
});

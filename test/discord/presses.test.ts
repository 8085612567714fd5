import { ChannelType, type Interaction, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/app.ts';
import { isModerator } from '../../src/surfaces/discord/moderator.ts';
import { howMany } from '../journey/product.ts';
import { buttonsOf, textOf } from '../support/discord/render.ts';
import { beginShift, shiftForAll, withoutLimits } from './office.ts';

/** What happens when the releases are listed; the product's own doing where nothing is set. */
let releases: App['releases'] | null = null;
/** What happens to a question. */
let asking: App['ask'] | null = null;
const shift = shiftForAll(({ app }) => ({
  app: {
    ...app,
    releases: () => (releases ?? app.releases)(),
    ask: (question, options) => (asking ?? app.ask)(question, options),
  },
  given: withoutLimits,
}));
afterEach(() => {
  releases = null;
  asking = null;
  shift.discord.faults.clear();
});

const answer = (filled: Readonly<Record<string, string | boolean>> = {}) => {
  const { users, channels } = shift.discord.world;
  const asked = shift.discord.slash(users.sok, channels.general, '/ask', { question: howMany.en, ...filled });
  return asked.final();
};
/** The same answer with so many claims that it takes pages. */
const manyClaims: App['ask'] = async (question, options) => {
  const one = await shift.office.app.ask(question, options);
  if (one.kind !== 'answered') throw new Error('The release says it.');
  const claims = Array.from({ length: 30 }, () => one.claims[0] ?? { text: '', citations: [], figures: [] });
  return { ...one, claims };
};

describe('a page that cannot be shown', () => {
  it('leaves the answer as everybody sees it, and whoever pressed is told alone', async () => {
    asking = manyClaims;
    const { discord } = shift;
    const { users, channels } = discord.world;
    const paged = await answer();
    const shown = () => {
      const message = discord.messagesIn(channels.general).find(({ id }) => id === paged.id);
      return message && textOf(message);
    };
    const before = shown();
    await shift.restart();
    releases = async () => [];
    const gone = discord.click(users.mina, paged, 'More');
    expect(textOf(await gone.final())).toContain('The releases have changed since');
    expect(shown()).toBe(before);
    releases = async () => {
      throw new Error('secret inside');
    };
    const failed = discord.click(users.mina, paged, 'More');
    expect(textOf(await failed.final())).toContain('Something went wrong');
    expect(shown()).toBe(before);
  });
});

describe('an answer that Discord refuses to show', () => {
  it('is excused, not left thinking', async () => {
    shift.discord.faults.next({ route: '@original', method: 'PATCH', status: 400 });
    expect(textOf(await answer())).toContain('Something went wrong');
  });
});

describe('"Publish"', () => {
  it('pressed twice at once publishes once', async () => {
    const { discord } = shift;
    const { users, channels } = discord.world;
    const own = await answer({ private: true });
    const before = discord.messagesIn(channels.general).length;
    const presses = [discord.click(users.sok, own, 'Publish'), discord.click(users.sok, own, 'Publish')];
    await Promise.all(presses.map((press) => press.acknowledged()));
    await discord.until(() => discord.messagesIn(channels.general).length > before);
    // Time for a second one, which must not come.
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(discord.messagesIn(channels.general).length).toBe(before + 1);
  });

  it('leaves the private copy without a way to publish it again or to open a thread of it', async () => {
    asking = manyClaims;
    const { discord } = shift;
    const { users } = discord.world;
    const pressed = discord.click(users.sok, await answer({ private: true }), 'Publish');
    await discord.until(() => pressed.messages.length === 2);
    const [own] = pressed.messages;
    if (!own) throw new Error('unreachable');
    const turned = await discord.click(users.sok, own, 'More').final();
    const labels = [...buttonsOf(own), ...buttonsOf(turned)].map(({ label }) => label);
    expect(labels).not.toContain('Publish');
    expect(labels).not.toContain('Ask again in a thread');
  });
});

describe('an answer that comes after its time', () => {
  it('goes to the asker where commands may be used and the bot may not speak', async () => {
    const { discord } = shift;
    const { world } = discord;
    const overwrites = [
      { id: world.bot.id, type: 'member' as const, allow: 0n, deny: PermissionFlagsBits.SendMessages },
    ];
    const quiet = world.addChannel({ name: 'quiet', overwrites });
    asking = async (question, options) => {
      discord.clock.advance(15.5 * 60_000);
      return shift.office.app.ask(question, options);
    };
    discord.slash(world.users.anne, quiet, '/ask', { question: howMany.en });
    const direct = () => discord.messagesIn(world.dmWith(world.users.anne)).at(-1);
    await discord.until(() => direct() !== undefined);
    const message = direct();
    expect(message && textOf(message)).toContain('**180**');
  });
});

describe('"Ask again in a thread" where messages cannot have threads', () => {
  it('says so', async () => {
    const { discord } = shift;
    const { world } = discord;
    const voice = world.addChannel({ name: 'lounge', type: ChannelType.GuildVoice });
    const asked = discord.mention(world.users.sok, voice, howMany.en);
    const pressed = discord.click(world.users.sok, await asked.final(), 'Ask again in a thread');
    expect(textOf(await pressed.final())).toContain('I cannot open a thread here.');
  });
});

describe('buttons without end', () => {
  it('are told when to go on, as questions are', async () => {
    const other = await beginShift(shift.office, { given: { QUESTIONS_PER_USER: '1' } });
    const { discord } = other;
    const { users, channels } = discord.world;
    try {
      const message = await discord
        .slash(users.sok, channels.general, '/ask', { question: howMany.en })
        .final();
      const noted: string[] = [];
      for (let press = 0; press < 11; press += 1) {
        noted.push(textOf(await discord.click(users.sok, message, '👍').final({ settleMs: 0 })));
      }
      expect(noted.at(9)).toContain('Thank you');
      expect(noted.at(10)).toContain('You can ask again');
    } finally {
      await other.end();
    }
  });
});

describe('being stopped', () => {
  it('excuses even what hears of nothing, and who waits behind it', async () => {
    const app: App = { ...shift.office.app, ask: () => new Promise(() => {}) };
    const other = await beginShift(shift.office, { app, given: { QUESTIONS_PER_USER: '100' } });
    const { discord } = other;
    const { users, channels } = discord.world;
    const asked = Array.from({ length: 5 }, () =>
      discord.slash(users.sok, channels.general, '/ask', { question: howMany.en }),
    );
    try {
      await Promise.all(asked.map((one) => one.acknowledged()));
      await other.stop();
      for (const one of asked) expect(textOf(await one.final())).toContain('I am being restarted');
    } finally {
      await other.end();
    }
  });
});

describe('who may look after the releases', () => {
  it('is nobody who brought the bot along to a server that it is not in', () => {
    const interaction = {
      inGuild: () => true,
      inCachedGuild: () => false,
      memberPermissions: new PermissionsBitField(PermissionFlagsBits.Administrator),
      member: { roles: [] },
    };
    const moderation = {
      MODERATOR_ROLE_ID: null,
      MODERATOR_SERVERS: new Set<string>(),
      owners: new Set<string>(),
    };
    expect(isModerator(interaction as unknown as Interaction, moderation)).toBe(false);
  });
});

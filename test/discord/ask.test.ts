import { describe, expect, it } from 'vitest';
import { deported, firstRelease, howMany } from '../journey/product.ts';
import { buttonsOf, renderMessage, textOf } from '../support/discord/render.ts';
import { shiftForAll } from './office.ts';

const shift = shiftForAll();

const ask = (filled: Readonly<Record<string, string | boolean>>) => {
  const { users, channels } = shift.discord.world;
  return shift.discord.slash(users.sok, channels.general, '/ask', filled);
};

describe('/ask', () => {
  it('answers with the claim, its source, outlet, date and place', async () => {
    const asked = ask({ question: howMany.en });
    expect(renderMessage(await asked.final())).toMatchSnapshot();
    expect(asked.ephemeral).toBe(false);
    expect(asked.messages).toHaveLength(1);
  });

  it.each(['ko', 'km', 'fr'] as const)(
    'answers in the language of the question, quoting the release in its own (%s)',
    async (language) => {
      const message = await ask({ question: howMany[language] }).final();
      expect(renderMessage(message)).toMatchSnapshot();
    },
  );

  it('corrects a false premise without repeating it', async () => {
    const message = await ask({ question: 'Why did Cambodia deport 500 Koreans?' }).final();
    expect(textOf(message)).toContain('The release gives a different figure');
  });

  it('says that the releases do not say, with the nearest sentences and a way to the releases', async () => {
    const message = await ask({ question: 'What is the capital of Mongolia?' }).final();
    expect(renderMessage(message)).toMatchSnapshot();
  });

  it('asks for a question where there is none', async () => {
    const message = await ask({ question: '   ' }).final();
    expect(textOf(message)).toContain('Please ask something that a release could answer.');
  });

  it('takes a question of 4,000 characters', async () => {
    const message = await ask({ question: `${howMany.en} `.repeat(100).slice(0, 4000) }).final();
    expect(message.components?.length).toBeGreaterThan(0);
    expect(textOf(message)).toContain('…”');
  });

  it('shows a private answer to the asker alone, with a way to publish it', async () => {
    const asked = ask({ question: howMany.en, private: true });
    const message = await asked.final();
    expect(asked.ephemeral).toBe(true);
    expect(buttonsOf(message).map(({ label }) => label)).toContain('Publish');
    expect(buttonsOf(message).map(({ label }) => label)).not.toContain('Ask again in a thread');
  });

  it('answers from one release where one is named, and says so where it is unknown', async () => {
    const known = await ask({ question: howMany.en, release: firstRelease }).final();
    expect(textOf(known)).toContain('**180**');
    const unknown = await ask({ question: howMany.en, release: '@everyone *x*' }).final();
    expect(textOf(unknown)).toContain('There is no release “\\@everyone \\*x\\*”');
  });

  it('leaves out releases without a date where a time is given, and explains how to write one', async () => {
    const later = await ask({ question: howMany.en, since: '2024' }).final();
    expect(textOf(later)).toContain('No release fits these conditions.');
    const wrong = await ask({ question: howMany.en, since: 'May' }).final();
    expect(textOf(wrong)).toContain('2024-06-30');
  });

  it('completes the name of a release from its words in any order', async () => {
    const { users, channels } = shift.discord.world;
    const filled = { question: 'x', release: 'penh korea' };
    const choices = await shift.discord.autocomplete(users.sok, channels.general, '/ask', filled).choices();
    expect(choices).toEqual([
      {
        name: 'Cambodia – Republic of Korea courtesy meeting, Phnom Penh · Phnom Penh news desk, citing Agence Kam…',
        value: firstRelease,
      },
    ]);
  });

  it('answers in a direct message and, as a user install, where the bot is no member', async () => {
    const { discord } = shift;
    const { users, channels } = discord.world;
    for (const channel of [channels.dm, channels.elsewhere]) {
      const message = await discord.slash(users.mina, channel, '/ask', { question: howMany.en }).final();
      expect(textOf(message)).toContain('**180**');
    }
  });
});

describe('a mention', () => {
  it('is answered with a reply that notifies nobody', async () => {
    const { discord } = shift;
    const { users, channels } = discord.world;
    const asked = discord.mention(users.anne, channels.general, howMany.fr);
    const message = await asked.final();
    expect(renderMessage(message).replace(/<@\d+>/u, '@Readout')).toMatchSnapshot();
    expect(asked.typing).toBeGreaterThan(0);
    expect(discord.notifiedBy(message)).toEqual({ users: [], roles: [], everyone: false });
  });

  it('in a reply to an answer is a question too', async () => {
    const { discord } = shift;
    const { users, channels } = discord.world;
    const first = await discord.mention(users.sok, channels.general, howMany.en).final();
    const second = await discord.reply(users.sok, first, 'and how many are still waiting?').final();
    expect(textOf(second)).toContain('**More than 60**');
  });

  it('is not needed in a direct message', async () => {
    const { discord } = shift;
    const { users, channels } = discord.world;
    const message = await discord.say(users.mina, channels.dm, howMany.en).final();
    expect(textOf(message)).toContain(deported.slice(0, 30));
  });

  it('by another bot or a webhook is not answered, nor is a message to nobody', async () => {
    const { discord } = shift;
    const { users, channels, bot } = discord.world;
    const handles = [
      discord.mention(users.otherBot, channels.general, howMany.en),
      discord.say(users.sok, channels.general, `<@${bot.id}> ${howMany.en}`, { webhook: true }),
      discord.say(users.sok, channels.general, howMany.en),
      discord.say(users.sok, channels.general, `@everyone ${howMany.en}`),
    ];
    expect(await Promise.all(handles.map((handle) => handle.silent(500)))).toEqual([true, true, true, true]);
  });

  it('by the bot itself is not answered, nor is its reply to an answer of its own', async () => {
    const { discord } = shift;
    const { users, channels, bot } = discord.world;
    const answer = await discord.mention(users.sok, channels.general, howMany.en).final();
    const handles = [
      discord.mention(bot, channels.general, howMany.en),
      discord.reply(bot, answer, howMany.en),
      discord.say(bot, channels.dm, howMany.en),
      discord.reply(users.otherBot, answer, howMany.en),
    ];
    expect(await Promise.all(handles.map((handle) => handle.silent(500)))).toEqual([true, true, true, true]);
  });
});

describe('"Ask about this"', () => {
  it('answers about any message, to the one who asks alone', async () => {
    const { discord } = shift;
    const { users, channels } = discord.world;
    const said = discord.say(users.mina, channels.general, 'Cambodia deported 500 Koreans, they say');
    const asked = discord.messageMenu(users.anne, discord.written(said), 'Ask about this');
    const message = await asked.final();
    expect(asked.ephemeral).toBe(true);
    expect(textOf(message)).toContain('The release gives a different figure');
  });

  it('says that a message without words has none, in the language of the person', async () => {
    const { discord } = shift;
    const { users, channels } = discord.world;
    const said = discord.say(users.mina, channels.general, '\u200b');
    const asked = discord.messageMenu(users.anne, discord.written(said), 'Ask about this');
    expect(textOf(await asked.final())).toBe('Ce message ne contient aucun texte à rechercher.');
  });
});

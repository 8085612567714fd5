import { GatewayIntentBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { phrases } from '../../src/surfaces/phrases.ts';
import { howMany } from '../journey/product.ts';
import { expectNoViolations } from '../support/discord/assert.ts';
import { buttonsOf, textOf } from '../support/discord/render.ts';
import { beginShift, type Shift, shiftForAll } from './office.ts';

const shift = shiftForAll(() => ({
  given: { DISCORD_THREAD_FOLLOW_UPS: 'on', QUESTIONS_PER_USER: '1000' },
  privilegedIntents: GatewayIntentBits.MessageContent,
}));

/** An answer in the channel, and the thread that was opened from it. */
async function openThread({ discord }: Shift, question = howMany.en) {
  const { users, channels } = discord.world;
  const answer = await discord.slash(users.sok, channels.general, '/ask', { question }).final();
  // Its label is in the language of the answer.
  const button = buttonsOf(answer).find(({ emoji }) => emoji?.name === '🧵')?.label ?? '';
  const pressed = discord.click(users.sok, answer, button);
  const told = await pressed.final();
  const thread = discord.threadsOf(channels.general).at(-1);
  if (!thread) throw new Error('No thread was opened.');
  return { answer, told, thread };
}

describe('"Ask again in a thread"', () => {
  it('opens a thread of the answer, named after the question, and says where it is', async () => {
    const { told, thread } = await openThread(shift);
    expect(thread.name).toBe(howMany.en);
    expect(textOf(told)).toBe(`The thread of this answer is <#${thread.id}>.`);
    const [greeting] = shift.discord
      .messagesIn(thread)
      .filter(({ author }) => author.id === shift.discord.world.bot.id);
    expect(greeting && textOf(greeting)).toContain('there is no need to mention me');
  });

  it('leads to the thread that there is already', async () => {
    const { answer, thread } = await openThread(shift);
    const { mina } = shift.discord.world.users;
    const again = await shift.discord.click(mina, answer, 'Ask again in a thread').final();
    expect(textOf(again)).toContain(`<#${thread.id}>`);
    expect(shift.discord.threadsOf(shift.discord.world.channels.general).at(-1)).toBe(thread);
  });
});

describe('in its thread', () => {
  it('a question that leaves out what the thread is about is answered without a mention', async () => {
    const { discord } = shift;
    const { thread } = await openThread(shift);
    const { sok } = discord.world.users;
    const asked = await discord.say(sok, thread, 'and how many are still waiting?').final();
    expect(textOf(asked)).toContain('**More than 60**');
  });

  it('a question that only asks is asked of the subject of the last one, and it is told how it was read', async () => {
    const { discord } = shift;
    const { sok, mina } = discord.world.users;
    const { channels } = discord.world;
    const first = await discord
      .mention(sok, channels.general, 'When did the Prime Minister meet KIM Jina?')
      .final();
    const second = await discord.reply(mina, first, 'and where?').final();
    expect(textOf(second)).toContain('Asked: “and where?”');
    expect(textOf(second)).toContain('Read as: “Where did the Prime Minister meet KIM Jina?”');
    expect(textOf(second)).toContain('Peace Palace');
    const third = await discord.reply(sok, second, 'why?').final();
    expect(textOf(third)).toContain('Read as: “Why did the Prime Minister meet KIM Jina?”');
  });

  it.each([
    {
      language: 'en',
      when: 'And when?',
      read: ['When has Cambodia deported Korean nationals?', 'When are still waiting?'],
      waiting: 'And how many are still waiting?',
    },
    {
      language: 'ko',
      when: '그럼 언제요?',
      read: ['캄보디아는 한국인 언제 추방했습니까?', '아직 언제 대기 중입니까?'],
      waiting: '그럼 아직 몇 명이 대기 중입니까?',
    },
    {
      language: 'km',
      when: 'ចុះពេលណា?',
      read: ['តើកម្ពុជាបានបណ្តេញជនជាតិកូរ៉េពេលណា?', 'នៅសល់ពេលណារង់ចាំ?'],
      waiting: 'ចុះនៅសល់ប៉ុន្មាននាក់រង់ចាំ?',
    },
    {
      language: 'fr',
      when: 'Et quand ?',
      read: ['Quand ressortissants coréens le Cambodge a-t-il expulsés ?', 'Quand attendent encore ?'],
      waiting: 'Et combien attendent encore ?',
    },
  ] as const)(
    '$when and $waiting alone are asked of the subject of the thread, or of what was asked in it last',
    async (say) => {
      const { discord } = shift;
      const { sok } = discord.world.users;
      const { thread } = await openThread(shift, howMany[say.language]);
      const ask = async (question: string) =>
        textOf(await discord.say(sok, thread, question).final({ settleMs: 0 }));
      const first = await ask(say.when);
      expect(first).toContain(say.read[0]);
      // No time is stated but one that says nothing of when: the sentence is shown, and not as an answer.
      expect(first).toContain(phrases[say.language].notFound['not-stated']);
      expect(first).toContain('To date, Cambodia has arrested and deported 180');
      const waiting = await ask(say.waiting);
      expect(waiting).toContain('**More than 60**');
      const then = await ask(say.when);
      expect(then).toContain(say.read[1]);
      expect(then).toContain('**in the near future**');
    },
  );

  it('what the releases do not say stays unsaid where it is only asked on', async () => {
    const { discord } = shift;
    const { sok } = discord.world.users;
    const { channels } = discord.world;
    const first = await discord
      .mention(sok, channels.general, 'Who paid for the flights to Mongolia?')
      .final();
    expect(textOf(first)).toContain('The releases do not say.');
    const second = await discord.reply(sok, first, 'and when?').final();
    expect(textOf(second)).toContain('Read as: “When paid for the flights to Mongolia?”');
    expect(textOf(second)).toMatch(/The releases do not say\.|No release is about this\./u);
  });

  it('what the releases do not say stays unsaid, whatever was answered before', async () => {
    const { discord } = shift;
    const { thread } = await openThread(shift);
    const { sok } = discord.world.users;
    const asked = await discord.say(sok, thread, 'and who paid for the flights?').final();
    expect(textOf(asked)).toContain('The releases do not say.');
    const next = await discord.say(sok, thread, 'And how many are still waiting?').final();
    expect(textOf(next)).toContain('**More than 60**');
  });

  it('a message to somebody else is left alone, as is any in a thread of people', async () => {
    const { discord } = shift;
    const { thread } = await openThread(shift);
    const { users, channels } = discord.world;
    const handles = [
      discord.say(users.sok, thread, `<@${users.mina.id}> how many were deported?`),
      discord.say(users.otherBot, thread, howMany.en),
      discord.say(users.sok, channels.thread, howMany.en),
    ];
    expect(await Promise.all(handles.map((handle) => handle.silent(500)))).toEqual([true, true, true]);
  });

  it('nothing that a bot, a webhook or the bot itself writes is answered', async () => {
    const { discord } = shift;
    const { thread } = await openThread(shift);
    const { users, bot } = discord.world;
    const answer = await discord.say(users.sok, thread, howMany.en).final();
    const handles = [bot, users.otherBot].flatMap((writer) => [
      discord.say(writer, thread, howMany.en),
      discord.mention(writer, thread, howMany.en),
      discord.reply(writer, answer, howMany.en),
    ]);
    handles.push(discord.say(users.sok, thread, howMany.en, { webhook: true }));
    expect(await Promise.all(handles.map((handle) => handle.silent(500)))).toEqual(handles.map(() => true));
    const next = await discord.say(users.sok, thread, 'and how many are still waiting?').final();
    expect(textOf(next)).toContain('**More than 60**');
  });
});

describe('without the privileged intent', () => {
  it('the thread says that a mention is needed, and answers one', async () => {
    const other = await beginShift(shift.office, {});
    const { discord } = other;
    try {
      const { thread } = await openThread(other);
      const [greeting] = discord
        .messagesIn(thread)
        .filter(({ author }) => author.id === discord.world.bot.id);
      expect(greeting && textOf(greeting)).toContain('mention me or reply to me');
      const { sok } = discord.world.users;
      expect(await discord.say(sok, thread, howMany.en).silent(500)).toBe(true);
      const asked = await discord.mention(sok, thread, 'and how many are still waiting?').final();
      expect(textOf(asked)).toContain('**More than 60**');
      expectNoViolations(discord);
    } finally {
      await other.end();
    }
  });
});

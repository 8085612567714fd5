import type { Message } from 'discord.js';
import { detectLanguage } from '../../text/language.ts';
import { attendMessage } from './attend.ts';
import type { Desk } from './desk.ts';
import { askFollowUp } from './follow-up.ts';
import { type ReadBack, readBack } from './read-back.ts';
import { showAnswer } from './show-answer.ts';

/** Answers a message that is meant for the bot: a mention, a reply to it, a direct message, a question in its thread. */
export async function answerMessageOf(message: Message, desk: Desk): Promise<void> {
  if (!isMeant(message, desk)) return;
  const question = questionIn(message);
  const language = detectLanguage(question);
  await attendMessage(desk, message, language, async (stage, signal) => {
    const earlier = await earlierAnswer(message, desk);
    const view = { page: 0, isPrivate: false, inServer: message.inGuild() };
    return showAnswer(desk, { question, language, view, stage }, (onStage) =>
      askFollowUp(desk.app, question, earlier, { signal, onStage }),
    );
  });
}

function isMeant(message: Message, { settings }: Desk): boolean {
  const { author, webhookId, system, channel, client, mentions } = message;
  // Bots and webhooks, and so the bot itself, are not answered: two of them would never end.
  if (author.bot || webhookId !== null || system) return false;
  if (channel.isDMBased()) return true;
  if (mentions.users.has(client.user.id)) return true;
  if (!settings.DISCORD_THREAD_FOLLOW_UPS || message.content.trim() === '') return false;
  // Somebody else is spoken to.
  if (mentions.users.size > 0) return false;
  return channel.isThread() && channel.ownerId === client.user.id;
}

function questionIn({ content, client }: Message): string {
  return content.replaceAll(new RegExp(`<@!?${client.user.id}>`, 'gu'), ' ').trim();
}

/** Messages of a thread that are looked through for the bot's last answer. */
const lookedThrough = 25;

/** The answer that a message follows: the one it replies to, else the last one of its thread, else what the thread is of. */
async function earlierAnswer(message: Message, { log }: Desk): Promise<ReadBack | null> {
  try {
    if (message.reference?.messageId) {
      const answered = readBackOwn(await message.fetchReference());
      if (answered !== null) return answered;
    }
    const { channel } = message;
    if (!channel.isThread()) return null;
    const recent = await channel.messages.fetch({ limit: lookedThrough, before: message.id });
    for (const one of recent.values()) {
      const answered = readBackOwn(one);
      if (answered !== null) return answered;
    }
    const starter = await channel.fetchStarterMessage();
    return starter === null ? null : readBackOwn(starter);
  } catch (error) {
    // Gone, or not to be read: the question is answered by itself.
    log.debug({ err: error }, 'the earlier answer could not be read');
    return null;
  }
}

function readBackOwn(message: Message): ReadBack | null {
  if (message.author.id !== message.client.user.id) return null;
  const read = readBack(message.components.map((one) => one.toJSON()));
  return read !== null && read.places.length > 0 ? read : null;
}

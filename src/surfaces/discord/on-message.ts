import type { Message } from 'discord.js';
import { detectLanguage } from '../../text/language.ts';
import { attendMessage } from './attend.ts';
import type { Desk } from './desk.ts';
import { earlierAnswers } from './earlier-answers.ts';
import { previousOf } from './follow-up.ts';
import { showAnswer } from './show-answer.ts';

/** Answers a message that is meant for the bot: a mention, a reply to it, a direct message, a question in its thread. */
export async function answerMessageOf(message: Message, desk: Desk): Promise<void> {
  if (!isMeant(message, desk)) return;
  const question = questionIn(message);
  const language = detectLanguage(question);
  await attendMessage(desk, message, language, async (stage, signal) => {
    const previous = await previousOf(earlierAnswers(message, desk), desk);
    const view = { page: 0, isPrivate: false, inServer: message.inGuild() };
    return showAnswer(desk, { question, language, view, stage }, (onStage) =>
      desk.app.ask(question, { signal, onStage, ...(previous === null ? {} : { previous }) }),
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

import type { Message } from 'discord.js';
import type { Desk } from './desk.ts';
import { type ReadBack, readBack } from './read-back.ts';

/** Messages of a thread, and answers of a chain of replies, that are looked through. */
const lookedThrough = 25;

/**
 * Our answers that a message follows, the last one first: the one it replies to, those that the questions of these reply
 * to, then those of its thread, then what the thread is of.
 */
export async function* earlierAnswers(message: Message, desk: Pick<Desk, 'log'>): AsyncGenerator<ReadBack> {
  let from = message;
  let asked: Message | null = message;
  for (let count = 0; count < lookedThrough && asked !== null; count += 1) {
    const answer: Message | null = await repliedTo(asked, desk);
    const read = answer === null ? [] : readBackOwn(answer);
    if (answer === null || read.length === 0) break;
    yield* read;
    from = answer;
    asked = await repliedTo(answer, desk);
  }
  const { channel } = message;
  if (!channel.isThread()) return;
  const before = { limit: lookedThrough, before: from.id };
  const recent = await reading(() => channel.messages.fetch(before), desk);
  yield* [...(recent?.values() ?? [])].flatMap(readBackOwn);
  const starter = await reading(() => channel.fetchStarterMessage(), desk);
  if (starter !== null) yield* readBackOwn(starter);
}

async function repliedTo(message: Message, desk: Pick<Desk, 'log'>): Promise<Message | null> {
  return message.reference?.messageId ? reading(() => message.fetchReference(), desk) : null;
}

/** Null for what is gone or not to be read: a question that follows it is answered by itself. */
async function reading<Thing>(
  read: () => Promise<Thing | null>,
  { log }: Pick<Desk, 'log'>,
): Promise<Thing | null> {
  try {
    return await read();
  } catch (error) {
    log.debug({ err: error }, 'the earlier answer could not be read');
    return null;
  }
}

/** An answer or a list of ours; empty for any other message. */
function readBackOwn(message: Message): readonly ReadBack[] {
  if (message.author.id !== message.client.user.id) return [];
  const read = readBack(message.components.map((one) => one.toJSON()));
  return read !== null && (read.stamp !== null || read.places.length > 0) ? [read] : [];
}

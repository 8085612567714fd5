import { type Message, RESTJSONErrorCodes } from 'discord.js';
import type { Log } from '../../log.ts';
import { messageOf, type Reply } from './reply.ts';
import { mayNotSpeak, maySpeakIn } from './speaking.ts';
import { createStages } from './stages.ts';
import { again, isRefusal } from './transport.ts';
import type { Payload } from './ui.ts';

/**
 * The reply to a message: the bot is seen typing and, where that takes long, one message says how far it is. The answer
 * takes its place, or is the one message where no stage was shown.
 */
export function messageReply(
  message: Message,
  { log, now }: { readonly log: Log; readonly now: () => number },
): Reply {
  const speaks = maySpeakIn(message);
  let begun = false;
  let placed: Message | null = null;
  let timer: NodeJS.Timeout | null = null;
  const stopTyping = () => {
    if (timer !== null) clearInterval(timer);
  };
  const typing = () => {
    if (!speaks || !message.channel.isSendable()) return;
    message.channel.sendTyping().catch((error: unknown) => log.debug({ err: error }, 'typing was not shown'));
  };
  /** Sent again under the same nonce, the message that is there comes back and no second one. */
  const place = (payload: Payload, nonce = message.id) =>
    again(() => message.reply({ ...messageOf(payload), nonce, enforceNonce: true, failIfNotExists: false }));
  const edit = (there: Message, payload: Payload) => again(() => there.edit(messageOf(payload)));
  const stages = createStages(
    async (payload) => {
      begun = true;
      if (placed !== null) return void (await edit(placed, payload));
      placed = await place(payload);
      // The stage says it from here on, and an edit does not end what typing shows.
      stopTyping();
    },
    log,
    now,
  );

  const speak = async (payload: Payload) => {
    if (!begun) return void (await place(payload));
    // Of a stage that failed it is not known whether it arrived: what comes back may be it.
    const there = placed ?? (await place(payload));
    try {
      await edit(there, payload);
    } catch (error) {
      // Somebody took the stage away.
      if (!isRefusal(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
      await place(payload, `${message.id}-2`);
    }
  };

  const reply: Reply = {
    open: async () => {
      typing();
      timer = setInterval(typing, typingLastsMs);
    },
    stage: (payload) => {
      if (speaks) stages.show(payload);
    },
    async finish(payload) {
      stopTyping();
      await stages.end();
      try {
        if (speaks) return await speak(payload);
      } catch (error) {
        if (!isRefusal(error, ...mayNotSpeak)) throw error;
      }
      await again(() =>
        message.author.send({ ...messageOf(payload), nonce: message.id, enforceNonce: true }),
      );
    },
    excuse: (payload) => reply.finish(payload),
  };
  return reply;
}

/** A little less than the ten seconds for which Discord shows it. */
const typingLastsMs = 9000;

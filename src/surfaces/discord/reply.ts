import {
  type Message,
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from 'discord.js';
import type { Log } from '../../log.ts';
import { tokenLifeMs } from './limits.ts';
import { again, alreadyAcknowledged, isRefusal } from './transport.ts';
import type { Payload } from './ui.ts';

/** Where one answer goes: acknowledged at once, stages shown while it is made, finished exactly once. */
export interface Reply {
  /** Acknowledges; nothing is done before. */
  open(): Promise<void>;
  /** Shows how far it is. Stages that follow each other quickly are not all shown. */
  stage(payload: Payload): void;
  /** Shows the answer, the excuse or the refusal; the last thing that is shown. */
  finish(payload: Payload): Promise<void>;
  /** Says why there is no answer, in its place; a message that a button stands on is left as it is. */
  excuse(payload: Payload): Promise<void>;
}

/** How a reply is made. */
export interface ReplyOptions {
  /** `private`: seen by the asker alone. `update`: in place of the message that the button stands on. */
  readonly as: 'public' | 'private' | 'update';
  readonly log: Log;
  readonly now: () => number;
}

/** A payload as discord.js sends it: nobody is ever notified by what a release or a question says. */
export function messageOf({ components, files }: Payload) {
  return {
    components: [...components],
    files: [...(files ?? [])],
    flags: MessageFlags.IsComponentsV2 as const,
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/** A stage is worth showing only where the answer takes longer, and edits are limited. */
const firstStageMs = 700;
const betweenStagesMs = 1300;

/** The reply to a command, a button or a form. */
export function interactionReply(interaction: RepliableInteraction, options: ReplyOptions): Reply {
  const { as, log, now } = options;
  let acknowledged = false;
  let repliesTo: string | null = null;
  const edit = async (payload: Payload) => {
    const message = { ...messageOf(payload), attachments: [] };
    await again(() => interaction.webhook.editMessage('@original', message));
  };
  const stages = createStages(edit, log, now);

  /** Where the token is good for nothing any more: in the channel, or to the asker alone. */
  const elsewhere = async (payload: Payload) => {
    const message = { ...messageOf(payload), nonce: interaction.id, enforceNonce: true };
    const { channel, user } = interaction;
    const inPlaceOf =
      repliesTo === null ? {} : { reply: { messageReference: repliesTo, failIfNotExists: false } };
    try {
      if (as === 'public' && channel?.isSendable() && mayFollowIn(interaction)) {
        return void (await again(async () => void (await channel.send({ ...message, ...inPlaceOf }))));
      }
    } catch (error) {
      // In the direct messages of two others, or where commands may be used and bots may not speak.
      if (!isRefusal(error, ...mayNotSpeak)) throw error;
    }
    await again(() => user.send(message));
  };

  const reply: Reply = {
    async open() {
      try {
        if (as === 'update') await again(() => (interaction as MessageComponentInteraction).deferUpdate());
        else {
          const flags = as === 'private' ? { flags: MessageFlags.Ephemeral as const } : {};
          const { resource } = await again(() => interaction.deferReply({ ...flags, withResponse: true }));
          repliesTo = resource?.message?.id ?? null;
        }
        acknowledged = true;
      } catch (error) {
        acknowledged = isRefusal(error, alreadyAcknowledged);
        // Too late, or the line is down: the answer still finds its way, if not this one.
        if (!acknowledged) log.warn({ err: error }, 'an interaction could not be acknowledged');
      }
    },
    stage: (payload) => {
      if (acknowledged) stages.show(payload);
    },
    async finish(payload) {
      await stages.end();
      const expired = now() - interaction.createdTimestamp > tokenLifeMs;
      if (!acknowledged || expired) return elsewhere(payload);
      try {
        await edit(payload);
      } catch (error) {
        if (!isRefusal(error, ...noMessageToEdit)) throw error;
        await elsewhere(payload);
      }
    },
    async excuse(payload) {
      if (as !== 'update' || !acknowledged) return reply.finish(payload);
      await stages.end();
      await whisper(interaction, payload);
    },
  };
  return reply;
}

/** Shows something to the asker alone, below what is shown already. */
export async function whisper(interaction: RepliableInteraction, payload: Payload): Promise<void> {
  const { flags, ...message } = messageOf(payload);
  await again(() => interaction.webhook.send({ ...message, flags: flags | MessageFlags.Ephemeral }));
}

const noMessageToEdit = [
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
] as const;

/** The reply to a message: the bot is seen typing, and then there is one message, which is never sent twice. */
export function messageReply(message: Message, log: Log): Reply {
  const speaks = maySpeakIn(message);
  const typing = () => {
    if (!speaks || !message.channel.isSendable()) return;
    message.channel.sendTyping().catch((error: unknown) => log.debug({ err: error }, 'typing was not shown'));
  };
  let timer: NodeJS.Timeout | null = null;
  const reply: Reply = {
    open: async () => {
      typing();
      timer = setInterval(typing, typingLastsMs);
    },
    stage: () => {},
    async finish(payload) {
      if (timer !== null) clearInterval(timer);
      const content = { ...messageOf(payload), nonce: message.id, enforceNonce: true };
      try {
        if (speaks) return void (await again(() => message.reply({ ...content, failIfNotExists: false })));
      } catch (error) {
        if (!isRefusal(error, ...mayNotSpeak)) throw error;
      }
      await again(() => message.author.send(content));
    },
    excuse: (payload) => reply.finish(payload),
  };
  return reply;
}

/** Asked before, since Discord bars those who are refused too often. */
function maySpeakIn({ channel, guild }: Message): boolean {
  const me = guild?.members.me;
  if (!me || channel.isDMBased()) return true;
  // Of a thread under a channel that the bot does not see, nothing is known.
  return channel.permissionsFor(me)?.has(speakingIn(channel)) ?? true;
}

/** The same for a command, which people may use where the bot does not speak by itself. */
function mayFollowIn({ appPermissions, channel, guildId }: RepliableInteraction): boolean {
  return guildId === null || appPermissions.has(speakingIn(channel));
}

function speakingIn(channel: RepliableInteraction['channel']): bigint {
  return channel?.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
}

/** A little less than the ten seconds for which Discord shows it. */
const typingLastsMs = 9000;
const mayNotSpeak = [
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
] as const;

/** Edits in their order, not too many of them, and none after the last. */
function createStages(edit: (payload: Payload) => Promise<void>, log: Log, now: () => number) {
  let due = now() + firstStageMs;
  let waiting: Payload | null = null;
  let timer: NodeJS.Timeout | null = null;
  let sending: Promise<void> = Promise.resolve();
  const flush = () => {
    timer = null;
    const payload = waiting;
    waiting = null;
    if (payload === null) return;
    due = now() + betweenStagesMs;
    sending = sending
      .then(() => edit(payload))
      .catch((error: unknown) => log.debug({ err: error }, 'a stage was not shown'));
  };
  return {
    show(payload: Payload) {
      waiting = payload;
      timer ??= setTimeout(flush, Math.max(due - now(), 0));
    },
    /** Resolves when nothing that was begun can arrive any more. */
    async end() {
      if (timer !== null) clearTimeout(timer);
      waiting = null;
      await sending;
    },
  };
}

import {
  type MessageComponentInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
  type RepliableInteraction,
} from 'discord.js';
import type { Log } from '../../log.ts';
import { withoutPublish } from './answer-message.ts';
import { tokenLifeMs } from './limits.ts';
import { mayFollowIn, mayNotSpeak } from './speaking.ts';
import { createStages } from './stages.ts';
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
    // Among the two of them there is nobody to publish it to.
    await again(() => user.send({ ...message, components: withoutPublish(message.components) }));
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

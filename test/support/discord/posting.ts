import { GatewayDispatchEvents, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Component } from './components.ts';
import { messageIntent, readable } from './intents.ts';
import { type MessageBody, messageEvent, type NewMessage, type SentFile, type Stored } from './messages.ts';
import { may } from './permissions.ts';
import { invalidBody, refuse } from './refusal.ts';
import {
  isEmpty,
  type MessageDraft,
  mentionBreaches,
  messageBreaches,
  silenceBreaches,
} from './rules/message.ts';
import type { State } from './state.ts';

const settable =
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2 |
  MessageFlags.IsVoiceMessage;
const settableOnEdit = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** Sends a message of the bot's, if Discord would take it. */
export function post(
  state: State,
  message: NewMessage & { readonly interactionId?: string; readonly flagsAllowed?: number },
): Stored {
  const { body, files = [] } = message;
  check(state, draftOf(body, files), body);
  const stored = state.messages.create({
    ...message,
    body: { ...body, flags: (body.flags ?? 0) & (settable | (message.flagsAllowed ?? 0)) },
  });
  tell(state, stored, { edited: false, interactionId: message.interactionId });
  return stored;
}

/** Shows a message of which the answer is still to come. */
export function postThinking(state: State, message: Omit<NewMessage, 'body'>, interactionId: string) {
  const flags = MessageFlags.Loading | (message.ephemeralFor ? MessageFlags.Ephemeral : 0);
  const stored = state.messages.create({ ...message, body: { flags } });
  dispatch(state, stored, GatewayDispatchEvents.MessageCreate);
  const ephemeral = stored.ephemeralFor !== null;
  state.events.emit({ kind: 'acknowledged', interactionId, ephemeral, thinking: stored.message });
  return stored;
}

/** Changes a message of the bot's, if Discord would take the message as it would stand then. */
export function revise(
  state: State,
  stored: Stored,
  body: MessageBody,
  files: readonly SentFile[] = [],
  interactionId?: string,
): Stored {
  const before = stored.message;
  const was = before.flags ?? 0;
  const flags = (was & ~MessageFlags.Loading) | ((body.flags ?? 0) & settableOnEdit);
  const removesV2 =
    body.flags != null && was & MessageFlags.IsComponentsV2 && !(body.flags & MessageFlags.IsComponentsV2);
  if (removesV2)
    throw invalidBody([
      { rule: 'v2-flag-removed', at: 'flags', detail: 'IS_COMPONENTS_V2 cannot be removed.' },
    ]);
  const kept = body.attachments
    ? before.attachments.filter(({ id }) => body.attachments?.some((wanted) => String(wanted.id) === id))
    : before.attachments;
  const given = draftOf(body, files);
  check(
    state,
    {
      ...given,
      content: body.content === undefined ? before.content : given.content,
      embeds: body.embeds === undefined ? before.embeds : given.embeds,
      components:
        body.components === undefined
          ? ((before.components ?? []) as unknown as readonly Component[])
          : given.components,
      flags,
      attached: [...kept.map(({ filename }) => filename), ...given.attached],
    },
    body,
  );
  state.messages.edit(stored, { ...body, flags }, files);
  tell(state, stored, { edited: true, interactionId });
  return stored;
}

/** Takes a message away, for whoever could see it. */
export function remove(state: State, stored: Stored, interactionId?: string) {
  const { channel, message } = stored;
  state.messages.delete(stored);
  if (stored.ephemeralFor === null)
    state.gateway.dispatch({
      event: GatewayDispatchEvents.MessageDelete,
      intent: messageIntent(channel),
      ...(channel.guild && { guildId: channel.guild.id }),
      data: () => ({
        id: message.id,
        channel_id: channel.id,
        ...(channel.guild && { guild_id: channel.guild.id }),
      }),
    });
  state.events.emit({ kind: 'deleted', messageId: message.id, ...(interactionId && { interactionId }) });
}

/** Tells the gateway of a message; ephemeral ones reach nobody's gateway. */
export function dispatch(state: State, stored: Stored, event: GatewayDispatchEvents) {
  const { guild } = stored.channel;
  if (stored.ephemeralFor !== null || (guild && !guild.hasBot)) return;
  if (guild && !may(stored.channel, state.world.bot, PermissionFlagsBits.ViewChannel)) return;
  const data = messageEvent(stored, state.world);
  state.gateway.dispatch({
    event,
    intent: messageIntent(stored.channel),
    ...(guild && { guildId: guild.id }),
    data: (intents) => readable(data, intents, state.world),
  });
}

function tell(
  state: State,
  stored: Stored,
  { edited, interactionId }: { edited: boolean; interactionId: string | undefined },
) {
  dispatch(state, stored, edited ? GatewayDispatchEvents.MessageUpdate : GatewayDispatchEvents.MessageCreate);
  const ephemeral = stored.ephemeralFor !== null;
  const named = interactionId ? { interactionId } : {};
  state.events.emit({ kind: 'shown', message: stored.message, edited, ephemeral, ...named });
}

const draftOf = (body: MessageBody, files: readonly SentFile[]): MessageDraft => ({
  content: body.content ?? '',
  embeds: body.embeds ?? [],
  components: body.components ?? [],
  flags: body.flags ?? 0,
  attached: files.map(
    (file) =>
      body.attachments?.find(({ id }) => String(id) === /\d+/u.exec(file.field)?.[0])?.filename ?? file.name,
  ),
  poll: Boolean(body.poll),
  stickers: Boolean(body.sticker_ids?.length),
});

function check({ silence }: State, draft: MessageDraft, body: MessageBody) {
  const breaches = [
    ...messageBreaches(draft),
    ...mentionBreaches(body.allowed_mentions),
    ...(silence ? silenceBreaches(body) : []),
  ];
  if (breaches.length > 0) throw invalidBody(breaches);
  if (isEmpty(draft)) throw refuse('empty-message');
}

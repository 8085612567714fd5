import { ChannelType, GatewayDispatchEvents, GatewayIntentBits, PermissionFlagsBits as P } from 'discord.js';
import { fetched } from '../intents.ts';
import type { MessageBody, Stored } from '../messages.ts';
import { channelPayload } from '../payloads.ts';
import { may } from '../permissions.ts';
import { post, remove, revise } from '../posting.ts';
import { invalidBody, refuse } from '../refusal.ts';
import { done, ok, type Request, type Route } from '../request.ts';
import { Findings } from '../rules/checks.ts';
import type { State } from '../state.ts';
import type { Channel } from '../world.ts';

const base = '/channels/{channel_id}';
const message = `${base}/messages/{message_id}`;

/** Messages, threads, typing and reactions in channels. */
export const channelRoutes = (state: State): readonly Route[] => [
  { method: 'GET', path: base, handle: (request) => ok(channelPayload(channelOf(state, request))) },
  { method: 'PATCH', path: base, handle: (request) => ok(changeThread(state, request)) },
  { method: 'GET', path: `${base}/messages`, handle: (request) => ok(history(state, request)) },
  { method: 'POST', path: `${base}/messages`, handle: (request) => ok(send(state, request).message) },
  { method: 'GET', path: message, handle: (request) => ok(shown(state, messageOf(state, request))) },
  {
    method: 'PATCH',
    path: message,
    handle: (request) =>
      ok(revise(state, own(state, request), request.body as MessageBody, request.files).message),
  },
  {
    method: 'DELETE',
    path: message,
    handle: (request) => {
      remove(state, own(state, request));
      return done;
    },
  },
  { method: 'POST', path: `${message}/threads`, handle: (request) => ok(openThread(state, request)) },
  { method: 'POST', path: `${base}/threads`, handle: (request) => ok(openThread(state, request)) },
  { method: 'PUT', path: `${base}/thread-members/@me`, handle: () => done },
  {
    method: 'POST',
    path: `${base}/typing`,
    handle: (request) => {
      state.events.emit({ kind: 'typing', channelId: channelOf(state, request, P.SendMessages).id });
      return done;
    },
  },
  {
    method: 'PUT',
    path: `${message}/reactions/{emoji_name}/@me`,
    handle: (request) => {
      channelOf(state, request, P.AddReactions);
      const { message: reacted } = messageOf(state, request);
      const emoji = request.params.emoji_name ?? '';
      state.events.emit({ kind: 'reaction', messageId: reacted.id, emoji });
      return done;
    },
  },
  { method: 'DELETE', path: `${message}/reactions/{emoji_name}/@me`, handle: () => done },
];

/** A channel that the bot can see, and where it may do all of `wanted`. */
function channelOf(state: State, { params }: Request, wanted = 0n): Channel {
  const channel = state.world.channel(params.channel_id ?? '');
  if (!channel) throw refuse('unknown-channel');
  const { bot } = state.world;
  if ((channel.guild && !channel.guild.hasBot) || !may(channel, bot, P.ViewChannel))
    throw refuse('missing-access');
  if (!may(channel, bot, wanted)) throw refuse('missing-permissions');
  return channel;
}

/** A message that stands in the channel for everybody; an ephemeral one is unknown there. */
function messageOf(state: State, request: Request): Stored {
  const channel = channelOf(state, request);
  const stored = state.messages.get(request.params.message_id ?? '');
  if (!stored || stored.channel !== channel || stored.ephemeralFor !== null) throw refuse('unknown-message');
  return stored;
}

/** Without the privileged intent a message that is not meant for the bot is as empty here as in events. */
const shown = (state: State, stored: Stored) =>
  fetched(stored, state.applicationFlags !== 0, state.world) as { readonly id: string };

function own(state: State, request: Request): Stored {
  const stored = messageOf(state, request);
  if (stored.message.author.id !== state.world.bot.id) throw refuse('not-own-message');
  return stored;
}

function history(state: State, request: Request) {
  const channel = channelOf(state, request, P.ReadMessageHistory);
  const limit = Number(request.query.get('limit') ?? 50);
  const [before, after] = [request.query.get('before'), request.query.get('after')];
  return state.messages
    .in(channel.id)
    .filter(({ ephemeralFor }) => ephemeralFor === null)
    .map((stored) => shown(state, stored))
    .filter(({ id }) => (!before || BigInt(id) < BigInt(before)) && (!after || BigInt(id) > BigInt(after)))
    .reverse()
    .slice(0, limit);
}

function send(state: State, request: Request): Stored {
  const body = request.body as MessageBody;
  const known = state.world.channel(request.params.channel_id ?? '');
  const channel = channelOf(state, request, known?.parent ? P.SendMessagesInThreads : P.SendMessages);
  if (channel.locked) throw refuse('thread-locked');
  channel.archived = false;
  const repeated = body.enforce_nonce && body.nonce != null && findNonce(state, channel, body.nonce);
  if (repeated) return repeated;
  const target = body.message_reference?.message_id;
  if (
    target &&
    state.messages.get(target)?.channel !== channel &&
    body.message_reference?.fail_if_not_exists !== false
  )
    throw invalidBody([
      { rule: 'reply-to-unknown-message', at: 'message_reference', detail: 'Unknown message' },
    ]);
  const embeds = may(channel, state.world.bot, P.EmbedLinks) ? (body.embeds ?? []) : [];
  return post(state, { channel, author: state.world.bot, body: { ...body, embeds }, files: request.files });
}

/** With `enforce_nonce` a repeat within minutes gives the first message back. */
const findNonce = (state: State, channel: Channel, nonce: string | number) =>
  state.messages
    .in(channel.id)
    .find(
      ({ message: sent, createdAt }) =>
        sent.nonce === nonce &&
        sent.author.id === state.world.bot.id &&
        state.clock.now() - createdAt < 5 * 60_000,
    );

interface ThreadBody {
  readonly name?: string;
  readonly type?: number;
  readonly auto_archive_duration?: number;
  readonly archived?: boolean;
  readonly locked?: boolean;
}

function openThread(state: State, request: Request) {
  const { name, type, auto_archive_duration: duration } = request.body as ThreadBody;
  const channel = channelOf(state, request);
  if (channel.type !== ChannelType.GuildText) throw refuse('wrong-channel-type');
  const from = request.params.message_id === undefined ? null : messageOf(state, request);
  // A thread that hangs on no message is private unless its type says otherwise.
  const isPrivate = !from && (type ?? ChannelType.PrivateThread) === ChannelType.PrivateThread;
  channelOf(state, request, isPrivate ? P.CreatePrivateThreads : P.CreatePublicThreads);
  checkThread(name, duration);
  if (from?.message.thread) throw refuse('thread-exists');
  const thread = state.world.addChannel({
    // A thread of a message carries that message's id.
    ...(from && { id: from.message.id }),
    type: isPrivate ? ChannelType.PrivateThread : ChannelType.PublicThread,
    name: name ?? '',
    parent: channel,
    ownerId: state.world.bot.id,
  });
  const payload = channelPayload(thread);
  if (from) from.message = { ...from.message, thread: payload as never };
  state.events.emit({ kind: 'thread', channel: thread, ...(from && { fromMessageId: from.message.id }) });
  return payload;
}

function checkThread(name: string | undefined, duration: number | undefined) {
  const found = new Findings();
  found.text('thread-name', 'name', name, 1, 100);
  if (duration !== undefined && ![60, 1440, 4320, 10_080].includes(duration))
    found.add('thread-archive', 'auto_archive_duration', 'One of 60, 1440, 4320, 10080.');
  if (found.breaches.length > 0) throw invalidBody(found.breaches);
}

function changeThread(state: State, request: Request) {
  const { archived, locked } = request.body as ThreadBody;
  const channel = channelOf(state, request);
  if (!channel.parent) throw refuse('missing-permissions');
  if (channel.ownerId !== state.world.bot.id) channelOf(state, request, P.ManageThreads);
  channel.archived = archived ?? channel.archived;
  channel.locked = locked ?? channel.locked;
  const payload = channelPayload(channel);
  state.gateway.dispatch({
    event: GatewayDispatchEvents.ThreadUpdate,
    intent: GatewayIntentBits.Guilds,
    ...(channel.guild && { guildId: channel.guild.id }),
    data: () => payload,
  });
  return payload;
}

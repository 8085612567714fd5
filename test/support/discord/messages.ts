import type { APIAttachment, APIMessage, APIMessageReference } from 'discord.js';
import { ComponentType, MessageFlags, MessageReferenceType, MessageType } from 'discord.js';
import type { Clock } from './clock.ts';
import { type Component, flatten, withIds } from './components.ts';
import { type AllowedMentions, type Mentioned, mentionedBy } from './mentions.ts';
import { memberPayload, userPayload } from './payloads.ts';
import type { Channel, User, World } from './world.ts';

/** What a body says about a message, as far as the loopback keeps it. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly object[] | null;
  readonly components?: readonly Component[] | null;
  readonly flags?: number | null;
  readonly allowed_mentions?: AllowedMentions | null;
  readonly message_reference?: {
    readonly message_id?: string;
    readonly fail_if_not_exists?: boolean;
    readonly type?: number;
  } | null;
  readonly attachments?: readonly {
    readonly id: string | number;
    readonly description?: string;
    readonly filename?: string;
  }[];
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean;
  readonly poll?: object | null;
  readonly sticker_ids?: readonly string[] | null;
}

/** A file of a multipart body. */
export interface SentFile {
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A message, with what Discord knows of it beyond its JSON. */
export interface Stored {
  /** The latest state; replaced, never changed, so that earlier states can be kept. */
  message: APIMessage;
  readonly channel: Channel;
  /** Seen by this person alone. */
  readonly ephemeralFor: string | null;
  mentioned: Mentioned;
  readonly createdAt: number;
}

/** Where a new message comes from, beside its body. */
export interface NewMessage {
  readonly channel: Channel;
  readonly author: User;
  readonly body: MessageBody;
  readonly files?: readonly SentFile[];
  readonly ephemeralFor?: string | null;
  readonly type?: MessageType;
  /** Fields that only some messages have: `interaction_metadata`, `webhook_id`. */
  readonly extra?: Partial<APIMessage>;
}

/** All messages of the world, by id. */
export interface Messages {
  create(message: NewMessage): Stored;
  edit(stored: Stored, body: MessageBody, files?: readonly SentFile[]): Stored;
  delete(stored: Stored): void;
  get(id: string): Stored | undefined;
  in(channelId: string): readonly Stored[];
  /** The bytes of a file that the bot sent, by the attachment's id. */
  file(attachmentId: string): Uint8Array | undefined;
}

/** All text of a message in which a mention would count. */
const mentionable = (content: string, components: readonly Component[]) =>
  [
    content,
    ...flatten(components).map((component) =>
      component.type === ComponentType.TextDisplay ? (component.content ?? '') : '',
    ),
  ].join('\n');

/** An empty store. */
export function createMessages(world: World, clock: Clock, nextId: () => string): Messages {
  const stored = new Map<string, Stored>();
  const bytes = new Map<string, Uint8Array>();
  const timestamp = () => new Date(clock.now()).toISOString();

  const keepFiles = (files: readonly SentFile[], body: MessageBody): APIAttachment[] =>
    files.map((file) => {
      const id = nextId();
      bytes.set(id, file.bytes);
      const number = /\d+/u.exec(file.field)?.[0];
      const described = body.attachments?.find((attachment) => String(attachment.id) === number);
      const url = `https://cdn.discordapp.com/attachments/${id}/${file.name}`;
      return {
        id,
        filename: described?.filename ?? file.name,
        size: file.bytes.length,
        content_type: file.type,
        url,
        proxy_url: url,
        ...(described?.description && { description: described.description }),
      };
    });

  const mentionFields = (mentioned: Mentioned) => ({
    mentions: mentioned.users.flatMap((id) => {
      const user = world.user(id);
      return user ? [userPayload(user)] : [];
    }),
    mention_roles: [...mentioned.roles],
    mention_everyone: mentioned.everyone,
  });

  return {
    create: ({ channel, author, body, files = [], ephemeralFor = null, type, extra }) => {
      const replied = body.message_reference?.message_id
        ? stored.get(body.message_reference.message_id)
        : undefined;
      const content = (body.content ?? '').trim();
      const components = withIds(body.components ?? []);
      const mentioned = mentionedBy(mentionable(content, components), body.allowed_mentions, {
        interaction: Boolean(extra?.interaction_metadata),
        repliedTo: replied?.message.author.id ?? null,
      });
      const reference: APIMessageReference | null =
        (replied && {
          type: MessageReferenceType.Default,
          channel_id: replied.channel.id,
          message_id: replied.message.id,
          ...(channel.guild && { guild_id: channel.guild.id }),
        }) ||
        null;
      const message: APIMessage = {
        id: nextId(),
        type: type ?? (reference ? MessageType.Reply : MessageType.Default),
        channel_id: channel.id,
        author: userPayload(author),
        content,
        timestamp: timestamp(),
        edited_timestamp: null,
        tts: false,
        ...mentionFields(mentioned),
        attachments: keepFiles(files, body),
        embeds: (body.embeds ?? []) as APIMessage['embeds'],
        components: components as unknown as NonNullable<APIMessage['components']>,
        pinned: false,
        flags: (body.flags ?? 0) as MessageFlags,
        ...(body.nonce != null && { nonce: body.nonce }),
        ...(reference && { message_reference: reference, referenced_message: replied?.message ?? null }),
        ...extra,
      };
      const made: Stored = { message, channel, ephemeralFor, mentioned, createdAt: clock.now() };
      stored.set(message.id, made);
      return made;
    },
    edit: (found, body, files = []) => {
      const before = found.message;
      const content = body.content === undefined ? before.content : (body.content ?? '').trim();
      const components = body.components === undefined ? before.components : withIds(body.components ?? []);
      const kept = body.attachments
        ? before.attachments.filter(({ id }) => body.attachments?.some((wanted) => String(wanted.id) === id))
        : before.attachments;
      if (body.content !== undefined || body.components !== undefined)
        found.mentioned = mentionedBy(
          mentionable(content, (components ?? []) as readonly Component[]),
          body.allowed_mentions,
          { interaction: Boolean(before.interaction_metadata), repliedTo: null },
        );
      found.message = {
        ...before,
        ...mentionFields(found.mentioned),
        content,
        components: components as unknown as NonNullable<APIMessage['components']>,
        embeds: body.embeds === undefined ? before.embeds : ((body.embeds ?? []) as APIMessage['embeds']),
        attachments: [...kept, ...keepFiles(files, body)],
        flags: ((before.flags ?? 0) & ~MessageFlags.Loading) | (body.flags ?? 0),
        // A "thinking" message that gets its answer was never edited in the eyes of a reader.
        edited_timestamp: (before.flags ?? 0) & MessageFlags.Loading ? null : timestamp(),
      };
      return found;
    },
    delete: ({ message }) => void stored.delete(message.id),
    get: (id) => stored.get(id),
    in: (channelId) => [...stored.values()].filter(({ channel }) => channel.id === channelId),
    file: (attachmentId) => bytes.get(attachmentId),
  };
}

/** A message as a gateway event carries it: with the guild and the author's roles there. */
export function messageEvent(stored: Stored, world: World): Record<string, unknown> {
  const { guild } = stored.channel;
  const author = world.user(stored.message.author.id);
  return {
    ...stored.message,
    channel_type: stored.channel.type,
    ...(guild && { guild_id: guild.id }),
    ...(guild && author && { member: memberPayload(guild, author) }),
  };
}

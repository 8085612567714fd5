import {
  type APIMessage,
  ApplicationCommandType,
  ComponentType,
  GatewayDispatchEvents,
  InteractionType,
  MessageType,
  PermissionFlagsBits,
} from 'discord.js';
import { type Component, flatten, selects } from './components.ts';
import type { Modal } from './events.ts';
import type { Handle, Handles } from './handle.ts';
import type { Stored } from './messages.ts';
import { type Filled, findCommand, type SentOption, sentOptions, type Values } from './options.ts';
import { may } from './permissions.ts';
import { dispatch, remove } from './posting.ts';
import { send } from './sending.ts';
import type { State } from './state.ts';
import type { Channel, User } from './world.ts';

/** What people do. Each act returns a handle on what becomes of it. */
export interface People {
  /** `/ask` or `/corpus status`; refuses what the client would not let through, unless forced. */
  slash(
    user: User,
    channel: Channel,
    command: string,
    filled?: Filled,
    options?: { readonly force?: boolean },
  ): Handle;
  /** Typing into an option; the last one filled has the cursor. */
  autocomplete(user: User, channel: Channel, command: string, filled: Filled): Handle;
  /** A message menu command on any message. */
  messageMenu(user: User, message: APIMessage, name: string): Handle;
  /** A button, by its custom id or its label. */
  click(user: User, message: APIMessage, button: string): Handle;
  /** A menu of choices, by its custom id. */
  select(user: User, message: APIMessage, menu: string, values: readonly string[]): Handle;
  /** Sends a modal back, its fields by custom id. */
  submitModal(user: User, modal: Modal, values: Readonly<Record<string, string>>): Handle;
  /** A message as it is typed; `<@id>` mentions. */
  say(user: User, channel: Channel, text: string, options?: { readonly webhook?: boolean }): Handle;
  /** A message that begins by mentioning the bot. */
  mention(user: User, channel: Channel, text: string): Handle;
  /** A reply; it notifies the author unless `ping` is false, as in the client. */
  reply(user: User, message: APIMessage, text: string, options?: { readonly ping?: boolean }): Handle;
  /** Deletes a message, as its author or a moderator would. */
  deleteMessage(message: APIMessage): void;
  /** The message behind a handle that a person's words made. */
  written(handle: Handle): APIMessage;
}

/** The people of a loopback. */
export function createPeople(state: State, handles: Handles): People {
  const { world, messages } = state;
  const current = (message: APIMessage): Stored => {
    const stored = messages.get(message.id);
    if (!stored) throw new Error(`Message ${message.id} no longer exists.`);
    return stored;
  };
  const visibleTo = (user: User, message: APIMessage) => {
    const stored = current(message);
    if (stored.ephemeralFor !== null && stored.ephemeralFor !== user.id)
      throw new Error(`${user.username} cannot see message ${message.id}.`);
    return stored;
  };

  const write = (
    user: User,
    channel: Channel,
    text: string,
    { replyTo, ping = true, webhook = false }: { replyTo?: APIMessage; ping?: boolean; webhook?: boolean },
  ): Handle => {
    const everyone = may(channel, user, PermissionFlagsBits.MentionEveryone) ? ['everyone', 'roles'] : [];
    const stored = messages.create({
      channel,
      author: user,
      body: {
        content: text,
        allowed_mentions: { parse: ['users', ...everyone], replied_user: ping },
        ...(replyTo && { message_reference: { message_id: replyTo.id } }),
      },
      ...(webhook && { extra: { webhook_id: state.nextId() } }),
    });
    const handle = handles.follow({
      kind: 'message',
      id: stored.message.id,
      channelId: channel.id,
      createdAt: stored.createdAt,
    });
    dispatch(state, stored, GatewayDispatchEvents.MessageCreate);
    return handle;
  };

  const chat = (user: User, channel: Channel, words: string, force: boolean) => {
    const [name = '', ...path] = words.replace(/^\//u, '').split(' ');
    const type = ApplicationCommandType.ChatInput;
    return { path, command: findCommand(state.commands, { name, type, user, channel, force }) };
  };

  /** The options with the files that come with them, as the client uploads them first. */
  const withUploads = (send: (values: Values) => readonly SentOption[], filled: Filled) => {
    const uploaded = Object.entries(filled).map(([name, value]) =>
      typeof value === 'object'
        ? { name, value: state.uploads.add(value.name, value.bytes) }
        : { name, value },
    );
    const attachments = uploaded.flatMap(({ value }) => (typeof value === 'object' ? [value] : []));
    const values = uploaded.map(({ name, value }) => [name, typeof value === 'object' ? value.id : value]);
    return {
      options: send(Object.fromEntries(values)),
      ...(attachments.length > 0 && {
        resolved: { attachments: Object.fromEntries(attachments.map((one) => [one.id, one])) },
      }),
    };
  };

  const useComponent = (user: User, message: APIMessage, component: Component, data: object) => {
    const source = visibleTo(user, message);
    if (component.disabled) throw new Error(`"${component.label ?? component.custom_id}" is disabled.`);
    return send(state, handles, {
      type: InteractionType.MessageComponent,
      user,
      channel: source.channel,
      source,
      data: { id: component.id, custom_id: component.custom_id, component_type: component.type, ...data },
    });
  };
  const componentsOf = (user: User, message: APIMessage) =>
    flatten((visibleTo(user, message).message.components ?? []) as unknown as readonly Component[]);

  return {
    slash: (user, channel, words, filled = {}, { force = false } = {}) => {
      const { command, path } = chat(user, channel, words, force);
      return send(state, handles, {
        type: InteractionType.ApplicationCommand,
        user,
        channel,
        command,
        data: {
          id: command.id,
          name: command.name,
          type: command.type,
          ...withUploads((values) => sentOptions(command, path, values), filled),
          ...(command.guild_id && { guild_id: command.guild_id }),
        },
      });
    },
    autocomplete: (user, channel, words, filled) => {
      const { command, path } = chat(user, channel, words, false);
      const focused = Object.keys(filled).at(-1);
      if (focused === undefined) throw new Error('Nothing is typed into any option.');
      return send(state, handles, {
        type: InteractionType.ApplicationCommandAutocomplete,
        user,
        channel,
        command,
        data: {
          id: command.id,
          name: command.name,
          type: command.type,
          ...withUploads((values) => sentOptions(command, path, values, focused), filled),
        },
      });
    },
    messageMenu: (user, message, name) => {
      const target = visibleTo(user, message);
      const type = ApplicationCommandType.Message;
      const { channel } = target;
      const command = findCommand(state.commands, { name, type, user, channel, force: false });
      return send(state, handles, {
        type: InteractionType.ApplicationCommand,
        user,
        channel,
        command,
        data: {
          id: command.id,
          name,
          type,
          target_id: target.message.id,
          resolved: { messages: { [target.message.id]: target.message } },
        },
      });
    },
    click: (user, message, wanted) => {
      const buttons = componentsOf(user, message).filter(({ type }) => type === ComponentType.Button);
      const button =
        buttons.find(({ custom_id }) => custom_id === wanted) ??
        buttons.find(({ label, emoji }) => label === wanted || (!label && emoji?.name === wanted));
      if (!button?.custom_id) {
        const offered = buttons.map(({ label, emoji, custom_id }) => label ?? emoji?.name ?? custom_id);
        throw new Error(`No button "${wanted}" to click; there are: ${offered.join(', ') || 'none'}.`);
      }
      return useComponent(user, message, button, {});
    },
    select: (user, message, menu, values) => {
      const found = componentsOf(user, message).find(
        ({ type, custom_id }) => selects.has(type) && custom_id === menu,
      );
      if (!found) throw new Error(`No menu "${menu}" to choose from.`);
      const unknown = values.find((value) => !found.options?.some((option) => option.value === value));
      if (found.type === ComponentType.StringSelect && unknown !== undefined)
        throw new Error(`"${unknown}" is not offered in "${menu}".`);
      return useComponent(user, message, found, { values });
    },
    submitModal: (user, modal, values) => {
      const components = modal.components as unknown as readonly Component[];
      const source = modal.message && messages.get(modal.message.id);
      return send(state, handles, {
        type: InteractionType.ModalSubmit,
        user,
        channel: modal.channel,
        ...(source && { source }),
        data: { custom_id: modal.custom_id, components: filledIn(components, values) },
      });
    },
    say: (user, channel, text, options = {}) => write(user, channel, text, options),
    mention: (user, channel, text) => write(user, channel, `<@${world.bot.id}> ${text}`, {}),
    reply: (user, message, text, { ping = true } = {}) => {
      const target = visibleTo(user, message);
      if (target.ephemeralFor !== null) throw new Error('Nobody can reply to an ephemeral message.');
      if (target.message.type === MessageType.ThreadCreated) throw new Error('Not a message to reply to.');
      return write(user, target.channel, text, { replyTo: target.message, ping });
    },
    deleteMessage: (message) => remove(state, current(message)),
    written: (handle) => {
      const stored = messages.get(handle.id);
      if (!stored) throw new Error(`Nobody wrote ${handle.id}.`);
      return stored.message;
    },
  };
}

/** The components of a modal as they come back: only ids and values, in the same nesting. */
function filledIn(
  components: readonly Component[],
  values: Readonly<Record<string, string>>,
): readonly object[] {
  for (const name of Object.keys(values))
    if (!flatten(components).some(({ custom_id }) => custom_id === name))
      throw new Error(`The modal has no field "${name}".`);
  const fill = (component: Component): object => {
    const { type, id, custom_id } = component;
    if (type !== ComponentType.TextInput)
      return {
        type,
        id,
        ...(component.components && { components: component.components.map(fill) }),
        ...(component.component && { component: fill(component.component) }),
        ...(selects.has(type) && { custom_id, values: [values[custom_id ?? '']].filter(Boolean) }),
      };
    const value = values[custom_id ?? ''] ?? component.value ?? '';
    const { required = true, min_length = 0, max_length = 4000 } = component;
    if (required && !value) throw new Error(`"${custom_id}" is required.`);
    if (value && (value.length < min_length || value.length > max_length))
      throw new Error(`"${custom_id}" takes ${min_length} to ${max_length} characters.`);
    return { type, id, custom_id, value };
  };
  return components.map(fill);
}
